import { describe, expect, it } from 'vitest';
import type { SensitivityBody } from '../../../client/src/api/person-body.ts';
import { ruleWords } from '../../../client/src/state/rule-words.ts';

const rule = (given: Partial<SensitivityBody>): SensitivityBody => ({
  ...{ target: 'milk', tier: 'avoid', reason: 'reaction', status: 'observed' },
  ...given,
});

describe('a rule in a line', () => {
  it.each<[Partial<SensitivityBody>, string]>([
    [{ reviewOn: '2027-01-04' }, 'It makes me ill. I noticed it myself. To look at again on 4 January 2027.'],
    [{ status: 'suspected' }, 'Not sure.'],
    [{ tier: 'severe', reason: 'allergy', status: 'clinician' }, 'Dangerous. A doctor or dietitian told me.'],
    [{ reason: 'choice' }, 'My own choice.'],
    [
      { reason: 'elimination', status: 'suspected', reviewOn: '2027-01-04' },
      'I try some weeks without it. To look at again on 4 January 2027.',
    ],
    [
      { reason: 'medicine', status: 'clinician' },
      'A medicine, or advice for an illness. A doctor or dietitian told me.',
    ],
    [{ tier: 'dislike', reason: 'choice' }, 'I do not like it.'],
  ])('%j', (given, words) => {
    expect(ruleWords(rule(given))).toBe(words);
  });
});
