/** `npm run bench -- --screens`: what a person waits for, in a real Chromium that is slowed to a cheap phone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { PHONE, openBrowser, openContext, startKindplate, type Kindplate } from '../browser/harness.ts';
import { ROOT } from '../support/global-build.ts';
import { ask, msOf, planTimes, readTimes } from './api-times.ts';
import { atMost, median, p95, rounded, type Measured } from './goals.ts';
import { firstWeek } from './persona.ts';

const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;
const RUNS = 3;
const READ_ROUNDS = 40;
const PLANS = 20;
const TAPS = 5;

/** Text, not functions: what is compiled here would name things that the page does not have. */
const WATCH = `
  globalThis.vitals = { lcpMs: 0, lcpOf: '', cls: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries()) {
      const lcpOf = (element?.tagName ?? '') + ' ' + (element?.textContent ?? '').trim().slice(0, 40);
      Object.assign(vitals, { lcpMs: startTime, lcpOf });
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) vitals.cls += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;
const TWO_FRAMES = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`;

interface Vitals {
  readonly lcpMs: number;
  readonly lcpOf: string;
  /** All shifts of the page's life added up, which is never less than the web's own sum. */
  readonly cls: number;
}

/** A page of its own, nothing cached; `slow` is 4x processor, 1.6 Mbit/s, 150 ms. */
async function phone(
  browser: Browser,
  trouble: string[],
  { slow }: { readonly slow: boolean },
): Promise<Page> {
  const context = await openContext(browser, PHONE, trouble);
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  if (!slow) return page;
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: LATENCY_MS },
    ...{ downloadThroughput: BYTES_PER_SECOND, uploadThroughput: BYTES_PER_SECOND },
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return page;
}

const vitalsOf = (page: Page): Promise<Vitals> => page.evaluate<Vitals>('vitals');

interface Load extends Vitals {
  /** Of every script that the page fetched, compressed. */
  readonly scriptKb: number;
  readonly requests: number;
}

async function load(browser: Browser, url: string, trouble: string[]): Promise<Load> {
  const page = await phone(browser, trouble, { slow: true });
  const scripts: Promise<Buffer>[] = [];
  let requests = 0;
  page.on('response', (response) => {
    requests += 1;
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('main h1').waitFor();
  await page.locator('main .skeleton').waitFor({ state: 'detached' });
  await page.evaluate(TWO_FRAMES);
  const vitals = await vitalsOf(page);
  const scriptKb = kbOf(await Promise.all(scripts));
  await page.context().close();
  return { ...vitals, scriptKb, requests };
}

/** The median load of a few, by when its largest part was painted; the worst shift of them all. */
async function loads(browser: Browser, url: string, trouble: string[]): Promise<Load> {
  const all: Load[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await load(browser, url, trouble));
  const lcpMs = median(all.map((one) => one.lcpMs));
  const typical = all.find((one) => one.lcpMs === lcpMs);
  if (typical === undefined || lcpMs === 0) throw new Error(`nothing was painted at ${url}`);
  return { ...typical, cls: Math.max(...all.map(({ cls }) => cls)) };
}

const kbOf = (files: readonly Uint8Array[]): number =>
  files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000;

/** The scripts that the page itself names, compressed: what every address needs before its own part. */
function entryScriptKb(): number {
  const client = path.join(ROOT, '.build/client');
  const html = readFileSync(path.join(client, 'index.html'), 'utf8');
  const names = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  if (names.length < 2) throw new Error('the page names no scripts');
  return kbOf(names.map((name) => readFileSync(path.join(client, name))));
}

/** From the command to the answer of /api/health, each with a new data folder; the last server is kept. */
async function started(): Promise<{ readonly ms: readonly number[]; readonly kindplate: Kindplate }> {
  const ms: number[] = [];
  for (;;) {
    const start = performance.now();
    const kindplate = await startKindplate();
    await ask(kindplate.address, '/health');
    ms.push(performance.now() - start);
    if (ms.length === RUNS) return { ms, kindplate };
    await kindplate.stop();
  }
}

/** Milliseconds from a tap on "Another dish" until the screen says that it is there. */
async function oneTapTimes(page: Page, address: string): Promise<readonly number[]> {
  await page.goto(`${address}/week`);
  const mark = page.getByRole('button', { name: /^Another dish instead of / }).first();
  await mark.waitFor();
  const times: number[] = [];
  for (let tap = 0; tap < TAPS; tap += 1) {
    const before = (await mark.getAttribute('aria-label')) ?? '';
    const old = page.getByRole('button', { name: before, exact: true });
    times.push(
      await msOf(async () => {
        await mark.tap();
        await old.waitFor({ state: 'detached' });
      }),
    );
    await page.locator('.week[aria-busy="false"]').waitFor();
  }
  return times;
}

export async function measureScreens(): Promise<Measured> {
  const { ms: startMs, kindplate } = await started();
  const browser = await openBrowser();
  const trouble: string[] = [];
  const { address } = kindplate;
  try {
    const welcome = await loads(browser, `${address}/welcome`, trouble);
    const page = await phone(browser, trouble, { slow: true });
    const persona = await firstWeek(page, address);
    const journeyCls = (await vitalsOf(page)).cls;
    await page.context().close();
    const week = await loads(browser, `${address}/week`, trouble);
    const oneTapMs = await oneTapTimes(await phone(browser, trouble, { slow: false }), address);
    const reads = await readTimes(address, READ_ROUNDS);
    const plans = await planTimes(address, PLANS);
    if (trouble.length > 0) throw new Error(trouble.join('\n'));
    return {
      goals: [
        atMost('U01', 'serve, once built, until /api/health answers', median(startMs) / 1000, 5, 's'),
        atMost('U02', 'first page to a full week, reading included, slow phone', persona.seconds, 120, 's'),
        atMost('U02-taps', 'taps from the first page to a full week', persona.taps, 12, 'taps'),
        atMost('U12', 'another dish in one tap', p95(oneTapMs) / 1000, 1, 's'),
        atMost('U63-welcome', 'largest paint of /welcome, slow phone', welcome.lcpMs / 1000, 1.8, 's'),
        atMost('U63-week', 'largest paint of /week, slow phone', week.lcpMs / 1000, 1.8, 's'),
        atMost('U61', 'worst layout shift of both', Math.max(welcome.cls, week.cls), 0.02, 'score'),
        atMost('U64', 'initial JavaScript, compressed', entryScriptKb(), 70, 'kB'),
        atMost(
          'api-reads',
          '95th percentile of the slowest read',
          Math.max(...Object.values(reads)),
          100,
          'ms',
        ),
        atMost('api-plan', '95th percentile of a week made', p95(plans) / 1000, 2, 's'),
      ],
      figures: {
        startMs: startMs.map(Math.round),
        persona,
        journeyCls: rounded(journeyCls),
        ...{ welcome, week },
        oneTapMs: oneTapMs.map(Math.round),
        readP95Ms: reads,
        weekMadeMs: plans.map(Math.round),
      },
    };
  } finally {
    await browser.close();
    await kindplate.stop();
  }
}
