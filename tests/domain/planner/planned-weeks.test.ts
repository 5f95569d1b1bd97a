/** 20,000 weeks for random people and collections: none holds what its eater must not have. */
import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../server/domain/foods/facts.ts';
import { planned, violations } from './check-weeks.ts';
import { randomKitchen, randomRules } from './random-kitchen.ts';

const PEOPLE = 8;
const CASES = 5_000;

describe('planned weeks', () => {
  it.each([0, 1, 2, 3])('pass the independent check, quarter %i of 20,000 cases', (quarter) => {
    let cases = 0;
    for (let seed = quarter + 1; cases < CASES; seed += 4) {
      const kitchen = randomKitchen(seed);
      const facts = buildFacts(kitchen.foods, kitchen.tags);
      for (let person = 0; person < PEOPLE; person += 1) {
        const rules = randomRules(kitchen, seed * PEOPLE + person);
        const plan = planned(kitchen, rules, person, facts);
        if (plan === null) continue;
        cases += 1;
        const found = violations(plan, kitchen, rules);
        if (found.length > 0) expect(found, `kitchen ${String(seed)}, person ${String(person)}`).toEqual([]);
      }
    }
    expect(cases).toBeGreaterThanOrEqual(CASES);
  });
});
