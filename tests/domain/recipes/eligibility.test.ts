/** The table of tiers, cell by cell: what a verdict on a recipe means for planning it. */
import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../server/domain/foods/facts.ts';
import { TIERS, type Tier } from '../../../server/domain/people/person.ts';
import { rulingFor } from '../../../server/domain/people/ruling.ts';
import { doseRulesOf, sortRecipes } from '../../../server/domain/recipes/eligibility.ts';
import type { RecipeLine } from '../../../server/domain/recipes/recipe.ts';
import { factsOf, foodsOf, tagsOf } from '../../support/foods-builder.ts';
import { eitherLine, lineOf, recipeWith, ruleOf, unreadLine } from '../../support/recipes.ts';

const facts = factsOf(
  [
    { id: 'nuts', tags: ['tree-nut'] },
    { id: 'granola', mayContain: ['tree-nut'] },
    { id: 'stock', kind: 'compound' },
    { id: 'rice' },
    {
      ...{ id: 'pesto', kind: 'compound', partsComplete: true },
      parts: [
        ['nuts', 0.25],
        ['rice', 0.75],
      ],
    },
  ],
  { 'tree-nut': [] },
);
const SMALLEST = 0.33;
const recipes = {
  contains: recipeWith({ id: 'nut-dish', lines: [['nuts', 10]] }),
  'may-contain': recipeWith({ id: 'granola-dish', lines: [['granola', 10]] }),
  'not-assessed': recipeWith({ id: 'stock-dish', lines: [['stock', 10]] }),
  unread: recipeWith({ id: 'unread-dish', lines: [['rice', 50], unreadLine('1 scoop of dust')] }),
  'no-match': recipeWith({ id: 'rice-dish', lines: [['rice', 100]] }),
};

type Cell = 'in' | 'out' | 'out: dose' | '3 points';
const EXPECTED: Readonly<Record<Tier, Readonly<Record<keyof typeof recipes, Cell>>>> = {
  severe: {
    ...{ contains: 'out', 'may-contain': 'out', 'not-assessed': 'out', unread: 'out', 'no-match': 'in' },
  },
  avoid: {
    ...{ contains: 'out', 'may-contain': 'out', 'not-assessed': 'out', unread: 'out', 'no-match': 'in' },
  },
  limit: {
    ...{ contains: 'out: dose', 'may-contain': 'out: dose', 'not-assessed': 'out', unread: 'out' },
    'no-match': 'in',
  },
  dislike: {
    ...{ contains: '3 points', 'may-contain': 'in', 'not-assessed': 'in', unread: 'in', 'no-match': 'in' },
  },
};
const cells = TIERS.flatMap((tier) =>
  Object.entries(EXPECTED[tier]).map(
    ([verdict, cell]) => [tier, verdict as keyof typeof recipes, cell] as const,
  ),
);

function cellOf(tier: Tier, verdict: keyof typeof recipes): string {
  // A tenth of a gram: below what ten grams hold at the smallest portion.
  const rule = tier === 'limit' ? ruleOf('tree-nut', tier, 0.1) : ruleOf('tree-nut', tier);
  const { eligible, refused } = sortRecipes([recipes[verdict]], [rule], facts, SMALLEST);
  const [kept] = eligible;
  if (kept !== undefined) return kept.tastePoints > 0 ? `${String(kept.tastePoints)} points` : 'in';
  expect(refused).toHaveLength(1);
  return refused[0]?.overDose === true ? 'out: dose' : 'out';
}

describe('the table of tiers', () => {
  it.each(cells)('%s and %s: %s', (tier, verdict, cell) => {
    expect(cellOf(tier, verdict)).toBe(cell);
  });

  it('takes the word of a line that asks for one without, but not where a reaction is dangerous', () => {
    const line = { ...lineOf('granola', 10), without: ['tree-nut'] };
    const sure = { ...lineOf('nuts', 10), without: ['tree-nut'] };
    const isIn = (own: RecipeLine, tier: Tier, target = 'tree-nut'): boolean =>
      sortRecipes([recipeWith({ id: 'a', lines: [own] })], [ruleOf(target, tier)], facts, SMALLEST).eligible
        .length === 1;
    expect(isIn(line, 'avoid')).toBe(true);
    expect(isIn(line, 'severe')).toBe(false);
    expect(isIn({ ...line, without: ['milk'] }, 'avoid')).toBe(false);
    // What is in it for certain is no matter of words.
    expect(isIn(sure, 'avoid')).toBe(false);
  });

  it('counts thirty points for a food that is never wanted', () => {
    const rule = { ...ruleOf('tree-nut', 'dislike'), never: true };
    const { eligible } = sortRecipes([recipes.contains, recipes['no-match']], [rule], facts, SMALLEST);
    expect(eligible.map((one) => one.tastePoints)).toEqual([30, 0]);
  });

  it('names the line, the road and the verdict of what is refused', () => {
    const { refused } = sortRecipes([recipes.contains], [ruleOf('tree-nut', 'severe')], facts, SMALLEST);
    expect(refused).toEqual([
      {
        ...{ recipe: 'nut-dish', target: 'tree-nut', tier: 'severe', verdict: 'contains', overDose: false },
        line: '10 g nuts',
        proof: [{ food: 'nuts', by: 'tag', to: 'tree-nut', source: 'identity' }],
      },
    ]);
  });

  it('refuses once for each rule, so that counts by rule hold', () => {
    const rules = [ruleOf('tree-nut', 'avoid'), ruleOf('nuts', 'severe'), ruleOf('rice', 'avoid')];
    const { refused, eligible } = sortRecipes(Object.values(recipes), rules, facts, SMALLEST);
    expect(eligible).toEqual([]);
    const of = (id: string) => refused.filter((one) => one.recipe === id).map((one) => one.target);
    expect(of('nut-dish')).toEqual(['tree-nut', 'nuts']);
    expect(of('rice-dish')).toEqual(['rice']);
    expect(of('unread-dish')).toEqual(['tree-nut', 'nuts', 'rice']);
  });

  it('takes the worst of the foods that a line may mean', () => {
    const dish = recipeWith({ id: 'either', lines: [eitherLine(['rice', 'nuts'], 20)] });
    const { refused } = sortRecipes([dish], [ruleOf('tree-nut', 'avoid')], facts, SMALLEST);
    expect(refused.map((one) => one.verdict)).toEqual(['contains']);
  });
});

describe('a graded tag', () => {
  const graded = buildFacts(
    foodsOf([
      { id: 'spinach', tags: ['oxalate'] },
      { id: 'lettuce', notTags: ['oxalate'] },
      { id: 'new-leaf' },
    ]),
    new Map([...tagsOf({ oxalate: [] })].map(([id, tag]) => [id, { ...tag, graded: true }])),
  );
  const dishes = [
    recipeWith({ id: 'holds', lines: [['spinach', 10]] }),
    recipeWith({ id: 'free', lines: [['lettuce', 10]] }),
    recipeWith({ id: 'ungraded', lines: [['new-leaf', 10]] }),
    recipeWith({ id: 'unread', lines: [['lettuce', 10], unreadLine('a thing')] }),
  ];
  const left = (tier: Tier) =>
    sortRecipes(dishes, [ruleOf('oxalate', tier, 100)], graded, SMALLEST).eligible.map(
      ({ recipe }) => recipe.id,
    );

  it('that nobody assessed is shown and stays in under avoid; what holds it is out', () => {
    expect(left('avoid')).toEqual(['free', 'ungraded', 'unread']);
    expect(rulingFor('avoid', 'not-assessed', true)).toBe('shown');
    expect(rulingFor('avoid', 'not-assessed', false)).toBe('out');
  });

  it('that nobody assessed is out where it is dangerous, and over the dose where it is limited', () => {
    expect(left('severe')).toEqual(['free']);
    expect(left('limit')).toEqual(['holds', 'free']);
  });
});

describe('a tag with grams of its own', () => {
  const milk = { id: 'milk', tags: ['lactose'], amounts: amount(0.05, 0.06) };
  const cream = { id: 'cream', tags: ['lactose'], amounts: amount(null, 0.03) };
  const bun = { id: 'bun', mayContain: ['lactose'], amounts: amount(0, 0.04) };
  const own = factsOf([milk, cream, bun], { lactose: [] });
  const most = (food: string) => {
    const dish = recipeWith({ id: 'dish', lines: [[food, 200]] });
    return sortRecipes([dish], [ruleOf('lactose', 'limit', 12)], own, SMALLEST).eligible[0];
  };

  it('is counted as measured: 200 g of milk hold 10 g, so that 12 g allow 1.2 portions', () => {
    expect(most('milk')?.doses[0]).toBeCloseTo(10, 9);
    expect(most('milk')?.maxPortion).toBeCloseTo(1.2, 9);
  });

  it('is counted as all sugars together where nobody measured it, or where it depends on the maker', () => {
    expect(most('cream')?.doses[0]).toBeCloseTo(6, 9);
    expect(most('bun')?.doses[0]).toBeCloseTo(8, 9);
  });
});

describe('doses', () => {
  const sorted = (dish: ReturnType<typeof recipeWith>, limitG: number) =>
    sortRecipes([dish], [ruleOf('tree-nut', 'limit', limitG)], facts, SMALLEST);

  it('limit the portion: 40 g of nuts for two servings and a dose of 25 g allow 1.25', () => {
    const [one] = sorted(recipeWith({ id: 'a', servings: 2, lines: [['nuts', 40]] }), 25).eligible;
    expect(one?.doses).toEqual([20]);
    expect(one?.maxPortion).toBeCloseTo(1.25, 12);
  });

  it('count a compound by its share: 60 g of pesto hold 15 g', () => {
    const [one] = sorted(recipeWith({ id: 'a', lines: [['pesto', 60]] }), 15).eligible;
    expect(one?.doses).toEqual([15]);
    expect(one?.maxPortion).toBe(1);
  });

  it('count what a maker may put in as contained, whole: 20 g of granola', () => {
    const [one] = sorted(recipeWith({ id: 'a', lines: [['granola', 20]] }), 30).eligible;
    expect(one?.doses).toEqual([20]);
    expect(one?.maxPortion).toBeCloseTo(1.5, 12);
  });

  it('leave a dish free of it at any portion', () => {
    const [one] = sorted(recipes['no-match'], 5).eligible;
    expect(one?.maxPortion).toBe(Infinity);
  });

  it('rule a dish out just where the smallest portion is over: 30 g and 9.9 g fit, 9.8 g do not', () => {
    const dish = recipeWith({ id: 'a', lines: [['nuts', 30]] });
    expect(sorted(dish, 9.9).eligible).toHaveLength(1);
    expect(sorted(dish, 9.8).refused.map((one) => one.overDose)).toEqual([true]);
  });

  it('cannot be counted, and so are over, beside a line that nobody read or an amount not given', () => {
    const lines = [['nuts', 1] as const];
    for (const open of [unreadLine('dust'), ['stock', 5] as const, ['nuts', null] as const, NO_FOODS]) {
      const dish = recipeWith({ id: 'a', lines: [...lines, open] });
      expect(sorted(dish, 500).eligible, JSON.stringify(open)).toEqual([]);
    }
  });

  it('do not mind a blank line, nor salt to taste where it is free of the food', () => {
    const blank = { ...unreadLine(''), status: 'empty' as const };
    const dish = recipeWith({ id: 'a', lines: [['nuts', 1], blank, ['rice', null]] });
    expect(sorted(dish, 500).eligible).toHaveLength(1);
  });

  it('use one figure for meal and day, and the smaller of two', () => {
    const base = ruleOf('tree-nut', 'limit');
    const rules = [
      { ...base, limit: { gramsPerMeal: 10 } },
      { ...base, limit: { gramsPerDay: 12 } },
      { ...base, limit: { gramsPerMeal: 10, gramsPerDay: 30 } },
      base,
      ruleOf('rice', 'avoid'),
    ];
    expect(doseRulesOf(rules).map((rule) => [rule.perMealG, rule.perDayG])).toEqual([
      [10, 10],
      [12, 12],
      [10, 30],
      [0, 0],
    ]);
  });
});

function amount(measured: number | null, atMost: number | null) {
  return new Map([['lactose', { measured, atMost }]]);
}

const NO_FOODS = { ...unreadLine('a thing'), status: 'matched' as const };
