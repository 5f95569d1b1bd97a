/// <reference lib="dom" />
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SettingsBody } from '../../server/contract/household.ts';
import type { ItemBody, PlanBody } from '../../server/contract/plans.ts';
import type { RecipeBody } from '../../server/contract/recipes.ts';
import {
  DESKTOP,
  openBrowser,
  openContext,
  PHONE,
  SMALL,
  startKindplate,
  type Kindplate,
} from './harness.ts';
import { ask, present, readList, seedTwoPeople } from './two-people.ts';

let kindplate: Kindplate;
let browser: Browser;
let plan: PlanBody;
let folder: string;
const trouble: string[] = [];
const START_MS = 60_000;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kindplate-paper-'));
  kindplate = await startKindplate();
  browser = await openBrowser();
  ({ plan } = await seedTwoPeople(kindplate.address));
}, START_MS);
/** Each test finds the list as it was made. */
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  for (const { id, isOwn, ticked, have } of await items()) {
    const at = `/plans/${plan.id}/shopping-list/items/${id}`;
    if (isOwn) await ask(kindplate.address, at, { method: 'DELETE' });
    else if (ticked || have)
      await ask(kindplate.address, at, { method: 'PATCH', body: { ticked: false, have: false } });
  }
  expect(trouble.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await kindplate.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function openList(options: BrowserContextOptions = PHONE): Promise<Page> {
  const context = await openContext(browser, options, trouble);
  const page = await context.newPage();
  await page.goto(`${kindplate.address}/list`);
  await page.locator('h2.aisle').first().waitFor();
  return page;
}

const items = async (): Promise<readonly ItemBody[]> => (await readList(kindplate.address, plan.id)).items;
/** What is still to be bought, in the order of the list. */
const open = async (): Promise<readonly ItemBody[]> =>
  (await items()).filter(({ have, ticked, staple }) => !have && !ticked && !staple);
const rowOf = (page: Page, { id }: ItemBody): Locator => page.locator(`li.row:has([id="item-${id}"])`);
const boxOf = (page: Page, { id }: ItemBody): Locator => page.locator(`[id="item-${id}"]`);
const sectionOf = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });
const patched = (page: Page) =>
  page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());

const titlesOf = (list: readonly ItemBody[]): readonly string[] => [
  ...new Set(list.map(({ aisleTitle }) => aisleTitle)),
];

describe('the list on the screen', () => {
  it('U30 aisles are headings that stay while scrolling, in the order of the household', async () => {
    const page = await openList();
    const wanted = titlesOf(await open());
    expect(wanted.length).toBeGreaterThan(5);
    const aisles = page.locator('h2.aisle');
    expect(await aisles.allTextContents()).toEqual(wanted);
    for (const title of wanted) {
      const names = (await open()).filter(({ aisleTitle }) => aisleTitle === title).map(({ id }) => id);
      const shown = await sectionOf(page, title)
        .getByRole('checkbox')
        .evaluateAll((boxes) => boxes.map(({ id }) => id.replace('item-', '')));
      expect(shown).toEqual(names);
    }
    expect(await aisles.first().evaluate((heading) => getComputedStyle(heading).position)).toBe('sticky');

    const { version, aisleOrder } = await ask<SettingsBody>(kindplate.address, '/settings');
    const fruit = present(
      (await open()).find(({ aisleTitle }) => aisleTitle === wanted[1]),
      'second aisle',
    );
    const mine = [fruit.aisle, ...aisleOrder.filter((id) => id !== fruit.aisle)];
    const body = { aisleOrder: mine };
    await ask(kindplate.address, '/settings', { method: 'PATCH', body, ifMatch: version });
    await page.reload();
    await aisles.first().waitFor();
    expect(await aisles.first().textContent()).toBe(wanted[1]);
    expect((await aisles.allTextContents()).toSorted()).toEqual([...wanted].sort());
    const back = { method: 'PATCH', body: { aisleOrder }, ifMatch: version + 1 } as const;
    await ask(kindplate.address, '/settings', back);
  });

  it('U31 the same food of several dishes is one line, added up, with its days and dishes', async () => {
    const page = await openList();
    const all = await items();
    const foods = all.flatMap(({ food }) => (food === null ? [] : [food]));
    expect(new Set(foods).size).toBe(foods.length);
    const dishesOf = (item: ItemBody): readonly string[] => [...new Set(item.for.map(({ title }) => title))];
    const merged = (await open()).filter((item) => dishesOf(item).length > 1);
    expect(merged.length).toBeGreaterThan(5);
    for (const item of merged) {
      const text = await rowOf(page, item).innerText();
      const [first = ''] = dishesOf(item);
      expect(text).toContain(`${first} and ${String(dishesOf(item).length - 1)} more`);
      const days = new Set(item.for.map(({ date }) => date));
      const names = [...days].map((date) => new Date(`${date}T12:00:00Z`).toUTCString().slice(0, 3));
      for (const name of days.size === 7 ? ['every day'] : names) expect(text).toContain(name);
    }
    const counted = present(
      merged.find(({ unit, grams }) => unit !== 'g' && unit !== 'ml' && grams !== null),
      'merged line with a counted amount',
    );
    const eaten = await gramsEaten(counted);
    const said = /about ([\d.]+) (k?g)/.exec(await rowOf(page, counted).innerText());
    const shown = Number(said?.[1]) * (said?.[2] === 'kg' ? 1000 : 1);
    expect(Math.abs(shown - eaten)).toBeLessThanOrEqual(Math.max(5, eaten * 0.01));
  });

  it.each([
    ['390 px wide', PHONE],
    ['320 px wide', SMALL],
  ])('U32 every tick target is the whole row and at least 44 by 44, %s', async (_name, options) => {
    const page = await openList(options);
    const rows = page.locator('li.row');
    expect(await rows.count()).toBe((await items()).length);
    const boxes = await rows.evaluateAll((all) =>
      all.map((row) => {
        const whole = row.getBoundingClientRect();
        const label = present(row.querySelector('label'));
        const side = row.querySelector('button');
        const target = label.getBoundingClientRect();
        const rest = side?.getBoundingClientRect();
        function present<T>(value: T | null): T {
          if (value === null) throw new Error('a row without a label');
          return value;
        }
        return {
          name: row.textContent.trim(),
          ...{ width: target.width, height: target.height },
          side: rest === undefined ? null : Math.min(rest.width, rest.height),
          /** What of the row is neither the tick's nor the button's. */
          lost: whole.width - target.width - (rest?.width ?? 0),
          short: whole.height - target.height,
        };
      }),
    );
    const bad = boxes.filter(
      ({ width, height, side, lost, short }) =>
        width < 44 || height < 44 || (side ?? 44) < 44 || lost > 9 || short > 2,
    );
    expect(bad).toEqual([]);

    const item = present((await open())[0], 'open line');
    const label = rowOf(page, item).locator('label');
    const box = present(await label.boundingBox(), 'box of the label');
    const kept = patched(page);
    await label.click({ position: { x: box.width - 4, y: box.height - 4 } });
    await kept;
    expect(await boxOf(page, item).isChecked()).toBe(true);
    const again = patched(page);
    await boxOf(page, item).uncheck();
    await again;
  });

  it('U33 ticked lines are struck, move to the basket and are counted; ticks survive a reload', async () => {
    const page = await openList();
    const [first, second, ...rest] = await open();
    const kale = present(first, 'first line');
    const other = present(second, 'second line');
    const all = String(rest.length + 2);
    const progress = page.locator('.progress');
    expect(await progress.innerText()).toContain(`0 of ${all}`);
    const kept = patched(page);
    await boxOf(page, kale).check();
    await progress.filter({ hasText: `1 of ${all}` }).waitFor();
    const basket = sectionOf(page, 'In the basket');
    expect(await basket.getByRole('checkbox').count()).toBe(1);
    expect(await basket.getByRole('checkbox').getAttribute('id')).toBe(`item-${kale.id}`);
    expect(await sectionOf(page, kale.aisleTitle).locator(`[id="item-${kale.id}"]`).count()).toBe(0);
    const line = basket.locator('.line');
    expect(await line.evaluate((text) => getComputedStyle(text).textDecorationLine)).toBe('line-through');
    await kept;
    const also = patched(page);
    await boxOf(page, other).check();
    await also;

    await page.reload();
    await progress.filter({ hasText: `2 of ${all}` }).waitFor();
    expect(await boxOf(page, kale).isChecked()).toBe(true);
    expect(await boxOf(page, other).isChecked()).toBe(true);
    for (const item of [kale, other]) {
      const undone = patched(page);
      await boxOf(page, item).uncheck();
      await undone;
    }
    await progress.filter({ hasText: `0 of ${all}` }).waitFor();
    expect(await basket.count()).toBe(0);
    expect(await sectionOf(page, kale.aisleTitle).locator(`[id="item-${kale.id}"]`).count()).toBe(1);
  });

  it('U33 a tick by keyboard hands the focus to the next line, and space ticks on', async () => {
    const page = await openList(DESKTOP);
    const [first, second, third] = await open();
    const focused = (item: ItemBody | undefined): Promise<void> =>
      page.locator(`[id="item-${present(item, 'line').id}"]:focus`).waitFor();
    await boxOf(page, present(first, 'first line')).focus();
    await page.keyboard.press('Space');
    await focused(second);
    await page.keyboard.press('Space');
    await focused(third);
    await page.locator('.progress', { hasText: '2 of' }).waitFor();
    await page.getByRole('button', { name: `You have ${present(third, 'line').name}`, exact: true }).focus();
    const kept = patched(page);
    await page.keyboard.press('Enter');
    await kept;
    expect(await page.evaluate(() => document.activeElement?.closest('li.row') !== null)).toBe(true);
  });

  it('U38 "have it" takes a line off the list, and it can come back twice over', async () => {
    const page = await openList();
    const before = await open();
    const item = present(before[0], 'first line');
    const progress = page.locator('.progress');
    const all = before.length;
    await page.getByRole('button', { name: `You have ${item.name}`, exact: true }).click();
    await progress.filter({ hasText: `0 of ${String(all - 1)}` }).waitFor();
    expect(await rowOf(page, item).count()).toBe(0);
    const toast = page.locator('.toast', { hasText: `${item.name}: you have it.` });
    await toast.getByRole('button', { name: 'Undo' }).click();
    await rowOf(page, item).waitFor();
    await progress.filter({ hasText: `0 of ${String(all)}` }).waitFor();

    const kept = patched(page);
    await page.getByRole('button', { name: `You have ${item.name}`, exact: true }).click();
    await kept;
    await page.reload();
    await page.getByText('You have it (1)').click();
    expect(await rowOf(page, item).count()).toBe(0);
    const back = patched(page);
    await page.getByRole('button', { name: `Put ${item.name} back` }).click();
    await back;
    await rowOf(page, item).waitFor();
    expect((await open()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('U33 a line of one’s own is added, removed, brought back and removed', async () => {
    const page = await openList();
    const before = await items();
    const text = 'Bin bags <b>40 l</b> & tea';
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Write what to buy first.').waitFor();
    const box = page.getByRole('textbox', { name: 'Add a line' });
    await box.fill(text);
    await box.press('Enter');
    const row = page.locator('li.row', { hasText: text });
    await row.waitFor();
    expect(await box.inputValue()).toBe('');
    expect((await items()).filter(({ isOwn }) => isOwn).map(({ name }) => name)).toEqual([text]);
    const remove = page.getByRole('button', { name: `Remove ${text}`, exact: true });
    await remove.click();
    const toast = page.locator('.toast', { hasText: 'is off the list.' });
    await toast.waitFor();
    expect(await row.count()).toBe(0);
    await toast.getByRole('button', { name: 'Undo' }).click();
    await row.waitFor();
    await remove.click();
    await toast.waitFor();
    expect(await items()).toEqual(before);
  });
});

/** Grams of one food on all plates, worked out from the plan and its recipes apart from the list. */
async function gramsEaten({ food, for: places }: ItemBody): Promise<number> {
  const dishes = new Map<string, RecipeBody>();
  for (const recipe of new Set(places.map((place) => place.recipe)))
    dishes.set(recipe, await ask(kindplate.address, `/recipes/${recipe}`));
  const meals = plan.days.flatMap((day) => day.meals);
  return meals.reduce((sum, meal) => {
    const dish = dishes.get(meal.recipe);
    if (dish === undefined) return sum;
    const lines = dish.ingredients.filter((line) => line.food === food);
    const grams = lines.reduce((all, line) => all + (line.grams ?? 0), 0);
    const servings = meal.portions.reduce((all, portion) => all + portion.servings, 0);
    return sum + (grams / dish.servings) * servings;
  }, 0);
}

const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;

/** The words of a PDF; where no tool reads it, those of the page as it is printed. */
async function wordsOn(page: Page, pdf: Buffer): Promise<string> {
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  const read = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  const text = read.error === undefined ? read.stdout : await page.locator('body').innerText();
  return text.replaceAll(/\s+/g, ' ');
}

async function asPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.locator('.sheet').waitFor();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
}

const toPdf = (page: Page): Promise<Buffer> => page.pdf({ format: 'A4', preferCSSPageSize: true });

/** Whatever on paper is neither black or a dark grey on white nor on the sheet at all. */
function offPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.getClientRects().length > 0 && one.checkVisibility(),
    );
    const isWhite = (colour: string): boolean => /^(?:rgb\(255, 255, 255\)|rgba\(.*, 0\))$/.test(colour);
    const isBlack = (colour: string): boolean =>
      /^rgb\((\d+), \1, \1\)$/.test(colour) && parseInt(colour.slice(4)) <= 51;
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const colours = seen.flatMap((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      const hasText = [...one.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
      );
      const isGood = (!hasText || isBlack(color)) && isWhite(backgroundColor);
      return isGood ? [] : [`${one.tagName}.${one.className}: ${color} on ${backgroundColor}`];
    });
    const controls = seen
      .filter((one) => one.matches('nav, header, footer, button, input, select, dialog, .toast'))
      .map((one) => one.outerHTML);
    return [...(ground === 'rgb(255, 255, 255)' ? [] : [`ground ${ground}`]), ...colours, ...controls];
  });
}

const NIGHT: BrowserContextOptions = { ...DESKTOP, colorScheme: 'dark' };

describe('paper', () => {
  it('U36 the list of 40 lines for two is one A4 page, black on white, from a dark screen', async () => {
    const before = await open();
    const added: ItemBody[] = [];
    for (let index = before.length; index < 40; index++) {
      const body = { text: `Own thing number ${String(index)}` };
      await ask(kindplate.address, `/plans/${plan.id}/shopping-list/items`, { method: 'POST', body });
    }
    const lines = await open();
    added.push(...lines.filter(({ isOwn }) => isOwn));
    expect(lines.length).toBeGreaterThanOrEqual(40);
    const page = await openList(NIGHT);
    await page.evaluate(() => localStorage.setItem('kindplate-theme', 'dark'));
    await page.reload();
    await page.locator('h2.aisle').first().waitFor();
    await asPaper(page);
    const pdf = await toPdf(page);
    expect(pagesIn(pdf)).toBe(1);
    expect(await offPaper(page)).toEqual([]);
    const words = await wordsOn(page, pdf);
    for (const title of titlesOf(lines)) expect(words).toContain(title);
    for (const { name, staple } of lines) if (!staple && /^[a-z]+$/.test(name)) expect(words).toContain(name);
    for (const { name } of added) expect(words).toContain(name);
    for (const { labelCheck } of lines)
      if (labelCheck !== null) expect(words).toContain(labelCheck.replaceAll(/\s+/g, ' '));
    expect(words).not.toContain('Take it with you');
    expect(words).not.toContain('Settings');

    const boxes = await page
      .locator('.sheet .tick-box')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map((box) => [box.width, box.height]),
      );
    const wanted = (await items()).filter(({ have, ticked }) => !have && !ticked).length;
    expect(boxes).toHaveLength(wanted);
    // 1 mm is 96 / 25.4 px.
    for (const side of boxes.flat()) expect(Math.abs((side * 25.4) / 96 - 4)).toBeLessThan(0.4);

    // The same counter sees that the screen's own layout would have taken more sheets.
    await page.emulateMedia({ media: 'screen' });
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
    for (const { id } of added)
      await ask(kindplate.address, `/plans/${plan.id}/shopping-list/items/${id}`, { method: 'DELETE' });
  });

  it('U36 an aisle heading is on the paper right above its own first line', async () => {
    const page = await openList(DESKTOP);
    await page.setViewportSize({ width: 688, height: 1000 });
    await asPaper(page);
    const pairs = await page.locator('.sheet .aisle').evaluateAll((aisles) =>
      aisles.map((aisle) => {
        const heading = aisle.querySelector('.heading')?.getBoundingClientRect();
        const first = aisle.querySelector('.row, .staples')?.getBoundingClientRect();
        return {
          across: (first?.left ?? -1) - (heading?.left ?? 1),
          down: (first?.top ?? 999) - (heading?.bottom ?? 0),
        };
      }),
    );
    expect(pairs.length).toBe(titlesOf(await open()).length + 1);
    for (const { across, down } of pairs) {
      expect(Math.abs(across)).toBeLessThan(1);
      expect(Math.abs(down)).toBeLessThan(8);
    }
  });

  it('U36 what is ticked or at home is not on the paper', async () => {
    const page = await openList(DESKTOP);
    const [ticked, had] = await open();
    const one = present(ticked, 'first line');
    const two = present(had, 'second line');
    const kept = patched(page);
    await boxOf(page, one).check();
    await kept;
    const taken = patched(page);
    await page.getByRole('button', { name: `You have ${two.name}`, exact: true }).click();
    await taken;
    await asPaper(page);
    const rows = await page.locator('.sheet .row .text').allInnerTexts();
    expect(rows).toHaveLength((await open()).length);
    for (const { name } of [one, two]) expect(rows.filter((row) => row.includes(` ${name}`))).toEqual([]);
    const item = `/plans/${plan.id}/shopping-list/items`;
    await ask(kindplate.address, `${item}/${one.id}`, { method: 'PATCH', body: { ticked: false } });
    await ask(kindplate.address, `${item}/${two.id}`, { method: 'PATCH', body: { have: false } });
  });

  it.each([
    ['its own screen', '/week', null],
    ['the list', '/list', 'Print the week'],
  ])('U36 the week is one A4 page, printed from %s', async (_name, address, button) => {
    const context = await openContext(browser, NIGHT, trouble);
    const page = await context.newPage();
    // The print window would wait for a person.
    await page.addInitScript('window.print = () => { document.documentElement.dataset.asked = "print"; }');
    await page.goto(`${kindplate.address}${address}`);
    await page
      .getByRole('button', { name: /^Print/ })
      .first()
      .waitFor();
    if (button !== null) {
      await page.getByRole('button', { name: button }).click();
      await page.locator('html[data-asked="print"]').waitFor();
    }
    await asPaper(page);
    expect(await offPaper(page)).toEqual([]);
    expect(await page.locator('.sheet tbody tr').count()).toBe(7);
    // The sheet that was asked for goes when it is printed.
    const pdf = await toPdf(page);
    expect(pagesIn(pdf)).toBe(1);
    const words = await wordsOn(page, pdf);
    const meals = plan.days.flatMap((day) => day.meals);
    for (const title of new Set(meals.map((meal) => meal.title.split(' ').slice(0, 2).join(' '))))
      expect(words).toContain(title);
    for (const name of ['Ada', 'Ben', 'Monday', 'Sunday', 'Breakfast', 'Dinner', 'no medical advice'])
      expect(words).toContain(name);
    expect(words).not.toContain('Make another week');
  });

  it('U36 the print button of the list opens the print window with the list’s sheet', async () => {
    const context = await openContext(browser, PHONE, trouble);
    const page = await context.newPage();
    await page.addInitScript(
      'window.print = () => { document.documentElement.dataset.asked = document.querySelector(".sheet .title").textContent; }',
    );
    await page.goto(`${kindplate.address}/list`);
    await page.getByRole('button', { name: 'Print the list' }).click();
    await page.locator('html[data-asked^="Shopping list, week of"]').waitFor();
  });
});

describe('take it with me', () => {
  it('U34 the saved page opens from a folder without a connection, and keeps its ticks', async () => {
    const text = '<b onclick="tell()">bold</b> & "milk"';
    const own = { method: 'POST', body: { text } } as const;
    await ask(kindplate.address, `/plans/${plan.id}/shopping-list/items`, own);
    const page = await openList();
    await page.getByRole('button', { name: 'Take it with you' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a page' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(`shopping-list-${plan.firstDay}.html`);
    const file = path.join(folder, saved.suggestedFilename());
    await saved.saveAs(file);
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(?:src|href)=|@import|url\(/);

    const context = await browser.newContext({ ...PHONE, offline: true });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const outside = await context.newPage();
    outside.on('pageerror', (error) => trouble.push(error.message));
    const address = pathToFileURL(file).href;
    await outside.goto(address);
    const lines = await open();
    const count = outside.getByRole('status');
    expect(await count.innerText()).toBe(`0 of ${String(lines.length)}`);
    expect(await outside.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      ...titlesOf(lines),
      'Do you still have?',
    ]);
    expect(await outside.getByText(text, { exact: true }).count()).toBe(1);
    expect(await outside.locator('b, img, link').count()).toBe(0);
    const targets = await outside
      .locator('label')
      .evaluateAll((all) => all.map((label) => label.getBoundingClientRect().height));
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
    const item = present(lines[2], 'third line');
    const box = outside.locator(`[id="${item.id}"]`);
    await outside.locator('label', { has: box }).click();
    expect(await box.isChecked()).toBe(true);
    await outside.reload();
    expect(await box.isChecked()).toBe(true);
    expect(await count.innerText()).toBe(`1 of ${String(lines.length)}`);
    expect(await outside.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(new Set(asked)).toEqual(new Set([address]));
    // The list at home knows nothing of it.
    expect((await items()).filter(({ ticked }) => ticked)).toEqual([]);
    const mine = present(
      lines.find(({ isOwn }) => isOwn),
      'line of one’s own',
    );
    await ask(kindplate.address, `/plans/${plan.id}/shopping-list/items/${mine.id}`, { method: 'DELETE' });
  });
});
