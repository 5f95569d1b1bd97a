/** What a verdict means for an eater, and the road to it, in words. */
import { describe, expect, it } from 'vitest';
import { proofSentence, ruleText, verdictSentence } from '../../client/src/views/recipes/proof.ts';
import type { PersonVerdict } from '../../server/contract/common.ts';

type Finding = PersonVerdict['findings'][number];

const STEP = {
  ...{ food: 'cheddar', foodName: 'cheddar', by: 'part', to: 'milk-2', toName: 'milk', source: null },
};
const MILK: Finding = {
  ...{ target: 'milk', targetName: 'milk', line: '30 g cheddar', proof: [STEP] },
  ...({ tier: 'avoid', verdict: 'contains' } as const),
};
const HISTAMINE: Finding = {
  ...{ target: 'histamine', targetName: 'histamine', line: '30 g sorrel', proof: [] },
  ...({ tier: 'avoid', verdict: 'not-assessed' } as const),
};
const DISLIKED: Finding = { ...MILK, target: 'kale', targetName: 'kale', tier: 'dislike' };
const LIMITED: Finding = { ...MILK, tier: 'limit' };

const said = (isOut: boolean, ...findings: Finding[]): string =>
  verdictSentence({ person: 'p', name: 'Ana', verdict: 'contains', isOut, findings });

describe('a proof', () => {
  it('walks from the line to the rule', () => {
    expect(proofSentence(STEP)).toBe('Cheddar is made with milk.');
    expect(ruleText(MILK, 'You')).toBe('The rule for You: keep out milk.');
  });
});

describe('a verdict', () => {
  it('names what keeps a dish out, and no dislike, which keeps nothing out', () => {
    expect(said(true, MILK, DISLIKED)).toBe('Not planned for Ana because of: milk.');
  });

  it('says of what stays in that nobody has checked it, apart from what needs care', () => {
    expect(said(false, HISTAMINE)).toBe(
      'May be planned for Ana. Nobody has checked all of it for histamine.',
    );
    expect(said(false, LIMITED, DISLIKED, HISTAMINE)).toBe(
      'May be planned for Ana, with care for: milk, kale. Nobody has checked all of it for histamine.',
    );
    expect(said(false, LIMITED)).toBe('May be planned for Ana, with care for: milk.');
  });
});
