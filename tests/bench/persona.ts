/** Ada, on her phone for the first time: lactose and gluten out, nothing else said, a week at the end. */
import type { Locator, Page } from 'playwright-core';
import { ask, homeAt } from './api-times.ts';
import { rounded } from './goals.ts';

/** Added for each question: a tired reader's time, counted and not slept. */
const READING_S = 8;
const TYPING_MS = 250;
const WEEK_DAYS = 7;

export interface FirstWeek {
  /** Waiting, typing and reading together. */
  readonly seconds: number;
  readonly waitingAndTypingSeconds: number;
  readonly questions: number;
  readonly taps: number;
  readonly meals: number;
}

interface Plan {
  readonly days: readonly { readonly meals: readonly unknown[] }[];
}

export async function firstWeek(page: Page, address: string): Promise<FirstWeek> {
  let taps = 0;
  let questions = 1;
  const tap = async (target: Locator): Promise<void> => {
    taps += 1;
    await target.tap();
  };
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  const go = async (name: string, next: string | RegExp): Promise<void> => {
    await tap(button(name));
    await heading(next);
    questions += 1;
  };

  const start = performance.now();
  await page.goto(`${address}/`);
  await heading('Who will eat?');
  await tap(page.getByLabel('Your first name'));
  await page.keyboard.type('Ada', { delay: TYPING_MS });
  await go('Continue', 'A little about your body');
  await go('Skip', 'What do you react to?');
  for (const title of ['Lactose', 'Gluten']) await tap(page.locator('label', { hasText: title }).first());
  await go('Continue', 'How bad is it?');
  await go('Continue', 'Does any of these apply?');
  await go('Skip', 'What this leaves for you');
  await tap(button('Make my week'));
  await heading('Your week');
  await page
    .locator('.days details')
    .nth(WEEK_DAYS - 1)
    .waitFor();
  const seconds = (performance.now() - start) / 1000;

  const plan = await ask<Plan>(address, `/plans/${(await homeAt(address)).plan}`);
  if (plan.days.length !== WEEK_DAYS || plan.days.some(({ meals }) => meals.length === 0))
    throw new Error('the first week is not full');
  return {
    seconds: rounded(seconds + questions * READING_S),
    waitingAndTypingSeconds: rounded(seconds),
    ...{ questions, taps, meals: plan.days.flatMap(({ meals }) => meals).length },
  };
}
