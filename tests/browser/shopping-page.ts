/** The list of a seeded week, as its page shows it and as the server has it. */
import type { BrowserContextOptions, Locator, Page, Response } from 'playwright-core';
import { beforeEach } from 'vitest';
import type { ItemBody } from '../../server/contract/plans.ts';
import type { RecipeBody } from '../../server/contract/recipes.ts';
import { PHONE } from './harness.ts';
import { stageWith, type Stage } from './stage.ts';
import { ask, readList, seedTwoPeople, type Household } from './two-people.ts';

export class ShoppingPage {
  readonly #stage: Stage<Household>;

  constructor(stage: Stage<Household>) {
    this.#stage = stage;
  }

  /** Where the API has the lines of the list, and each of them below it. */
  get path(): string {
    return `/plans/${this.#stage.home.plan.id}/shopping-list/items`;
  }

  async open(options: BrowserContextOptions = PHONE): Promise<Page> {
    const page = await this.#stage.pageAt('/list', options);
    await page.locator('h2.aisle').first().waitFor();
    return page;
  }

  async items(): Promise<readonly ItemBody[]> {
    return (await readList(this.#stage.address, this.#stage.home.plan.id)).items;
  }

  /** What is still to be bought, in the order of the list. */
  async toBuy(): Promise<readonly ItemBody[]> {
    return (await this.items()).filter(({ have, ticked, staple }) => !have && !ticked && !staple);
  }

  async add(text: string): Promise<void> {
    await ask(this.#stage.address, this.path, { method: 'POST', body: { text } });
  }

  async mark(item: ItemBody, body: { readonly ticked?: boolean; readonly have?: boolean }): Promise<void> {
    await ask(this.#stage.address, `${this.path}/${item.id}`, { method: 'PATCH', body });
  }

  /** Takes off what was added, and every tick. */
  async restore(): Promise<void> {
    for (const item of await this.items()) {
      if (item.isOwn) await ask(this.#stage.address, `${this.path}/${item.id}`, { method: 'DELETE' });
      else if (item.ticked || item.have) await this.mark(item, { ticked: false, have: false });
    }
  }

  /** Grams of one food on all plates, worked out from the plan and its recipes apart from the list. */
  async gramsEaten({ food, for: places }: ItemBody): Promise<number> {
    const { address, home } = this.#stage;
    const dishes = new Map<string, RecipeBody>();
    for (const recipe of new Set(places.map((place) => place.recipe)))
      dishes.set(recipe, await ask(address, `/recipes/${recipe}`));
    const meals = home.plan.days.flatMap((day) => day.meals);
    return meals.reduce((sum, meal) => {
      const dish = dishes.get(meal.recipe);
      if (dish === undefined) return sum;
      const lines = dish.ingredients.filter((line) => line.food === food);
      const grams = lines.reduce((all, line) => all + (line.grams ?? 0), 0);
      const servings = meal.portions.reduce((all, portion) => all + portion.servings, 0);
      return sum + (grams / dish.servings) * servings;
    }, 0);
  }
}

/** Two people and their week; each test finds the list as it was made. */
export function shoppingPage(): { readonly stage: Stage<Household>; readonly list: ShoppingPage } {
  const stage = stageWith(seedTwoPeople);
  const list = new ShoppingPage(stage);
  beforeEach(() => list.restore());
  return { stage, list };
}

export const rowOf = (page: Page, { id }: ItemBody): Locator => page.locator(`li.row:has([id="item-${id}"])`);
export const boxOf = (page: Page, { id }: ItemBody): Locator => page.locator(`[id="item-${id}"]`);
/** The next change of a line that the server has taken. */
export const patched = (page: Page): Promise<Response> =>
  page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());

export const titlesOf = (list: readonly ItemBody[]): readonly string[] => [
  ...new Set(list.map(({ aisleTitle }) => aisleTitle)),
];
