/** The week as JSON, in the shape other programs rely on. */
import { sentenceFor } from '../contract/sentences/en.ts';
import type { MadePlan } from '../actions/make-plan.ts';
import type { PlannedWeek } from '../actions/plan-week.ts';
import type { Library } from '../domain/library.ts';
import type { PlanOptions } from './plan-options.ts';

const digits = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

export function planJson(week: PlannedWeek, options: PlanOptions, library: Library): string {
  const { person, made, days, items, seed } = week;
  const titles = new Map(library.recipes.map((recipe) => [recipe.id, recipe.title]));
  const say = (reason: {
    readonly code: string;
    readonly params: Readonly<Record<string, unknown>>;
  }): object => ({
    code: reason.code,
    params: reason.params,
    sentence: sentenceFor(reason, library),
  });
  const body = {
    seed,
    inputs: inputsOf(options, made, library),
    firstDay: days[0]?.date,
    week: made.plan.days.map((meals, day) => ({
      date: days[day]?.date,
      meals: meals.map((meal) => ({
        slot: meal.slot,
        recipe: meal.recipe,
        title: titles.get(meal.recipe) ?? meal.recipe,
        portion: meal.portion,
        ...(meal.leftoverOfDay === null
          ? {}
          : { leftoverOf: { date: days[meal.leftoverOfDay]?.date, slot: 'dinner' } }),
      })),
    })),
    shopping: items.map(({ isStaple, isPerishable, labelCheck, grossGrams, ...item }) => ({
      ...item,
      grossGrams,
      staple: isStaple,
      perishable: isPerishable,
      ...(labelCheck === null ? {} : { labelCheck }),
    })),
    nutrition: made.nutrition.map((line) => ({
      id: line.id,
      title: line.title,
      unit: line.unit,
      atLeast: digits(line.atLeast, 3),
      coverage: digits(line.coverage, 3),
      days: line.days.map((value) => digits(value, 2)),
      floor: line.floor,
      ceiling: line.ceiling,
      status: line.status,
      cause: line.cause,
    })),
    terms: made.evaluation.terms.map((term) => ({ ...term, points: digits(term.points, 4) })),
    points: digits(made.evaluation.points, 4),
    bound: null,
    gap: null,
    suspended: made.suspended,
    reasons: made.reasons.map(say),
    diagnostics: made.diagnostics.map(say),
    energyKcal: digits(made.targets.energyKcal, 0),
    eater: { name: person.name, sex: person.sex, ageYears: person.ageYears, assumed: week.assumed },
  };
  return `${JSON.stringify(body)}\n`;
}

function inputsOf(options: PlanOptions, made: MadePlan, library: Library): object {
  return {
    dataVersion: library.dataVersion,
    sex: options.sex,
    age: options.age,
    people: options.people,
    sensitivities: made.targets.sensitivities.map(({ target, tier, limit }) => ({
      target,
      tier,
      ...(limit === undefined ? {} : { limit }),
    })),
  };
}
