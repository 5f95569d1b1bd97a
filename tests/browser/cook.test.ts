/// <reference lib="dom" />
/** Cook mode as somebody with wet hands uses it: one step at a time, timers that ring, a screen that stays on. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { RecipeBody } from '../../server/contract/recipes.ts';
import { DESKTOP, PHONE, SMALL } from './harness.ts';
import { clippedTextOf, overlapsOf, setRules, sidewaysOf, targetsOf, FOCUSABLE } from './in-page.ts';
import { stageWith } from './stage.ts';
import { ask, present, seedTwoPeople } from './two-people.ts';

/** Ada keeps out sesame. */
const OWN = {
  ...{ title: 'Rice bowl', slots: ['dinner'], servings: 2, activeMinutes: 20, totalMinutes: 40 },
  ...{ equipment: ['saucepan', 'frying pan'], leftOvers: 'Eat it cold.', keepsDays: 2, freezesMonths: 3 },
  lines: ['120 g brown rice', '24 g olive oil', '200 g kale', '10 g sesame seeds', 'salt'],
  steps: [
    'Cook 120 g brown rice for 25 minutes. Chill what is left within the hour.',
    'Warm half of the 24 g olive oil and fry 200 g kale for 6 to 8 minutes. Let it stand for 2 minutes before serving.',
    'Scatter 10 g sesame seeds over it.',
  ],
};

const stage = stageWith(async (address) => {
  const { plan } = await seedTwoPeople(address);
  const own = await ask<RecipeBody>(address, '/recipes', { method: 'POST', body: OWN });
  const meals = plan.days.flatMap((day) => day.meals);
  const meal = present(
    meals.find(({ leftoverOf }) => leftoverOf === null),
    'meal that is cooked',
  );
  return { own: own.id, plan: plan.id, meal };
});

/** Counts locks asked for and given back, and lets a test hide the page. */
const LOCKS = `window.locks = { asked: 0, released: 0 };
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request: async () => {
    window.locks.asked += 1;
    return { release: async () => { window.locks.released += 1; } };
  } } });`;
const NO_LOCK = `delete Navigator.prototype.wakeLock;`;
/** Counts beeps. */
const BEEPS = `window.beeps = 0;
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...at) { window.beeps += 1; return start.apply(this, at); };`;

interface Heard {
  readonly locks: { readonly asked: number; readonly released: number };
  readonly beeps: number;
}
const heard = <K extends keyof Heard>(page: Page, what: K): Promise<Heard[K]> =>
  page.evaluate<Heard[K]>(`window.${what}`);

const NOON = new Date('2026-11-23T12:00:00');

async function cook(options: BrowserContextOptions = PHONE, lock = LOCKS): Promise<Page> {
  const context = await stage.contextFor(options);
  await context.addInitScript(lock + BEEPS);
  await context.clock.install({ time: NOON });
  const page = await stage.pageAt(`/recipes/${stage.home.own}/cook`, context);
  await heading(page, 'Before you begin');
  return page;
}

const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const clocks = (page: Page): Promise<readonly string[]> => page.getByRole('timer').allInnerTexts();

async function hide(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((to) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: to });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

const RICE = 'Start a timer of 25 minutes, Step 1: brown rice';
const KALE = 'Start a timer of 6 minutes, the lower end of a range up to 8 minutes, Step 2: kale';

describe('cooking', () => {
  it('U25 U26 U27 goes from laying out to the last page, and a reload keeps all of it', async () => {
    const page = await cook();
    expect(await page.getByText('Saucepan and frying pan.').count()).toBe(1);
    await press(page, 'One serving more');
    await page.getByRole('checkbox', { name: '36 g olive oil' }).check();
    await press(page, 'Begin');
    await heading(page, 'Step 1 of 3');
    expect(await page.title()).toBe('Step 1 of 3 · Kindplate');
    expect(await page.getByText('Cook 180 g brown rice for 25 minutes.').count()).toBe(1);
    expect(await page.locator('.foods li').allInnerTexts()).toEqual(['180 g brown rice']);
    await press(page, RICE);
    await press(page, 'Next');
    await heading(page, 'Step 2 of 3');
    // "2 minutes before serving" is an order, since it says how long to let it stand.
    expect(await page.getByRole('button', { name: /^Start a timer/ }).count()).toBe(2);
    expect(await page.locator('.foods li').allInnerTexts()).toEqual([
      ...['olive oil, part of 36 g', '300 g kale'],
    ]);
    await page.clock.fastForward(60_000);
    await press(page, KALE);
    await expect.poll(() => clocks(page)).toEqual(['24:00', '6:00']);

    await page.reload();
    await heading(page, 'Step 2 of 3');
    await expect.poll(() => clocks(page)).toEqual(['24:00', '6:00']);
    expect(await page.getByText('fry 300 g kale').count()).toBe(1);
    await press(page, 'All steps');
    expect(
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Step 1 of 3\s+done/ })
        .count(),
    ).toBe(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Before you begin' }).click();
    await heading(page, 'Before you begin');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await page.getByText('3 servings').count()).toBe(1);

    await press(page, 'All steps');
    await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
    await heading(page, 'Done');
    for (const sentence of ['Keeps 2 days in the fridge.', 'Eat it cold.', 'It freezes for up to 3 months.'])
      expect(await page.getByText(sentence).count()).toBe(1);
    await press(page, 'Finish');
    await heading(page, 'Rice bowl');
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('cook'))),
    ).toEqual([]);
  });

  it('U27 a timer says its end aloud, rings once, and can be paused, lengthened and stopped', async () => {
    const page = await cook();
    await press(page, 'Begin');
    await press(page, RICE);
    await press(page, 'Next');
    await press(page, KALE);
    await page.clock.fastForward(60_000);
    await press(page, 'Pause Step 2: kale');
    await page.clock.fastForward(600_000);
    await expect.poll(() => clocks(page)).toEqual(['14:00', '5:00']);
    await press(page, 'Go on with Step 2: kale');
    await press(page, 'One minute more for Step 2: kale');
    await expect.poll(() => clocks(page)).toEqual(['14:00', '6:00']);
    expect(await page.locator('[role="alert"]').allInnerTexts()).toEqual(['']);
    await page.clock.fastForward(359_000);
    await page.clock.runFor(1500);
    await page
      .locator('[role="alert"][aria-live="assertive"]', { hasText: 'Step 2: kale. Time is up.' })
      .waitFor({ state: 'attached' });
    expect(await heard(page, 'beeps')).toBe(6);
    await press(page, 'Stop Step 2: kale');
    await press(page, 'Timers without sound');
    // The page sleeps past the end, and catches up.
    await page.clock.fastForward(1_800_000);
    await page
      .locator('[role="alert"]', { hasText: 'Step 1: brown rice. Time is up.' })
      .waitFor({ state: 'attached' });
    expect(await heard(page, 'beeps')).toBe(6);
    await page.getByText(/Time was up \d+ min ago/).waitFor();
    await page.reload();
    await heading(page, 'Step 2 of 3');
    expect(await page.getByRole('button', { name: 'Timers without sound', pressed: true }).count()).toBe(1);
    await press(page, 'Stop Step 1: brown rice');
    expect(await page.getByRole('group', { name: 'Timers', exact: true }).count()).toBe(0);
  });

  it('U46 works by keyboard alone, and each page is read out', async () => {
    const page = await cook(DESKTOP);
    await page.keyboard.press('ArrowRight');
    await heading(page, 'Step 1 of 3');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(focused).toBe('Step 1 of 3');
    await page.locator('[aria-live="polite"]', { hasText: 'Step 1 of 3' }).waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe(RICE);
    // Space belongs to the button that has the focus.
    await page.keyboard.press('Space');
    await expect.poll(() => clocks(page)).toEqual(['25:00']);
    expect(await page.locator('h1').innerText()).toBe('Step 1 of 3');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('Step 2 of 3');
    await page.keyboard.press('Space');
    await expect.poll(focused).toBe('Step 3 of 3');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Done');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(focused).toBe('Step 3 of 3');
  });

  it('U21 says whom the dish is not for, by a word and a shape', async () => {
    const page = await cook();
    const line = page.getByRole('list', { name: 'For each eater' }).getByRole('listitem');
    expect(await line.allInnerTexts()).toEqual([
      expect.stringMatching(/^Ada:\s+contains\s+Not planned for Ada because of: sesame\.$/i),
    ]);
    expect(await line.locator('.chip.contains svg').count()).toBe(1);
  });
});

describe('the screen', () => {
  it('U25 is kept awake while cooking, again when the page is seen again, and let go on leaving', async () => {
    const page = await cook();
    expect(await heard(page, 'locks')).toEqual({ asked: 1, released: 0 });
    expect(await page.getByText('Your screen may go dark').count()).toBe(0);
    await hide(page, 'hidden');
    expect(await heard(page, 'locks')).toEqual({ asked: 1, released: 0 });
    await hide(page, 'visible');
    await expect.poll(() => heard(page, 'locks')).toEqual({ asked: 2, released: 1 });
    await page.getByRole('link', { name: 'Rice bowl' }).click();
    await heading(page, 'Rice bowl');
    await expect.poll(() => heard(page, 'locks')).toEqual({ asked: 2, released: 2 });
    await hide(page, 'visible');
    expect((await heard(page, 'locks')).asked).toBe(2);
  });

  it('U25 may go dark where the browser has no lock: said once, with the way to the help', async () => {
    const page = await cook(PHONE, NO_LOCK);
    const note = page.getByText('Your screen may go dark');
    await note.waitFor();
    expect(await page.getByRole('link', { name: 'How to keep it awake' }).getAttribute('href')).toBe(
      '/help/on-your-phone',
    );
    await press(page, 'Begin');
    await heading(page, 'Step 1 of 3');
    await press(page, 'Back');
    await heading(page, 'Before you begin');
    expect(await note.count()).toBe(0);
    await page.goto(`${stage.address}/help/on-your-phone`);
    await page.getByRole('heading', { name: 'While you cook' }).waitFor();
  });
});

describe('how it sits', () => {
  /** Step 2 with both kinds of timer. */
  async function atWork(options: BrowserContextOptions): Promise<Page> {
    const page = await cook(options);
    await press(page, 'Begin');
    await press(page, RICE);
    await press(page, 'Next');
    await press(page, KALE);
    await press(page, 'Pause Step 1: brown rice');
    return page;
  }

  it.each([
    ['a phone', PHONE, '34px'],
    ['a small phone', SMALL, '34px'],
    ['a phone on its side', { ...PHONE, viewport: { width: 844, height: 390 } }, '34px'],
    ['a desktop', DESKTOP, '36px'],
  ])('U10 U25 U45 U52 on %s, plain and at 200 %', async (_name, options, doubled) => {
    const page = await atWork(options);
    const words = page.locator('.words').first();
    const sizeOf = () => words.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const plain = await sizeOf();
    expect(plain).toBeGreaterThanOrEqual(20);
    const next = await page.getByRole('button', { name: 'Next' }).boundingBox();
    expect(next?.height).toBeGreaterThanOrEqual(48);
    const tall = options.viewport?.height ?? 0;
    expect(next?.y).toBeGreaterThan(tall * 0.75);
    expect((next?.y ?? tall) + (next?.height ?? tall)).toBeLessThanOrEqual(tall);
    const targets = await page.evaluate(targetsOf, FOCUSABLE);
    expect(targets.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([]);
    for (const rules of ['', `html { font-size: ${doubled} !important }`]) {
      await page.evaluate(setRules, rules);
      expect(await page.evaluate(sidewaysOf)).toEqual([]);
      expect((await page.evaluate(clippedTextOf)).filter((one) => !one.startsWith('DIV.timers'))).toEqual([]);
      expect(await page.evaluate(overlapsOf)).toEqual([]);
      // At its end the page has nothing left under the bar.
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      const bar = await page.locator('.bar').boundingBox();
      const last = await page.getByRole('link', { name: 'When to seek care' }).boundingBox();
      const isBelow = (last?.y ?? 0) >= (bar?.y ?? 0) + (bar?.height ?? 0);
      expect(isBelow || (last?.y ?? tall) + (last?.height ?? tall) <= (bar?.y ?? 0)).toBe(true);
    }
    expect(await sizeOf()).toBeGreaterThan(plain * 1.8);
  });

  it('U44 axe finds nothing at a step with timers, light and dark, nor on the last page', async () => {
    const page = await atWork(PHONE);
    const look = async (): Promise<readonly string[]> => {
      const axe = new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
      const { violations, passes } = await axe.analyze();
      expect(passes.length).toBeGreaterThan(10);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    };
    expect(await look()).toEqual([]);
    // Both ways a timer looks: paused, and with its time up.
    await page.clock.fastForward(600_000);
    await page.getByText(/^Time (?:is|was) up/).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await look()).toEqual([]);
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await heading(page, 'Done');
    expect(await look()).toEqual([]);
  });
});

describe('the ways in', () => {
  it('are on the recipe, for the servings on its screen, and on the planned meal, which it leads back to', async () => {
    const page = await stage.pageAt(`/recipes/${stage.home.own}`, PHONE);
    await press(page, 'One serving more');
    await page.getByRole('link', { name: 'Cook this' }).click();
    await heading(page, 'Before you begin');
    expect(await page.getByText('3 servings').count()).toBe(1);

    const { plan, meal } = stage.home;
    const at = `/week/${plan}/meal/${meal.id}`;
    await page.goto(stage.address + at);
    await page.getByRole('link', { name: 'Cook this' }).click();
    await heading(page, 'Before you begin');
    expect(new URL(page.url()).pathname).toBe(`/recipes/${meal.recipe}/cook`);
    // The drawing stands alone here: its sentence is its name.
    expect(await page.locator('img.picture').getAttribute('alt')).toMatch(/^An? .+ with .+\.$/);
    await press(page, 'All steps');
    await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
    await press(page, 'Finish');
    await heading(page, meal.title);
    expect(new URL(page.url()).pathname).toBe(at);
  });
});
