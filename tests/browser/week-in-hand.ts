/** What the tests of a week under change share: one person with a week of their own before each test. */
import type { Locator, Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import type { PlanBody } from '../../server/contract/plans.ts';
import {
  addPerson,
  emptyHousehold,
  makePlan,
  placed,
  planNow,
  settingsOf,
  type Placed,
} from './rest-calls.ts';
import { HOOK_MS, stageWith, type Stage } from './stage.ts';
import { present } from './two-people.ts';

export class WeekInHand {
  readonly #stage: Stage<null>;
  #plan: PlanBody | null = null;
  #today = '';

  constructor(stage: Stage<null>) {
    this.#stage = stage;
  }

  /** The week as it was made. */
  get plan(): PlanBody {
    return present(this.#plan, 'week');
  }

  set plan(plan: PlanBody) {
    this.#plan = plan;
  }

  /** The household's today, the first day of the week. */
  get today(): string {
    return this.#today;
  }

  /** The week as the server has it by now. */
  now(): Promise<PlanBody> {
    return planNow(this.#stage.address, this.plan.id);
  }

  mealPath({ meal }: Placed): string {
    return `/week/${this.plan.id}/meal/${meal.id}`;
  }

  /** The first meal that fits; fails where the week has none. */
  mealWhere(fits: (one: Placed) => boolean, of: PlanBody = this.plan): Placed {
    return present(placed(of).find(fits), 'such meal in the seeded week');
  }

  /** A breakfast that is not today's, so that it may be changed and moved; on another day than the one given. */
  freeBreakfast(after: string = this.#today): Placed {
    return this.mealWhere(({ date, meal }) => meal.slot === 'breakfast' && date > after);
  }

  /** A later breakfast of another dish: one to change places with. */
  breakfastBeyond(one: Placed): Placed {
    return this.mealWhere(
      ({ date, meal }) => meal.slot === 'breakfast' && date > one.date && meal.recipe !== one.meal.recipe,
    );
  }

  async begin(): Promise<void> {
    const { address } = this.#stage;
    await emptyHousehold(address);
    await addPerson(address);
    this.#plan = await makePlan(address);
    this.#today = (await settingsOf(address)).today;
  }
}

export function weekInHand(): { readonly stage: Stage<null>; readonly week: WeekInHand } {
  const stage = stageWith(() => Promise.resolve(null));
  const week = new WeekInHand(stage);
  beforeEach(() => week.begin(), HOOK_MS);
  return { stage, week };
}

export const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });
export const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
export const toast = (page: Page, words: string | RegExp): Locator =>
  page.locator('.toast').filter({ hasText: words });
export const addressOf = (page: Page): string => new URL(page.url()).pathname;

/** Swaps the meal for the first dish that is offered; gives its name. */
export async function swapped(page: Page, one: Placed): Promise<string> {
  await heading(page, one.meal.title).waitFor();
  await button(page, 'Choose another').click();
  const offer = page.getByRole('dialog').getByRole('listitem').first().getByRole('button');
  const title = await offer.locator('.title').innerText();
  await offer.click();
  await heading(page, title).waitFor();
  return title;
}
