/** Ingredient lines of a text, each read by itself. */
import type { Food, FoodId } from '../domain/foods/food.ts';
import type { Matcher } from '../domain/ingredients/matcher.ts';
import type { LineFacts, ParsedLine } from '../domain/ingredients/parsed-line.ts';
import { readLine } from '../domain/ingredients/read-line.ts';

/** What reading needs: the foods by id, the index of their names, their facts. */
export interface LineDeps {
  readonly library: { readonly foods: ReadonlyMap<FoodId, Food>; readonly facts: LineFacts };
  readonly matcher: Matcher;
}

/** One result a physical line, in order; a newline at the end makes no further line. */
export function parseLines(input: string, { library, matcher }: LineDeps): readonly ParsedLine[] {
  const lines = input.split(/\r\n|\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line) => readLine(line, matcher, library.facts, library.foods));
}
