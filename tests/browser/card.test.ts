/// <reference lib="dom" />
/** The card of a person: on a phone, on one sheet of A4, in two languages, and to axe and the keyboard. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PersonView } from '../../server/contract/people.ts';
import { en } from '../../server/contract/sentences/card/en.ts';
import {
  DESKTOP,
  openBrowser,
  openContext,
  PHONE,
  SMALL,
  startKindplate,
  type Kindplate,
} from './harness.ts';
import { offPaper, pagesIn, toPdf } from './on-paper.ts';
import { addPerson } from './rest-calls.ts';

type Rule = NonNullable<PersonView['person']['sensitivities']>[number];
type Options = typeof PHONE;

let kindplate: Kindplate;
let browser: Browser;
let ada: PersonView;
const trouble: string[] = [];
const START_MS = 60_000;
const AGAIN = { reviewOn: '2031-05-24' };

const severe = (target: string): Rule => ({
  ...{ target, tier: 'severe', reason: 'allergy', status: 'clinician', keepOutOfKitchen: true },
});
const avoid = (target: string): Rule => ({
  ...{ target, tier: 'avoid', reason: 'reaction', status: 'observed' },
  ...AGAIN,
});
const limit = (target: string): Rule => ({
  ...{ target, tier: 'limit', reason: 'reaction', status: 'observed' },
  limit: { gramsPerMeal: 20, gramsPerDay: 50 },
});
const dislike = (target: string): Rule => ({
  ...{ target, tier: 'dislike', reason: 'choice', status: 'observed' },
});
/** Fifteen, with groups whose descriptions are long and one food that is no tag. */
const FIFTEEN: Rule[] = [
  ...['peanut', 'tree-nut', 'milk', 'egg'].map(severe),
  ...['wheat', 'soy', 'sesame', 'nightshade', 'allium', 'legume'].map(avoid),
  ...['corn', 'citrus', 'kale-raw'].map(limit),
  ...['mushroom', 'banana'].map(dislike),
];

beforeAll(async () => {
  [kindplate, browser] = await Promise.all([startKindplate(), openBrowser()]);
  ada = await addPerson(kindplate.address, { name: 'Ada', sensitivities: FIFTEEN });
}, START_MS);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(trouble.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await kindplate.stop();
});

async function openCard({ id }: PersonView, options: Options = PHONE): Promise<Page> {
  const page = await (await openContext(browser, options, trouble)).newPage();
  // The print window would wait for a person.
  await page.addInitScript('window.print = () => { document.documentElement.dataset.asked = "print"; }');
  await page.goto(`${kindplate.address}/people/${id}/card`);
  await page.getByRole('link', { name: 'Change what is entered' }).waitFor();
  return page;
}

const speak = (page: Page, language: string): Promise<unknown> =>
  page.getByLabel('A second language').selectOption({ label: `English and ${language}` });

describe('the card on paper', () => {
  it.each(['English only', 'Spanish', 'French', 'German', 'Italian'])(
    'is one A4 page with fifteen entries, black on white from a dark screen: %s',
    async (language) => {
      const page = await openCard(ada, { ...DESKTOP, colorScheme: 'dark' });
      if (language !== 'English only') await speak(page, language);
      await page.emulateMedia({ media: 'print' });
      expect(await offPaper(page)).toEqual([]);
      expect(pagesIn(await toPdf(page))).toBe(1);
      expect(await page.locator('.columns li').count()).toBe(FIFTEEN.length);
      // The same counter sees that the screen's own layout takes more sheets.
      await page.emulateMedia({ media: 'screen' });
      expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
    },
  );

  it('grows its letters where there is room', async () => {
    const ben = await addPerson(kindplate.address, { name: 'Ben', sensitivities: [severe('peanut')] });
    const sizes: number[] = [];
    for (const person of [ben, ada]) {
      const page = await openCard(person, DESKTOP);
      await page.emulateMedia({ media: 'print' });
      expect(pagesIn(await toPdf(page))).toBe(1);
      const size = (place: string): Promise<number> =>
        page
          .locator(place)
          .first()
          .evaluate((one) => (parseFloat(getComputedStyle(one).fontSize) * 72) / 96);
      sizes.push(await size('.restaurant li'), await size('.columns li'));
    }
    const [large = 0, usual = 0, least = 0, smallest = 0] = sizes;
    expect([large, usual].map((pt) => pt.toFixed(2))).toEqual(['14.00', '10.50']);
    expect(least).toBeGreaterThan(8.99);
    expect(smallest).toBeGreaterThan(7.49);
  });

  it('opens the print window', async () => {
    const page = await openCard(ada);
    await page.getByRole('button', { name: 'Print this card' }).click();
    await page.locator('html[data-asked="print"]').waitFor();
  });
});

describe('the card on the screen', () => {
  it('shows a waiter both languages, each marked as what it is, and the stars of what is English', async () => {
    const page = await openCard(ada);
    expect(await page.locator('.side').count()).toBe(1);
    await speak(page, 'French');
    const french = page.locator('.side[lang="fr"]');
    await french.getByText('arachide (cacahuète)').waitFor();
    expect(await french.getByText('kale*', { exact: true }).count()).toBe(1);
    expect(await french.innerText()).toContain('Ask someone who speaks it to check the wording.');
    const english = await page.locator('.side[lang="en"]').innerText();
    for (const said of [en.dangerous, en.leaveOut, en.check, en.emergency, 'peanut', 'kale'])
      expect(english).toContain(said);
    expect(english).not.toMatch(/mushroom|\*/);
    expect(await page.locator('main').innerText()).not.toMatch(/\b(?:un)?safe/i);
  });

  it.each([
    ['320 px', SMALL],
    ['390 px', PHONE],
  ])('fits a screen of %s', async (_name, options) => {
    const page = await openCard(ada, options);
    await speak(page, 'German');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  it('gives axe nothing to find, light and dark', async () => {
    const page = await openCard(ada);
    await speak(page, 'Italian');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    }
  });

  it('says of nobody’s rules that nothing was entered, and offers nothing to print', async () => {
    const cleo = await addPerson(kindplate.address, { name: 'Cleo' });
    const page = await openCard(cleo);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Nothing was entered for Cleo.');
    expect(await page.getByRole('button', { name: 'Print this card' }).count()).toBe(0);
    expect(await page.locator('.side').count()).toBe(0);
  });

  it('shows what follows from a condition where no rule was entered', async () => {
    const dee = await addPerson(kindplate.address, { name: 'Dee', conditions: ['coeliac'] });
    const page = await openCard(dee);
    expect(await page.locator('.dangerous').innerText()).toContain('gluten');
    expect(await page.locator('main').innerText()).not.toMatch(/coeliac/i);
  });

  it('says where a person is gone', async () => {
    const page = await (await openContext(browser, PHONE, trouble)).newPage();
    await page.goto(`${kindplate.address}/people/nobody/card`);
    await page.getByText('This person is no longer here.').waitFor();
  });
});
