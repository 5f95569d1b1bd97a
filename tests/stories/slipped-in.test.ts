import { beforeAll, describe, expect, it } from 'vitest';
import type { Food } from '../../server/domain/foods/food.ts';
import { buildMatcher, type Matcher } from '../../server/domain/ingredients/matcher.ts';
import { readLine } from '../../server/domain/ingredients/read-line.ts';
import type { Library } from '../../server/domain/library.ts';
import type { Sensitivity } from '../../server/domain/people/person.ts';
import { randomFrom, type Random } from '../../server/domain/planner/random.ts';
import { sortRecipes } from '../../server/domain/recipes/eligibility.ts';
import type { Recipe, RecipeLine } from '../../server/domain/recipes/recipe.ts';
import { verdictOnRecipe } from '../../server/domain/recipes/verdict.ts';
import { realLibrary } from '../support/library.ts';

const TRIES = 10_000;
const SMALLEST_PORTION = 0.33;

let library: Library;
let matcher: Matcher;

beforeAll(async () => {
  library = await realLibrary();
  matcher = buildMatcher([...library.foods.values()]);
});

function one<T>(items: readonly T[], random: Random): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

function lineOf(text: string): RecipeLine {
  const read = readLine(text, matcher, library.facts, library.foods);
  const { line, status, food, foods, unit, grams, preparation, maxExact: quantity } = read;
  return { line, status, food, foods, quantity, unit, grams, preparation, isHeated: true };
}

/** The recipe with one more line, at a place of its own. */
function withLine(recipe: Recipe, line: RecipeLine, random: Random): Recipe {
  const at = random.below(recipe.lines.length + 1);
  return { ...recipe, lines: [...recipe.lines.slice(0, at), line, ...recipe.lines.slice(at)] };
}

const WRITINGS: readonly ((name: string) => string)[] = [
  (name) => `100 g ${name}`,
  (name) => `2 tbsp ${name.toUpperCase()}, chopped`,
  (name) => `1 cup ${name} or water`,
  (name) => `a little ${name}, to taste`,
  (name) => `2 carrots, served with ${name}`,
  (name) => `water (or ${name})`,
];

describe('a food to avoid that is slipped into a recipe', () => {
  it('changes the verdict, whatever it is called and whatever it is in', () => {
    const random = randomFrom(20_261);
    const { facts, recipes, tags } = library;
    const carriers = [...tags.keys()]
      .map((tag) => ({ tag, foods: carriersOf(tag) }))
      .filter(({ foods }) => foods.length > 0);
    expect(carriers.length).toBeGreaterThan(60);
    const unnoticed: string[] = [];
    let tried = 0;
    while (tried < TRIES) {
      const { tag, foods } = one(carriers, random);
      const recipe = one(recipes, random);
      if (verdictOnRecipe(recipe, tag, facts).verdict !== 'no-match') continue;
      const food = one(foods, random);
      const name = one([food.name, ...food.names], random);
      const text = one(WRITINGS, random)(name);
      const changed = withLine(recipe, lineOf(text), random);
      if (verdictOnRecipe(changed, tag, facts).verdict === 'no-match') unnoticed.push(`${text}: ${tag}`);
      tried += 1;
    }
    expect(unnoticed).toEqual([]);
  });

  function carriersOf(tag: string): readonly Food[] {
    return [...library.foods.values()].filter((food) => library.facts.containsOf(food.id).includes(tag));
  }
});

describe('a line that nobody can read', () => {
  it('keeps its recipe from everybody with a severe rule', () => {
    const random = randomFrom(7);
    const letters = 'bcdfghjklmnpqrstvwxz';
    for (let n = 0; n < 2_000; n += 1) {
      const word = Array.from({ length: 9 }, () => letters[random.below(letters.length)]).join('');
      const line = lineOf(`${String(1 + random.below(500))} g ${word}`);
      expect(line.status, line.line).toBe('unknown');
      const target = one([...library.tags.keys()], random);
      const rule: Sensitivity = { target, tier: 'severe', reason: 'allergy', status: 'clinician' };
      const recipe = withLine(one(library.recipes, random), line, random);
      expect(sortRecipes([recipe], [rule], library.facts, SMALLEST_PORTION).eligible).toEqual([]);
    }
  });
});
