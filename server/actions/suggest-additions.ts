/** What each eater's week could do with, as additions that one tap would make; nothing is added by itself. */
import { getPlan, type StoredMeal } from '../db/repos/plans.ts';
import type { Result } from '../domain/outcome.ts';
import { largestAt } from '../domain/planner/beside.ts';
import type { Seated } from '../domain/planner/household.ts';
import { gramsOfTag } from '../domain/planner/problem-for.ts';
import { suggestFor, type Suggestion } from '../domain/planner/suggest-additions.ts';
import { tableIn } from './additions.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps, Reason } from './deps.ts';
import { dishesFor, eatenWeek } from './list-offers.ts';
import { openWeek, type OpenWeek } from './open-week.ts';
import { today } from './today.ts';

export interface SuggestedAddition {
  readonly meal: string;
  readonly recipe: string;
  readonly title: string;
  readonly portion: number;
  readonly person: string;
}

export interface SuggestionView {
  readonly person: string;
  readonly name: string;
  readonly why: Reason;
  readonly additions: readonly SuggestedAddition[];
}

/** One for each eater whose week lacks something; null where there is no such plan. */
export function suggestAdditions(
  given: ActionDeps,
  planId: string,
): Result<readonly SuggestionView[], Reason> | null {
  const deps = atHome(given);
  const stored = getPlan(deps.db, planId);
  if (stored === null) return null;
  const opened = openWeek(deps, stored);
  if (!opened.ok) return opened;
  const week = opened.value;
  const onDate = today(deps.db);
  return {
    ok: true,
    value: week.household.eaters.flatMap((eater) => suggestionFor(eater, week, onDate, deps)),
  };
}

function suggestionFor(
  eater: Seated,
  week: OpenWeek,
  onDate: string,
  deps: ActionDeps,
): readonly SuggestionView[] {
  const table = tableIn(week, deps.library);
  const open = openMeals(week, onDate);
  const found = suggestFor({
    own: eatenWeek(eater, week, deps.library),
    gramsOfTag: (serving, tag) => gramsOfTag(serving, tag, deps.library),
    open,
    plates: dishesFor({ role: 'plate', eaters: [eater] }, week, deps).filter(
      ({ tastePoints }) => tastePoints === 0,
    ),
    largestAt: (recipe, place) => largestAt(recipe, place, { eaters: [eater], table }),
    standing: week.stored.meals.flatMap(({ day, additions }) =>
      additions.filter(({ person }) => person === eater.id).map(({ recipe }) => ({ recipe, day })),
    ),
  });
  if (found === null) return [];
  const additions = found.additions.flatMap(({ day, slot, recipe }) => {
    const meal = open.find((one) => one.day === day && one.slot === slot);
    if (meal === undefined) return [];
    return [{ meal: meal.id, recipe: recipe.id, title: recipe.title, portion: 1, person: eater.id }];
  });
  return [{ person: eater.id, name: eater.name, why: sentenceFor(found, eater), additions }];
}

/** Meals to come that are not locked, have nothing beside them, and are of no easy day. */
function openMeals({ stored, report, dates }: OpenWeek, onDate: string): readonly StoredMeal[] {
  return stored.meals.filter(({ day, locked, additions }) => {
    const isToCome = day >= report.startDay && (dates[day] ?? '') >= onDate;
    return isToCome && !locked && additions.length === 0 && day !== report.easyDay;
  });
}

function sentenceFor({ energyShort, floors, closes, additions }: Suggestion, eater: Seated): Reason {
  const kinds = new Map<string, { title: string; slot: string; times: number }>();
  for (const { recipe, slot } of additions) {
    const key = `${recipe.id} ${slot}`;
    const own = kinds.get(key) ?? { title: recipe.title, slot, times: 0 };
    own.times += 1;
    kinds.set(key, own);
  }
  const told = [...kinds.values()];
  return {
    code: 'additions-suggested',
    params: {
      name: eater.name,
      energyPercent: Math.round(100 * energyShort),
      floors: floors.map(({ title }) => title),
      titles: told.map(({ title }) => title),
      slots: told.map(({ slot }) => slot),
      times: told.map(({ times }) => String(times)),
      closes: closes ? 'yes' : 'no',
      isQuiet: eater.targets.display.hideNumbers ? 'yes' : 'no',
    },
  };
}
