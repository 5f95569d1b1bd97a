/** The shopping list on the screen: its aisles and lines, ticks, what is at home, and lines of one's own. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SettingsBody } from '../../server/contract/household.ts';
import type { ItemBody } from '../../server/contract/plans.ts';
import { DESKTOP, PHONE, SMALL } from './harness.ts';
import { boxOf, patched, rowOf, shoppingPage, titlesOf } from './shopping-page.ts';
import { ask, present } from './two-people.ts';

const { stage, list } = shoppingPage();

const sectionOf = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

describe('the list on the screen', () => {
  it('U30 aisles are headings that stay while scrolling, in the order of the household', async () => {
    const page = await list.open();
    const wanted = titlesOf(await list.toBuy());
    expect(wanted.length).toBeGreaterThan(5);
    const aisles = page.locator('h2.aisle');
    expect(await aisles.allTextContents()).toEqual(wanted);
    for (const title of wanted) {
      const names = (await list.toBuy()).filter(({ aisleTitle }) => aisleTitle === title).map(({ id }) => id);
      const shown = await sectionOf(page, title)
        .getByRole('checkbox')
        .evaluateAll((boxes) => boxes.map(({ id }) => id.replace('item-', '')));
      expect(shown).toEqual(names);
    }
    expect(await aisles.first().evaluate((heading) => getComputedStyle(heading).position)).toBe('sticky');

    const { version, aisleOrder } = await ask<SettingsBody>(stage.address, '/settings');
    const fruit = present(
      (await list.toBuy()).find(({ aisleTitle }) => aisleTitle === wanted[1]),
      'second aisle',
    );
    const mine = [fruit.aisle, ...aisleOrder.filter((id) => id !== fruit.aisle)];
    const body = { aisleOrder: mine };
    await ask(stage.address, '/settings', { method: 'PATCH', body, ifMatch: version });
    await page.reload();
    await aisles.first().waitFor();
    expect(await aisles.first().textContent()).toBe(wanted[1]);
    expect((await aisles.allTextContents()).toSorted()).toEqual([...wanted].sort());
    const back = { method: 'PATCH', body: { aisleOrder }, ifMatch: version + 1 } as const;
    await ask(stage.address, '/settings', back);
  });

  it('U31 the same food of several dishes is one line, added up, with its days and dishes', async () => {
    const page = await list.open();
    const all = await list.items();
    const foods = all.flatMap(({ food }) => (food === null ? [] : [food]));
    expect(new Set(foods).size).toBe(foods.length);
    const dishesOf = (item: ItemBody): readonly string[] => [...new Set(item.for.map(({ title }) => title))];
    const merged = (await list.toBuy()).filter((item) => dishesOf(item).length > 1);
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
    const eaten = await list.gramsEaten(counted);
    const said = /about ([\d.]+) (k?g)/.exec(await rowOf(page, counted).innerText());
    const shown = Number(said?.[1]) * (said?.[2] === 'kg' ? 1000 : 1);
    expect(Math.abs(shown - eaten)).toBeLessThanOrEqual(Math.max(5, eaten * 0.01));
  });

  it.each([
    ['390 px wide', PHONE],
    ['320 px wide', SMALL],
  ])('U32 every tick target is the whole row and at least 44 by 44, %s', async (_name, options) => {
    const page = await list.open(options);
    const rows = page.locator('li.row');
    expect(await rows.count()).toBe((await list.items()).length);
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

    const item = present((await list.toBuy())[0], 'open line');
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
    const page = await list.open();
    const [first, second, ...rest] = await list.toBuy();
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
    const page = await list.open(DESKTOP);
    const [first, second, third] = await list.toBuy();
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
    const page = await list.open();
    const before = await list.toBuy();
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
    expect((await list.toBuy()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('U33 a line of one’s own is added, removed, brought back and removed', async () => {
    const page = await list.open();
    const before = await list.items();
    const text = 'Bin bags <b>40 l</b> & tea';
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Write what to buy first.').waitFor();
    const box = page.getByRole('textbox', { name: 'Add a line' });
    await box.fill(text);
    await box.press('Enter');
    const row = page.locator('li.row', { hasText: text });
    await row.waitFor();
    expect(await box.inputValue()).toBe('');
    expect((await list.items()).filter(({ isOwn }) => isOwn).map(({ name }) => name)).toEqual([text]);
    const remove = page.getByRole('button', { name: `Remove ${text}`, exact: true });
    await remove.click();
    const toast = page.locator('.toast', { hasText: 'is off the list.' });
    await toast.waitFor();
    expect(await row.count()).toBe(0);
    await toast.getByRole('button', { name: 'Undo' }).click();
    await row.waitFor();
    await remove.click();
    await toast.waitFor();
    expect(await list.items()).toEqual(before);
  });
});

describe('the list of a week that is made anew', () => {
  it('keeps its ticks and the lines of one’s own: they belong to the plan', async () => {
    const ticked = (await list.toBuy()).slice(0, 12);
    for (const item of ticked) await list.mark(item, { ticked: true });
    await list.add('Bin bags');
    const before = await list.items();
    const ids = ticked.map(({ id }) => id).sort();
    const page = await stage.pageAt('/week');
    await page.getByRole('button', { name: 'Make another week' }).click();
    const toast = page.locator('.toast', { hasText: 'Here is another week.' });
    await toast.waitFor();
    const after = await list.items();
    expect(after).not.toEqual(before);
    expect(after.filter(({ isOwn }) => isOwn).map(({ name }) => name)).toEqual(['Bin bags']);
    const still = after.filter(({ id }) => ids.includes(id));
    expect(still.length).toBeGreaterThan(0);
    expect(after.filter((item) => item.ticked)).toEqual(still);
    await toast.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.toast', { hasText: 'The last change is undone.' }).waitFor();
    expect(await list.items()).toEqual(before);
  });
});
