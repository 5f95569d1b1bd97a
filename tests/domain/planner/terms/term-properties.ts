/** What every term owes, whatever it counts: never negative points, and a counter that agrees with the slow count. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Slot } from '../../../../server/domain/recipes/recipe.ts';
import { SLOTS } from '../../../../server/domain/recipes/recipe.ts';
import type { Serving } from '../../../../server/domain/planner/serving.ts';
import type { CountTerm, LinearTerm, Placed } from '../../../../server/domain/planner/terms/term.ts';

/** Points of a linear term for a week: the mean per day once, or the seven days added. */
export function linearPoints(term: LinearTerm, week: readonly Placed[]): number {
  const days = [0, 0, 0, 0, 0, 0, 0].map((_, day) =>
    week
      .filter((one) => one.day === day)
      .reduce((sum, one) => sum + one.portion * term.total(one.serving), 0),
  );
  if (term.scope === 'day') return days.reduce((sum, total) => sum + term.penalty(total), 0);
  return term.penalty(days.reduce((sum, total) => sum + total, 0) / 7);
}

/** The term of this id; fails where the list does not hold it. */
export function termNamed(terms: readonly LinearTerm[], id: string): LinearTerm {
  const found = terms.find((term) => term.id === id);
  if (found === undefined) throw new Error(`no term "${id}" among ${terms.map((t) => t.id).join(', ')}`);
  return found;
}

/** Never negative, over totals from far below to far above what is wished. */
export function expectNeverNegative(term: LinearTerm, range: { min: number; max: number }): void {
  fc.assert(
    fc.property(fc.double({ ...range, noNaN: true }), (total) => {
      expect(term.penalty(total)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
}

interface Step {
  readonly day: number;
  readonly slot: Slot;
  readonly at: number;
  readonly portion: number;
  readonly isLeftover: boolean;
}

function steps(servings: readonly Serving[]): fc.Arbitrary<readonly Step[]> {
  const step = fc.record({
    day: fc.nat(6),
    slot: fc.constantFrom(...SLOTS),
    at: fc.nat(servings.length - 1),
    portion: fc.constantFrom(0.33, 0.5, 0.75, 1, 1.25, 1.5, 1.75),
    isLeftover: fc.boolean(),
  });
  return fc.array(step, { minLength: 1, maxLength: 60 });
}

/** Meals come, are replaced and at last all go: at every step the counter says what the slow count says. */
export function expectCounterAgrees(term: CountTerm, servings: readonly Serving[]): void {
  fc.assert(
    fc.property(steps(servings), (all) => {
      const counter = term.counter(servings);
      const week = new Map<string, Step>();
      const placed = (): readonly Placed[] =>
        [...week.values()].flatMap(({ at, ...rest }) => {
          const serving = servings[at];
          return serving === undefined ? [] : [{ ...rest, serving }];
        });
      const agree = (): void => {
        const slow = term.points(placed());
        expect(slow).toBeGreaterThanOrEqual(0);
        expect(counter.points()).toBeCloseTo(slow, 6);
      };
      for (const step of all) {
        const key = `${String(step.day)} ${step.slot}`;
        const old = week.get(key);
        if (old !== undefined) counter.remove(old);
        week.set(key, step);
        counter.add(step);
        agree();
      }
      for (const [key, old] of week) {
        counter.remove(old);
        week.delete(key);
      }
      agree();
    }),
    { numRuns: 100 },
  );
}

/** The counter's points for a whole week put in at once. */
export function counted(term: CountTerm, week: readonly Placed[]): number {
  const servings = [...new Set(week.map((one) => one.serving))];
  const counter = term.counter(servings);
  for (const { serving, ...rest } of week) counter.add({ ...rest, at: servings.indexOf(serving) });
  return counter.points();
}
