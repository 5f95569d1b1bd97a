/** Looking for a dish: a slip in typing, filters, a favourite, and back from the recipe to where one was. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { RecipesBody } from '../../server/contract/recipes.ts';
import { DESKTOP, PHONE } from './harness.ts';
import { ask, drawn } from './household.ts';
import { stageWith } from './stage.ts';

const stage = stageWith(async (address) => {
  const rule = { target: 'fish', tier: 'avoid', reason: 'reaction', status: 'clinician' };
  const ada = await ask<{ id: string }>(address, '/people', {
    method: 'POST',
    body: { name: 'Ada', sensitivities: [rule] },
  });
  await ask(address, '/people', { method: 'POST', body: { name: 'Ben' } });
  return { ada: ada.id };
});

const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Search by name or food' });
const said = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor();
const titles = (page: Page): Promise<readonly string[]> => page.locator('article h2').allInnerTexts();
/** What the API finds, by title, a page of it. */
const found = async (query: string): Promise<RecipesBody> =>
  ask<RecipesBody>(stage.address, `/recipes?${query}`);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** What axe finds on the page as it stands, in light and in dark. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
    expect(passes.length).toBeGreaterThan(10);
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme} ${id}: ${html}`)),
    );
  }
  return found;
}

describe('the recipes', () => {
  it('are found with a slip, filtered, liked, and stand as they were when one comes back', async () => {
    const page = await stage.pageAt('/recipes', PHONE);
    await drawn(page);
    await searchField(page).pressSequentially('brocoli');
    await said(page, 'Showing results for broccoli.');
    const all = await found('text=broccoli&role=meal&limit=30');
    await said(page, String(all.total));
    expect(await titles(page)).toEqual(all.items.map(({ title }) => title));

    await page.getByRole('button', { name: 'Filters' }).click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.getByRole('combobox', { name: 'Meal' }).selectOption('dinner');
    await dialog.getByRole('checkbox', { name: 'Only what all your lists allow' }).check();
    expect(await faultsOf(page)).toEqual([]);
    const some = await found('text=broccoli&role=meal&slot=dinner&allowed=true&limit=30');
    expect(some.total).toBeLessThan(all.total);
    await dialog.getByRole('button', { name: `Show ${String(some.total)} recipes` }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await titles(page)).toEqual(some.items.map(({ title }) => title));

    const last = some.items.at(-1);
    const heart = page.getByRole('button', { name: `Ada likes this: ${last?.title ?? ''}` });
    expect(await heart.getAttribute('aria-pressed')).toBe('false');
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await heart.click();
    expect((await kept).status()).toBe(200);
    expect(await heart.getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('link', { name: last?.title ?? '', exact: true }).click();
    const likes = page.getByRole('button', { name: 'Ada likes this' });
    await likes.waitFor();
    expect(await likes.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('heading', { name: 'About this dish' }).waitFor();
    await page.goBack();
    await heart.waitFor();
    expect(await searchField(page).inputValue()).toBe('brocoli');
    expect(await titles(page)).toEqual(some.items.map(({ title }) => title));
    expect(await heart.getAttribute('aria-pressed')).toBe('true');

    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove the filter: Dinner' }).click();
    const wider = await found('text=broccoli&role=meal&allowed=true&limit=30');
    await said(page, String(wider.total));
    expect(new URL(page.url()).searchParams.get('slot')).toBeNull();
    await page.reload();
    await said(page, String(wider.total));
    expect(await titles(page)).toEqual(wider.items.map(({ title }) => title));
  });

  it('are still shown as far as one had come, with the recipe left in sight', async () => {
    const page = await stage.pageAt('/recipes', DESKTOP);
    await drawn(page);
    await page.getByRole('button', { name: 'Show more recipes' }).click();
    await said(page, '60 of ');
    const { items } = await found('role=meal&limit=60');
    const title = items[50]?.title ?? '';
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('link', { name: 'All recipes' }).click();
    await said(page, '60 of ');
    const card = page.locator('article', { has: page.getByRole('link', { name: title, exact: true }) });
    await expect
      .poll(() => card.evaluate((one) => Math.round(one.getBoundingClientRect().top)))
      .toBeGreaterThan(0);
    const top = await card.evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeLessThan(page.viewportSize()?.height ?? 0);
  });

  it('that nobody has are an empty list with one thing to do', async () => {
    const page = await stage.pageAt('/recipes?text=qqqqqq', DESKTOP);
    await said(page, 'No recipe fits.');
    await page.getByRole('button', { name: 'Look among sides and small plates too' }).click();
    await page.getByRole('button', { name: 'Show all recipes' }).click();
    await said(page, '30 of ');
    expect(await searchField(page).inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  it('begin anew from the navigation', async () => {
    const page = await stage.pageAt('/recipes?slot=snack', DESKTOP);
    await page.getByRole('button', { name: 'Remove the filter: Snack' }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Recipes' }).click();
    await page.getByRole('button', { name: 'Remove the filter: Snack' }).waitFor({ state: 'detached' });
    await said(page, String((await found('role=meal')).total));
  });
});
