/// <reference lib="dom" />
/** Writing a recipe: pasted with one odd word, answered, saved, judged; a copy of a built-in one; removed and brought back. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recipeSchema, recipesSchema, type RecipeBody } from '../../server/contract/recipes.ts';
import { reviewsSchema } from '../../server/contract/reviews.ts';
import { DESKTOP, PHONE, SMALL } from './harness.ts';
import { sidewaysOf } from './in-page.ts';
import { call } from './rest-calls.ts';
import { stageWith } from './stage.ts';

const ADA = {
  name: 'Ada',
  sensitivities: [{ target: 'milk', tier: 'severe', reason: 'allergy', status: 'clinician' }],
};
const stage = stageWith(async (address) => {
  await call(address, { method: 'POST', path: '/people', body: ADA });
  const { items } = recipesSchema.parse(await call(address, { path: '/recipes?limit=1&slot=dinner' }));
  return recipeSchema.parse(await call(address, { path: `/recipes/${items[0]?.id ?? ''}` }));
});

const PASTED = [
  ...[
    'Odd kale bake',
    'Serves 3',
    '',
    'Ingredients',
    '• 200 g kale',
    '• 2 tbsp olive oil',
    '• 90 g mozarella',
  ],
  ...['', 'Method', '1. Warm the oil.', '2. Bake it all for twenty minutes.'],
].join('\n');

const button = (where: Page | Locator, name: string): Locator =>
  where.getByRole('button', { name, exact: true });
const toast = (page: Page, words: string): Locator => page.locator('.toast', { hasText: words });
const own = async (): Promise<readonly RecipeBody['id'][]> =>
  recipesSchema.parse(await call(stage.address, { path: '/recipes?own=true' })).items.map(({ id }) => id);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');

async function pasted(page: Page, text = PASTED): Promise<void> {
  await page.getByLabel('The whole recipe').fill(text);
  await button(page, 'Put it into the fields').click();
  await page.getByText('Not read: counts as unknown').first().waitFor();
}

async function times(page: Page): Promise<void> {
  await page.getByLabel('Dinner').check();
  await page.getByLabel('Your time, in minutes').fill('10');
  await page.getByLabel('Time in all, in minutes').fill('30');
}

describe('writing a recipe', () => {
  test('pasted, with one odd word answered at a tap, is saved and judged; then removed and brought back', async () => {
    const page = await stage.pageAt('/recipes', PHONE);
    await page.getByRole('link', { name: 'Write your own recipe' }).tap();
    await pasted(page);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Odd kale bake');
    expect(await page.getByLabel('Servings', { exact: true }).inputValue()).toBe('3');
    await page.getByText('2 lines read, 1 not read.').waitFor();
    const held = page.getByText(
      'This dish will be held back from Ada’s plan until you say what the line is.',
    );
    await held.waitFor();
    expect([await own(), reviewsSchema.parse(await call(stage.address, { path: '/reviews' })).items]).toEqual(
      [...[[], []]],
    );
    await button(page, 'mozzarella').tap();
    await page.getByText(/^mozzarella, 90 g, as you said on \d+ \w+ 20\d\d$/).waitFor();
    await page.getByText('3 lines read.').waitFor();
    await page.getByText('This dish stays out of Ada’s plan: it contains milk.').waitFor();
    await button(toast(page, 'is read as mozzarella'), 'Undo').tap();
    await held.waitFor();
    await button(page, 'mozzarella').tap();
    await page.getByText('3 lines read.').waitFor();
    await times(page);
    await button(page, 'Save recipe').tap();
    await page.getByRole('heading', { level: 1, name: 'Odd kale bake' }).waitFor();
    await page.getByText('Ada:').first().waitFor();
    expect(await page.locator('.chip').first().innerText()).toMatch(/Ada:\s*contains/);
    expect(await own()).toEqual(['odd-kale-bake']);

    await button(page, 'Remove this recipe').tap();
    await page.getByRole('heading', { level: 1, name: 'My recipes' }).waitFor();
    expect(await own()).toEqual([]);
    await button(toast(page, 'Odd kale bake is removed.'), 'Undo').tap();
    await page.getByRole('heading', { level: 1, name: 'Odd kale bake' }).waitFor();
    expect(await own()).toEqual(['odd-kale-bake']);
  });

  test('of the collection makes a copy; the original stays', async () => {
    const { id, title } = stage.home;
    const page = await stage.pageAt(`/recipes/${id}`);
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByText('This makes your own copy; the original stays as it is.').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Our way with it');
    await button(page, 'Save as my own copy').click();
    await page.getByRole('heading', { level: 1, name: 'Our way with it' }).waitFor();
    await page.getByText('This is your own copy.').waitFor();
    const now = recipeSchema.parse(await call(stage.address, { path: `/recipes/${id}` }));
    expect([now.title, now.isOwn]).toEqual([title, false]);
    await page.getByRole('link', { name: 'See the recipe it was made from' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  test('asks before it is left, keeps the text, and offers it again', async () => {
    const page = await stage.pageAt('/recipes/mine');
    await page.getByRole('link', { name: 'Write your own recipe' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Half a thought');
    await page.getByRole('link', { name: 'Week', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Not saved yet' });
    await button(dialog, 'Keep writing').click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Half a thought');
    await page.getByRole('link', { name: 'Week', exact: true }).click();
    await button(dialog, 'Leave, and keep the text for later').click();
    await page.waitForURL('**/week');
    await page.goBack();
    await page.getByText('There is text here that was not saved').waitFor();
    await button(page, 'Go on with it').click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Half a thought');
    // The browser's own way back asks too.
    await page.goBack();
    await button(dialog, 'Throw the text away').click();
    await page.waitForURL('**/recipes/mine');
    await page.goto(`${stage.address}/recipes/new`);
    await page.getByLabel('The whole recipe').waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
  });

  test('says beside each field what is missing, with the focus on the first', async () => {
    const page = await stage.pageAt('/recipes/new');
    await button(page, 'Save recipe').click();
    await page.getByText('Give the recipe a name.').waitFor();
    expect(await focused(page)).toMatch(/-title$/);
    await page.getByLabel('Name', { exact: true }).fill('<b onclick=alert(1)>Bold</b>');
    await times(page);
    await page.getByRole('textbox', { name: 'ingredient 1' }).fill('<script>200 g kale</script>');
    await page.getByText('How it keeps, its season').click();
    for (const season of ['Spring', 'Summer', 'Autumn', 'Winter']) await page.getByLabel(season).uncheck();
    await page.getByText('How it keeps, its season').click();
    await button(page, 'Save recipe').click();
    await page.getByText('Choose at least one season.').waitFor();
    await page.getByLabel('Winter').check();
    // The first press reads what was typed just now; what nobody saw is not saved.
    await page.getByText('not read.').first().waitFor();
    await button(page, 'Save recipe').click();
    await page.getByRole('heading', { level: 1, name: '<b onclick=alert(1)>Bold</b>' }).waitFor();
    expect(await page.locator('main b, main script').count()).toBe(0);
  });

  test('is done by keyboard alone: rows by Enter, moved by Alt and arrows, several pasted at once', async () => {
    const page = await stage.pageAt('/recipes/new');
    const row = (n: number): Locator => page.getByRole('textbox', { name: `ingredient ${String(n)}` });
    await row(1).focus();
    await page.keyboard.type('1 egg');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('ingredient 2');
    await page.keyboard.type('200 g kale');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await focused(page)).toBe('ingredient 1');
    expect([await row(1).inputValue(), await row(2).inputValue()]).toEqual(['200 g kale', '1 egg']);
    await page.getByText('Moved to place 1 of 2.').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Move or remove ingredient 1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    // The first row has nowhere up to go.
    await page.keyboard.press('Enter');
    expect([await row(1).inputValue(), await row(2).inputValue()]).toEqual(['1 egg', '200 g kale']);
    await row(2).evaluate((field: HTMLTextAreaElement) => {
      field.setSelectionRange(field.value.length, field.value.length);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ', chopped\n- 1 onion\n\n- 2 tbsp oil');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await Promise.all([2, 3, 4].map((n) => row(n).inputValue()))).toEqual([
      ...['200 g kale, chopped', '1 onion', '2 tbsp oil'],
    ]);
  });

  test('saved on two screens shows both, and loses neither', async () => {
    const body = { title: 'Twice', slots: ['lunch'], servings: 2, activeMinutes: 5, totalMinutes: 5 };
    const lines = { lines: ['1 egg'], steps: ['Boil.'] };
    const made = recipeSchema.parse(
      await call(stage.address, { method: 'POST', path: '/recipes', body: { ...body, ...lines } }),
    );
    const page = await stage.pageAt(`/recipes/${made.id}/edit`);
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    const response = await fetch(`${stage.address}/api/recipes/${made.id}`, {
      ...{ method: 'PUT', body: JSON.stringify({ ...body, ...lines, title: 'Theirs' }) },
      headers: { 'content-type': 'application/json', 'if-match': `"${made.version}"` },
    });
    expect(response.status).toBe(200);
    await button(page, 'Save recipe').click();
    const both = page.getByRole('alert').filter({ hasText: 'saved on another screen' });
    await both.waitFor();
    expect((await both.locator('dd').allInnerTexts()).map((text) => text.split('\n').at(-1))).toEqual([
      ...['Mine', 'Theirs'],
    ]);
    await button(both, 'Save mine over it').click();
    await page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();
  });
});

describe('how it stands', () => {
  test.each([
    ['320', SMALL, 'light'],
    ['390', PHONE, 'dark'],
    ['1280', DESKTOP, 'light'],
  ] as const)('at %s nothing goes sideways and axe finds nothing', async (_name, device, colorScheme) => {
    const page = await stage.pageAt('/recipes/new', { ...device, colorScheme });
    const look = async (): Promise<void> => {
      expect(await page.evaluate(sidewaysOf)).toEqual([]);
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    };
    await pasted(page, `${PASTED}\n\nNotes\nGood cold.`.replaceAll('mozarella', 'ricota'));
    await button(page, 'Move or remove ingredient 2').click();
    await page.getByText('How it keeps, its season').click();
    await button(page, 'Save recipe').click();
    await page.getByText('Choose at least one meal of the day.').waitFor();
    await look();
    await button(page, 'It is something else').click();
    await page.getByRole('dialog', { name: 'What is this line?' }).waitFor();
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'My recipes' }).click();
    await page.getByRole('dialog', { name: 'Not saved yet' }).waitFor();
    await look();
    await button(page, 'Throw the text away').click();
    await page.getByRole('heading', { level: 1, name: 'My recipes' }).waitFor();
  });
});
