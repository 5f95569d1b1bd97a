/** Grams of an amount of a food: by weight, by the food's own measures, by what one buys; otherwise unknown. */
import type { Food, Measure } from '../foods/food.ts';
import { exactGrams, ratio } from '../units/convert.ts';
import { fromNumber, multiply, toNumber } from '../units/rational.ts';
import type { Rational } from '../units/rational.ts';
import { isContainer, isSize, unitNamed } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import { keysOf } from './matcher.ts';
import type { GramsFrom } from './parsed-line.ts';

export interface GramsRead {
  readonly grams: Rational | null;
  readonly gramsFrom: GramsFrom | null;
}

const UNKNOWN: GramsRead = { grams: null, gramsFrom: null };
/** Measures of one piece of a food, in the order in which a bare count means them. */
const ONE_PIECE = ['whole', 'each', 'fruit', 'piece', 'item', 'unit'];

/**
 * Exact edible grams of `quantity` of `unit` (its id, or a word that a measure of the food uses; null for a bare
 * count). `preparation` ("finely chopped") chooses between measures of one unit. Null where no weight, measure or
 * purchase unit of the food says: never a guess. Sources: the unit table; `food.measures`; `food.purchase`.
 */
export function gramsOf(
  food: Food,
  quantity: Rational,
  unit: string | null,
  preparation: string | null,
): GramsRead {
  const wanted = keysOf(preparation ?? '');
  if (unit === null) return bareCount(food, quantity, wanted);
  const known = unitNamed(unit);
  if (known?.kind === 'mass') return { grams: exactGrams(quantity, known), gramsFrom: 'mass' };
  const same = food.measures.filter((measure) => isUnit(measure, unit, known));
  const own = bestMeasure(same, wanted);
  if (known?.kind === 'volume') return byVolume(food, quantity, known, wanted, own);
  if (own !== null) return weigh(quantity, own.grams, 'measure');
  if (known !== null && isSize(known)) return bySize(food, quantity, known, wanted);
  if (food.purchase !== null && isUnitName(food.purchase.unit, unit, known)) return purchased(food, quantity);
  return UNKNOWN;
}

function weigh(quantity: Rational, gramsOfOne: number, gramsFrom: GramsFrom): GramsRead {
  return { grams: multiply(quantity, fromNumber(gramsOfOne)), gramsFrom };
}

function isUnit(measure: Measure, unit: string, known: Unit | null): boolean {
  return isUnitName(measure.unit, unit, known);
}

function isUnitName(name: string, unit: string, known: Unit | null): boolean {
  return known === null
    ? keysOf(name).join(' ') === keysOf(unit).join(' ')
    : unitNamed(name)?.id === known.id;
}

/** The measure whose qualifier shares most words with what is wanted; then one without qualifier; then the first. */
function bestMeasure(measures: readonly Measure[], wanted: readonly string[]): Measure | null {
  let best: { measure: Measure; score: number } | null = null;
  for (const measure of measures) {
    const score = fit(measure, wanted);
    if (best === null || score > best.score) best = { measure, score };
  }
  return best?.measure ?? null;
}

function fit(measure: Measure, wanted: readonly string[]): number {
  if (measure.qualifier === null) return 0.5;
  const words = keysOf(measure.qualifier);
  return words.filter((word) => wanted.includes(word)).length - words.length / 1000;
}

/** Volumes by the measure that fits best; of equally fitting ones the unit itself, then the nearest in size. */
function byVolume(
  food: Food,
  quantity: Rational,
  unit: Unit,
  wanted: readonly string[],
  own: Measure | null,
): GramsRead {
  if ((unit.id === 'pinch' || unit.id === 'dash') && own !== null)
    return weigh(quantity, own.grams, 'measure');
  let best: { measure: Measure; count: Rational; rank: number } | null = null;
  for (const measure of food.measures) {
    const other = unitNamed(measure.unit);
    const factor = other === null || other.id === 'pinch' || other.id === 'dash' ? null : ratio(unit, other);
    if (factor === null) continue;
    const count = multiply(quantity, factor);
    // Fit first, then the unit itself, then the measure nearest in size: its rounding weighs least.
    const rank =
      1000 * fit(measure, wanted) + (other?.id === unit.id ? 100 : 0) - Math.abs(Math.log2(toNumber(count)));
    if (best === null || rank > best.rank) best = { measure, count, rank };
  }
  if (best === null) return UNKNOWN;
  const from = unitNamed(best.measure.unit)?.id === unit.id ? 'measure' : 'volume';
  return weigh(best.count, best.measure.grams, from);
}

/** "2 large carrots" without such a measure: one that is told apart by the size; a medium one is an ordinary one. */
function bySize(food: Food, quantity: Rational, unit: Unit, wanted: readonly string[]): GramsRead {
  const sized = food.measures.filter((m) => isPiece(food, m) && keysOf(m.qualifier ?? '').includes(unit.id));
  const best = bestMeasure(sized, [...wanted, unit.id]);
  if (best !== null) return weigh(quantity, best.grams, 'measure');
  return unit.id === 'medium' ? bareCount(food, quantity, wanted) : UNKNOWN;
}

function bareCount(food: Food, quantity: Rational, wanted: readonly string[]): GramsRead {
  const named = (unit: string): readonly Measure[] =>
    food.measures.filter((measure) => measure.unit === unit);
  const likeTheFood = food.measures.filter((measure) => isNamedLike(food, measure.unit));
  for (const measures of [likeTheFood, named('medium'), ...ONE_PIECE.map(named)]) {
    const best = bestMeasure(measures, [...wanted, 'medium']);
    if (best !== null) return weigh(quantity, best.grams, 'measure');
  }
  const bought = food.purchase === null ? null : unitNamed(food.purchase.unit);
  const isOne =
    bought === null || ['head', 'piece', 'bulb', 'ear', 'fillet', 'loaf', 'block'].includes(bought.id);
  return food.purchase !== null && isOne && isOneThing(food.purchase.unit)
    ? purchased(food, quantity)
    : UNKNOWN;
}

function isPiece(food: Food, measure: Measure): boolean {
  return ONE_PIECE.includes(measure.unit) || isNamedLike(food, measure.unit) || measure.unit === 'head';
}

/** "pepper" for bell pepper, "lemon" for lemon juice, "leaf" for bay leaf; never a cup, a size or a clove of garlic. */
function isNamedLike(food: Food, unit: string): boolean {
  const [first] = keysOf(unit);
  const known = unitNamed(unit);
  if (first === undefined || (known !== null && (known.kind !== 'count' || isSize(known)))) return false;
  const names = known === null ? [food.name, ...food.names] : [food.name];
  return names.some((name) => keysOf(name).includes(first));
}

function isOneThing(unit: string): boolean {
  const known = unitNamed(unit);
  return known === null || !isContainer(known) || known.id === 'loaf' || known.id === 'block';
}

function purchased(food: Food, quantity: Rational): GramsRead {
  if (food.purchase === null) return UNKNOWN;
  const edible = multiply(
    fromNumber(food.purchase.grams),
    fromNumber(Number((1 - food.refuseShare).toFixed(6))),
  );
  return { grams: multiply(quantity, edible), gramsFrom: 'purchase' };
}
