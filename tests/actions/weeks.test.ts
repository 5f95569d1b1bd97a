import { beforeAll, describe, expect, it } from 'vitest';
import { changeMeal } from '../../server/actions/change-meal.ts';
import { listAlternatives } from '../../server/actions/list-alternatives.ts';
import { makeWeek } from '../../server/actions/make-week.ts';
import { moveMeal } from '../../server/actions/move-meal.ts';
import { readRecipe } from '../../server/actions/read-recipe.ts';
import { readWeek } from '../../server/actions/read-week.ts';
import { regenerateWeek } from '../../server/actions/regenerate-week.ts';
import { undoWeek } from '../../server/actions/undo-week.ts';
import type { WeekView } from '../../server/actions/week-view.ts';
import { planSchema, alternativesSchema } from '../../server/contract/plans.ts';
import { changePerson } from '../../server/db/repos/people.ts';
import { presentAlternatives, presentWeek } from '../../server/http/present/week.ts';
import { ruleOf } from '../support/recipes.ts';
import { aHousehold, aWeek, codesOf, dishes, FEW, FIRST_DAY, mealAt, valueOf } from './household.ts';

type Deps = Awaited<ReturnType<typeof aHousehold>>;

const nutFree = { name: 'Nut-free', sex: 'female', sensitivities: [ruleOf('tree-nut', 'severe')] } as const;
const milkFree = { name: 'Milk-free', sex: 'male', sensitivities: [ruleOf('milk', 'avoid')] } as const;

let deps: Deps;
let week: WeekView;
beforeAll(async () => {
  deps = await aHousehold(nutFree, milkFree);
  week = await aWeek(deps);
});

const ref = (of: WeekView, meal: string): { plan: string; version: number; meal: string } => ({
  ...{ plan: of.id, version: of.version, meal },
});
/** A fresh copy, so that tests do not meet in one plan. */
const another = (): Promise<WeekView> => aWeek(deps, { seed: 3 });

describe('a week for two', () => {
  it('clears both: no dish is out for either of them', () => {
    const recipes = new Set(week.days.flatMap(({ meals }) => meals.map(({ recipe }) => recipe)));
    expect(recipes.size).toBeGreaterThan(8);
    const out = [...recipes].filter((id) =>
      readRecipe(deps, { id, people: deps.ids })?.verdicts.some(({ isOut }) => isOut),
    );
    expect(out).toEqual([]);
  });

  it('serves each by their energy: 2,035 and 2,625 kcal share two servings', () => {
    const [woman, man] = mealAt(week, 0, 'dinner').portions;
    const { portion } = mealAt(week, 0, 'dinner');
    expect((woman?.servings ?? 0) + (man?.servings ?? 0)).toBeCloseTo(2 * portion, 9);
    expect((man?.servings ?? 0) / (woman?.servings ?? 1)).toBeCloseTo(2625 / 2035, 2);
  });

  it('reports nutrition for each of them and fits the contract with a sentence for every code', () => {
    const body = planSchema.parse(presentWeek(week, deps.library));
    expect(body.nutrition.map(({ name, lines }) => [name, lines.length > 20])).toEqual([
      ['Nut-free', true],
      ['Milk-free', true],
    ]);
    expect(body.days.flatMap(({ meals }) => meals).filter(({ why }) => why.length < 10)).toEqual([]);
  });

  it('is the same again from the database', () => {
    expect(readWeek(deps, week.id)).toEqual(week);
  });

  it('is refused with a reason where there is nobody, or somebody unknown', async () => {
    const empty = await aHousehold();
    const none = await makeWeek(empty, { firstDay: FIRST_DAY });
    expect(codesOf(none)).toEqual(['nobody-to-plan-for']);
    const unknown = await makeWeek(deps, { firstDay: FIRST_DAY, people: ['no-one'] });
    expect(codesOf(unknown)).toEqual(['unknown-person']);
  });

  it('begins on a later day without meals before it, or left-overs from them', async () => {
    const late = await aWeek(deps, { options: { startFrom: '2026-12-02', slots: ['dinner', 'lunch'] } });
    expect(late.days.map(({ meals }) => meals.length)).toEqual([0, 0, 2, 2, 2, 2, 2]);
    const dates = late.days.flatMap(({ meals }) => meals.flatMap((meal) => meal.leftoverOf?.date ?? []));
    expect(dates.filter((date) => date < '2026-12-02')).toEqual([]);
  });
});

describe('planning again', () => {
  it('keeps locked meals and days gone by, and changes the rest', async () => {
    const before = await another();
    const locked = mealAt(before, 5, 'dinner');
    const one = valueOf(changeMeal(deps, ref(before, locked.id), { locked: true }));
    const next = valueOf(
      await regenerateWeek(deps, one.id, one.version, { from: '2026-12-02', budget: FEW }),
    );
    expect(dishes(next, [0, 1])).toEqual(dishes(before, [0, 1]));
    const kept = mealAt(next, 5, 'dinner');
    expect([kept.id, kept.recipe, kept.portion, kept.locked]).toEqual([
      ...[locked.id, locked.recipe, locked.portion, true],
    ]);
    expect(dishes(next, [2, 3, 4, 6])).not.toEqual(dishes(before, [2, 3, 4, 6]));
  });

  it('without cooking makes nothing fresh on a hob from that day on', async () => {
    const before = await another();
    const next = valueOf(
      await regenerateWeek(deps, before.id, before.version, {
        from: '2026-12-04',
        noCook: true,
        budget: FEW,
      }),
    );
    const later = next.days.slice(4).flatMap(({ meals }) => meals);
    expect(later).toHaveLength(12);
    const cooked = later.filter(
      ({ heat, leftoverOf }) => heat && (leftoverOf?.date ?? '2026-12-05') >= '2026-12-04',
    );
    expect(cooked).toEqual([]);
    expect(next.diagnostics.map(({ code }) => code)).toContain('no-cooking-from');
  });

  it('around an easy day changes that day, and what was left over from it', async () => {
    const before = await another();
    const next = valueOf(
      await regenerateWeek(deps, before.id, before.version, {
        from: '2026-12-02',
        flareDay: true,
        budget: FEW,
      }),
    );
    const fresh = (next.days[2]?.meals ?? []).filter(({ leftoverOf }) => leftoverOf === null);
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.filter(({ heat, activeMinutes }) => heat && activeMinutes > 10)).toEqual([]);
    expect(dishes(next, [0, 1, 6])).toEqual(dishes(before, [0, 1, 6]));
    expect(next.diagnostics.map(({ code }) => code)).toContain('flare-day');
  });
});

describe('one meal', () => {
  it('has alternatives, each of which can be taken and taken back', async () => {
    const before = await another();
    const dinner = mealAt(before, 3, 'dinner');
    const items = valueOf(listAlternatives(deps, before.id, dinner.id));
    const body = alternativesSchema.parse(presentAlternatives(items, deps.library));
    expect(body.items.map(({ change }) => change)).toEqual(
      body.items.map(({ change }) => change).sort((a, b) => a - b),
    );
    const recipe = items[0]?.recipe ?? '';
    const next = valueOf(changeMeal(deps, ref(before, dinner.id), { recipe }));
    expect(mealAt(next, 3, 'dinner').recipe).toBe(recipe);
    expect(recipe).not.toBe(dinner.recipe);
    const points = (of: WeekView): number => of.terms.reduce((sum, term) => sum + term.points, 0);
    expect(points(next) - points(before)).toBeCloseTo(items[0]?.change ?? NaN, 6);
    const back = undoWeek(deps, next.id, next.version);
    expect(typeof back === 'string' ? back : dishes(back)).toEqual(dishes(before));
  });

  it('does not take a dish that somebody keeps out, of another slot, or that does not exist', () => {
    const { refused, wrong } = unfit(deps);
    const dinner = mealAt(week, 3, 'dinner');
    const codes = [refused, wrong, 'no-such-dish'].map((recipe) => {
      const result = changeMeal(deps, ref(week, dinner.id), { recipe });
      return typeof result === 'string' || result.ok ? 'done' : result.reasons[0]?.code;
    });
    expect(codes).toEqual(['not-for-everyone', 'wrong-slot', 'unknown-recipe']);
  });

  it('is not changed at another version, nor where it does not exist', () => {
    const dinner = mealAt(week, 3, 'dinner');
    expect(changeMeal(deps, { ...ref(week, dinner.id), version: 99 }, { locked: true })).toBe('stale');
    expect(changeMeal(deps, ref(week, 'no-meal'), { locked: true })).toBe('missing');
    expect(changeMeal(deps, { ...ref(week, dinner.id), plan: 'none' }, { locked: true })).toBe('missing');
  });

  it('moves to another day, which gives what it had', async () => {
    const before = await another();
    const [one, two] = [mealAt(before, 0, 'snack'), mealAt(before, 3, 'snack')];
    const next = valueOf(moveMeal(deps, ref(before, one.id), { date: '2026-12-03' }));
    expect([mealAt(next, 3, 'snack').id, mealAt(next, 0, 'snack').id]).toEqual([one.id, two.id]);
    expect([mealAt(next, 3, 'snack').recipe, mealAt(next, 0, 'snack').recipe]).toEqual([
      one.recipe,
      two.recipe,
    ]);
    const outside = moveMeal(deps, ref(next, one.id), { date: '2027-01-01' });
    expect(typeof outside === 'string' || outside.ok ? [] : outside.reasons[0]?.code).toBe(
      'date-outside-week',
    );
  });

  it('takes another portion, the nearest that the planner knows', async () => {
    const before = await another();
    const snack = mealAt(before, 1, 'snack');
    const next = valueOf(changeMeal(deps, ref(before, snack.id), { servings: 0.6 }));
    expect(mealAt(next, 1, 'snack').portion).toBe(0.5);
  });
});

describe('rules that change after the plan was made', () => {
  it('leave it as it was, and say which dishes no longer clear everyone', async () => {
    const own = await aHousehold(nutFree);
    const before = await aWeek(own);
    const [id = ''] = own.ids;
    changePerson(own.db, id, 1, { ...nutFree, sensitivities: [ruleOf('grain', 'avoid')] });
    const after = readWeek(own, before.id);
    expect(after?.days).toEqual(before.days);
    expect(after?.diagnostics.filter(({ code }) => code === 'not-for-everyone').length).toBeGreaterThan(0);
    expect(before.diagnostics.filter(({ code }) => code === 'not-for-everyone')).toEqual([]);
  });

  it('let another meal change, refuse a lock on what is out, and plan it away once unlocked', async () => {
    const own = await aHousehold(nutFree);
    const before = await aWeek(own);
    const [id = ''] = own.ids;
    changePerson(own.db, id, 1, { ...nutFree, sensitivities: [ruleOf('grain', 'avoid')] });
    const out = readWeek(own, before.id)?.diagnostics.filter(({ code }) => code === 'not-for-everyone') ?? [];
    const titles = out.map(({ params }) => params['title']);
    const meals = before.days.flatMap((day) => day.meals);
    const grain = meals.find(({ title }) => titles.includes(title));
    const fine = meals.find(({ title, slot }) => slot === 'snack' && !titles.includes(title));
    if (grain === undefined || fine === undefined)
      throw new Error('the week has no grain, or no snack without');
    const one = valueOf(changeMeal(own, ref(before, fine.id), { servings: 1 }));
    const locked = valueOf(changeMeal(own, ref(one, grain.id), { locked: true }));
    const refused = await regenerateWeek(own, locked.id, locked.version, { budget: FEW });
    expect(typeof refused === 'string' || refused.ok ? [] : refused.reasons.map(({ code }) => code)).toEqual([
      'lock-clash',
    ]);
    const next = valueOf(
      await regenerateWeek(own, locked.id, locked.version, { keepLocked: false, budget: FEW }),
    );
    expect(next.diagnostics.map(({ code }) => code)).not.toContain('not-for-everyone');
  });
});

/** A dinner with tree nuts in it, and a dish that is no dinner. */
function unfit({ library }: Deps): { readonly refused: string; readonly wrong: string } {
  const hasNuts = (foods: readonly string[]): boolean =>
    foods.some((food) => library.facts.find(food, 'tree-nut').verdict === 'contains');
  const nutty = library.recipes.find(
    (one) => one.slots.includes('dinner') && one.lines.some((line) => hasNuts(line.foods)),
  );
  const other = library.recipes.find((one) => !one.slots.includes('dinner'));
  if (nutty === undefined || other === undefined) throw new Error('the library has no such dishes');
  return { refused: nutty.id, wrong: other.id };
}
