/// <reference lib="dom" />
/** No promise in any word that is shown, named or printed: every view and every dialog is walked once. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlanBody } from '../../server/contract/plans.ts';
import type { RecipeBody, RecipeSummary } from '../../server/contract/recipes.ts';
import { DESKTOP, PHONE } from './harness.ts';
import { startShared } from './shared-server.ts';
import { stageWith } from './stage.ts';
import { ask, present, seedTwoPeople } from './two-people.ts';

const stage = stageWith(seedTwoPeople);
const folder = mkdtempSync(path.join(tmpdir(), 'kindplate-words-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PROMISE = /\b(?:un)?safe(?:r|st|ly)?\b|\boptimal(?:ly)?\b|\bheals\b|\bcures\b/gi;

/** The promises in a text, each with the words around it. */
const promisesIn = (text: string): readonly string[] =>
  [...text.matchAll(PROMISE)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 40));

/** All words of a page: shown or only read out, with names, titles, hints and what stands in fields. */
async function wordsOf(page: Page): Promise<string> {
  await page.locator('main h1').waitFor({ state: 'attached' });
  await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
  return page.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLDetailsElement>('details:not([open])'))
      closed.open = true;
    const named = [
      'title',
      'aria-label',
      'aria-description',
      'alt',
      'placeholder',
      'aria-valuetext',
      'content',
    ];
    const all = [...document.querySelectorAll('*')];
    const names = all.flatMap((one) => named.map((name) => one.getAttribute(name) ?? ''));
    const values = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')].map(
      ({ value }) => value,
    );
    const texts = all
      .filter((one) => !one.matches('script, style'))
      .flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3))
      .map(({ textContent }) => textContent ?? '');
    return [document.title, ...names, ...values, ...texts].filter((text) => text.trim() !== '').join('\n');
  });
}

/** Fails on a promise, and where the page does not hold the words by which it is known. */
async function check(page: Page, known: string | RegExp): Promise<void> {
  const words = await wordsOf(page);
  expect(words).toMatch(known);
  expect({ at: page.url(), promises: promisesIn(words) }).toEqual({ at: page.url(), promises: [] });
}

async function openAt(at: string, options = DESKTOP): Promise<Page> {
  const page = await (await stage.contextFor(options)).newPage();
  await page.goto(`${stage.address}${at}`);
  return page;
}

const meal = () => {
  const meals = stage.home.plan.days.flatMap((day) => day.meals);
  return present(
    meals.find(({ slot }) => slot === 'dinner'),
    'dinner',
  );
};

describe('no promise in our words', () => {
  it('U21 the check itself sees one, in a text, a label and a title', async () => {
    for (const word of ['safe', 'Unsafe', 'safely', 'optimal', 'heals', 'Cures'])
      expect(promisesIn(`this ${word} dish`)).toHaveLength(1);
    expect(promisesIn('envsafearea, cured ham, healthy, secure')).toEqual([]);
    const page = await openAt('/help');
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<i aria-label="optimal" title="heals">safe</i>');
    });
    expect(promisesIn(await wordsOf(page))).toHaveLength(3);
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('U21 every view holds none, %s', async (_name, options) => {
    const { plan, people } = stage.home;
    const page = await openAt('/help', options);
    const views: readonly (readonly [string, string | RegExp])[] = [
      ['/week', 'Make another week'],
      [`/week/${plan.id}/meal/${meal().id}`, meal().why],
      [`/week/${plan.id}/meal/gone`, 'no longer in the week'],
      ['/recipes', 'Search by name or food'],
      [`/recipes/${meal().recipe}`, 'All figures as a table'],
      ['/recipes/no-such-recipe', 'no recipe at this address'],
      ['/recipes/new', 'Paste a recipe or type it in'],
      ['/recipes/mine', 'Write your own recipe'],
      [`/recipes/${meal().recipe}/edit`, 'the original stays as it is'],
      ['/recipes/no-such-recipe/edit', 'no recipe at this address'],
      [`/recipes/${meal().recipe}/cook`, 'Lay out'],
      ['/recipes/no-such-recipe/cook', 'no recipe at this address'],
      ['/list', 'Do you still have\\?'],
      ['/people', 'Ben'],
      ['/people/new', 'Does any of these apply\\?'],
      [`/people/${people[0]?.id ?? ''}`, 'Remove this person'],
      ['/people/gone', 'no longer here'],
      ['/settings', 'Paired devices'],
      ['/help', 'When to seek care'],
      ['/help/no-such-page', 'no help page'],
      ['/pair', 'Capitals and spaces'],
      ['/nowhere', /./],
    ];
    for (const [at, known] of views) {
      await page.goto(`${stage.address}${at}`);
      await check(
        page,
        typeof known === 'string' ? new RegExp(known.replaceAll('(', '\\(').replaceAll(')', '\\)')) : known,
      );
    }
    await page.goto(`${stage.address}/help`);
    const pages = await page
      .locator('main li a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(pages.length).toBeGreaterThanOrEqual(6);
    for (const at of pages) {
      await page.goto(`${stage.address}${at}`);
      await check(page, 'All help pages');
    }
  });

  it('U21 the dialogs of a meal and of the week hold none', async () => {
    const page = await openAt(`/week/${stage.home.plan.id}/meal/${meal().id}`);
    await page.getByRole('button', { name: 'Choose another' }).click();
    await page.getByRole('dialog').getByText('suit this week best').waitFor();
    await check(page, 'Instead of');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Move' }).click();
    await page.getByRole('dialog').getByText('comes here in exchange').waitFor();
    await check(page, 'Move to another day');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.locator('.toast').waitFor();
    await check(page, 'This meal stays when the week is made anew');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.goto(`${stage.address}/week`);
    await page.getByRole('button', { name: 'I cannot cook today' }).click();
    await check(page, 'Little or no cooking today');
  });

  it('U21 cook mode holds none, from the first step to the last page', async () => {
    const page = await openAt(`/recipes/${meal().recipe}/cook`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await check(page, /Step 1 of \d/);
    await page.getByRole('button', { name: 'All steps' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Step \d/ })
      .last()
      .click();
    const timers = page.getByRole('button', { name: /^Start a timer/ });
    if ((await timers.count()) > 0) await timers.first().click();
    await check(page, /Step (\d) of \1/);
    await page.keyboard.press('ArrowRight');
    await check(page, 'What is left over');
  });

  it('U21 the dialog of the list, its text and its saved page hold none', async () => {
    const page = await openAt('/list');
    // As on plain HTTP in a home network: the text is shown instead.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByRole('textbox', { name: 'The list as text' }).waitFor();
    await check(page, 'VEGETABLES AND HERBS');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a page' }).click();
    const saved = await (await saving).path();
    const text = readFileSync(saved, 'utf8');
    expect(text).toContain('Vegetables and herbs');
    expect(promisesIn(text)).toEqual([]);
  });

  it('U21 every question of the welcome and what a list would leave hold none', async () => {
    const page = await openAt('/welcome');
    await check(page, /Who will eat\?/);
    const proceed = page.getByRole('button', { name: 'Continue' });
    const titles = [
      'A little about your body',
      'What do you react to?',
      'How bad is it?',
      'Does any of these apply?',
    ];
    await page.getByRole('textbox', { name: 'Your first name' }).fill('Cleo');
    for (const title of titles) {
      await proceed.click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await check(page, /Skip/);
      if (title === 'What do you react to?') await page.getByText('Nightshades').click();
    }
    await proceed.click();
    await page.getByRole('heading', { level: 1, name: 'What this leaves for you' }).waitFor();
    await check(page, /Make my week/);
    await page.goto(`${stage.address}/people/${stage.home.people[0]?.id ?? ''}`);
    await page.getByRole('button', { name: 'What would this leave?' }).click();
    await page.getByRole('dialog').waitFor();
    await check(page, 'What this would leave');
  });

  it('U21 the dialog of a paired device holds none', async () => {
    const shared = await startShared();
    try {
      const page = await (await stage.browser.newContext(PHONE)).newPage();
      await page.goto(`${shared.address}/settings`);
      await page.getByRole('textbox', { name: 'Code' }).fill(shared.code);
      await check(page, 'prints a code when it starts');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      await page.getByRole('button', { name: /^Remove / }).click();
      await page.getByRole('dialog').waitFor();
      await check(page, 'This is the device in your hand');
    } finally {
      await shared.stop();
    }
  });

  it('U21 paper holds none: the list and the week', async () => {
    for (const [at, known] of [
      ['/list', 'Shopping list, week of'],
      ['/week', 'Week of'],
    ] as const) {
      const page = await openAt(at);
      await page
        .getByRole('button', { name: /^Print/ })
        .first()
        .waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.locator('.sheet').waitFor();
      await check(page, known);
      const file = path.join(folder, 'paper.pdf');
      await page.pdf({ path: file, format: 'A4' });
      const read = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
      if (read.error === undefined) expect(promisesIn(read.stdout.replaceAll(/\s+/g, ' '))).toEqual([]);
    }
  });

  it('U21 no recipe of the collection and no answer about the week holds one', async () => {
    const all: RecipeSummary[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor === '' ? 'limit=100' : `limit=100&cursor=${encodeURIComponent(cursor)}`;
      const page: { items: RecipeSummary[]; nextCursor: string | null } = await ask(
        ...([stage.address, `/recipes?${query}`] as const),
      );
      all.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(all.length).toBeGreaterThan(150);
    const eaters = stage.home.people.map(({ id }) => id).join(',');
    for (const { id } of all) {
      const recipe = await ask<RecipeBody>(stage.address, `/recipes/${id}?people=${eaters}`);
      expect({ id, promises: promisesIn(JSON.stringify(recipe)) }).toEqual({ id, promises: [] });
    }
    const plan = await ask<PlanBody>(stage.address, `/plans/${stage.home.plan.id}`);
    expect(plan.days).toHaveLength(7);
    expect(promisesIn(JSON.stringify(plan))).toEqual([]);
  });
});
