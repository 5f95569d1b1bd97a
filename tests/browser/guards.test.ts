/// <reference lib="dom" />
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer as createVite } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PersonView } from '../../server/contract/people.ts';
import { ROOT } from '../support/global-build.ts';
import { DESKTOP, openBrowser, startKindplate, type Kindplate } from './harness.ts';
import { ask, seedTwoPeople, type Household } from './two-people.ts';

let kindplate: Kindplate;
let browser: Browser;
let stranger: Server;
let household: Household;
/** A page of somebody else: another port of this machine, and another name of it. */
let strangers: readonly string[];
const START_MS = 60_000;
const NAMES = ['Ada', 'Ben'];

beforeAll(async () => {
  kindplate = await startKindplate();
  browser = await openBrowser(['--host-resolver-rules=MAP rebind.test 127.0.0.1']);
  household = await seedTwoPeople(kindplate.address);
  stranger = createServer((request, response) => {
    const isInner = request.url === '/inner';
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>stranger</title><p>${isInner ? 'framed' : 'stranger'}</p>`);
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const port = String((stranger.address() as AddressInfo).port);
  strangers = [`http://127.0.0.1:${port}`, `http://rebind.test:${port}`];
}, START_MS);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  stranger.close();
  await kindplate.stop();
});

const names = async (address = kindplate.address): Promise<readonly string[]> =>
  (await ask<{ items: PersonView[] }>(address, '/people')).items.map(({ person }) => person.name);

async function openAt(address: string): Promise<Page> {
  const page = await (await browser.newContext(DESKTOP)).newPage();
  await page.goto(address);
  return page;
}

/** What a page gets for a request: the status and body it can read, or that it was kept from it. */
function tryFrom(page: Page, url: string, init: Record<string, unknown>): Promise<string> {
  return page.evaluate(
    async ({ to, how }) => {
      try {
        const answer = await fetch(to, how);
        return `${answer.type} ${String(answer.status)} ${await answer.text()}`;
      } catch (error) {
        return `kept out: ${String(error)}`;
      }
    },
    { to: url, how: init },
  );
}

const PERSON = JSON.stringify({ name: 'Mallory' });
const ATTEMPTS: readonly (readonly [string, Record<string, unknown>])[] = [
  ['reading', {}],
  ['reading with credentials', { credentials: 'include' }],
  ['reading without CORS', { mode: 'no-cors', credentials: 'include' }],
  ['posting text', { method: 'POST', mode: 'no-cors', credentials: 'include', body: PERSON }],
  ['posting JSON', { method: 'POST', headers: { 'content-type': 'application/json' }, body: PERSON }],
  [
    'posting a form',
    { method: 'POST', mode: 'no-cors', body: new URLSearchParams({ name: 'Mallory' }).toString() },
  ],
];

describe('a page of somebody else', () => {
  it.each([
    ['another port', 0],
    ['another name', 1],
  ])('S12 S13 reads and changes nothing, from %s', async (_name, which) => {
    const page = await openAt(strangers[which] ?? '');
    const posted: number[] = [];
    page.on('response', (response) => {
      if (response.request().method() === 'POST') posted.push(response.status());
    });
    for (const [name, init] of ATTEMPTS) {
      const got = await tryFrom(page, `${kindplate.address}/api/people`, init);
      // Kept out, or an answer that holds nothing for the page to see.
      expect(`${name}: ${got}`).toMatch(/: (?:kept out: TypeError|opaque 0 $)/);
    }
    expect(posted.filter((status) => status < 400)).toEqual([]);
    expect(await names()).toEqual(NAMES);
    // The same request from our own page is answered: it is the origin that is refused.
    await page.goto(`${kindplate.address}/help`);
    const own = await tryFrom(page, `${kindplate.address}/api/people`, {});
    expect(own).toMatch(/^basic 200 .*Ada/);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'S12 cannot send a form as %s',
    async (type) => {
      for (const address of strangers) {
        const page = await openAt(address);
        const answer = page.waitForResponse((response) => response.url().startsWith(kindplate.address));
        await page.evaluate(
          ({ to, enctype, field }) => {
            const form = document.createElement('form');
            Object.assign(form, { action: to, method: 'post', enctype });
            const input = document.createElement('input');
            // As text the field and its value read {"name":"Mallory","x":"="}.
            Object.assign(input, { name: field, value: '"}' });
            form.append(input);
            document.body.append(form);
            form.submit();
          },
          { to: `${kindplate.address}/api/people`, enctype: type, field: '{"name":"Mallory","x":"' },
        );
        expect([403, 415]).toContain((await answer).status());
      }
      expect(await names()).toEqual(NAMES);
    },
  );

  it('S13 cannot take our answers in as a script, a style, a picture or an object', async () => {
    for (const address of strangers) {
      const page = await openAt(address);
      const shown = await page.evaluate(async (from) => {
        const load = (tag: 'script' | 'img' | 'link', url: string): Promise<string> =>
          new Promise((resolve) => {
            const one = document.createElement(tag);
            one.onload = () => resolve(`${tag} loaded`);
            one.onerror = () => resolve('refused');
            if (one instanceof HTMLLinkElement) Object.assign(one, { rel: 'stylesheet', href: url });
            else one.src = url;
            document.body.append(one);
          });
        return [
          await load('script', `${from}/api/people`),
          await load('script', `${from}/theme.js`),
          await load('link', `${from}/api/people`),
          await load('img', `${from}/icon.svg`),
        ];
      }, kindplate.address);
      expect(shown).toEqual(['refused', 'refused', 'refused', 'refused']);
    }
  });

  it('S16 cannot put us in a frame', async () => {
    const page = await openAt(strangers[0] ?? '');
    for (const [inside, isFramed] of [
      [`${strangers[0] ?? ''}/inner`, true],
      [`${kindplate.address}/list`, false],
      [`${kindplate.address}/api/people`, false],
    ] as const) {
      await page.evaluate(
        (url) =>
          new Promise<void>((resolve) => {
            const frame = document.createElement('iframe');
            frame.onload = () => resolve();
            frame.src = url;
            document.body.replaceChildren(frame);
          }),
        inside,
      );
      const frame = page.frames().find((one) => one !== page.mainFrame());
      const text = (await frame?.locator('body').innerText()) ?? 'no frame';
      expect(text.includes('framed')).toBe(isFramed);
      expect(frame?.url().startsWith('chrome-error://')).toBe(!isFramed);
      expect(text).not.toContain('Ada');
    }
    const { headers } = await fetch(`${kindplate.address}/list`);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe('a name that is made to point at this machine', () => {
  it('S15 reads nothing and changes nothing (421), although the browser takes it for one origin', async () => {
    const { port } = new URL(kindplate.address);
    const rebound = `http://rebind.test:${port}`;
    const page = await (await browser.newContext(DESKTOP)).newPage();
    for (const at of [
      '/',
      '/list',
      '/theme.js',
      '/api/people',
      '/api/health',
      '/api/openapi.json',
      '/pictures/x.svg',
    ]) {
      const answer = await page.goto(`${rebound}${at}`);
      expect(answer?.status()).toBe(421);
      expect(await page.content()).not.toMatch(/Ada|Ben|id="app"/);
    }
    for (const init of [
      {},
      { credentials: 'include' },
      { method: 'POST', body: PERSON },
      { method: 'DELETE' },
    ]) {
      const headers = { 'content-type': 'application/json' };
      const got = await tryFrom(page, `${rebound}/api/people`, { ...init, headers });
      expect(got).toMatch(/^basic 421 /);
      expect(got).not.toMatch(/Ada|Ben/);
    }
    expect(await names()).toEqual(NAMES);
    const own = await page.goto(`${kindplate.address}/api/people`);
    expect(own?.status()).toBe(200);
  });
});

describe('our own pages', () => {
  it('S26 every answer of every view comes from the same origin', async () => {
    const { plan, people } = household;
    const page = await (await browser.newContext(DESKTOP)).newPage();
    const asked = new Set<string>();
    page.context().on('request', (request) => asked.add(request.url()));
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    const meal = plan.days[0]?.meals[0];
    const views = [
      ...[
        '/',
        '/week',
        `/week/${plan.id}/meal/${meal?.id ?? ''}`,
        '/recipes',
        `/recipes/${meal?.recipe ?? ''}`,
      ],
      ...[
        '/list',
        '/people',
        `/people/${people[0]?.id ?? ''}`,
        '/settings',
        '/help',
        '/help/attribution',
        '/welcome',
      ],
    ];
    for (const view of views) {
      await page.goto(`${kindplate.address}${view}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
    }
    expect(asked.size).toBeGreaterThan(views.length * 2);
    expect([...asked].filter((url) => new URL(url).origin !== kindplate.address)).toEqual([]);
    expect(refused).toEqual([]);
  });
});

describe('the development server', () => {
  it('dev server hands out the client and neither the database nor anything beside it', async () => {
    const cacheDir = mkdtempSync(path.join(tmpdir(), 'kindplate-vite-'));
    const vite = await createVite({
      configFile: path.join(ROOT, 'client/vite.config.ts'),
      ...{ cacheDir, logLevel: 'silent', clearScreen: false },
      server: { port: 0, strictPort: false, host: '127.0.0.1', ws: false, watch: null },
    });
    try {
      await vite.listen();
      const { port } = vite.httpServer?.address() as AddressInfo;
      const get = async (at: string): Promise<{ status: number; text: string }> => {
        const answer = await fetch(`http://127.0.0.1:${String(port)}${at}`, { headers: { accept: '*/*' } });
        return { status: answer.status, text: await answer.text() };
      };
      expect((await get('/src/routes.ts')).status).toBe(200);
      expect((await get(`/@fs${path.join(ROOT, 'client/src/routes.ts')}`)).status).toBe(200);
      const secrets = [
        path.join(kindplate.folder, 'kindplate.db'),
        ...[path.join(ROOT, 'package.json'), path.join(ROOT, 'server/app.ts'), '/etc/passwd'],
      ];
      for (const secret of secrets)
        for (const query of ['', '?raw', '?import&raw', '?import&raw??', '?inline&import', '?url']) {
          const { status, text } = await get(`/@fs${secret}${query}`);
          expect({ secret, query, status }).toEqual({ secret, query, status: 403 });
          expect(text).not.toMatch(/SQLite format 3|"devDependencies"|buildApp|root:x:0/);
        }
      const { text } = await get('/../package.json');
      expect(text).not.toContain('devDependencies');
    } finally {
      await vite.close();
      rmSync(cacheDir, { recursive: true, force: true });
    }
  });
});
