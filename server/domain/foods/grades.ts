/** Grades: how much of something a food holds in somebody's judgement, and how far that judgement can be relied on. */
import type { FactsIndex } from './facts.ts';
import type { Food, FoodId, Tag, TagId } from './food.ts';

/** The scale's own name, which is the id of its wider tag: `histamine`. */
export type ScaleId = string;
export type Grade = 'low' | 'medium' | 'high' | 'not-assessed';
export type Confidence = 'high' | 'medium' | 'low';

export interface FoodGrade {
  readonly scale: ScaleId;
  readonly grade: Grade;
  readonly confidence: Confidence;
}

interface Known {
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly facts: FactsIndex;
}

const WEAKEST_FIRST: readonly Confidence[] = ['low', 'medium', 'high'];

/** A food's grade on every scale, its own or what follows from parents and parts. */
export function gradesOf(food: FoodId, known: Known): readonly FoodGrade[] {
  return [...known.tags.values()].flatMap((medium): FoodGrade[] => {
    const { scale } = medium;
    if (scale?.from !== 'medium') return [];
    const grade = gradeOf(food, medium, known);
    const confidence = grade === 'not-assessed' ? null : confidenceIn(food, scale.of, known.foods);
    return [{ scale: scale.of, grade, confidence: confidence ?? 'low' }];
  });
}

function gradeOf(food: FoodId, medium: Tag, { tags, facts }: Known): Grade {
  const isHigh = [...tags.values()].some(
    ({ id, scale }) =>
      scale?.of === medium.scale?.of && scale?.from === 'high' && facts.factOf(food, id) === 'yes',
  );
  if (isHigh) return 'high';
  const fact = facts.factOf(food, medium.id);
  return fact === 'yes' ? 'medium' : fact === 'no' ? 'low' : 'not-assessed';
}

/** How sure a food's entry on a scale is: its own, else the weakest of those that it comes from; null where there is none. */
export function confidenceIn(
  id: FoodId,
  scale: ScaleId,
  foods: ReadonlyMap<FoodId, Food>,
): Confidence | null {
  const food = foods.get(id);
  const own = food?.confidences?.get(scale);
  if (food === undefined || own !== undefined) return own ?? null;
  const below = [...food.parents, ...food.parts.map((part) => part.food)];
  const found = below.map((next) => confidenceIn(next, scale, foods));
  return WEAKEST_FIRST.find((one) => found.includes(one)) ?? null;
}
