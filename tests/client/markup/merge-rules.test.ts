import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SensitivityBody, Tier } from '../../../client/src/api/person-body.ts';
import { isContested, mergeRules } from '../../../client/src/state/merge-rules.ts';
import { isSameJson } from '../../../client/src/state/same-json.ts';
import { sensitivitySchema } from '../../../server/contract/person.ts';

const TIERS: readonly Tier[] = ['severe', 'avoid', 'limit', 'dislike'];

function aRule(target: string, own: Partial<SensitivityBody> = {}): SensitivityBody {
  return { target, tier: 'severe', reason: 'allergy', status: 'clinician', ...own };
}
const MILK = aRule('milk');
const EGG = aRule('egg');
const FISH = aRule('fish');
const LITTLE = aRule('milk', { tier: 'limit', reason: 'reaction', limit: { gramsPerMeal: 20 } });

describe('two changes of one list', () => {
  it('keep what each side added, theirs first', () => {
    const merged = mergeRules({ base: [MILK], mine: [MILK, EGG], theirs: [MILK, FISH] });
    expect(merged).toEqual({ rules: [MILK, FISH, EGG], conflicts: [] });
  });

  it('keep away what one side removed', () => {
    const base = [MILK, EGG, FISH];
    const merged = mergeRules({ base, mine: [EGG, FISH], theirs: [MILK, EGG] });
    expect(merged).toEqual({ rules: [EGG], conflicts: [] });
  });

  it('take a change that one side alone made, looser ones too', () => {
    const looser = aRule('milk', { tier: 'dislike', reason: 'choice' });
    expect(mergeRules({ base: [MILK], mine: [looser], theirs: [MILK] }).rules).toEqual([looser]);
    expect(mergeRules({ base: [MILK], mine: [MILK], theirs: [looser] }).rules).toEqual([looser]);
  });

  it('do not quarrel over the same addition', () => {
    expect(mergeRules({ base: [], mine: [EGG], theirs: [{ ...EGG }] })).toEqual({
      rules: [EGG],
      conflicts: [],
    });
  });

  it.each([
    ['severe', 'dislike'],
    ['avoid', 'limit'],
    ['limit', 'dislike'],
  ] as const)('%s stands before %s, whoever said it', (strict, loose) => {
    const own = { reviewOn: '2027-01-04', limit: { gramsPerMeal: 5 } };
    const [one, other] = [aRule('egg', { tier: strict, ...own }), aRule('egg', { tier: loose, ...own })];
    for (const [mine, theirs] of [
      [[one], [other]],
      [[other], [one]],
    ] as const)
      expect(mergeRules({ base: [], mine, theirs })).toEqual({ rules: [one], conflicts: ['egg'] });
  });

  it('keep a rule that one side changed and the other removed', () => {
    const ways = { base: [MILK], mine: [], theirs: [LITTLE] };
    expect(mergeRules(ways)).toEqual({ rules: [LITTLE], conflicts: ['milk'] });
  });

  it('take the smaller of two doses, the earlier day, and the words written here', () => {
    const mine = aRule('milk', {
      ...{ tier: 'limit', reviewOn: '2027-05-01', note: 'half a glass', limit: { gramsPerMeal: 50 } },
    });
    const theirs = aRule('milk', {
      ...{ tier: 'limit', reviewOn: '2027-02-01', limit: { gramsPerMeal: 5, gramsPerDay: 20 } },
    });
    expect(mergeRules({ base: [], mine: [mine], theirs: [theirs] }).rules).toEqual([
      {
        ...{ ...mine, reviewOn: '2027-02-01', note: 'half a glass' },
        limit: { gramsPerMeal: 5, gramsPerDay: 20 },
      },
    ]);
  });

  it('keep a note of one side beside the answer of the other', () => {
    const noted = aRule('milk', { note: 'since May' });
    const loose = aRule('milk', { tier: 'dislike' });
    expect(mergeRules({ base: [MILK], mine: [loose], theirs: [noted] }).rules).toEqual([noted]);
    expect(mergeRules({ base: [loose], mine: [MILK], theirs: [{ ...loose, note: 'raw' }] }).rules).toEqual([
      { ...MILK, note: 'raw' },
    ]);
  });

  it('untick the kitchen where one side did, though the other changed the note', () => {
    const kept = aRule('milk', { keepOutOfKitchen: true });
    const merged = mergeRules({
      base: [kept],
      mine: [{ ...kept, keepOutOfKitchen: false }],
      theirs: [{ ...kept, note: 'since May' }],
    });
    expect(merged.rules).toEqual([{ ...kept, keepOutOfKitchen: false, note: 'since May' }]);
  });
});

const day = fc.constantFrom('2026-12-01', '2027-01-04', '2027-05-24');
const dose = fc.constantFrom(5, 20, 50);
const anyRule = (target: string): fc.Arbitrary<SensitivityBody> =>
  fc
    .record(
      {
        target: fc.constant(target),
        tier: fc.constantFrom(...TIERS),
        reason: fc.constantFrom('allergy' as const, 'reaction' as const, 'choice' as const),
        status: fc.constantFrom('suspected' as const, 'observed' as const, 'clinician' as const),
        reviewOn: day,
        limit: fc.record({ gramsPerMeal: dose, gramsPerDay: dose, perWeek: dose }, { requiredKeys: [] }),
        keepOutOfKitchen: fc.boolean(),
        note: fc.constantFrom('since May', 'a glass'),
        never: fc.boolean(),
      },
      { requiredKeys: ['target', 'tier', 'reason', 'status'] },
    )
    .filter((rule) => sensitivitySchema.safeParse(rule).success) as fc.Arbitrary<SensitivityBody>;
/** For each of a few targets one of two rules, or none: so the sides often agree, and often do not. */
const TARGETS = ['milk', 'egg', 'fish', 'soy'];
const threeLists = fc
  .tuple(
    ...TARGETS.map((target) =>
      fc.tuple(anyRule(target), anyRule(target)).chain(([one, other]) => {
        const side = fc.constantFrom([], [one], [other]);
        return fc.record({ base: side, mine: side, theirs: side });
      }),
    ),
  )
  .map((lists) => ({
    base: lists.flatMap(({ base }) => base),
    mine: lists.flatMap(({ mine }) => mine),
    theirs: lists.flatMap(({ theirs }) => theirs),
  }));

type Ways = { base: SensitivityBody[]; mine: SensitivityBody[]; theirs: SensitivityBody[] };
const of = (list: readonly SensitivityBody[], target: string): SensitivityBody | undefined =>
  list.find((rule) => rule.target === target);
const eachTarget = (
  check: (ways: Ways, target: string, merged: SensitivityBody | undefined) => void,
): void => {
  fc.assert(
    fc.property(threeLists, (ways) => {
      const { rules } = mergeRules(ways);
      for (const target of TARGETS) check(ways, target, of(rules, target));
    }),
    { numRuns: 300 },
  );
};

describe('whatever two sides do', () => {
  it('no rule that either added is lost', () => {
    eachTarget(({ base, mine, theirs }, target, merged) => {
      const isAdded = [mine, theirs].some((side) => of(side, target) !== undefined);
      if (of(base, target) === undefined && isAdded) expect(merged).toBeDefined();
    });
  });

  it('no rule that one removed and the other left alone returns', () => {
    eachTarget(({ base, mine, theirs }, target, merged) => {
      const before = of(base, target);
      for (const [gone, alone] of [
        [mine, theirs],
        [theirs, mine],
      ] as const)
        if (before !== undefined && of(gone, target) === undefined && isSameJson(of(alone, target), before))
          expect(merged).toBeUndefined();
    });
  });

  it('no tier is looser than the stricter of two that were both changed', () => {
    eachTarget(({ base, mine, theirs }, target, merged) => {
      const ways = { base: of(base, target), mine: of(mine, target), theirs: of(theirs, target) };
      if (!isContested(ways)) return;
      const ranks = [ways.mine, ways.theirs].flatMap((one) =>
        one === undefined ? [] : [TIERS.indexOf(one.tier)],
      );
      expect(merged === undefined ? -1 : TIERS.indexOf(merged.tier)).toBe(Math.min(...ranks));
    });
  });

  it('a side that changed nothing adds nothing', () => {
    fc.assert(
      fc.property(threeLists, ({ base, mine }) => {
        const sorted = (rules: readonly SensitivityBody[]): readonly SensitivityBody[] =>
          rules.toSorted((a, b) => (a.target < b.target ? -1 : 1));
        for (const ways of [
          { base, mine, theirs: base },
          { base, mine: base, theirs: mine },
        ]) {
          const { rules, conflicts } = mergeRules(ways);
          expect([sorted(rules), conflicts]).toEqual([sorted(mine), []]);
        }
      }),
    );
  });

  it('the server takes every rule that comes of it, and each target stands once', () => {
    fc.assert(
      fc.property(threeLists, (ways) => {
        const { rules } = mergeRules(ways);
        for (const rule of rules) expect(sensitivitySchema.parse(rule)).toEqual(rule);
        expect(new Set(rules.map(({ target }) => target)).size).toBe(rules.length);
      }),
      { numRuns: 500 },
    );
  });

  it('both sides come to the same targets and tiers', () => {
    fc.assert(
      fc.property(threeLists, ({ base, mine, theirs }) => {
        const tiers = (ways: Ways): Record<string, string> =>
          Object.fromEntries(mergeRules(ways).rules.map(({ target, tier }) => [target, tier]));
        expect(tiers({ base, mine, theirs })).toEqual(tiers({ base, mine: theirs, theirs: mine }));
      }),
    );
  });
});
