/** The tools that the steps use stand under "equipment": nobody buys a grater halfway through. */
import type { Dish } from './dish.ts';

interface Tool {
  readonly work: RegExp;
  /** Any of them does it; the first is named. */
  readonly by: readonly string[];
}

const TOOLS: readonly Tool[] = [
  { work: /\b(grate|grated|grating|zest)\b/i, by: ['grater', 'food processor'] },
  { work: /\b(blend|blended|blender)\b/i, by: ['blender', 'hand blender', 'food processor'] },
  { work: /\bthe oven\b/i, by: ['baking tray', 'baking dish', 'muffin tin', 'loaf tin'] },
  { work: /\bmicrowave\b/i, by: ['microwave'] },
  { work: /\bsteamer\b/i, by: ['steamer basket'] },
  { work: /\bsieve\b/i, by: ['sieve'] },
];

/** "Microwave" in left-overs is one way among others and asks for none. */
export function tools({ recipe }: Dish): readonly string[] {
  const text = [...recipe.steps, ...recipe.lines.map(({ preparation }) => preparation ?? '')].join('\n');
  return TOOLS.flatMap(({ work, by }) => {
    const named = work.exec(text)?.[0];
    if (named === undefined || by.some((tool) => recipe.equipment.includes(tool))) return [];
    return [`says "${named}" and has no ${by[0] ?? ''}; add it to "equipment"`];
  });
}
