/** Grades as claims: who answers for a food, what nobody answers for, and how sure the answer is. */
import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../server/domain/foods/facts.ts';
import type { Tag } from '../../../server/domain/foods/food.ts';
import { gradesOf } from '../../../server/domain/foods/grades.ts';
import type { Confidence, Grade } from '../../../server/domain/foods/grades.ts';
import { foodsOf, tagsOf, type FoodWith } from '../../support/foods-builder.ts';

const SCALES: Readonly<Record<string, Partial<Tag>>> = {
  histamine: { graded: true, scale: { of: 'histamine', from: 'medium' } },
  'high-histamine': { graded: true, scale: { of: 'histamine', from: 'high' } },
};
const tags = new Map(
  [...tagsOf({ histamine: [], 'high-histamine': ['histamine'], milk: [] })].map(([id, tag]) => [
    id,
    { ...tag, ...SCALES[id] },
  ]),
);

/** What an entry of a grade file makes of a food. */
function graded(grade: Grade, confidence: Confidence = 'high'): Partial<FoodWith> {
  const confidences = new Map([['histamine', confidence]]);
  if (grade === 'high') return { confidences, tags: ['high-histamine'] };
  if (grade === 'medium') return { confidences, tags: ['histamine'], notTags: ['high-histamine'] };
  if (grade === 'low') return { confidences, notTags: ['histamine', 'high-histamine'] };
  return { confidences, unassessed: new Set(['histamine', 'high-histamine']) };
}

const whole = { kind: 'compound', partsComplete: true } as const;
const foods = foodsOf([
  { id: 'leaf', kind: 'concept', ...graded('medium', 'medium') },
  { id: 'leaf-raw', parents: ['leaf'] },
  { id: 'leaf-pickled', parents: ['leaf'], ...graded('high', 'low') },
  { id: 'leaf-young', parents: ['leaf-raw'], ...graded('low') },
  { id: 'leaf-tiny', parents: ['leaf-young'] },
  { id: 'leaf-strange', parents: ['leaf-young'], ...graded('not-assessed', 'low') },
  { id: 'rice', ...graded('low', 'medium') },
  { id: 'salt' },
  {
    id: 'bowl',
    ...whole,
    parts: [
      ['rice', 0.8],
      ['leaf-young', 0.2],
    ],
  },
  {
    id: 'hot-bowl',
    ...whole,
    parts: [
      ['rice', 0.9],
      ['leaf-pickled', 0.1],
    ],
  },
  {
    id: 'salted-bowl',
    ...whole,
    parts: [
      ['rice', 0.99],
      ['salt', 0.01],
    ],
  },
  {
    id: 'salted-hot-bowl',
    ...whole,
    parts: [
      ['leaf-raw', 0.99],
      ['salt', 0.01],
    ],
  },
  { id: 'open-bowl', kind: 'compound', parts: [['rice', 0.8]] },
  { id: 'washed-bowl', ...whole, parts: [['leaf-pickled', 1]], ...graded('low') },
  { id: 'maker-bowl', ...whole, parts: [['rice', 1]], mayContain: ['leaf-pickled'] },
]);
const facts = buildFacts(foods, tags);
const gradeOf = (id: string) => gradesOf(id, { foods, tags, facts });

describe('a grade', () => {
  it.each<[string, Grade, Confidence]>([
    ['leaf-raw', 'medium', 'medium'],
    ['leaf-pickled', 'high', 'low'],
    ['leaf-young', 'low', 'high'],
    ['leaf-tiny', 'low', 'high'],
    ['bowl', 'low', 'medium'],
    ['hot-bowl', 'high', 'low'],
    ['washed-bowl', 'low', 'high'],
    ['salted-hot-bowl', 'medium', 'medium'],
  ])('of %s is %s, confidence %s', (food, grade, confidence) => {
    expect(gradeOf(food)).toEqual([{ scale: 'histamine', grade, confidence }]);
  });

  it.each(['salt', 'salted-bowl', 'open-bowl', 'leaf-strange', 'maker-bowl'])('of %s nobody gave', (food) => {
    expect(gradeOf(food)).toEqual([{ scale: 'histamine', grade: 'not-assessed', confidence: 'low' }]);
  });

  it('that nobody gave is no "no", of a whole food either; what is not graded keeps its own rule', () => {
    expect(facts.find('salt', 'histamine').verdict).toBe('not-assessed');
    expect(facts.find('salt', 'milk').verdict).toBe('no-match');
    expect([facts.isGraded('histamine'), facts.isGraded('milk'), facts.isGraded('salt')]).toEqual([
      ...[true, false, false],
    ]);
  });

  it('of what a maker may put in is said as such', () => {
    expect(facts.find('maker-bowl', 'high-histamine').verdict).toBe('may-contain');
  });

  it('shows its road', () => {
    expect(facts.find('hot-bowl', 'histamine').proof.map(({ by, to }) => [by, to])).toEqual([
      ['part', 'leaf-pickled'],
      ['implied', 'high-histamine'],
    ]);
  });
});
