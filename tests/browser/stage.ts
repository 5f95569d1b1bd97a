/** A running server with a browser in front, for all tests of one file, and what the file puts there first. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { DESKTOP, openBrowser, openContext, startKindplate, type Kindplate } from './harness.ts';
import { present } from './two-people.ts';

/** The first week is a search of seconds, on a machine that may be busy. */
export const HOOK_MS = 60_000;

export class Stage<Home> {
  readonly #fill: (address: string) => Promise<Home>;
  #server: Kindplate | undefined;
  #browser: Browser | undefined;
  #home: Home | undefined;
  /** Errors of pages, and requests to anyone else: every test has to leave it empty. */
  readonly trouble: string[] = [];

  constructor(fill: (address: string) => Promise<Home>) {
    this.#fill = fill;
  }

  get address(): string {
    return present(this.#server, 'server').address;
  }

  /** Where the server keeps its database. */
  get folder(): string {
    return present(this.#server, 'server').folder;
  }

  get browser(): Browser {
    return present(this.#browser, 'browser');
  }

  /** What was put into the server before the first test. */
  get home(): Home {
    return present(this.#home, 'household');
  }

  contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
    return openContext(this.browser, options, this.trouble);
  }

  /** A page at an address of ours: on a desktop, in a context of this kind, or in one that is open already. */
  async pageAt(path: string, where: BrowserContextOptions | BrowserContext = DESKTOP): Promise<Page> {
    const context = 'newPage' in where ? where : await this.contextFor(where);
    const page = await context.newPage();
    await page.goto(this.address + path);
    return page;
  }

  /** A page in a context of its own, closed when the work is done. */
  async on(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
    const context = await this.contextFor(options);
    try {
      await work(await context.newPage());
    } finally {
      await context.close();
    }
  }

  async open(): Promise<void> {
    [this.#server, this.#browser] = await Promise.all([startKindplate(), openBrowser()]);
    this.#home = await this.#fill(this.#server.address);
  }

  async clear(): Promise<void> {
    await Promise.all((this.#browser?.contexts() ?? []).map((context) => context.close()));
    expect(this.trouble.splice(0)).toEqual([]);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.stop();
  }
}

/** Opens the stage before the tests of the file, clears it after each, closes it after the last. */
export function stageWith<Home>(fill: (address: string) => Promise<Home>): Stage<Home> {
  const stage = new Stage(fill);
  beforeAll(() => stage.open(), HOOK_MS);
  afterEach(() => stage.clear());
  afterAll(() => stage.close());
  return stage;
}
