import { describe, expect, it } from 'vitest';
import { changeMeal } from '../../server/actions/change-meal.ts';
import { readList } from '../../server/actions/read-list.ts';
import { readRecipe } from '../../server/actions/read-recipe.ts';
import { readWeek } from '../../server/actions/read-week.ts';
import { regenerateWeek } from '../../server/actions/regenerate-week.ts';
import { addRecipe } from '../../server/actions/save-recipe.ts';
import type { WeekView } from '../../server/actions/week-view.ts';
import { changePerson } from '../../server/db/repos/people.ts';
import type { PersonInput, Sensitivity } from '../../server/domain/people/person.ts';
import { listAsText } from '../../server/http/present/list-formats.ts';
import { presentList } from '../../server/http/present/list.ts';
import { UNSAID } from '../../server/domain/recipes/recipe.ts';
import { ruleOf } from '../support/recipes.ts';
import { aHousehold, aWeek, FEW, mealAt, valueOf } from './household.ts';

type Deps = Awaited<ReturnType<typeof aHousehold>>;

/** A week for somebody without rules, who then gets these. */
async function thenRuled(
  ...rules: readonly Sensitivity[]
): Promise<{ readonly deps: Deps; readonly week: WeekView; readonly person: PersonInput }> {
  const deps = await aHousehold({ name: 'Ada' });
  const week = await aWeek(deps);
  const person = { name: 'Ada', sensitivities: rules };
  changePerson(deps.db, deps.ids[0] ?? '', 1, person);
  return { deps, week, person };
}

const marked = (week: WeekView | null): readonly unknown[] =>
  (week?.diagnostics ?? []).flatMap(({ code, params }) =>
    code === 'not-for-everyone' ? [params['title']] : [],
  );

/** Every meal is far below its dose, and every day far above. */
const A_DAY: Sensitivity = {
  ...ruleOf('vegetable-or-fruit', 'limit'),
  limit: { gramsPerMeal: 2000, gramsPerDay: 50 },
};

describe('a dose that a whole day passes', () => {
  it('marks the dishes of that day that add to it, and no others', async () => {
    const { deps, week } = await thenRuled(A_DAY);
    const titles = marked(readWeek(deps, week.id));
    const meals = week.days.flatMap((day) => day.meals);
    const holds = ({ recipe }: { readonly recipe: string }): boolean =>
      readRecipe(deps, { id: recipe, people: [] })?.ingredients.some(({ contains, mayContain }) =>
        [...contains, ...mayContain].includes('vegetable-or-fruit'),
      ) === true;
    expect(titles.length).toBeGreaterThan(6);
    expect(meals.filter((meal) => titles.includes(meal.title) && !holds(meal))).toEqual([]);
  });

  it('is a reason against locks on that day, and no fault of the server', async () => {
    const { deps, week } = await thenRuled(A_DAY);
    let now = week;
    for (const { id } of week.days.flatMap(({ meals }) => meals))
      now = valueOf(changeMeal(deps, { plan: now.id, version: now.version, meal: id }, { locked: true }));
    const refused = await regenerateWeek(deps, now.id, now.version, { budget: FEW });
    const codes = typeof refused === 'string' || refused.ok ? [] : refused.reasons.map(({ code }) => code);
    expect([...new Set(codes)]).toEqual(['lock-clash']);
  });
});

describe('a plan for somebody for whom nothing can be planned any more', () => {
  it('still says which dishes their own rules exclude', async () => {
    const { deps, week, person } = await thenRuled(ruleOf('grain', 'severe'));
    const before = marked(readWeek(deps, week.id));
    expect(before.length).toBeGreaterThan(0);
    changePerson(deps.db, deps.ids[0] ?? '', 2, { ...person, birthDate: '2999-01-01' });
    expect(marked(readWeek(deps, week.id))).toEqual(before);
  });

  it('keeps the rules of conditions in the verdict on a recipe', async () => {
    const deps = await aHousehold({ name: 'Ben', birthDate: '2025-01-01', conditions: ['coeliac'] });
    const bread = addRecipe(deps, draft(['2 slices wheat bread'])).stored.recipe.id;
    expect(readRecipe(deps, { id: bread, people: deps.ids })?.verdicts[0]?.isOut).toBe(true);
  });
});

describe('the shopping list', () => {
  it('says at each food that somebody must not have it any more, as text too', async () => {
    const { deps, week } = await thenRuled(ruleOf('grain', 'severe'));
    const list = readList(deps, week.id);
    if (list === null) throw new Error('the plan has no list');
    const out = list.items.filter(({ outFor }) => outFor.length > 0);
    expect(out.length).toBeGreaterThan(0);
    for (const { food } of out)
      expect(deps.library.facts.find(food ?? '', 'grain').verdict, food ?? '').not.toBe('no-match');
    const text = listAsText(presentList(list, deps.library));
    expect(text.match(/Does not clear grain for everyone any more\./g)?.length).toBe(out.length);
  });

  it('says nothing of the kind while the rules are those of the plan', async () => {
    const deps = await aHousehold({ name: 'Ada', sensitivities: [ruleOf('grain', 'severe')] });
    const list = readList(deps, (await aWeek(deps)).id);
    expect(list?.items.filter(({ outFor }) => outFor.length > 0)).toEqual([]);
  });
});

describe('an own recipe', () => {
  it.each([
    ['that names no ingredient at all', [' ']],
    ['with a line nobody can read', ['1 cup kale', 'a splash of glorp']],
    ['with fish inside a sauce', ['1 tbsp Worcestershire sauce']],
    ['with a Cyrillic letter in its allergen', ['2 tbsp \u0440eanut butter', '1 can sardines']],
    ['whose denial is followed by an allergen', ['kale without stems with fish sauce']],
  ])('%s is not put before a severe eater', async (_what, lines) => {
    const deps = await aHousehold({ name: 'Ada', sensitivities: [ruleOf('fish', 'severe')] });
    const week = await aWeek(deps);
    const recipe = addRecipe(deps, draft(lines)).stored.recipe.id;
    const dinner = mealAt(week, 2, 'dinner');
    const refused = changeMeal(deps, { plan: week.id, version: 1, meal: dinner.id }, { recipe });
    expect(typeof refused === 'string' || refused.ok ? [] : refused.reasons[0]?.code).toBe(
      'not-for-everyone',
    );
  });
});

function draft(lines: readonly string[]): Parameters<typeof addRecipe>[1] {
  return {
    ...{ title: 'Own', slots: ['dinner'], servings: 2, activeMinutes: 10, totalMinutes: 10, lines },
    ...UNSAID,
    ...{ cuisine: 'own', mainProtein: 'other', keepsDays: 1, heat: true, steps: [] },
  };
}
