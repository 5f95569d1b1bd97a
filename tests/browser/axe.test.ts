/** axe over every address and every dialog, light and dark, phone and desktop, and with forced colours. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DESKTOP, PHONE } from './harness.ts';
import { DIALOGS, settle, visit } from './household.ts';
import { lostInForcedColours, shareDrawn } from './in-page.ts';
import { stageWith } from './stage.ts';

const stage = stageWith(settle);
/** For a machine that may be busy; alone each takes about ten seconds. */
const AXE_MS = 150_000;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** The other theme has the same elements at the same places: only what depends on colour is asked again. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, in light and in dark, as "theme rule: element". */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const asked = colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(OF_COLOUR);
    const { violations: all, passes } = await asked.analyze();
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(passes.length).toBeGreaterThan(colorScheme === 'light' ? 10 : 0);
    found.push(
      ...all.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${colorScheme} ${id}: ${html.slice(0, 160)}`),
      ),
    );
  }
  return found;
}

const DEVICES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;

/** Opens everything that folds. */
async function unfold(page: Page): Promise<void> {
  await page
    .locator('main details:not([open]) > summary')
    .evaluateAll((all) => all.forEach((one) => (one.parentElement as HTMLElement).setAttribute('open', '')));
}

describe.each(DEVICES)('U44 on a %s axe finds nothing', (_name, options) => {
  let page: Page;
  beforeEach(async () => {
    page = await (await stage.contextFor(options)).newPage();
  });

  const open = (route: string): Promise<void> =>
    visit(page, stage.address + (stage.home.routes[route] ?? '/?'));

  test(
    'U44 on every address',
    async () => {
      const found: Record<string, readonly string[]> = {};
      for (const route of Object.keys(stage.home.routes)) {
        await open(route);
        await unfold(page);
        const here = await violations(page);
        if (here.length > 0) found[route] = here;
      }
      expect(found).toEqual({});
    },
    AXE_MS,
  );

  test(
    'U44 in every dialog, and in what opens on the page',
    async () => {
      const found: Record<string, readonly string[]> = {};
      const look = async (name: string): Promise<void> => {
        const here = await violations(page);
        if (here.length > 0) found[name] = here;
      };
      for (const [route, button, title] of DIALOGS) {
        await open(route);
        await page.getByRole('button', { name: button, exact: true }).click();
        await page.getByRole('dialog', { name: title }).waitFor();
        if (button === 'Choose another') await page.getByRole('dialog').locator('li').first().waitFor();
        await look(button);
      }
      await open('person');
      await page.getByLabel('Something else?').fill('chickpea');
      await page.getByRole('button', { name: /^Add / }).first().click();
      await page.getByRole('dialog').waitFor();
      await look('how bad it is');
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByText(/^This leaves out \d+ of \d+ dishes/).waitFor();
      await look('what it would leave out');
      await open('new person');
      await page.getByLabel('Something else?').fill('chickpea');
      await page.getByRole('button', { name: /^Add / }).first().click();
      await page.getByRole('button', { name: 'Add to the list' }).click();
      await page.getByRole('checkbox', { name: /warfarin/i }).check();
      await page.getByLabel('Height in centimetres').fill('5');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('alert').waitFor();
      await look('a sensitivity, a condition and an error');
      await open('list');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('checkbox').first().click();
      await page
        .getByRole('button', { name: /^You have / })
        .first()
        .click();
      await page.locator('.toast').first().waitFor();
      await look('an error and a toast');
      expect(found).toEqual({});
    },
    AXE_MS,
  );

  test('U44 in every step of the welcome', async () => {
    const found: Record<string, readonly string[]> = {};
    await open('welcome');
    const titles: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      const title = await page.locator('h1').innerText();
      titles.push(title);
      const here = await violations(page);
      if (here.length > 0) found[title] = here;
      if (step === 2) await page.getByRole('checkbox').first().check();
      if (step === 5) continue;
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.locator('h1').filter({ hasNotText: title }).waitFor();
    }
    expect(new Set(titles).size).toBe(6);
    expect(found).toEqual({});
  });
});

test('U54 with forced colours text, edges and drawings stay, and the contrast holds', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await stage.contextFor({ ...PHONE, forcedColors: 'active', colorScheme });
    const page = await context.newPage();
    for (const route of ['week', 'meal', 'recipe', 'cook', 'list', 'person', 'settings', 'welcome']) {
      await visit(page, stage.address + (stage.home.routes[route] ?? '/?'));
      expect(await page.evaluate<boolean>('matchMedia("(forced-colors: active)").matches')).toBe(true);
      expect(await page.evaluate(lostInForcedColours), `${colorScheme} ${route}`).toEqual([]);
      const axe = new AxeBuilder({ page }).withRules(['color-contrast']).setLegacyMode();
      const { violations: found, passes } = await axe.analyze();
      expect(
        found.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
        route,
      ).toEqual([]);
      expect(passes.flatMap(({ nodes }) => nodes).length, route).toBeGreaterThan(5);
      const png = (await page.screenshot()).toString('base64');
      expect(await page.evaluate(shareDrawn, png), `${colorScheme} ${route}`).toBeGreaterThan(0.03);
    }
    await context.close();
  }
});
