/**
 * Which labels are worth reading next: the foods whose answer would free most dishes for the people at the
 * table.
 */
import { listPeople } from '../db/repos/people.ts';
import { knownUnder, type Confirmed } from '../domain/foods/confirmed.ts';
import type { FactsIndex } from '../domain/foods/facts.ts';
import type { FoodId } from '../domain/foods/food.ts';
import type { Sensitivity } from '../domain/people/person.ts';
import { rulingFor } from '../domain/people/ruling.ts';
import { PORTIONS } from '../domain/planner/plan.ts';
import { sortRecipes } from '../domain/recipes/eligibility.ts';
import type { Recipe } from '../domain/recipes/recipe.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps } from './deps.ts';
import { ruledPeople } from './read-recipe.ts';
import { storedNow } from './shelf.ts';

export interface QuestionView {
  readonly food: FoodId;
  readonly name: string;
  /** What the label must be without. */
  readonly tags: readonly string[];
  /** Dishes that this answer alone frees for everybody. */
  readonly dishes: number;
  /** Dishes that wait for it together with other foods. */
  readonly together: number;
  readonly toLookFor: string | null;
}

const MOST = 20;

/** For these people, or for the whole household. People who do not exist are the caller's to refuse. */
export function listQuestions(given: ActionDeps, people: readonly string[] | null): readonly QuestionView[] {
  const deps = atHome(given);
  const { facts } = deps.library;
  const ids = people ?? listPeople(deps.db).map(({ id }) => id);
  const rules = ruledPeople(deps, ids).flatMap(({ sensitivities }) => sensitivities);
  const hard = rules.filter(({ tier }) => tier !== 'dislike');
  const open = new Map<FoodId, Open>();
  for (const { recipe } of storedNow(deps)) {
    if (isFree(recipe, hard, facts)) continue;
    const asked = askedBy(recipe, hard, facts);
    for (const [food, tags] of asked) note(open, { food, tags, recipe, isAlone: asked.size === 1 });
  }
  return [...open]
    .map(([food, one]) => questionOf(food, one, { hard, deps }))
    .filter(({ dishes, together }) => dishes + together > 0)
    .sort((a, b) => b.dishes - a.dishes || b.together - a.together || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
}

/** What is known of one food's question while dishes are gone through. */
interface Open {
  readonly tags: Set<string>;
  readonly alone: Recipe[];
  together: number;
}

interface Noted {
  readonly food: FoodId;
  readonly tags: readonly string[];
  readonly recipe: Recipe;
  readonly isAlone: boolean;
}

function note(open: Map<FoodId, Open>, { food, tags, recipe, isAlone }: Noted): void {
  const one = open.get(food) ?? { tags: new Set<string>(), alone: [], together: 0 };
  open.set(food, one);
  for (const tag of tags) one.tags.add(tag);
  if (isAlone) one.alone.push(recipe);
  else one.together += 1;
}

function isFree(recipe: Recipe, rules: readonly Sensitivity[], facts: FactsIndex): boolean {
  return sortRecipes([recipe], rules, facts, PORTIONS[0]).eligible.length > 0;
}

const NOTHING: ReadonlyMap<FoodId, readonly string[]> = new Map();

/**
 * Foods of the dish whose labels would have to be read, each with what for; none where no label can free it.
 */
function askedBy(
  recipe: Recipe,
  rules: readonly Sensitivity[],
  facts: FactsIndex,
): ReadonlyMap<FoodId, readonly string[]> {
  const lines = recipe.lines.filter(({ status }) => status !== 'empty');
  if (lines.some(({ status, foods }) => status === 'unknown' || foods.length === 0)) return NOTHING;
  const asked = new Map<FoodId, readonly string[]>();
  for (const food of new Set(lines.flatMap((line) => line.foods))) {
    const tags: string[] = [];
    for (const { tier, target } of rules) {
      const { verdict } = facts.find(food, target);
      const ruling = rulingFor(tier, verdict, facts.isGraded(target));
      if (ruling === 'out' && verdict === 'contains') return NOTHING;
      const isOpen = verdict === 'may-contain' || verdict === 'not-assessed';
      if (isOpen && (ruling === 'out' || ruling === 'dose')) tags.push(target);
    }
    if (tags.length > 0) asked.set(food, [...new Set(tags)]);
  }
  return asked;
}

/**
 * Each dish that waits for this food alone is looked at anew as if its label were without all that is asked.
 */
function questionOf(
  food: FoodId,
  { tags, alone, together }: Open,
  { hard, deps }: { readonly hard: readonly Sensitivity[]; readonly deps: ActionDeps },
): QuestionView {
  const { library } = deps;
  const label: Confirmed = { food, name: '', clears: [...tags], contains: [], seenOn: '' };
  const { facts } = knownUnder({ facts: library.facts }, [label]);
  const dishes = alone.filter((recipe) => isFree(recipe, hard, facts)).length;
  const own = library.foods.get(food);
  const { name = food, toLookFor = null } = own ?? {};
  return { food, name, tags: [...tags].sort(), dishes, together, toLookFor };
}
