/// <reference lib="dom" />
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadDriver } from '../../server/db/driver.ts';
import type { SettingsBody } from '../../server/contract/household.ts';
import type { RecipeBody } from '../../server/contract/recipes.ts';
import { DESKTOP, PHONE } from './harness.ts';
import { stageWith } from './stage.ts';
import { ask, seedTwoPeople } from './two-people.ts';

/** Four servings, with lamb, a teaspoon of turmeric and three cloves of garlic. */
const TAGINE = 'lamb-tagine-with-sweet-potato-prunes-and-spinach';
const OWN = {
  ...{ title: 'Own soup', slots: ['dinner'], servings: 4, activeMinutes: 15, totalMinutes: 40 },
  lines: [
    '1 cup red lentils',
    '2/3 cup brown rice',
    '1/3 tsp turmeric',
    '3 carrots',
    '500 g spinach',
    'salt',
  ],
  steps: ['Simmer the red lentils.', 'Stir in 500 g spinach and bake at 200 C.'],
};

const stage = stageWith(async (address) => {
  await seedTwoPeople(address);
  return ask<RecipeBody>(address, '/recipes', { method: 'POST', body: OWN });
});
beforeEach(async () => {
  const { version } = await ask<SettingsBody>(stage.address, '/settings');
  const body = { units: 'metric' };
  await ask(stage.address, '/settings', { method: 'PATCH', body, ifMatch: version });
});

async function openRecipe(id: string, options = PHONE): Promise<Page> {
  const page = await stage.pageAt(`/recipes/${id}`, options);
  await page.getByRole('heading', { level: 2, name: 'Ingredients' }).waitFor();
  return page;
}

const lines = (page: Page): Promise<readonly string[]> => page.locator('.ingredients li').allInnerTexts();
const steps = (page: Page): Promise<readonly string[]> => page.locator('.steps li').allInnerTexts();
const said = (page: Page, servings: number) =>
  page.locator('output', { hasText: `${String(servings)} serving` }).waitFor();

async function press(page: Page, name: string, times: number): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  for (let time = 0; time < times; time++) await button.click();
}

/** Every stored row but the settings, which is where the choice of units is kept. */
function storedRows(): Readonly<Record<string, unknown>> {
  const database = new (loadDriver())(path.join(stage.folder, 'kindplate.db'), { readonly: true });
  try {
    const tables = database
      .prepare(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
      )
      .pluck()
      .all() as string[];
    const kept = tables.filter((name) => name !== 'settings' && name !== 'idempotency');
    return Object.fromEntries(kept.map((name) => [name, database.prepare(`select * from "${name}"`).all()]));
  } finally {
    database.close();
  }
}

describe('servings', () => {
  it('U23 from 4 to 6 a teaspoon is 1 1/2 and nothing has a long decimal', async () => {
    const page = await openRecipe(TAGINE);
    await said(page, 4);
    expect(await lines(page)).toContain('1 tsp ground turmeric');
    await press(page, 'One serving more', 2);
    await said(page, 6);
    const shown = await lines(page);
    expect(shown).toContain('1 1/2 tsp ground turmeric');
    expect(shown).toContain('1 1/2 tsp ground cinnamon');
    expect(shown.filter((line) => line.startsWith('4 1/2 cloves garlic'))).toHaveLength(1);
    expect(shown.filter((line) => line.startsWith('990 g stewing lamb'))).toHaveLength(1);
    const all = [...shown, ...(await steps(page))];
    expect(all.filter((text) => /\d\.\d{2,}|[\d/]+\/(?!2\b|3\b|4\b|8\b)\d+/.test(text))).toEqual([]);
    await press(page, 'One serving less', 2);
    await said(page, 4);
    expect(await lines(page)).toContain('1 tsp ground turmeric');
  });

  it('U23 cups, thirds and things that are counted are scaled in the lines and in the steps', async () => {
    const page = await openRecipe(stage.home.id, DESKTOP);
    await press(page, 'One serving more', 2);
    await said(page, 6);
    // In metric, the household's units: 1.5 cups of 236.6 ml are 355 ml, 2/3 of a cup times 1.5 is a whole one.
    expect(await lines(page)).toEqual([
      ...['355 ml red lentils', '237 ml brown rice', '1/2 tsp turmeric', '4 1/2 carrots', '750 g spinach'],
      expect.stringMatching(/^salt\s+as written for 4$/),
    ]);
    expect((await steps(page))[1]).toBe('Stir in 750 g spinach and bake at 200 C.');
    expect(await page.getByText('Times are for 4 servings').count()).toBe(1);
  });

  it('U23 the stepper ends at one serving and at twenty-four', async () => {
    const page = await openRecipe(stage.home.id);
    await press(page, 'One serving less', 3);
    await said(page, 1);
    expect(await page.getByRole('button', { name: 'One serving less' }).isDisabled()).toBe(true);
    // A quarter of a third of a teaspoon is less than the smallest spoon, and never nothing.
    expect((await lines(page))[2]).toBe('1/8 tsp turmeric');
    await press(page, 'One serving more', 23);
    await said(page, 24);
    expect(await page.getByRole('button', { name: 'One serving more' }).isDisabled()).toBe(true);
    expect((await lines(page))[4]).toBe('3 kg spinach');
  });
});

describe('units', () => {
  it('U24 metric, US and back shows the same again; what is stored does not change', async () => {
    const page = await openRecipe(TAGINE);
    const before = { lines: await lines(page), steps: await steps(page), rows: storedRows() };
    expect(Object.keys(before.rows).length).toBeGreaterThan(5);
    const stored = await ask<RecipeBody>(stage.address, `/recipes/${TAGINE}`);
    const us = page.getByRole('button', { name: 'US', exact: true });
    const metric = page.getByRole('button', { name: 'Metric', exact: true });
    expect(await metric.getAttribute('aria-pressed')).toBe('true');

    for (let turn = 0; turn < 2; turn++) {
      const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
      await us.click();
      // Instant: the amounts change before the server has kept the choice.
      expect((await lines(page)).filter((line) => /^1 lb 7 oz stewing lamb/.test(line))).toHaveLength(1);
      expect(
        (await lines(page)).filter((line) => /^(?:\d{2,}|\d+\.\d+) g |^\S+ (?:kg|ml) /.test(line)),
      ).toEqual([]);
      expect((await kept).status()).toBe(200);
      const back = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
      await metric.click();
      expect((await back).status()).toBe(200);
      expect(await lines(page)).toEqual(before.lines);
      expect(await steps(page)).toEqual(before.steps);
    }
    expect(storedRows()).toEqual(before.rows);
    expect(await ask<RecipeBody>(stage.address, `/recipes/${TAGINE}`)).toEqual(stored);
  });

  it('U24 the choice is remembered, on this page and on the list', async () => {
    const page = await openRecipe(stage.home.id);
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
    await page.getByRole('button', { name: 'US', exact: true }).click();
    await kept;
    await page.reload();
    const us = page.getByRole('button', { name: 'US', exact: true });
    await us.waitFor();
    expect(await us.getAttribute('aria-pressed')).toBe('true');
    expect((await lines(page))[0]).toBe('1 cup red lentils');
    expect((await steps(page))[1]).toMatch(/^Stir in 1 lb 2 oz spinach and bake at 390 F\.$/);
    expect((await ask<SettingsBody>(stage.address, '/settings')).units).toBe('us');
    await page.goto(`${stage.address}/list`);
    await page.locator('li.row').first().waitFor();
    const amounts = await page.locator('li.row .amount').allInnerTexts();
    expect(amounts.filter((text) => /\b(?:lb|oz)$/.test(text)).length).toBeGreaterThan(0);
    expect(amounts.filter((text) => /\b(?:g|kg|ml|l)$/.test(text))).toEqual([]);
  });
});
