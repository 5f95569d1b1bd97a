/// <reference lib="dom" />
/** Products whose label was read: asked at a verdict, listed, changed, undone; and the code that pages carry. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlanBody } from '../../server/contract/plans.ts';
import { productsSchema, type ProductBody } from '../../server/contract/products.ts';
import type { RecipeBody } from '../../server/contract/recipes.ts';
import { keyboard } from './hands.ts';
import { DESKTOP, PHONE, SMALL } from './harness.ts';
import { sidewaysOf } from './in-page.ts';
import { asPaper, pagesIn, toPdf, wordsOn } from './on-paper.ts';
import { addPerson, call, makePlan, settingsOf } from './rest-calls.ts';
import { stageWith } from './stage.ts';

const BOWL = {
  ...{ title: 'Oat bowl', slots: ['breakfast'], servings: 2, activeMinutes: 5, totalMinutes: 10 },
  ...{ lines: ['150 g rolled oats', '200 g apples'], steps: ['Cook.'] },
};
const GLUTEN = { target: 'gluten', tier: 'severe', reason: 'coeliac', status: 'clinician' } as const;
const SOY = { target: 'soy', tier: 'avoid', reason: 'reaction', status: 'clinician' } as const;

interface Home {
  readonly ada: string;
  readonly bowl: string;
  readonly plan: PlanBody;
  readonly today: string;
}

const stage = stageWith(async (address): Promise<Home> => {
  const { id } = await addPerson(address, { name: 'Ada', sensitivities: [GLUTEN, SOY] });
  const bowl = (await call(address, { method: 'POST', path: '/recipes', body: BOWL })) as RecipeBody;
  const plan = await makePlan(address);
  const { today } = await settingsOf(address);
  return { ada: id, bowl: bowl.id, plan, today };
});
const folder = mkdtempSync(path.join(tmpdir(), 'kindplate-codes-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const productsNow = async (): Promise<readonly ProductBody[]> =>
  productsSchema.parse(await call(stage.address, { path: '/products' })).items;
async function verdictNow(): Promise<string | undefined> {
  const { ada, bowl } = stage.home;
  const recipe = (await call(stage.address, { path: `/recipes/${bowl}?people=${ada}` })) as RecipeBody;
  return recipe.verdicts[0]?.verdict;
}
const addOats = (seenOn: string): Promise<unknown> =>
  call(stage.address, {
    ...{ method: 'POST', path: '/products' },
    body: { food: 'oat-rolled', name: 'Field Oats', clears: ['gluten'], contains: [], seenOn },
  });

beforeEach(async () => {
  for (const { id, version } of await productsNow())
    await call(stage.address, { method: 'DELETE', path: `/products/${id}`, version });
});

const button = (where: Page | Locator, name: string | RegExp): Locator =>
  where.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const toast = (page: Page, words: string): Locator => page.locator('.toast', { hasText: words });
const chip = (page: Page): Locator => page.locator('.verdicts summary', { hasText: 'Ada:' });
const dialogIn = (page: Page): Locator => page.getByRole('dialog', { name: 'The rolled oats that you buy' });

describe('at a verdict', () => {
  test('"We buy one without it" changes the verdict at once, and undo brings it back', async () => {
    const page = await stage.pageAt(`/recipes/${stage.home.bowl}`, PHONE);
    await chip(page).tap();
    await page.getByText('“150 g rolled oats” may contain: gluten. It depends on the maker.').waitFor();
    await button(page, /^We buy one without it/).tap();
    const dialog = dialogIn(page);
    await dialog.getByText('labelled gluten-free').waitFor();
    const box = dialog.getByRole('checkbox', { name: 'No gluten' });
    expect(await box.isChecked()).toBe(false);
    expect(await dialog.getByLabel('Label seen on').inputValue()).toBe(stage.home.today);
    await dialog.getByLabel('Which product?').fill('Field Oats');
    await box.check();
    await button(dialog, 'Save').tap();
    await toast(page, 'Field Oats is kept. You are asked again on').waitFor();
    await expect.poll(() => chip(page).innerText()).toContain('no match');
    expect(await productsNow()).toMatchObject([
      { food: 'oat-rolled', name: 'Field Oats', clears: [{ id: 'gluten' }], seenOn: stage.home.today },
    ]);
    expect(await page.locator('main').innerText()).toMatch(/Field Oats, label seen on \d+ \w+ 20\d\d/);
    await button(toast(page, 'Field Oats'), 'Undo').tap();
    await expect.poll(() => chip(page).innerText()).toContain('may contain');
    expect(await productsNow()).toEqual([]);
  });

  test('what is missing is said at its field, and nothing is saved', async () => {
    const page = await stage.pageAt(`/recipes/${stage.home.bowl}`, PHONE);
    await chip(page).tap();
    await button(page, /^We buy one without it/).tap();
    const dialog = dialogIn(page);
    await dialog.getByLabel('Label seen on').fill('2999-01-01');
    await button(dialog, 'Save').tap();
    expect(await dialog.locator('.error').allInnerTexts()).toEqual([
      'Write the name as it stands on the pack.',
      'Tick what the label is free of.',
      'Choose today or an earlier day.',
    ]);
    const isFocused = (one: Element): boolean => one === one.ownerDocument.activeElement;
    expect(await dialog.getByLabel('Which product?').evaluate(isFocused)).toBe(true);
    expect(await productsNow()).toEqual([]);
  });

  test('by keyboard alone, the proof unfolds and the answer is given; the focus stays at the verdicts', async () => {
    const page = await stage.pageAt(`/recipes/${stage.home.bowl}`, DESKTOP);
    const hand = keyboard(page);
    await hand.press(chip(page));
    await hand.press(page.locator('summary', { hasText: 'How this is known' }));
    const chain = page.getByRole('listitem').filter({ hasText: 'The line was read as rolled oats.' }).last();
    const steps = await chain.locator('xpath=..').innerText();
    const order = [
      'read as rolled oats',
      'may contain gluten',
      'Source:',
      'Confidence: medium',
      'The rule for Ada',
    ];
    const places = order.map((words) => steps.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    await page
      .getByText(/^Data version [0-9a-f]{6,}\.$/)
      .first()
      .waitFor();
    await hand.press(button(page, /^We buy one without it/));
    const dialog = dialogIn(page);
    await hand.write(dialog.getByLabel('Which product?'), 'Field Oats');
    await hand.tick(dialog.getByRole('checkbox', { name: 'No gluten' }));
    await hand.press(button(dialog, 'Save'));
    await expect.poll(() => chip(page).innerText()).toContain('no match');
    await expect
      .poll(() => page.evaluate<string | null>('document.activeElement.getAttribute("aria-label")'))
      .toBe('For each eater');
  });
});

describe('the products', () => {
  test('are listed, looked at again, removed, and brought back', async () => {
    await addOats('2020-02-01');
    const page = await stage.pageAt('/products', PHONE);
    const row = page.getByRole('listitem').filter({ hasText: 'Field Oats' });
    await row.getByText('it does not count now').waitFor();
    expect(await verdictNow()).toBe('may-contain');
    await button(page, 'Look again at Field Oats').tap();
    const dialog = dialogIn(page);
    expect(await dialog.getByLabel('Which product?').inputValue()).toBe('Field Oats');
    expect(await dialog.getByRole('checkbox', { name: 'No gluten' }).isChecked()).toBe(true);
    await button(dialog, 'Save').tap();
    await row.getByText('Asked again on').waitFor();
    expect(await verdictNow()).toBe('no-match');
    await button(page, 'Remove Field Oats').tap();
    await row.waitFor({ state: 'detached' });
    expect(await verdictNow()).toBe('may-contain');
    await button(toast(page, 'Field Oats is removed.'), 'Undo').tap();
    await row.waitFor();
    expect(await verdictNow()).toBe('no-match');
  });

  test('the questions count dishes, and an answer takes its question away', async () => {
    const page = await stage.pageAt('/products', PHONE);
    await page.getByRole('heading', { name: 'Answer these and more dishes open up' }).waitFor();
    const asked = page.getByRole('listitem').filter({ has: button(page, /^We buy one without/) });
    expect(await asked.filter({ hasText: 'Opens' }).count()).toBeGreaterThan(0);
    const oats = asked.filter({ has: page.getByRole('heading', { name: 'rolled oats', exact: true }) });
    await oats.getByText('Does its label name gluten?').waitFor();
    await button(oats, /^We buy one without/).tap();
    const dialog = dialogIn(page);
    await dialog.getByLabel('Which product?').fill('Field Oats');
    await dialog.getByRole('checkbox', { name: 'No gluten' }).check();
    await button(dialog, 'Save').tap();
    await oats.waitFor({ state: 'detached' });
    await page.getByRole('listitem').filter({ hasText: 'Field Oats' }).waitFor();
  });

  test('are reached from what the week keeps out', async () => {
    const page = await stage.pageAt('/week', DESKTOP);
    await page.locator('summary', { hasText: 'Details' }).click();
    await page.getByRole('link', { name: 'Answer and more dishes open up' }).click();
    await page.getByRole('heading', { level: 1, name: 'What you buy' }).waitFor();
  });

  test.each([
    ['320', SMALL, 'light'],
    ['390', PHONE, 'dark'],
    ['1280', DESKTOP, 'light'],
  ] as const)(
    'at %s nothing goes sideways, axe finds nothing, no promise is made',
    async (_name, device, colorScheme) => {
      await addOats(stage.home.today);
      const page = await stage.pageAt('/products', { ...device, colorScheme });
      await button(page, 'Edit Field Oats').waitFor();
      const look = async (): Promise<void> => {
        expect(await page.evaluate(sidewaysOf)).toEqual([]);
        const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(passes.length).toBeGreaterThan(10);
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
        expect(await page.locator('body').innerText()).not.toMatch(/\b(?:un)?safe/i);
      };
      await look();
      await button(page, 'Edit Field Oats').click();
      await dialogIn(page).getByLabel('Which product?').fill('');
      await button(dialogIn(page), 'Save').click();
      await look();
      await page.goto(`${stage.address}/recipes/${stage.home.bowl}`);
      await chip(page).click();
      await page.getByText('label seen on').waitFor();
      await look();
    },
  );
});

describe('the code of a printed page', () => {
  /** Prints with the button at an address; gives back the words of the paper, its code, and its number of sheets. */
  async function printed(at: string, name: string): Promise<{ code: string | undefined; sheets: number }> {
    const page = await stage.pageAt('/help');
    // The print window would wait for a person.
    await page.addInitScript('window.print = () => { document.documentElement.dataset.asked = "print"; }');
    await page.goto(stage.address + at);
    await button(page, name).click();
    await page.locator('html[data-asked="print"]').waitFor();
    if (at.endsWith('/card')) await page.emulateMedia({ media: 'print' });
    else await asPaper(page);
    const pdf = await toPdf(page);
    const words = await wordsOn(page, pdf, folder);
    return {
      code: /Is this page still right\? Open \/code and type ([A-Z0-9]{6})\./.exec(words)?.[1],
      sheets: pagesIn(pdf),
    };
  }

  async function lookUp(page: Page, typed: string): Promise<string> {
    await page.getByLabel('Code of the page').fill(typed);
    await button(page, 'Look it up').click();
    const answer = page.locator('.answer .card, .error');
    await answer.waitFor();
    return answer.innerText();
  }

  test('week, list and card carry one; each says whether it holds, typed in any way', async () => {
    const { ada } = stage.home;
    const papers = [
      ['/week', 'Print this week', 'week'],
      ['/list', 'Print the list', 'shopping list'],
      [`/people/${ada}/card`, 'Print this card', 'card'],
    ] as const;
    const codes: string[] = [];
    for (const [at, name] of papers) {
      const { code, sheets } = await printed(at, name);
      expect([at, sheets, code]).toEqual([at, 1, expect.any(String)]);
      codes.push(code ?? '');
    }
    expect(new Set(codes).size).toBe(3);
    const page = await stage.pageAt('/code', PHONE);
    for (const [index, [, , thing]] of papers.entries()) {
      const code = codes[index] ?? '';
      const typed = ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3).toLowerCase()} `;
      expect(await lookUp(page, typed)).toMatch(
        new RegExp(`^Yes: nothing has changed for this ${thing}, printed on \\d+ \\w+ 20\\d\\d\\.`),
      );
    }
    const person = (await call(stage.address, { path: `/people/${ada}` })) as { version: number };
    await call(stage.address, {
      ...{ method: 'PATCH', path: `/people/${ada}`, version: person.version },
      body: { sensitivities: [GLUTEN] },
    });
    await page.goto(`${stage.address}/code/${codes[2] ?? ''}`);
    const answer = page.locator('.answer .card');
    await answer.getByText('No: something has changed since for this card').waitFor();
    expect(await answer.innerText()).toContain('The list of Ada changed after this was printed.');
    await answer.getByRole('link', { name: 'Choose the person to print the card anew' }).click();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  });

  test('what is no code, and what was never printed, is said at the field', async () => {
    const page = await stage.pageAt('/code', SMALL);
    expect(await lookUp(page, 'abc')).toBe('A code is six letters and digits, at the foot of the page.');
    await page.getByLabel('Code of the page').fill('ACDEFH');
    await page.keyboard.press('Enter');
    await page.getByText('No page was printed with this code.').waitFor();
    expect(await page.evaluate(sidewaysOf)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

  test('without the server the week is printed all the same, and says that it has no code', async () => {
    const context = await stage.contextFor(DESKTOP);
    const page = await context.newPage();
    await page.addInitScript('window.print = () => { document.documentElement.dataset.asked = "print"; }');
    await page.goto(`${stage.address}/week`);
    const start = button(page, 'Print this week');
    await start.waitFor();
    await context.setOffline(true);
    await start.click();
    await page.locator('html[data-asked="print"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet .foot').innerText()).toContain('This page has no code');
    expect(await page.locator('.sheet tbody tr').count()).toBe(7);
  });
});
