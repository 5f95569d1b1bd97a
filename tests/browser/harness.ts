/** A real server on a free port with an empty data folder, and a real Chromium in front of it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { ROOT } from '../support/global-build.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** `CHROMIUM_PATH`, else a Chromium or Chrome of this machine; null where there is none. */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const found = PLACES.find((place) => existsSync(place));
  if (found !== undefined) return found;
  const which = spawnSync('which', ['chromium', 'google-chrome'], { encoding: 'utf8' }).stdout.split('\n')[0];
  return which === undefined || which === '' ? null : which;
}

export const NO_BROWSER =
  'No Chromium found: install the package "chromium", or set CHROMIUM_PATH to a Chromium or Chrome.';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
export const SMALL: BrowserContextOptions = { viewport: { width: 320, height: 568 }, hasTouch: true };
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

export interface Kindplate {
  readonly address: string;
  readonly folder: string;
  /** Everything that it has printed so far, the pairing code included. */
  said(): string;
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** `npm start` without npm: the address is the one printed line. `own` is set in its environment. */
export async function startKindplate(own: Readonly<Record<string, string>> = {}): Promise<Kindplate> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kindplate-browser-'));
  const usual = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'error' };
  const env = { ...process.env, ...usual, ...own };
  const child = spawn(process.execPath, ['server/launch.js', 'serve'], { cwd: ROOT, env, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const address = await printedAddress(child);
  return {
    address,
    folder,
    said: () => said,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => {
      reject(new Error(`the server printed no address: ${said}`));
    }, START_MS);
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const match = /http:\/\/[\w.:[\]]+/.exec(said);
      if (match === null) return;
      clearTimeout(late);
      resolve(match[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the server ended with ${String(code)}: ${said}`));
    });
  });
}

export async function openBrowser(own: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(NO_BROWSER);
  const quiet = [
    ...own,
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  // Chromium refuses its sandbox to root, as in a container.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  return chromium.launch({ executablePath, args });
}

/** A context that fails the test on a page error and on any request to another origin. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions,
  trouble: string[],
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  context.on('page', (page) => {
    page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1')
        trouble.push(`foreign request: ${request.url()}`);
    });
  });
  return context;
}
