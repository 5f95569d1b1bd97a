/** Cooking with a clock in the hand: ticks, timers, what is kept and for how long; and the lock on the screen. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Awake, type AwakeParts } from '../../../client/src/views/cook/awake.svelte.ts';
import { Cooking, type CookingParts } from '../../../client/src/views/cook/cooking.svelte.ts';
import type { Timer } from '../../../client/src/views/cook/timers.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const RECIPE = { id: 'porridge', version: 'v1', steps: 3 };
const RICE = { step: 1, part: 0 };

let now = NOON;
let rung: Timer[][] = [];
beforeEach(() => {
  localStorage.clear();
  [now, rung] = [NOON, []];
});

const cook = (own: Partial<CookingParts> = {}): Cooking =>
  new Cooking({
    ...{ recipe: RECIPE, servings: 2, now: () => now, store: localStorage },
    onend: (timers) => rung.push([...timers]),
    ...own,
  });

describe('turning pages', () => {
  it('goes from before the first step to after the last, and no further', () => {
    const cooking = cook();
    const pages = Array.from({ length: 6 }, () => {
      cooking.next();
      return cooking.page;
    });
    expect(pages).toEqual([1, 2, 3, 4, 4, 4]);
    expect(cooking.done).toEqual([0, 1, 2]);
    cooking.go(-3);
    expect(cooking.page).toBe(0);
  });

  it('takes a step for done when it is left forwards, not by a jump or a way back', () => {
    const cooking = cook();
    cooking.go(2);
    cooking.back();
    expect(cooking.done).toEqual([]);
    cooking.next();
    expect(cooking.done).toEqual([0]);
  });
});

describe('what is kept', () => {
  it('is the page, the ticks, the servings and the timers', () => {
    const cooking = cook();
    cooking.toggleLaid(0);
    cooking.toggleLaid(4);
    cooking.toggleLaid(0);
    cooking.setServings(5);
    cooking.next();
    cooking.next();
    cooking.start(RICE, 420);
    now += HOUR / 60;
    const again = cook();
    expect([again.page, again.servings, again.laid, again.done]).toEqual([2, 5, [4], [0]]);
    expect(again.timers).toEqual([{ ...RICE, state: { kind: 'running', endsAt: NOON + 420_000 } }]);
    expect(again.isBegun).toBe(true);
  });

  it('holds nothing about a person', () => {
    const cooking = cook();
    cooking.toggleLaid(1);
    cooking.start(RICE, 60);
    expect(localStorage.length).toBe(1);
    expect(localStorage.key(0)).toBe('kindplate-cook:porridge:v1');
    expect(
      Object.keys(JSON.parse(localStorage.getItem('kindplate-cook:porridge:v1') ?? '{}') as object).sort(),
    ).toEqual(['at', 'done', 'laid', 'page', 'servings', 'timers']);
  });

  it('is gone when it is a day old, for every recipe', () => {
    cook().next();
    cook({ recipe: { ...RECIPE, id: 'soup' } }).next();
    now = NOON + 24 * HOUR - 1;
    expect(cook().page).toBe(1);
    now = NOON + 24 * HOUR;
    expect(cook().page).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  it('belongs to one version of the recipe', () => {
    cook().next();
    expect(cook({ recipe: { ...RECIPE, version: 'v2' } }).page).toBe(0);
  });

  it('is gone on the last page, unless a timer still counts', () => {
    const cooking = cook();
    cooking.next();
    cooking.start(RICE, 60);
    cooking.go(4);
    expect(localStorage.length).toBe(1);
    cooking.stop(RICE);
    expect(localStorage.length).toBe(0);
    cooking.back();
    expect(cook().page).toBe(3);
    cooking.finish();
    expect(localStorage.length).toBe(0);
  });

  it('is passed over where it is not ours', () => {
    const bad = [
      ...['no json', '[]', 'null', `{"at":${String(NOON)}}`],
      `{"at":${String(NOON)},"page":9,"servings":2}`,
      `{"at":${String(NOON)},"page":1,"servings":0}`,
      `{"at":${String(NOON + 1)},"page":1,"servings":2}`,
    ];
    for (const text of bad) {
      localStorage.setItem('kindplate-cook:porridge:v1', text);
      expect([text, cook().page, cook().servings]).toEqual([text, 0, 2]);
    }
    const timers = [
      { ...RICE, state: { kind: 'running' } },
      { step: 7, part: 0, state: { kind: 'paused', leftMs: 1 } },
    ];
    const kept = { at: NOON, page: 1, servings: 2, laid: ['x', 1], done: null, timers };
    localStorage.setItem('kindplate-cook:porridge:v1', JSON.stringify(kept));
    const cooking = cook();
    expect([cooking.page, cooking.laid, cooking.done, cooking.timers]).toEqual([1, [1], [], []]);
  });

  it('is forgotten by starting over, with the servings first asked for', () => {
    const cooking = cook();
    cooking.setServings(6);
    cooking.start(RICE, 60);
    cooking.startOver();
    expect([cooking.page, cooking.servings, cooking.timers, cooking.isBegun]).toEqual([0, 2, [], false]);
    expect(localStorage.length).toBe(0);
  });

  it('is nothing where the browser keeps nothing', () => {
    const cooking = cook({ store: null });
    cooking.next();
    cooking.start(RICE, 60);
    expect([cooking.page, cooking.timers.length]).toEqual([1, 1]);
  });
});

describe('timers', () => {
  it('run side by side, and ring once each when their time is up', () => {
    const cooking = cook();
    cooking.start(RICE, 60);
    cooking.start({ step: 0, part: 1 }, 30);
    now += 30_000;
    cooking.tick();
    cooking.tick();
    expect(rung.map((all) => all.map(({ step }) => step))).toEqual([[0]]);
    now += 30_000;
    cooking.tick();
    expect(rung.map((all) => all.map(({ step }) => step))).toEqual([[0], [1]]);
    expect(cooking.isRunning).toBe(false);
  });

  it('catch up after a sleep, all at once', () => {
    const cooking = cook();
    cooking.start(RICE, 60);
    cooking.start({ step: 0, part: 0 }, 90);
    now += HOUR;
    cooking.tick();
    expect(rung).toHaveLength(1);
    expect(rung[0]?.map(({ state }) => state)).toEqual([
      { kind: 'ended', endedAt: NOON + 60_000 },
      { kind: 'ended', endedAt: NOON + 90_000 },
    ]);
  });

  it('that ended while the page was closed ring when it is opened again', () => {
    cook().start(RICE, 60);
    now += HOUR;
    const cooking = cook();
    expect(rung).toEqual([]);
    cooking.tick();
    expect(rung).toHaveLength(1);
    const again = cook();
    again.tick();
    expect(rung).toHaveLength(1);
  });

  it('pause, go on, take a minute and stop', () => {
    const cooking = cook();
    cooking.start(RICE, 60);
    now += 10_000;
    cooking.pause(RICE);
    now += HOUR;
    cooking.tick();
    expect(rung).toEqual([]);
    cooking.resume(RICE);
    cooking.addMinute(RICE);
    expect(cooking.timerAt(RICE)?.state).toEqual({ kind: 'running', endsAt: now + 110_000 });
    cooking.stop(RICE);
    expect(cooking.timerAt(RICE)).toBeNull();
  });

  it('start anew at the same place', () => {
    const cooking = cook();
    cooking.start(RICE, 60);
    now += 30_000;
    cooking.start(RICE, 60);
    expect(cooking.timers.map(({ state }) => state)).toEqual([{ kind: 'running', endsAt: NOON + 90_000 }]);
  });
});

/** A browser that hands out locks, and counts them. */
function aBrowser(request: () => Promise<{ release: () => Promise<void> }>) {
  let seen: (() => void) | null = null;
  const page = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (_type: string, listener: () => void) => (seen = listener),
    removeEventListener: () => (seen = null),
  };
  return {
    parts: { wakeLock: { request }, document: page } as unknown as AwakeParts,
    async see(state: DocumentVisibilityState): Promise<void> {
      page.visibilityState = state;
      seen?.();
      await Promise.resolve();
    },
    isWatched: () => seen !== null,
  };
}

describe('the screen', () => {
  it('is kept awake, again when the page is seen again, and let go', async () => {
    const counts = { taken: 0, released: 0 };
    const browser = aBrowser(async () => {
      counts.taken += 1;
      return { release: async () => void (counts.released += 1) };
    });
    const awake = new Awake(browser.parts);
    await awake.hold();
    expect([counts.taken, awake.state]).toEqual([1, 'on']);
    await browser.see('hidden');
    expect(counts.taken).toBe(1);
    await browser.see('visible');
    expect(counts.taken).toBe(2);
    await awake.release();
    expect([counts.released, awake.state, browser.isWatched()]).toEqual([2, 'off', false]);
  });

  it('is let go when the page is left while the browser was still asked', async () => {
    const counts = { released: 0 };
    let give: (lock: { release: () => Promise<void> }) => void = () => undefined;
    const browser = aBrowser(() => new Promise((resolve) => (give = resolve)));
    const awake = new Awake(browser.parts);
    const holding = awake.hold();
    await awake.release();
    give({ release: async () => void (counts.released += 1) });
    await holding;
    expect([counts.released, awake.state]).toEqual([1, 'off']);
  });

  it('may be refused, and may be beyond the browser', async () => {
    const browser = aBrowser(() => Promise.reject(new Error('low battery')));
    const awake = new Awake(browser.parts);
    await awake.hold();
    expect(awake.state).toBe('refused');
    const old = new Awake({ ...browser.parts, wakeLock: undefined });
    await old.hold();
    expect(old.state).toBe('missing');
  });
});
