/** Whether the screens can be used with a keyboard, a screen reader, a shaking hand or colours of one's own. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE } from './harness.ts';
import { drawn, settle, visit } from './household.ts';
import { FOCUSABLE, focusedOf, targetsOf, type Focused } from './in-page.ts';
import { stageWith } from './stage.ts';

const stage = stageWith(settle);

const open = (page: Page, route: string): Promise<void> =>
  visit(page, stage.address + (stage.home.routes[route] ?? '/?'));

describe('fingers', () => {
  test('U45 every target is 24 by 24 or larger, and what matters 44', async () => {
    for (const device of [PHONE, DESKTOP]) {
      await stage.on(device, async (page) => {
        const small: Record<string, readonly string[]> = {};
        for (const name of Object.keys(stage.home.routes)) {
          await open(page, name);
          const targets = await page.evaluate(targetsOf, FOCUSABLE);
          expect(targets.length, name).toBeGreaterThan(5);
          expect(targets.filter(({ isMain }) => isMain).length, name).toBeGreaterThan(4);
          const tooSmall = targets.filter(
            ({ width, height, isMain }) => Math.min(width, height) < (isMain ? 44 : 24),
          );
          if (tooSmall.length > 0)
            small[name] = tooSmall.map((one) => `${one.name} ${String(one.width)}x${String(one.height)}`);
        }
        expect(small).toEqual({});
      });
    }
  });
});

const MOST_STOPS = 400;

/** Walks with the Tab key until the focus leaves the page. */
async function walk(page: Page): Promise<Focused[]> {
  const steps: Focused[] = [];
  for (let step = 0; step < MOST_STOPS; step += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focusedOf);
    if (now.isPage) return steps;
    steps.push(now);
  }
  throw new Error('the focus never left the page');
}

/** And back again, over as many stops. */
async function walkBack(page: Page, stops: number): Promise<Focused[]> {
  const steps: Focused[] = [];
  while (steps.length < stops) {
    await page.keyboard.press('Shift+Tab');
    const now = await page.evaluate(focusedOf);
    expect(now.isPage && steps.length > 0, 'the way back is as long as the way there').toBe(false);
    if (!now.isPage) steps.push(now);
  }
  return steps;
}

describe('the keyboard', () => {
  for (const [device, options] of [
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ] as const) {
    test(`U46 U47 on ${device} the focus is drawn at 2 px and 3:1 and lies under no bar`, async () => {
      await stage.on(options, async (page) => {
        for (const [route, least] of [
          ['week', 12],
          ['list', 30],
        ] as const) {
          await open(page, route);
          const there = await walk(page);
          const back = await walkBack(page, there.length);
          expect(there.length, route).toBeGreaterThan(least);
          expect(back.map(({ name }) => name).toReversed(), route).toEqual(there.map(({ name }) => name));
          const faint = there.filter(({ outlinePx, contrast }) => outlinePx < 2 || contrast < 3);
          expect(faint, `${route}: faint`).toEqual([]);
          const hidden = [...there, ...back].filter(({ hiddenBy }) => hiddenBy !== '');
          expect(
            hidden.map(({ name, hiddenBy }) => `${name} under ${hiddenBy}`),
            `${route}: hidden`,
          ).toEqual([]);
        }
      });
    });
  }

  test('U46 the focus is drawn on the other addresses too', async () => {
    await stage.on({ ...DESKTOP, colorScheme: 'dark' }, async (page) => {
      for (const route of ['meal', 'recipe', 'people', 'new person', 'help', 'welcome', 'pair']) {
        await open(page, route);
        const steps = await walk(page);
        expect(steps.length, route).toBeGreaterThan(6);
        expect(
          steps.filter(({ outlinePx, contrast }) => outlinePx < 2 || contrast < 3),
          route,
        ).toEqual([]);
        expect(
          steps
            .filter(({ hiddenBy }) => hiddenBy !== '')
            .map(({ name, hiddenBy }) => `${name} under ${hiddenBy}`),
          route,
        ).toEqual([]);
      }
    });
  });
});

describe('a screen reader', () => {
  test('U49 U55 every address: one h1, landmarks, a title of its own, the language', async () => {
    await stage.on(PHONE, async (page) => {
      const titles: string[] = [];
      for (const [name, path] of Object.entries(stage.home.routes)) {
        const answer = await page.goto(stage.address + path);
        expect(await answer?.text(), name).toContain('<html lang="en">');
        await drawn(page);
        const count = (selector: string): Promise<number> => page.locator(selector).count();
        expect(await count('h1'), name).toBe(1);
        expect(await count('main'), name).toBe(1);
        expect(await count('body > #app > header'), name).toBe(1);
        expect(await count('nav[aria-label="Main"]'), name).toBe(1);
        const heading = await page.locator('h1').innerText();
        await expect.poll(() => page.title(), { message: name }).toBe(`${heading} · Kindplate`);
        titles.push(heading);
        const levels = await page
          .locator('main :is(h1, h2, h3, h4)')
          .evaluateAll((all) =>
            all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName.slice(1))),
          );
        const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
        expect(jumps, `${name}: headings ${levels.join(' ')}`).toEqual([]);
        expect(await page.evaluate<string>('document.documentElement.lang'), name).toBe('en');
      }
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.every((title) => title.length > 2)).toBe(true);
    });
  });

  test('U49 the skip link comes first, is seen, and leads to the content', async () => {
    await stage.on(DESKTOP, async (page) => {
      await open(page, 'week');
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      expect(await skip.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
      expect((await skip.boundingBox())?.height).toBeGreaterThan(24);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate<boolean>('document.activeElement.closest("main") !== null'),
        'the next stop lies in the content',
      ).toBe(true);
      expect(new URL(page.url()).pathname).toBe('/week');
    });
  });

  test('U49 a change of address is announced and takes the focus to the content', async () => {
    await stage.on(PHONE, async (page) => {
      await open(page, 'week');
      const announced = page.locator('[aria-live="polite"][aria-atomic="true"]').filter({ hasText: /\w/ });
      expect(await announced.count()).toBe(0);
      for (const [link, title] of [
        ['List', 'Shopping list'],
        ['Recipes', 'Recipes'],
        ['People', 'People'],
        ['Settings', 'Settings'],
        ['Week', 'Your week'],
      ] as const) {
        await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await expect.poll(() => announced.allInnerTexts()).toEqual([title]);
        expect(await page.evaluate<string>('document.activeElement.id')).toBe('main');
        await expect.poll(() => page.title()).toBe(`${title} · Kindplate`);
      }
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      await expect.poll(() => announced.allInnerTexts()).toEqual(['Settings']);
    });
  });

  test('U50 what was saved, what was ticked and what went wrong is said in a live region', async () => {
    await stage.on(PHONE, async (page) => {
      await open(page, 'settings');
      const said = page.getByRole('status').filter({ hasText: /saved|kept/i });
      expect(await said.count()).toBe(0);
      await page.getByRole('radio', { name: 'Ounces and pounds' }).check();
      await said.first().waitFor();
      await page.getByRole('radio', { name: 'Grams and millilitres' }).check();

      await open(page, 'list');
      const progress = page.locator('[role="status"].progress');
      const before = await progress.innerText();
      // The ticked line moves down: the first box is then another one.
      await page.getByRole('checkbox').first().click();
      await expect.poll(() => progress.innerText()).not.toBe(before);

      await page.context().setOffline(true);
      await page.getByLabel('Add a line').fill('coffee');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      const trouble = page
        .locator('[role="status"], [role="alert"]')
        .filter({ hasText: /answer|connect|reach|saved/i });
      await trouble.first().waitFor();
      expect(await page.getByLabel('Add a line').inputValue()).toBe('coffee');
      await page.getByRole('navigation').getByRole('link', { name: 'Recipes' }).click();
      await page.getByRole('alert').first().waitFor();
      expect((await page.getByRole('alert').first().innerText()).length).toBeGreaterThan(20);
      await page.context().setOffline(false);
      await page.getByRole('button', { name: /^(Load|Try) again$/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Recipes' }).waitFor();
    });
  });

  /** The text that a control is described by. */
  const describedBy = (page: Page, label: string): Promise<string> =>
    page.getByLabel(label).evaluate((one) =>
      (one.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => one.ownerDocument.getElementById(id)?.innerText ?? '')
        .join(' '),
    );
  const isFocused = (page: Page, label: string): Promise<boolean> =>
    page.getByLabel(label).evaluate((one) => one === one.ownerDocument.activeElement);

  test('U51 an empty line and an empty code say so in words, at the field', async () => {
    await stage.on(PHONE, async (page) => {
      for (const [route, label, button, words] of [
        ['list', 'Add a line', 'Add', /Write what to buy/],
        ['pair', 'Code', 'Pair', /Type the code/],
      ] as const) {
        await open(page, route);
        const field = page.getByLabel(label, { exact: true });
        expect(await field.getAttribute('aria-invalid')).toBeNull();
        await page.getByRole('button', { name: button, exact: true }).click();
        await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
        expect(await describedBy(page, label)).toMatch(words);
        expect(await isFocused(page, label)).toBe(true);
      }
    });
  });

  test('U51 what cannot be read in a person is said at each field; the first has the focus, nothing is lost', async () => {
    await stage.on(PHONE, async (page) => {
      await open(page, 'new person');
      await page.getByLabel('Name', { exact: true }).fill('Cleo');
      await page.getByLabel('Height in centimetres').fill('5');
      await page.getByLabel('Weight in kilograms').fill('3');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[aria-invalid="true"]').count()).toBe(2);
      expect(await describedBy(page, 'Height in centimetres')).toMatch(/70.*250|0\.7.*2\.5/);
      expect(await describedBy(page, 'Weight in kilograms')).toMatch(/8.*350/);
      expect(await isFocused(page, 'Height in centimetres')).toBe(true);
      expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Cleo');
      expect(await page.getByLabel('Height in centimetres').inputValue()).toBe('5');
      expect(await page.getByLabel('Weight in kilograms').inputValue()).toBe('3');
    });
  });

  test('U51 the welcome goes back to the answer that cannot be read', async () => {
    await stage.on(PHONE, async (page) => {
      await open(page, 'welcome');
      await page.getByLabel('Your first name').fill('Dora');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByLabel('Height in centimetres').fill('5');
      for (const next of ['What do you react to?', 'Does any of these apply?']) {
        await page.getByRole('button', { name: 'Skip' }).click();
        await page.getByRole('heading', { level: 1, name: next }).waitFor();
      }
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { level: 1, name: 'A little about your body' }).waitFor();
      await expect.poll(() => isFocused(page, 'Height in centimetres')).toBe(true);
      expect(await describedBy(page, 'Height in centimetres')).toMatch(/70.*250|0\.7.*2\.5/);
      expect(await page.getByLabel('Height in centimetres').inputValue()).toBe('5');
    });
  });

  test('U51 the code may be pasted', async () => {
    await stage.on({ ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await open(page, 'pair');
      await page.evaluate('navigator.clipboard.writeText("ABCD-2345")');
      await page.getByLabel('Code', { exact: true }).focus();
      await page.keyboard.press('Control+V');
      await expect.poll(() => page.getByLabel('Code', { exact: true }).inputValue()).toBe('ABCD-2345');
    });
  });
});
