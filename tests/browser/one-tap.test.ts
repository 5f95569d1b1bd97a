/** U12: one meal made anew in one tap, from its own page and from the week, while all others stay as they are. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { alternativesSchema, type MealBody, type PlanBody } from '../../server/contract/plans.ts';
import { DESKTOP, PHONE } from './harness.ts';
import { addPerson, call, makePlan, planNow, plansOf } from './rest-calls.ts';
import { HOOK_MS, stageWith } from './stage.ts';

const stage = stageWith((address) => addPerson(address));
let plan: PlanBody;
beforeEach(async () => {
  const { address } = stage;
  for (const { id, version } of await plansOf(address))
    await call(address, { method: 'DELETE', path: `/plans/${id}`, version });
  plan = await makePlan(address, 3);
}, HOOK_MS);

const readPlan = (): Promise<PlanBody> => planNow(stage.address, plan.id);
const opened = (options: BrowserContextOptions, path: string): Promise<Page> => stage.pageAt(path, options);

const mealsOf = ({ days }: PlanBody): readonly MealBody[] => days.flatMap(({ meals }) => meals);
/** What a meal is; why it stands there may be told anew. */
const dishes = (week: PlanBody, without: readonly string[] = []): readonly object[] =>
  mealsOf(week)
    .filter(({ id }) => !without.includes(id))
    .map(({ id, slot, recipe, recipeVersion, portion, portions, locked, leftoverOf }) => ({
      ...{ id, slot, recipe, recipeVersion, portion, portions, locked, leftoverOf },
    }));

function firstMeal(slot: MealBody['slot']): MealBody {
  const meal = plan.days[0]?.meals.find((one) => one.slot === slot);
  if (meal === undefined) throw new Error(`the first day has no ${slot}`);
  return meal;
}

const mealPath = ({ id }: MealBody): string => `/week/${plan.id}/meal/${id}`;
const said = (page: Page, recipe: string) => page.getByText(`${recipe} is in the week now.`, { exact: true });
const dishOf = (week: PlanBody, { id }: MealBody): MealBody | undefined =>
  mealsOf(week).find((meal) => meal.id === id);

/** Waits for the toast with Undo, then reads the week as the server has it. */
async function afterChange(page: Page): Promise<PlanBody> {
  await page.getByRole('button', { name: 'Undo', exact: true }).last().waitFor();
  return readPlan();
}

describe('another dish in one tap', () => {
  it('takes the best alternative from the page of a meal, and leaves every other meal alone', async () => {
    const meal = firstMeal('breakfast');
    const path = `/plans/${plan.id}/meals/${meal.id}/alternatives`;
    const { items } = alternativesSchema.parse(await call(stage.address, { method: 'POST', path }));
    const page = await opened(PHONE, mealPath(meal));
    await page.getByRole('button', { name: 'Another dish', exact: true }).tap();
    const after = await afterChange(page);
    expect(items.length).toBeGreaterThan(1);
    expect(dishOf(after, meal)?.recipe).toBe(items[0]?.recipe);
    expect(dishOf(after, meal)?.recipe).not.toBe(meal.recipe);
    expect(dishes(after, [meal.id])).toEqual(dishes(plan, [meal.id]));
    await page.getByRole('heading', { level: 1, name: items[0]?.title ?? '', exact: true }).waitFor();
    await said(page, items[0]?.title ?? '').waitFor();
  });

  it('is undone from what is then said', async () => {
    const meal = firstMeal('dinner');
    const page = await opened(PHONE, mealPath(meal));
    await page.getByRole('button', { name: 'Another dish', exact: true }).tap();
    expect(dishOf(await afterChange(page), meal)?.recipe).not.toBe(meal.recipe);
    await page.getByRole('button', { name: 'Undo', exact: true }).tap();
    await page.getByText('The last change is undone.').waitFor();
    expect(dishes(await readPlan())).toEqual(dishes(plan));
  });

  it('takes the left-overs of a dinner along and nothing else', async () => {
    const days = plan.days.map(({ date, meals }) => ({ date, meals }));
    const leftOvers = mealsOf(plan).filter((meal) => meal.leftoverOf !== null);
    const source = leftOvers[0]?.leftoverOf ?? null;
    const dinner = days
      .find(({ date }) => date === source?.date)
      ?.meals.find(({ slot }) => slot === source?.slot);
    if (dinner === undefined) throw new Error('the seeded week has no left-overs');
    const following = leftOvers.filter(
      ({ leftoverOf }) => leftoverOf?.date === source?.date && leftoverOf?.slot === source?.slot,
    );
    const page = await opened(PHONE, mealPath(dinner));
    await page.getByRole('button', { name: 'Another dish', exact: true }).tap();
    const after = await afterChange(page);
    const moved = [dinner.id, ...following.map(({ id }) => id)];
    expect(dishOf(after, dinner)?.recipe).not.toBe(dinner.recipe);
    expect(dishes(after, moved)).toEqual(dishes(plan, moved));
  });

  it('goes on with a further tap instead of back', async () => {
    const meal = firstMeal('breakfast');
    const page = await opened(PHONE, mealPath(meal));
    const seen = [meal.recipe];
    for (const version of [plan.version + 1, plan.version + 2]) {
      await page.getByRole('button', { name: 'Another dish', exact: true }).tap();
      await expect.poll(async () => (await readPlan()).version).toBe(version);
      await page.getByText('Working on your week.').waitFor({ state: 'detached' });
      seen.push(dishOf(await readPlan(), meal)?.recipe ?? '');
    }
    expect(new Set(seen).size).toBe(3);
  });

  it('still lets a dish be chosen from a list', async () => {
    const meal = firstMeal('breakfast');
    const page = await opened(PHONE, mealPath(meal));
    await page.getByRole('button', { name: 'Choose another', exact: true }).tap();
    await page.getByRole('dialog', { name: `Instead of ${meal.title}` }).waitFor();
    expect(dishes(await readPlan())).toEqual(dishes(plan));
  });

  it('stands beside each meal of today on a phone, large enough for a thumb', async () => {
    const page = await opened(PHONE, '/week');
    const marks = page.getByRole('button', { name: /^Another dish instead of / });
    await marks.first().waitFor();
    expect(await marks.count()).toBe(plan.days[0]?.meals.length);
    const box = await marks.first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    const meal = firstMeal('breakfast');
    await page.getByRole('button', { name: `Another dish instead of ${meal.title}`, exact: true }).tap();
    const after = await afterChange(page);
    expect(dishOf(after, meal)?.recipe).not.toBe(meal.recipe);
    expect(dishes(after, [meal.id])).toEqual(dishes(plan, [meal.id]));
    expect(new URL(page.url()).pathname).toBe('/week');
  });

  it('comes up in a cell of the wide week under the mouse, and answers the keyboard', async () => {
    const page = await opened(DESKTOP, '/week');
    const meal = firstMeal('breakfast');
    const cell = page.locator('td .cell').first();
    const mark = cell.getByRole('button');
    const opacity = (): Promise<string> =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('td .another')).opacity`);
    await mark.waitFor();
    expect(await opacity()).toBe('0');
    await cell.hover();
    expect(await opacity()).toBe('1');
    await page.mouse.move(0, 0);
    await mark.focus();
    expect(await opacity()).toBe('1');
    await page.keyboard.press('Enter');
    const after = await afterChange(page);
    expect(dishOf(after, meal)?.recipe).not.toBe(meal.recipe);
    expect(dishes(after, [meal.id])).toEqual(dishes(plan, [meal.id]));
  });

  it('leaves a locked meal alone', async () => {
    const meal = firstMeal('breakfast');
    const answer = await fetch(`${stage.address}/api/plans/${plan.id}/meals/${meal.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${String(plan.version)}"` },
      body: JSON.stringify({ locked: true }),
    });
    expect(answer.status).toBe(200);
    const page = await opened(PHONE, mealPath(meal));
    const button = page.getByRole('button', { name: 'Another dish', exact: true });
    await button.waitFor();
    expect(await button.isDisabled()).toBe(true);
    await page.goto(`${stage.address}/week`);
    const marks = page.getByRole('button', { name: /^Another dish instead of / });
    await marks.first().waitFor();
    expect(await marks.count()).toBe((plan.days[0]?.meals.length ?? 0) - 1);
  });
});
