/** Looking through recipes: at 10,000 of them, and the collection's own list as the screen asks for it. */
import { listRecipes, readFacets, type RecipeQuery } from '../../server/actions/browse-recipes.ts';
import type { ActionDeps } from '../../server/actions/deps.ts';
import { closeDatabase, openDatabase } from '../../server/db/open.ts';
import { addPerson } from '../../server/db/repos/people.ts';
import { seedLibrary } from '../../server/db/seed.ts';
import type { Library } from '../../server/domain/library.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import { atMost, median, p95, rounded, type Measured } from './goals.ts';

const MANY = 10_000;
const ROUNDS = 9;
/** A word, several, half a word, a slip, a kitchen, and what stands in very many and in none. */
const TEXTS = [
  ...['salmon', 'lentil soup', 'chick', 'k', 'brocoli', 'chikpea', 'salmn', 'greek'],
  ...['oil', 'soup with kale and rice', 'tomatoes', 'qqqqqqqq'],
];

/** The real ones over and over, each with another title: a word of its own and one of another recipe. */
function variations(recipes: readonly Recipe[], count: number): readonly Recipe[] {
  return Array.from({ length: count }, (_, at) => {
    const recipe = recipes[at % recipes.length];
    const other = recipes[(at * 7) % recipes.length];
    if (recipe === undefined || other === undefined) throw new Error('the library has no recipes');
    if (at < recipes.length) return recipe;
    const title = `${recipe.title}, ${other.title.split(' ').at(-1) ?? ''} ${String(at)}`;
    return { ...recipe, id: `${recipe.id}-${String(at)}`, title };
  });
}

function msOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

interface Filled {
  readonly deps: ActionDeps;
  readonly people: readonly string[];
  readonly seedMs: number;
}

function filled(library: Library, recipes: readonly Recipe[]): Filled {
  const db = openDatabase({ file: ':memory:', init: true });
  const own = { ...library, recipes };
  const seedMs = msOf(() => {
    seedLibrary(db, own);
  });
  const rule = { tier: 'avoid', reason: 'reaction', status: 'clinician' } as const;
  const people = ['nightshade', 'milk'].map(
    (target) => addPerson(db, { name: target, sensitivities: [{ ...rule, target }] }).id,
  );
  return { deps: { db, library: own }, people, seedMs };
}

export function measureSearching(library: Library): Measured {
  const many = filled(library, variations(library.recipes, MANY));
  const usual = filled(library, library.recipes);
  const query = { limit: 30, role: 'meal' } as const;
  const at = ({ deps, people }: Filled, own: Partial<RecipeQuery>): number =>
    msOf(() => listRecipes(deps, { ...query, people, ...own }));
  const firstMs = at(many, {});
  const firstUsualMs = at(usual, {});
  const rounds = Array.from({ length: ROUNDS });
  const byText = TEXTS.map((text) => ({ text, times: rounds.map(() => at(many, { text })) }));
  const medians = byText.map(({ text, times }) => [text, rounded(median(times))] as const);
  const times = byText.flatMap((one) => one.times);
  const list = rounds.map(() => at(usual, {}));
  const figures = {
    searchMs: Object.fromEntries(medians),
    searchMedianMs: rounded(median(times)),
    indexed10000Ms: Math.round(many.seedMs),
    indexedMs: Math.round(usual.seedMs),
    firstListOf10000Ms: rounded(firstMs),
    firstListMs: rounded(firstUsualMs),
    listOf10000Ms: rounded(median(rounds.map(() => at(many, {})))),
    allowedOf10000FirstMs: rounded(at(many, { allowed: true })),
    allowedOf10000Ms: rounded(median(rounds.map(() => at(many, { allowed: true })))),
    facetsOf10000Ms: rounded(median(rounds.map(() => msOf(() => readFacets(many.deps))))),
  };
  for (const { deps } of [many, usual]) closeDatabase(deps.db);
  return {
    goals: [
      atMost('search', 'a search among 10,000 recipes, p95', p95(times), 20, 'ms'),
      atMost('list', 'a page of the recipes, p95', p95(list), 100, 'ms'),
    ],
    figures,
  };
}
