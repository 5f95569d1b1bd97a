/** Lines that nobody could read: answered at one tap, by search, at the recipe; changed and undone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RecipeBody } from '../../server/contract/recipes.ts';
import { reviewsSchema, type ReviewBody } from '../../server/contract/reviews.ts';
import { keyboard } from './hands.ts';
import { DESKTOP, PHONE, SMALL } from './harness.ts';
import { sidewaysOf } from './in-page.ts';
import { call } from './rest-calls.ts';
import { stageWith } from './stage.ts';

const LINES = ['200 g mozarella', '100 g rolled oats', '1 candle', 'For the sauce'];
const SUPPER = {
  ...{ title: 'Odd supper', slots: ['dinner'], servings: 2, activeMinutes: 5, totalMinutes: 20 },
  ...{ lines: LINES, steps: ['Cook.'] },
};

const stage = stageWith(
  async (address) =>
    (await call(address, { method: 'POST', path: '/recipes', body: SUPPER })) as Pick<RecipeBody, 'id'>,
);

const reviewsNow = async (): Promise<readonly ReviewBody[]> =>
  reviewsSchema.parse(await call(stage.address, { path: '/reviews' })).items;

async function reviewOf(line: string): Promise<ReviewBody> {
  const found = (await reviewsNow()).find((one) => one.line === line);
  if (found === undefined) throw new Error(`nobody asks what "${line}" is`);
  return found;
}
const answerTo = async (line: string): Promise<readonly string[] | null> =>
  (await reviewOf(line)).answer?.foods.map(({ food }) => food) ?? null;

async function answer(line: string, body: object): Promise<void> {
  const { id, version } = await reviewOf(line);
  const response = await fetch(`${stage.address}/api/reviews/${id}`, {
    ...{ method: 'PUT', body: JSON.stringify(body) },
    headers: { 'content-type': 'application/json', 'if-match': `"${String(version)}"` },
  });
  expect(response.status).toBe(200);
}

/** Every line waits again. */
beforeEach(async () => {
  for (const { id, version, answer: given } of await reviewsNow())
    if (given !== null) await call(stage.address, { method: 'DELETE', path: `/reviews/${id}`, version });
});

const card = (page: Page, line: string): Locator =>
  page.locator('li.card', { has: page.getByRole('heading', { name: `“${line}”` }) });
const toast = (page: Page, words: string): Locator => page.locator('.toast', { hasText: words });
const button = (where: Page | Locator, name: string): Locator =>
  where.getByRole('button', { name, exact: true });

async function queue(options: BrowserContextOptions = PHONE): Promise<Page> {
  const page = await stage.pageAt('/reviews', options);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page;
}

describe('the lines to look at', () => {
  test('one tap on a near food answers, says so, and undo takes it back', async () => {
    const page = await queue();
    const unread = (await reviewsNow()).length;
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe(
      `${String(unread)} lines were not read`,
    );
    await button(card(page, '200 g mozarella'), 'mozzarella').tap();
    await toast(page, '“200 g mozarella” is read as mozzarella from now on.').waitFor();
    expect(await answerTo('200 g mozarella')).toEqual(['mozzarella-cheese']);
    const answered = page.getByRole('region', { name: 'Answered' }).getByRole('listitem');
    expect(await answered.innerText()).toMatch(/mozarella”: mozzarella\s+said on \d+ \w+ 20\d\d/);
    await button(toast(page, 'mozzarella'), 'Undo').tap();
    await card(page, '200 g mozarella').waitFor();
    expect(await answerTo('200 g mozarella')).toBeNull();
  });

  test('"It is no food" is an answer, changed below into two foods by search', async () => {
    const page = await queue();
    await button(card(page, '1 candle'), 'It is no food').tap();
    await button(page, 'Change the answer for 1 candle').tap();
    const dialog = page.getByRole('dialog', { name: 'What is this line?' });
    const keep = button(dialog, 'Keep this answer');
    expect(await keep.isDisabled()).toBe(true);
    for (const [typed, name] of [
      ['chickpea', /^Add .*chickpeas/i],
      ['tahini', /^Add tahini/i],
    ] as const) {
      await dialog.getByRole('searchbox').fill(typed);
      await dialog.getByRole('button', { name }).first().tap();
    }
    await keep.tap();
    await dialog.waitFor({ state: 'hidden' });
    await toast(page, '“1 candle” is read as').waitFor();
    const foods = (await answerTo('1 candle')) ?? [];
    expect(foods).toHaveLength(2);
    expect(foods.join()).toMatch(/chickpea.*,tahini/);
    // What was said covers the foot of a phone's page until it is read.
    const dismiss = page.getByRole('button', { name: /^Dismiss/ }).first();
    while ((await dismiss.count()) > 0) await dismiss.tap();
    await button(page, 'Take the answer for 1 candle back').tap();
    await card(page, '1 candle').waitFor();
  });

  test('an answer that somebody else gave meanwhile stays, and is shown', async () => {
    const page = await queue();
    await answer('1 candle', { foods: [], isNoFood: true });
    await button(card(page, '1 candle'), 'It is no food').tap();
    await page.getByRole('region', { name: 'Answered' }).getByText('“1 candle”').waitFor();
    expect(await answerTo('1 candle')).toEqual([]);
  });

  test('says so when every line was read', async () => {
    for (const { line } of await reviewsNow()) await answer(line, { foods: [], isNoFood: true });
    const page = await queue();
    await page.getByRole('heading', { name: 'Every line was read.' }).waitFor();
    expect(await page.locator('li.card').count()).toBe(0);
  });

  test('is answered by keyboard alone; the focus goes on at the heading', async () => {
    const page = await queue(DESKTOP);
    const hand = keyboard(page);
    await hand.press(button(card(page, '200 g mozarella'), 'mozzarella'));
    await toast(page, 'mozzarella').waitFor();
    const at = (): Promise<string> => page.evaluate<string>('document.activeElement.innerText');
    await expect.poll(at).toMatch(/not read$/);
    await hand.press(button(card(page, '1 candle'), 'Another food'));
    await page.keyboard.press('Escape');
    expect(await at()).toBe('Another food');
  });
});

describe('at the recipe itself', () => {
  test('an unread line asks what it is, and is read once that is said', async () => {
    const page = await stage.pageAt(`/recipes/${stage.home.id}`, PHONE);
    await page.getByRole('button', { name: 'Not read: what is it? “200 g mozarella”' }).tap();
    const dialog = page.getByRole('dialog', { name: 'What is this line?' });
    await button(dialog, 'mozzarella').tap();
    await dialog.waitFor({ state: 'hidden' });
    const asked = page.getByRole('button', { name: 'Not read: what is it? “200 g mozarella”' });
    await asked.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate<string>('document.activeElement.innerText')).toBe('Ingredients');
    await button(toast(page, 'mozzarella'), 'Undo').tap();
    await asked.waitFor();
    expect(await answerTo('200 g mozarella')).toBeNull();
  });
});

describe('how it stands', () => {
  test.each([
    ['320', SMALL, 'light'],
    ['390', PHONE, 'dark'],
    ['1280', DESKTOP, 'light'],
  ] as const)('at %s nothing goes sideways and axe finds nothing', async (_name, device, colorScheme) => {
    await answer('1 candle', { foods: [], isNoFood: true });
    const page = await queue({ ...device, colorScheme });
    const look = async (): Promise<void> => {
      expect(await page.evaluate(sidewaysOf)).toEqual([]);
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    };
    await look();
    await button(card(page, '200 g mozarella'), 'Another food').click();
    await page.getByRole('dialog').getByRole('searchbox').fill('rice');
    await page.getByRole('dialog').getByRole('button', { name: /^Add / }).first().click();
    await look();
  });
});
