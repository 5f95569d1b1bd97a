/** The form on one person: what it asks, what may be emptied again, and two phones that change one list. */
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
import { addPerson, emptyHousehold, peopleOf } from './rest-calls.ts';

/** The first start of the day builds the program. */
const HOOK_MS = 60_000;
const LABELS = {
  sex: 'Sex, for the reference values',
  activity: 'How much you move',
  lifeStage: 'Pregnant or breastfeeding',
};
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
  ada = await addPerson(kindplate.address, {
    ...{ sex: 'female', birthDate: '1991-04-02', weightKg: 61.5, heightM: 1.683, activity: 'sedentary' },
    sensitivities: [MILK],
  });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(trouble).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await kindplate.stop();
});

/** A device of its own at an address of the form. */
async function formAt(id: string, device: BrowserContextOptions = PHONE): Promise<Page> {
  const context = await openContext(browser, device, trouble);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${kindplate.address}/people/${id}`);
  await button(page, 'Save').waitFor();
  return page;
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const fold = (page: Page): Locator => page.locator('summary').filter({ hasText: 'Body and daily life' });
const toast = (page: Page, words: string): Locator => page.locator('.toast').filter({ hasText: words });

async function save(page: Page): Promise<void> {
  await button(page, 'Save').click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
}

/** Ada as the server has her now. */
async function now(): Promise<PersonView['person']> {
  const found = (await peopleOf(kindplate.address)).find(({ id }) => id === ada.id);
  if (found === undefined) throw new Error('Ada is gone');
  return found.person;
}
const targetsNow = async (): Promise<readonly string[]> =>
  ((await now()).sensitivities ?? []).map(({ target }) => target);

/** Picks one of the common reactions. */
async function react(page: Page, name: string): Promise<void> {
  const box = page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  if (!(await box.isVisible())) await page.locator('summary').filter({ hasText: 'Common ones' }).click();
  await box.check();
}

describe('body and daily life', () => {
  it('asks for activity, and for the life stage where it can apply', async () => {
    const page = await formAt(ada.id);
    expect(await page.getByLabel(LABELS.activity).isVisible()).toBe(false);
    await fold(page).click();
    await page.getByLabel(LABELS.activity).selectOption('On the move');
    await page.getByLabel(LABELS.lifeStage).selectOption('Breastfeeding, months 0 to 6');
    await page.getByLabel(LABELS.sex).selectOption('Male');
    expect(await page.getByLabel(LABELS.lifeStage).count()).toBe(0);
    await page.getByLabel(LABELS.sex).selectOption('Female');
    await save(page);
    const after = await now();
    expect(after).toEqual({ ...ada.person, activity: 'active', lifeStage: 'lactating-0-6' });
  });

  it('is emptied field by field, and the typical adult stands in again', async () => {
    const page = await formAt(ada.id, DESKTOP);
    await fold(page).click();
    for (const label of ['Year of birth', 'Height in centimetres', 'Weight in kilograms'])
      await page.getByLabel(label).fill('');
    for (const label of [LABELS.sex, LABELS.activity]) await page.getByLabel(label).selectOption('');
    await save(page);
    expect(await now()).toEqual({ name: 'Ada', sensitivities: [MILK] });
    await page.getByRole('link', { name: 'Change Ada' }).click();
    await page.getByText('Taken from a typical adult: sex, age, weight, height, activity.').waitFor();
  });

  it('opens by itself where an answer in it cannot be read', async () => {
    const page = await formAt(ada.id);
    await fold(page).click();
    await page.getByLabel('Height in centimetres').fill('5');
    await fold(page).click();
    await button(page, 'Save').click();
    const field = page.getByLabel('Height in centimetres');
    await field.and(page.locator('[aria-invalid="true"]:focus')).waitFor();
    const described = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
    expect(await page.locator(`#${described.at(-1) ?? ''}`).innerText()).toBe(
      'must be a number from 70 to 250 centimetres',
    );
    expect(await page.getByRole('alert').innerText()).toContain('Height in centimetres: must be');
  });

  it.each([
    ['320', SMALL, 'light'],
    ['390', PHONE, 'dark'],
    ['1280', DESKTOP, 'light'],
  ] as const)('never scrolls sideways at %s', async (_width, device, colorScheme) => {
    for (const id of [ada.id, 'new']) {
      const page = await formAt(id, { ...device, colorScheme });
      if (id === ada.id) await fold(page).click();
      await page.getByLabel(LABELS.sex).selectOption('Female');
      await page.getByLabel(LABELS.lifeStage).waitFor();
      expect(await page.evaluate(sidewaysOf)).toEqual([]);
    }
  });
});

describe('two phones with one list', () => {
  it('keep what each of them added and removed, and the second is told', async () => {
    const [first, second] = [await formAt(ada.id), await formAt(ada.id)];
    await react(first, 'Egg');
    await button(first, 'Remove Milk').click();
    await save(first);
    expect(await targetsNow()).toEqual(['egg']);

    await react(second, 'Sesame');
    await save(second);
    await toast(second, 'Someone else changed this list too; both changes are kept.').waitFor();
    expect(await toast(second, 'Someone else').count()).toBe(1);
    expect(await targetsNow()).toEqual(['egg', 'sesame']);
    await second.getByText('egg, sesame.').waitFor();
  });

  it('let the stricter answer stand where both answered about one food, and say so', async () => {
    const [first, second] = [await formAt(ada.id), await formAt(ada.id)];
    for (const page of [first, second])
      await page.locator('summary').filter({ hasText: 'Change the answer' }).click();
    await first.getByRole('radio', { name: 'I do not like it' }).check();
    await save(first);
    await second.getByRole('radio', { name: 'It makes me ill' }).check();
    await fold(second).click();
    await second.getByLabel('Weight in kilograms').fill('60');
    await save(second);
    await toast(second, 'Where both answered about milk, the stricter answer stands.').waitFor();
    expect(await now()).toMatchObject({ weightKg: 60, sensitivities: [{ target: 'milk', tier: 'avoid' }] });
  });
});
