/** Adding to what a person leaves out: by mouse and by keyboard, with its price, suggestions and starting sets. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonView } from '../../server/contract/people.ts';
import {
  DESKTOP,
  openBrowser,
  openContext,
  PHONE,
  SMALL,
  startKindplate,
  type Kindplate,
} from './harness.ts';
import { sidewaysOf } from './in-page.ts';
import { addPerson, emptyHousehold, peopleOf, settingsOf } from './rest-calls.ts';

/** The first start of the day builds the program. */
const HOOK_MS = 60_000;
/** For a machine that may be busy. */
const AXE_MS = 150_000;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const MILK = { target: 'milk', tier: 'severe', reason: 'allergy', status: 'clinician' } as const;

let kindplate: Kindplate;
let browser: Browser;
let ada: PersonView;
let trouble: string[] = [];

beforeAll(async () => {
  [kindplate, browser] = await Promise.all([startKindplate(), openBrowser()]);
}, HOOK_MS);
beforeEach(async () => {
  trouble = [];
  await emptyHousehold(kindplate.address);
  ada = await addPerson(kindplate.address, { sensitivities: [MILK] });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(trouble).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await kindplate.stop();
});

async function formAt(id: string, device: BrowserContextOptions = DESKTOP): Promise<Page> {
  const page = await (await openContext(browser, device, trouble)).newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${kindplate.address}/people/${id}`);
  await button(page, 'Save').waitFor();
  return page;
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const fold = (page: Page, words: string): Locator => page.locator('summary').filter({ hasText: words });

/** Searches, and opens the editor on one hit. */
async function pick(page: Page, words: string, title: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await button(page, `Add ${title}`).click();
  await dialog(page).waitFor();
}

async function save(
  page: Page,
): Promise<readonly NonNullable<PersonView['person']['sensitivities']>[number][]> {
  await button(page, 'Save').click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  const found = (await peopleOf(kindplate.address)).find(({ id }) => id === ada.id);
  return found?.person.sensitivities ?? [];
}

describe('one food or group', () => {
  it('says what each hit covers and what it does not', async () => {
    const page = await formAt(ada.id);
    await page.getByRole('searchbox').fill('fish');
    const hit = page.getByRole('listitem').filter({ has: button(page, 'Add Fish') });
    await hit.getByText('Fish with fins and what is made from it').waitFor();
    await hit.getByText('Not shellfish.').waitFor();
    await page.getByRole('searchbox').fill('celery');
    await button(page, 'Add Celery, this food alone').waitFor();
    await page.getByRole('searchbox').fill('salmon');
    const single = page.getByRole('listitem').filter({ has: button(page, 'Add Salmon (any form)') });
    await single.getByText('Not the rest of “fish”.').waitFor();
  });

  it('is added by mouse with the price seen before, and suggestions only where tapped', async () => {
    const page = await formAt(ada.id);
    await pick(page, 'walnut', 'Walnut');
    await dialog(page)
      .getByRole('radio', { name: /^Dangerous/ })
      .check();
    const kitchen = dialog(page).getByLabel('Keep it out of the kitchen');
    expect(await kitchen.isChecked()).toBe(true);
    await button(page, 'Next').click();
    await dialog(page)
      .getByText(/^This leaves out \d+ of \d+ dishes/)
      .waitFor();
    await dialog(page).getByText('Of people allergic to walnut, 75 to 91 % react to this too.').waitFor();
    const taken = dialog(page).locator('[aria-pressed="true"]');
    expect(await taken.count()).toBe(0);
    await button(page, 'Add pecan too').click();
    expect(await taken.count()).toBe(1);
    await button(page, 'Add to the list').click();
    expect((await save(page)).map(({ target, tier, status }) => [target, tier, status])).toEqual([
      ['milk', 'severe', 'clinician'],
      ['walnut', 'severe', 'observed'],
      ['pecan', 'severe', 'suspected'],
    ]);
  });

  it('is added by keyboard alone, with a dose, and the focus comes back', async () => {
    const page = await formAt(ada.id);
    await page.getByRole('searchbox').fill('corn');
    await button(page, 'Add Corn').focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await fold(page, 'Milder than that').focus();
    await page.keyboard.press('Enter');
    // One stop for all five: back to the answer that stands, two further down.
    await page.keyboard.press('Shift+Tab');
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await dialog(page)
      .getByRole('radio', { name: /^A little is fine/ })
      .and(page.locator(':checked'))
      .waitFor();
    await dialog(page).getByLabel('How much is fine at a meal?').focus();
    await page.keyboard.press('ArrowDown');
    await button(page, 'Next').focus();
    await page.keyboard.press('Enter');
    // The same button, so that a second Enter is enough.
    await button(page, 'Add to the list').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
    expect((await save(page)).find(({ target }) => target === 'corn')).toMatchObject({
      tier: 'limit',
      limit: { gramsPerMeal: 20 },
    });
  });

  it('is not added by Escape', async () => {
    const page = await formAt(ada.id);
    await pick(page, 'egg', 'Egg');
    await button(page, 'Next').click();
    await dialog(page).getByText('This leaves out').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect((await save(page)).map(({ target }) => target)).toEqual(['milk']);
  });

  it('keeps the day, the reason and how one knows', async () => {
    const page = await formAt(ada.id, PHONE);
    await pick(page, 'celery', 'Celery');
    await fold(page, 'Why, and how sure it is').click();
    await page.getByLabel('How you know').selectOption('A doctor or dietitian told me');
    await page.getByLabel('Why it is left out').selectOption('A medicine, or advice for an illness');
    expect(await dialog(page).getByLabel('Look at this again on').count()).toBe(0);
    await button(page, 'Next').click();
    await button(page, 'Add to the list').click();
    expect((await save(page))[1]).toEqual({
      ...{ target: 'celery', tier: 'avoid', reason: 'medicine', status: 'clinician' },
    });
  });
});

describe('a starting set', () => {
  it('asks for its end, goes on the list whole, and comes off whole', async () => {
    const page = await formAt(ada.id);
    await fold(page, 'Start from a list').click();
    await button(page, 'Look at AIP, elimination').click();
    await dialog(page)
      .getByText(/^This would leave/)
      .waitFor();
    const until = dialog(page).getByLabel('Until');
    const usual = await until.inputValue();
    const { today } = await settingsOf(kindplate.address);
    expect(Date.parse(usual) - Date.parse(today)).toBe(6 * 7 * 86_400_000);
    await until.fill('');
    await button(page, 'Put it on the list').click();
    await until.and(page.locator('[aria-invalid="true"]:focus')).waitFor();
    await until.fill(usual);
    await button(page, 'Put it on the list').click();
    await button(page, 'Take AIP, elimination off the list').waitFor();
    const kept = await save(page);
    expect(kept.slice(1).map(({ status, reviewOn }) => [status, reviewOn])).toEqual([['suspected', usual]]);
    await page.getByRole('link', { name: 'Change Ada' }).click();
    await button(page, 'Take AIP, elimination off the list').click();
    expect(await save(page)).toEqual([MILK]);
  });

  it('needs no end where it is a way of eating', async () => {
    const page = await formAt(ada.id);
    await fold(page, 'Start from a list').click();
    await fold(page, 'more lists').click();
    await button(page, 'Look at Vegan').click();
    expect(await dialog(page).getByLabel('Until').count()).toBe(0);
    await button(page, 'Put it on the list').click();
    const kept = await save(page);
    expect(kept.length).toBeGreaterThan(4);
    expect(kept.filter(({ reviewOn }) => reviewOn !== undefined)).toEqual([]);
  });

  it('of elimination is not offered to a child', async () => {
    const child = await addPerson(kindplate.address, { name: 'Kim', birthDate: '2018-05-01' });
    const page = await formAt(child.id);
    await fold(page, 'Start from a list').click();
    await fold(page, 'more lists').click();
    await button(page, 'Look at Vegetarian').waitFor();
    expect(await button(page, 'Look at AIP, elimination').count()).toBe(0);
  });
});

/** What axe finds in light and dark, as "theme rule: element". */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations: all, passes } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(TAGS)
      .analyze();
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    for (const { id, nodes } of all)
      found.push(...nodes.map(({ html }) => `${colorScheme} ${id}: ${html.slice(0, 160)}`));
  }
  return found;
}

it(
  'fits 320 pixels at every step, and axe finds nothing in light or dark',
  async () => {
    const page = await formAt(ada.id, SMALL);
    const look = async (at: string): Promise<void> => {
      expect([at, await page.evaluate(sidewaysOf), await violations(page)]).toEqual([at, [], []]);
    };
    await page.getByRole('searchbox').fill('pistachio');
    await button(page, 'Add Pistachio').waitFor();
    await look('hits');
    await button(page, 'Add Pistachio').click();
    await dialog(page)
      .getByRole('radio', { name: /^Dangerous/ })
      .check();
    for (const words of ['Milder than that', 'Why, and how sure it is']) await fold(page, words).click();
    await look('answer');
    await button(page, 'Next').click();
    await dialog(page).getByText('Related foods').waitFor();
    await button(page, 'Add cashew too').click();
    await look('cost');
    await button(page, 'Add to the list').click();
    await fold(page, 'Start from a list').click();
    await button(page, 'Look at Low FODMAP, restriction').click();
    await dialog(page)
      .getByText(/^This would leave/)
      .waitFor();
    await look('set');
    await button(page, 'Put it on the list').click();
    await button(page, 'Take Low FODMAP, restriction off the list').waitFor();
    await look('running');
  },
  AXE_MS,
);
