/// <reference lib="dom" />
/** The list and the week on paper, and the list as a page to take along. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { ItemBody } from '../../server/contract/plans.ts';
import { DESKTOP, PHONE } from './harness.ts';
import { asPaper, offPaper, pagesIn, toPdf, wordsOn } from './on-paper.ts';
import { boxOf, patched, shoppingPage, titlesOf } from './shopping-page.ts';
import { present } from './two-people.ts';

const { stage, list } = shoppingPage();
const folder = mkdtempSync(path.join(tmpdir(), 'kindplate-paper-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NIGHT: BrowserContextOptions = { ...DESKTOP, colorScheme: 'dark' };

describe('paper', () => {
  it('U36 the list of 40 lines for two is one A4 page, black on white, from a dark screen', async () => {
    const before = await list.toBuy();
    const added: ItemBody[] = [];
    for (let index = before.length; index < 40; index++) {
      await list.add(`Own thing number ${String(index)}`);
    }
    const lines = await list.toBuy();
    added.push(...lines.filter(({ isOwn }) => isOwn));
    expect(lines.length).toBeGreaterThanOrEqual(40);
    const page = await list.open(NIGHT);
    await page.evaluate(() => localStorage.setItem('kindplate-theme', 'dark'));
    await page.reload();
    await page.locator('h2.aisle').first().waitFor();
    await asPaper(page);
    const pdf = await toPdf(page);
    expect(pagesIn(pdf)).toBe(1);
    expect(await offPaper(page)).toEqual([]);
    const words = await wordsOn(page, pdf, folder);
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
    const wanted = (await list.items()).filter(({ have, ticked }) => !have && !ticked).length;
    expect(boxes).toHaveLength(wanted);
    // 1 mm is 96 / 25.4 px.
    for (const side of boxes.flat()) expect(Math.abs((side * 25.4) / 96 - 4)).toBeLessThan(0.4);

    // The same counter sees that the screen's own layout would have taken more sheets.
    await page.emulateMedia({ media: 'screen' });
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
  });

  it('U36 an aisle heading is on the paper right above its own first line', async () => {
    const page = await list.open(DESKTOP);
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
    expect(pairs.length).toBe(titlesOf(await list.toBuy()).length + 1);
    for (const { across, down } of pairs) {
      expect(Math.abs(across)).toBeLessThan(1);
      expect(Math.abs(down)).toBeLessThan(8);
    }
  });

  it('U36 what is ticked or at home is not on the paper', async () => {
    const page = await list.open(DESKTOP);
    const [ticked, had] = await list.toBuy();
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
    expect(rows).toHaveLength((await list.toBuy()).length);
    for (const { name } of [one, two]) expect(rows.filter((row) => row.includes(` ${name}`))).toEqual([]);
  });

  it.each([
    ['its own screen', '/week', null],
    ['the list', '/list', 'Print the week'],
  ])('U36 the week is one A4 page, printed from %s', async (_name, address, button) => {
    const context = await stage.contextFor(NIGHT);
    const page = await context.newPage();
    // The print window would wait for a person.
    await page.addInitScript('window.print = () => { document.documentElement.dataset.asked = "print"; }');
    await page.goto(`${stage.address}${address}`);
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
    const words = await wordsOn(page, pdf, folder);
    const meals = stage.home.plan.days.flatMap((day) => day.meals);
    for (const title of new Set(meals.map((meal) => meal.title.split(' ').slice(0, 2).join(' '))))
      expect(words).toContain(title);
    for (const name of ['Ada', 'Ben', 'Monday', 'Sunday', 'Breakfast', 'Dinner', 'no medical advice'])
      expect(words).toContain(name);
    expect(words).not.toContain('Make another week');
  });

  it('U36 the print button of the list opens the print window with the list’s sheet', async () => {
    const context = await stage.contextFor(PHONE);
    const page = await context.newPage();
    await page.addInitScript(
      'window.print = () => { document.documentElement.dataset.asked = document.querySelector(".sheet .title").textContent; }',
    );
    await page.goto(`${stage.address}/list`);
    await page.getByRole('button', { name: 'Print the list' }).click();
    await page.locator('html[data-asked^="Shopping list, week of"]').waitFor();
  });
});

describe('take it with me', () => {
  it('U34 the saved page opens from a folder without a connection, and keeps its ticks', async () => {
    const text = '<b onclick="tell()">bold</b> & "milk"';
    await list.add(text);
    const page = await list.open();
    await page.getByRole('button', { name: 'Take it with you' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a page' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(`shopping-list-${stage.home.plan.firstDay}.html`);
    const file = path.join(folder, saved.suggestedFilename());
    await saved.saveAs(file);
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(?:src|href)=|@import|url\(/);

    const context = await stage.browser.newContext({ ...PHONE, offline: true });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const outside = await context.newPage();
    outside.on('pageerror', (error) => stage.trouble.push(error.message));
    const address = pathToFileURL(file).href;
    await outside.goto(address);
    const lines = await list.toBuy();
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
    expect((await list.items()).filter(({ ticked }) => ticked)).toEqual([]);
  });
});
