/// <reference lib="dom" />
/** Ways to press things: a mouse, a thumb or the keyboard. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** It counts what a person would count. */
export interface Hand {
  readonly presses: () => number;
  press(target: Locator): Promise<void>;
  /** For a tick box or a radio button. */
  tick(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
}

function pointer(press: (target: Locator) => Promise<void>): Hand {
  let count = 0;
  const counted = async (target: Locator): Promise<void> => {
    count += 1;
    await press(target);
  };
  return {
    presses: () => count,
    press: counted,
    tick: async (target) => {
      await counted(target.locator('xpath=ancestor::label'));
      expect(await target.isChecked()).toBe(true);
    },
    write: async (target, text) => {
      await counted(target);
      await target.pressSequentially(text);
    },
  };
}

export const mouse = (): Hand => pointer((target) => target.click());
export const thumb = (): Hand => pointer((target) => target.tap());

const MOST_TABS = 120;

/** Tab until the focus is there; fails where it never comes. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target.toString()}`);
}

/** Tab, Enter, Space and arrows; no pointer at all. */
export function keyboard(page: Page): Hand {
  let count = 0;
  return {
    presses: () => count,
    press: async (target) => {
      count += 1;
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    tick: async (target) => {
      count += 1;
      if ((await target.getAttribute('type')) === 'radio') await arrowTo(page, target);
      else {
        await tabTo(page, target);
        await page.keyboard.press('Space');
      }
      expect(await target.isChecked()).toBe(true);
    },
    write: async (target, text) => {
      await tabTo(page, target);
      await page.keyboard.type(text);
    },
  };
}

/** Tab stops at the chosen one of a group; arrows choose another. */
async function arrowTo(page: Page, target: Locator): Promise<void> {
  const group = target.locator('xpath=ancestor::fieldset[1]');
  await tabTo(page, group.getByRole('radio', { checked: true }));
  const most = await group.getByRole('radio').count();
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await target.isChecked()) return;
    await page.keyboard.press('ArrowUp');
  }
}
