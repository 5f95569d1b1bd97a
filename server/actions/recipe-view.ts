/** A recipe as the edge shows it: what is in it, what a serving holds, what it means for each person. */
import type { StoredPerson } from '../db/repos/people.ts';
import type { RecipeRef, StoredRecipe } from '../db/repos/recipes.ts';
import type { StoredTaste } from '../db/repos/tastes.ts';
import type { Confirmed } from '../domain/foods/confirmed.ts';
import type { ProofStep } from '../domain/foods/facts.ts';
import { nutrientIndex, nutrientOf, type NutrientId } from '../domain/foods/nutrient.ts';
import type { Library } from '../domain/library.ts';
import type { PersonInput, Sensitivity, Tier } from '../domain/people/person.ts';
import { conditionsOf, sensitivitiesWith } from '../domain/people/conditions.ts';
import { completePerson } from '../domain/people/reference-adults.ts';
import { takesWordOfLine, worstOf, type VerdictKind } from '../domain/people/ruling.ts';
import { ageOn, targetsFor } from '../domain/people/targets-for.ts';
import { PORTIONS } from '../domain/planner/plan.ts';
import { sortRecipes } from '../domain/recipes/eligibility.ts';
import { nutritionOf } from '../domain/recipes/nutrition.ts';
import type { Recipe, RecipeId, RecipeLine } from '../domain/recipes/recipe.ts';
import { verdictOnRecipe } from '../domain/recipes/verdict.ts';

export interface FindingView {
  readonly target: string;
  readonly tier: Tier;
  readonly verdict: VerdictKind;
  readonly line: string;
  readonly proof: readonly ProofStep[];
}

export interface VerdictView {
  readonly person: string;
  readonly name: string;
  readonly verdict: VerdictKind;
  readonly isOut: boolean;
  readonly findings: readonly FindingView[];
}

export interface IngredientView {
  readonly line: RecipeLine;
  readonly contains: readonly string[];
  readonly mayContain: readonly string[];
  /** Labels of the household's own products that are read with it. */
  readonly labels: readonly Confirmed[];
}

export interface ServingLine {
  readonly id: NutrientId;
  readonly title: string;
  readonly unit: string;
  readonly atLeast: number;
  readonly coverage: number;
  readonly unknownFoods: readonly string[];
}

export interface RecipeSummaryView {
  readonly stored: StoredRecipe;
  readonly kcal: number;
  readonly verdicts: readonly VerdictView[];
  /** What anybody of the household says of the dish. */
  readonly tastes: readonly TasteView[];
}

export type TasteView = Pick<StoredTaste, 'person' | 'taste'>;

export interface RecipeView extends RecipeSummaryView {
  readonly ingredients: readonly IngredientView[];
  /** Per serving. */
  readonly nutrition: readonly ServingLine[];
  readonly basedOn: (RecipeRef & { readonly hasChanged: boolean }) | null;
}

/** A person with every rule that holds for them: their own, and those of age, life stage and conditions. */
export interface Ruled {
  readonly id: string;
  readonly name: string;
  readonly sensitivities: readonly Sensitivity[];
}

/** Where no targets follow from what is known, the person's own rules and those of their conditions still hold. */
export function ruledBy({ id, person }: StoredPerson, onDate: string, library: Library): Ruled {
  const known = completePerson(person, onDate);
  const targets = known.ok ? targetsFor(known.value.person, library.tables) : known;
  const sensitivities = targets.ok ? targets.value.sensitivities : rulesAlone(person, onDate, library);
  return { id, name: person.name, sensitivities };
}

const ADULT_YEARS = 35;

function rulesAlone(person: PersonInput, onDate: string, { tables }: Library): readonly Sensitivity[] {
  const { birthDate, lifeStage = 'none', conditions = [], sensitivities = [] } = person;
  const ageYears = birthDate === undefined ? ADULT_YEARS : ageOn(birthDate, onDate);
  return sensitivitiesWith(
    sensitivities,
    conditionsOf({ ageYears, lifeStage, conditions }, tables.conditions),
  );
}

export interface Shown {
  /** Whose verdicts are asked for. */
  readonly people: readonly Ruled[];
  /** By recipe. */
  readonly tastes: ReadonlyMap<RecipeId, readonly TasteView[]>;
}

/** What is said of dishes, by dish. */
export function tastesBy(tastes: readonly StoredTaste[]): Shown['tastes'] {
  const by = new Map<RecipeId, TasteView[]>();
  for (const { recipe, person, taste } of tastes)
    by.set(recipe, [...(by.get(recipe) ?? []), { person, taste }]);
  return by;
}

export function summaryOf(
  stored: StoredRecipe,
  { people, tastes }: Shown,
  library: Library,
): RecipeSummaryView {
  const energy = nutritionOf(stored.recipe, library.foods)[nutrientIndex('energy')];
  return {
    stored,
    kcal: energy?.atLeast ?? 0,
    verdicts: people.map((person) => verdictFor(person, stored.recipe, library)),
    tastes: tastes.get(stored.recipe.id) ?? [],
  };
}

/** Findings worst first; the verdict leaves dislikes aside, since they are no question of tolerance. */
export function verdictFor(person: Ruled, recipe: Recipe, { facts }: Library): VerdictView {
  const findings = person.sensitivities.flatMap(({ target, tier }): FindingView[] => {
    const { verdict, lines } = verdictOnRecipe(recipe, target, facts, takesWordOfLine(tier));
    const [worst] = lines;
    return worst === undefined ? [] : [{ target, tier, verdict, line: worst.line, proof: worst.proof }];
  });
  const hard = findings.filter(({ tier }) => tier !== 'dislike').map(({ verdict }) => verdict);
  const { eligible } = sortRecipes([recipe], person.sensitivities, facts, PORTIONS[0]);
  const rank = ({ verdict }: FindingView): number => RANKS.indexOf(verdict);
  return {
    ...{ person: person.id, name: person.name, verdict: worstOf(hard), isOut: eligible.length === 0 },
    findings: findings.sort((a, b) => rank(a) - rank(b)),
  };
}

const RANKS: readonly VerdictKind[] = ['contains', 'may-contain', 'not-assessed', 'no-match'];

export function ingredientsOf(
  { lines }: Recipe,
  { facts, confirmed = [] }: Library,
): readonly IngredientView[] {
  return lines.map((line) => {
    const contains = [...new Set(line.foods.flatMap((food) => facts.containsOf(food)))].sort();
    const may = [...new Set(line.foods.flatMap((food) => facts.mayContainOf(food)))].sort();
    const labels = confirmed.filter(({ food }) => line.foods.includes(food));
    const isSaid = (tag: string): boolean => contains.includes(tag) || (line.without ?? []).includes(tag);
    return { line, contains, mayContain: may.filter((tag) => !isSaid(tag)), labels };
  });
}

const FIRST: readonly NutrientId[] = [
  ...(['energy', 'protein', 'fat', 'saturated-fat', 'carbohydrate', 'fibre', 'omega-3', 'sodium'] as const),
];

/** Energy and what a label shows first, then every nutrient that has a floor. */
export function servingLines(recipe: Recipe, { foods, tables }: Library): readonly ServingLine[] {
  const sums = nutritionOf(recipe, foods);
  const ids = [...new Set<NutrientId>([...FIRST, ...tables.floors.floors.map(({ nutrient }) => nutrient)])];
  return ids.flatMap((id) => {
    const sum = sums[nutrientIndex(id)];
    if (sum === undefined) return [];
    const { title, unit } = nutrientOf(id);
    const names = sum.unknownFoods.map((food) => foods.get(food)?.name ?? food);
    return [{ id, title, unit, atLeast: sum.atLeast, coverage: sum.coverage, unknownFoods: names }];
  });
}
