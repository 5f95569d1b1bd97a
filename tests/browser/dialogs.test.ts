/** Every dialog under the keyboard, and the one by which a paired device is removed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, PHONE } from './harness.ts';
import { DIALOGS, settle, visit } from './household.ts';
import { pairFrom, startShared, type Shared } from './shared-server.ts';
import { HOOK_MS, stageWith } from './stage.ts';

const stage = stageWith(settle);

const open = (page: Page, route: string): Promise<void> =>
  visit(page, stage.address + (stage.home.routes[route] ?? '/?'));

describe('dialogs', () => {
  for (const [route, button, title] of DIALOGS) {
    test(`U48 "${button}" traps the focus, closes on Escape and gives the focus back`, async () => {
      await stage.on(PHONE, async (page) => {
        await open(page, route);
        const opener = page.getByRole('button', { name: button, exact: true });
        await opener.focus();
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog', { name: title });
        await dialog.waitFor();
        await page.getByText('Looking for dishes that fit this week.').waitFor({ state: 'detached' });
        const inside = 'document.activeElement?.closest("dialog[open]") != null';
        expect(await page.evaluate<boolean>(inside)).toBe(true);
        const stops = await dialog.locator('button:not([disabled]), a[href], textarea').count();
        expect(stops).toBeGreaterThan(0);
        const seen = new Set<string>();
        for (const key of ['Tab', 'Shift+Tab'] as const) {
          for (let step = 0; step < stops + 3; step += 1) {
            await page.keyboard.press(key);
            // Between the last and the first the focus may rest on the browser itself, never on the page behind.
            const where = await page.evaluate<string>(
              `document.activeElement === document.body ? 'browser' : String(${inside})`,
            );
            seen.add(where);
          }
        }
        expect(seen.has('true')).toBe(true);
        expect(seen.has('false')).toBe(false);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
        expect(await opener.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Close', exact: true }).click();
        await dialog.waitFor({ state: 'hidden' });
        expect(await opener.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
      });
    });
  }
});

describe('the dialog of a paired device', () => {
  let shared: Shared;
  beforeAll(async () => {
    shared = await startShared();
  }, HOOK_MS);
  afterAll(() => shared.stop());

  /** A device of its own, paired under this name and now at the settings. */
  async function paired(name: string, options = DESKTOP): Promise<Page> {
    const page = await (await stage.contextFor(options)).newPage();
    await pairFrom(page, { shared, name, path: '/settings' });
    return page;
  }
  const pairing = (page: Page): Promise<void> =>
    page.getByRole('heading', { level: 1, name: 'Pair this device' }).waitFor();
  const devices = (page: Page): Promise<readonly string[]> =>
    page.getByRole('region', { name: 'Paired devices' }).getByRole('listitem').allInnerTexts();

  test('is left by Escape and by "Keep it", and the device stays', async () => {
    const phone = await paired('Phone', PHONE);
    const laptop = await paired('Laptop');
    const opener = laptop.getByRole('button', { name: 'Remove Phone', exact: true });
    const dialog = laptop.getByRole('dialog', { name: 'Remove Phone?' });
    for (const leave of [
      () => laptop.keyboard.press('Escape'),
      () => dialog.getByRole('button', { name: 'Keep it' }).click(),
    ]) {
      await opener.focus();
      await laptop.keyboard.press('Enter');
      await dialog.getByText('It will need the code from the computer').waitFor();
      await leave();
      await dialog.waitFor({ state: 'hidden' });
      expect(await opener.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    }
    await phone.reload();
    await phone.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect((await devices(phone)).join()).toContain('Phone (this device)');
  });

  test('removes another device: that one is asked for the code at its next step, this one is not', async () => {
    const tablet = await paired('Tablet', PHONE);
    const desk = await paired('Desk');
    await desk.getByRole('button', { name: 'Remove Tablet', exact: true }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await desk.locator('.toast', { hasText: 'Tablet is no longer paired.' }).waitFor();
    await desk.getByRole('button', { name: 'Remove Tablet', exact: true }).waitFor({ state: 'detached' });
    expect((await devices(desk)).join()).toContain('Desk (this device)');

    for (const path of ['/week', '/list', '/people', '/settings']) {
      await tablet.goto(shared.address + path);
      await pairing(tablet);
    }
    const answer = await tablet.request.get(`${shared.address}/api/people`);
    expect(answer.status()).toBe(401);
    // With the code it is let in again, where it wanted to go.
    await pairFrom(tablet, { shared, name: 'Tablet again', path: '/settings' });
    await desk.reload();
    await desk.getByRole('button', { name: 'Remove Tablet again', exact: true }).waitFor();
  });

  test('removes the device in the hand, which is then asked for the code at once', async () => {
    const phone = await paired('Old phone', PHONE);
    await phone.getByRole('button', { name: 'Remove Old phone', exact: true }).tap();
    const dialog = phone.getByRole('dialog', { name: 'Remove Old phone?' });
    await dialog.getByText('This is the device in your hand.').waitFor();
    await dialog.getByRole('button', { name: 'Remove it' }).tap();
    await pairing(phone);
    expect(await phone.getByText('Paired devices').count()).toBe(0);
  });
});
