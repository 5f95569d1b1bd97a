/** Structural zeros: what a kind of food cannot contain, by the authored rules of `nutrients/structural-zeros.json`. */
import { z } from 'zod';
import { checked, readJson } from './authored-foods.ts';
import type { AuthoredFood } from './authored-foods.ts';
import { fill, isMeasuredId } from './cells.ts';
import type { Row } from './cells.ts';
import type { Problems } from './problems.ts';

const measured = z.string().refine(isMeasuredId, 'is not the id of a measured nutrient');

const whenSchema = z.strictObject({
  kinds: z.array(z.enum(['whole', 'compound'])).optional(),
  natures: z.array(z.enum(['plant', 'fungus', 'animal', 'algae', 'mineral', 'mixed'])).optional(),
  foods: z.array(z.string()).optional(),
  withAnyTag: z.array(z.string()).optional(),
  withoutTags: z.array(z.string()).optional(),
  withoutWords: z.array(z.string()).optional(),
  zeroOf: measured.optional(),
  fatAtLeastG: z.number().optional(),
  fatAtMostG: z.number().optional(),
});

const rulesSchema = z.object({
  rules: z.array(
    z.strictObject({
      id: z.string(),
      why: z.string().min(20),
      zero: z.array(measured).min(1),
      when: whenSchema,
    }),
  ),
});

export type ZeroRule = z.infer<typeof rulesSchema>['rules'][number];
type When = z.infer<typeof whenSchema>;

/** A food as the rules see it. */
export interface ZeroCase {
  readonly food: AuthoredFood;
  /** Tags that it carries or may carry. */
  readonly tags: ReadonlySet<string>;
  /** SR28's description, where it has one. */
  readonly description: string;
}

const FILE = 'nutrients/structural-zeros.json';

/** Reads the rules and checks that they name nutrients, tags and foods that exist. */
export function readZeroRules(
  dataDir: string,
  known: { readonly tags: ReadonlySet<string>; readonly foods: ReadonlySet<string> },
  problems: Problems,
): readonly ZeroRule[] {
  const json = readJson(dataDir, FILE, problems);
  const rules =
    (json === undefined ? undefined : checked(rulesSchema, json, { file: FILE }, problems))?.rules ?? [];
  for (const { id, when } of rules) {
    for (const tag of [...(when.withAnyTag ?? []), ...(when.withoutTags ?? [])]) {
      if (!known.tags.has(tag))
        problems.add({ file: FILE, field: id }, `names the unknown tag "${tag}"; correct it`);
    }
    for (const food of when.foods ?? []) {
      if (!known.foods.has(food))
        problems.add({ file: FILE, field: id }, `names the unknown food "${food}"; correct it`);
    }
  }
  return rules;
}

/** Every condition given must hold. A compound is judged only where its parts are marked complete. */
function identityHolds(when: When, { food, tags, description }: ZeroCase): boolean {
  if (food.kind === 'concept') return false;
  if (when.kinds !== undefined && !when.kinds.includes(food.kind)) return false;
  if (when.kinds !== undefined && food.kind === 'compound' && !food.partsComplete) return false;
  if (when.natures !== undefined && !when.natures.includes(food.nature)) return false;
  if (when.foods !== undefined && !when.foods.includes(food.id)) return false;
  if (when.withAnyTag !== undefined && !when.withAnyTag.some((tag) => tags.has(tag))) return false;
  if (when.withoutTags?.some((tag) => tags.has(tag)) === true) return false;
  const words = plainWords(`${food.id} ${food.name} ${description}`);
  return when.withoutWords?.some((word) => words.includes(plainWords(word).trimEnd())) !== true;
}

/** Lower-case words with a space before each: " ferment" is found in "fermented", " natto" not in "annatto". */
function plainWords(text: string): string {
  return ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `;
}

function valuesHold(when: When, row: Row): boolean {
  if (when.zeroOf !== undefined && row.get(when.zeroOf)?.value !== 0) return false;
  const fat = row.get('fat')?.value;
  if (when.fatAtLeastG !== undefined && (fat === undefined || fat < when.fatAtLeastG)) return false;
  return when.fatAtMostG === undefined || (fat !== undefined && fat <= when.fatAtMostG);
}

/** Writes 0 (code z) where a rule says so and nothing better is known; later rules see zeros of earlier ones. */
export function addZeros(row: Row, rules: readonly ZeroRule[], one: ZeroCase): void {
  for (const { when, zero } of rules) {
    if (!identityHolds(when, one) || !valuesHold(when, row)) continue;
    for (const id of zero) fill(row, id, { value: 0, how: 'z' });
  }
}
