/** Read lines to shopping items: amounts are added exactly, in compatible units only; nothing is dropped. */
import type { AisleId, Food, FoodId } from '../foods/food.ts';
import type { ParsedLine } from '../ingredients/parsed-line.ts';
import { convert } from '../units/convert.ts';
import { add, toNumber, ZERO } from '../units/rational.ts';
import type { Rational } from '../units/rational.ts';
import { unitNamed } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';

/** One thing to buy, as `kindplate merge` prints it. */
export interface MergedItem {
  /** Null for a line that no single food was read from. */
  readonly food: FoodId | null;
  /** What tells this form from others of its plant or animal: "canned", "raw". */
  readonly form: string | null;
  readonly name: string;
  /** Zero-based numbers of the lines in it. */
  readonly lines: readonly number[];
  /** Edible grams; null where one of the lines has none. */
  readonly grams: number | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly aisle: AisleId;
}

/** One line's demand for one food. A range asks for its upper end, so that enough is bought. */
interface Demand {
  readonly line: number;
  readonly food: Food;
  readonly amount: Rational | null;
  readonly unit: Unit | null;
  readonly grams: Rational | null;
}

const OTHER_AISLE: AisleId = 'other';
const FORMS = new Set(
  'raw,canned,dry,dried,frozen,fresh,ground,cooked,smoked,powder,whole,jarred,toasted'.split(','),
);

/**
 * Merges lines in order of their first mention. Lines of one food with grams become one item, in their common unit or
 * in grams; volumes without grams one, counts without grams one per unit, "to taste" one. Unread lines and amounts of
 * several foods at once ("500 g carrots and onions") stay items of their own, named as the line.
 */
export function mergeLines(
  lines: readonly ParsedLine[],
  foodsById: ReadonlyMap<FoodId, Food>,
): readonly MergedItem[] {
  const items: MergedItem[] = [];
  const byFood = new Map<FoodId, Demand[]>();
  for (const [line, parsed] of lines.entries()) {
    if (parsed.status === 'empty') continue;
    const demands = demandsOf(parsed, line, foodsById);
    if (demands.length === 0) items.push(asWritten(parsed, line));
    for (const demand of demands) {
      const others = byFood.get(demand.food.id);
      if (others === undefined) byFood.set(demand.food.id, [demand]);
      else others.push(demand);
    }
  }
  for (const demands of byFood.values()) items.push(...mergeFood(demands));
  return items.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

function demandsOf(
  parsed: ParsedLine,
  line: number,
  foodsById: ReadonlyMap<FoodId, Food>,
): readonly Demand[] {
  if (parsed.status !== 'matched') return [];
  const several = parsed.joined === 'and' && parsed.exact.max === null;
  const ids = parsed.food !== null ? [parsed.food] : several ? parsed.foods : [];
  const foods = ids.map((id) => foodsById.get(id)).filter((food) => food !== undefined);
  if (foods.length < ids.length) return [];
  const unit = parsed.unit === null ? null : unitNamed(parsed.unit);
  const { max, grams } = parsed.exact;
  return foods.map((food) => ({ line, food, amount: max, unit, grams }));
}

function asWritten(parsed: ParsedLine, line: number): MergedItem {
  const name = parsed.line.trim();
  return { food: null, form: null, name, lines: [line], ...NO_AMOUNT, aisle: OTHER_AISLE };
}

type Total = Pick<MergedItem, 'grams' | 'amount' | 'unit'>;
const NO_AMOUNT: Total = { grams: null, amount: null, unit: null };

/** Demands that can be added share a key. */
function addingKey(demand: Demand): string {
  if (demand.grams !== null) return 'grams';
  if (demand.amount === null) return 'none';
  return demand.unit?.kind === 'volume' ? 'volume' : `count ${demand.unit?.id ?? ''}`;
}

function mergeFood(demands: readonly Demand[]): readonly MergedItem[] {
  const groups = new Map<string, Demand[]>();
  for (const demand of demands) {
    const key = addingKey(demand);
    groups.set(key, [...(groups.get(key) ?? []), demand]);
  }
  return [...groups.values()].map((group) => mergeGroup(group));
}

function mergeGroup(demands: readonly Demand[]): MergedItem {
  const [first] = demands;
  if (first === undefined) throw new Error('a group of demands holds at least one');
  const { food } = first;
  return {
    food: food.id,
    form: formOf(food),
    name: food.name,
    lines: [...new Set(demands.map((demand) => demand.line))],
    ...totalOf(demands, first),
    aisle: food.aisle ?? OTHER_AISLE,
  };
}

function totalOf(demands: readonly Demand[], first: Demand): Total {
  const grams = sum(demands.map((demand) => demand.grams));
  const isOneUnit = demands.every((demand) => demand.unit?.id === first.unit?.id);
  const unit = isOneUnit ? first.unit : commonUnit(demands, grams);
  const amount = isOneUnit
    ? sum(demands.map((d) => d.amount))
    : unit === null
      ? null
      : inUnit(demands, unit, grams);
  const whole = {
    grams: grams === null ? null : toNumber(grams),
    amount: amount === null ? null : toNumber(amount),
  };
  return { ...whole, unit: unit?.id ?? null };
}

/** Grams where all have them; volumes of one system in the first line's unit, else in millilitres. */
function commonUnit(demands: readonly Demand[], grams: Rational | null): Unit | null {
  if (grams !== null) return unitNamed('g');
  const isMixed = demands.some((demand) => demand.unit?.metric !== demands[0]?.unit?.metric);
  return isMixed ? unitNamed('ml') : (demands[0]?.unit ?? null);
}

function inUnit(demands: readonly Demand[], unit: Unit, grams: Rational | null): Rational | null {
  if (unit.kind === 'mass') return grams;
  return sum(
    demands.map(({ amount, unit: own }) =>
      amount === null || own === null ? null : convert(amount, own, unit),
    ),
  );
}

/** The exact sum; null as soon as one part is missing. */
function sum(parts: readonly (Rational | null)[]): Rational | null {
  let total = ZERO;
  for (const part of parts) {
    if (part === null) return null;
    total = add(total, part);
  }
  return total;
}

/** `tomato-canned` under `tomato` is "canned"; without such a parent a known last word of the id counts. */
function formOf(food: Food): string | null {
  const parent = food.parents.find((id) => food.id.startsWith(`${id}-`));
  if (parent !== undefined) return food.id.slice(parent.length + 1).replaceAll('-', ' ');
  const last = food.id.slice(food.id.lastIndexOf('-') + 1);
  return last !== food.id && FORMS.has(last) ? last : null;
}
