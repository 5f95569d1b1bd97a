/** A week as the body of `/api/plans`. */
import type { NutrientLineBody, ReasonBody } from '../../contract/common.ts';
import type {
  AlternativesBody,
  MealBody,
  OffersBody,
  PlanBody,
  SuggestionsBody,
} from '../../contract/plans.ts';
import type { OfferView } from '../../actions/list-offers.ts';
import type { SuggestionView } from '../../actions/suggest-additions.ts';
import type { AlternativeView, MealView, ReportLine, WeekReason, WeekView } from '../../actions/week-view.ts';
import type { Library } from '../../domain/library.ts';
import { digits, presentReason } from './reasons.ts';

export function presentWeek(week: WeekView, library: Library): PlanBody {
  const { id, version, firstDay, seed, dataVersion, undoable } = week;
  return {
    ...{ id, version, firstDay, seed, dataVersion, undoable },
    people: week.people.map((one) => ({ id: one.id, name: one.name })),
    days: week.days.map(({ date, meals }) => ({
      date,
      meals: meals.map((meal) => presentMeal(meal, library)),
    })),
    nutrition: week.nutrition.map(({ person, name, lines }) => ({
      ...{ person, name },
      lines: lines.map(presentLine),
    })),
    terms: week.terms.map(({ id: term, group, points, total }) => ({
      ...{ id: term, group, points: digits(points, 4) },
      total: total === null ? null : digits(total, 4),
    })),
    ...{ bound: null, gap: null },
    reasons: week.reasons.map((reason) => named(reason, week, library)),
    diagnostics: week.diagnostics.map((reason) => named(reason, week, library)),
    suspended: week.suspended.map(({ group, half, instead }) => ({ group, half, instead })),
  };
}

export function presentAlternatives(items: readonly AlternativeView[], library: Library): AlternativesBody {
  return {
    items: items.map(({ recipe, title, activeMinutes, heat, change, why }) => ({
      ...{ recipe, title, activeMinutes, heat, change: digits(change, 2) },
      sentence: presentReason(why, library).sentence,
    })),
  };
}

export function presentOffers(items: readonly OfferView[], library: Library): OffersBody {
  return {
    items: items.map(({ recipe, title, activeMinutes, portion, largest, why }) => ({
      ...{ recipe, title, activeMinutes, portion, largest },
      sentence: presentReason(why, library).sentence,
    })),
  };
}

export function presentSuggestions(items: readonly SuggestionView[], library: Library): SuggestionsBody {
  return {
    items: items.map(({ person, name, why, additions }) => ({
      ...{ person, name, sentence: presentReason(why, library).sentence },
      additions: additions.map((one) => ({ ...one })),
    })),
  };
}

function presentMeal(meal: MealView, library: Library): MealBody {
  const { id, slot, recipe, recipeVersion, title, activeMinutes, heat, leftoverOf, locked } = meal;
  return {
    ...{ id, slot, recipe, recipeVersion, title, activeMinutes, heat, leftoverOf, locked },
    portion: meal.portion,
    additions: meal.additions.map((one) => ({
      ...{ recipe: one.recipe, recipeVersion: one.recipeVersion, title: one.title },
      ...{ portion: one.portion, person: one.person },
    })),
    portions: meal.portions.map(({ person, servings }) => ({ person, servings: digits(servings, 2) })),
    why: presentReason(meal.why, library).sentence,
  };
}

function presentLine(line: ReportLine): NutrientLineBody {
  const { id, title, unit, unknownFoods, floor, ceiling, status, cause } = line;
  return {
    ...{ id, title, unit, status, cause },
    atLeast: digits(line.atLeast, 3),
    coverage: digits(line.coverage, 3),
    unknownFoods: [...unknownFoods],
    floor: floor === null ? null : digits(floor.perDay, 3),
    ceiling: ceiling === null ? null : digits(ceiling.weekMean, 3),
    kind: floor?.kind ?? null,
  };
}

/** What concerns one eater of several begins with their name. */
function named({ person, ...reason }: WeekReason, { people }: WeekView, library: Library): ReasonBody {
  const body = presentReason(reason, library);
  const name = people.find(({ id }) => id === person)?.name;
  return name === undefined ? body : { ...body, sentence: `${name}: ${body.sentence}` };
}
