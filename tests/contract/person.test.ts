import { describe, expect, it } from 'vitest';
import { readPerson } from '../../server/contract/person.ts';
import { SENSITIVITY_REASONS, SENSITIVITY_STATUSES, TIERS } from '../../server/domain/people/person.ts';

const nuts = { target: 'tree-nut', tier: 'severe', reason: 'allergy', status: 'clinician' };

/** The only sentence that a faulty person gets. */
function problemWith(json: unknown): string {
  const read = readPerson(json);
  if (read.ok) throw new Error('the person was accepted');
  expect(read.reasons).toHaveLength(1);
  return read.reasons[0] ?? '';
}
const withRule = (changed: object): unknown => ({ name: 'Ana', sensitivities: [{ ...nuts, ...changed }] });

describe('a person in JSON', () => {
  it('needs a name alone', () => {
    expect(readPerson({ name: 'Ana' })).toEqual({ ok: true, value: { name: 'Ana' } });
  });

  it('may say everything', () => {
    const person = {
      ...{ name: 'Ana', sex: 'female', birthDate: '1991-06-15', weightKg: 65, heightM: 1.65 },
      ...{ activity: 'active', lifeStage: 'lactating-0-6', conditions: ['warfarin'], fibreNowG: 12 },
      targets: [{ nutrient: 'iron', min: 27, source: 'Dr Okafor', date: '2026-03-01' }],
      sensitivities: [
        { ...nuts, keepOutOfKitchen: true, note: 'since childhood', since: '1995-01-01' },
        {
          ...{ target: 'lactose', tier: 'limit', reason: 'reaction', status: 'observed' },
          limit: { gramsPerMeal: 5, gramsPerDay: 12, perWeek: 7 },
        },
      ],
    };
    expect(readPerson(person)).toEqual({ ok: true, value: person });
  });

  it.each([
    [{}, 'name is missing; it must be a name, 1 to 200 characters long.'],
    [{ name: '' }, 'name must be a name, 1 to 200 characters long.'],
    [{ name: 'A', weightKg: 'seventy' }, 'weightKg must be a number from 8 to 350 kilograms.'],
    [{ name: 'A', weightKg: 0 }, 'weightKg must be a number from 8 to 350 kilograms.'],
    [{ name: 'A', heightM: 165 }, 'heightM must be a number from 0.7 to 2.5 metres.'],
    [{ name: 'A', heightM: NaN }, 'heightM must be a number from 0.7 to 2.5 metres.'],
    [{ name: 'A', sex: 'f' }, 'sex must be one of female, male.'],
    [{ name: 'A', birthDate: '15.6.1991' }, 'birthDate must be a day of the calendar written as YYYY-MM-DD.'],
    [
      { name: 'A', birthDate: '2023-02-29' },
      'birthDate must be a day of the calendar written as YYYY-MM-DD.',
    ],
    [{ name: 'A', conditions: 'warfarin' }, 'conditions must be a list of condition ids, at most 200.'],
  ])('%j is refused in one sentence', (json, sentence) => {
    expect(problemWith(json)).toBe(sentence);
  });

  it.each([null, [], 'Ana', 7])('%j is no person', (json) => {
    expect(problemWith(json)).toMatch(/^the person must be an object with name/);
  });

  it('refuses a field it does not know, and names it', () => {
    expect(problemWith({ name: 'Ana', wieght: 65 })).toMatch(
      /^the person has the unknown field "wieght"; the fields are name/,
    );
  });

  it('is written whole: a file leaves out what is not known, and null is no answer', () => {
    expect(problemWith({ name: 'Ana', weightKg: null })).toBe(
      'weightKg must be a number from 8 to 350 kilograms.',
    );
    expect(problemWith({ name: 'Ana', sex: null })).toBe('sex must be one of female, male.');
  });

  it('gives one sentence for each of several problems', () => {
    const read = readPerson({ sex: 'x', heightM: 9 });
    expect(read.ok ? [] : read.reasons.map((sentence) => sentence.split(' ')[0])).toEqual([
      'name',
      'sex',
      'heightM',
    ]);
  });
});

describe('a sensitivity in JSON', () => {
  it('takes every tier, reason and status of the domain', () => {
    for (const reason of SENSITIVITY_REASONS)
      for (const status of SENSITIVITY_STATUSES)
        for (const tier of TIERS) {
          const rule = { reason, status, tier, reviewOn: '2026-12-31', limit: { gramsPerDay: 30 } };
          expect(readPerson(withRule(rule)).ok, `${tier} ${reason} ${status}`).toBe(true);
        }
  });

  it('of tier limit needs a dose; a number of times a week is none', () => {
    const sentence = 'sensitivities.0.limit is missing its dose; give gramsPerMeal or gramsPerDay.';
    expect(problemWith(withRule({ tier: 'limit' }))).toBe(sentence);
    expect(problemWith(withRule({ tier: 'limit', limit: { perWeek: 2 } }))).toBe(sentence);
    expect(readPerson(withRule({ tier: 'limit', limit: { gramsPerDay: 30 } })).ok).toBe(true);
  });

  it.each(['suspected', 'observed', 'rechallenged'])('avoided and %s needs a day of review', (status) => {
    const rule = { tier: 'avoid', reason: 'reaction', status };
    expect(problemWith(withRule(rule))).toMatch(/^sensitivities\.0\.reviewOn is missing; give the day/);
    expect(readPerson(withRule({ ...rule, reviewOn: '2026-12-31' })).ok).toBe(true);
  });

  it('needs no review where a clinician said it or it is a choice', () => {
    expect(readPerson(withRule({ tier: 'avoid', status: 'clinician' })).ok).toBe(true);
    expect(readPerson(withRule({ tier: 'avoid', status: 'observed', reason: 'choice' })).ok).toBe(true);
  });

  it('names its target as an id', () => {
    expect(problemWith(withRule({ target: 'Tree Nuts' }))).toMatch(/^sensitivities\.0\.target must be an id/);
  });
});

describe("a clinician's target in JSON", () => {
  const target = (changed: object): unknown => ({
    name: 'Ana',
    targets: [{ nutrient: 'potassium', source: 'Dr Okafor', date: '2026-03-01', ...changed }],
  });

  it('needs a bound, in the right order, and a known nutrient', () => {
    expect(problemWith(target({}))).toBe('targets.0 has neither min nor max; give at least one.');
    expect(problemWith(target({ min: 5, max: 4 }))).toBe('targets.0.min must not be above max.');
    expect(problemWith(target({ nutrient: 'vibes', max: 4 }))).toMatch(
      /^targets\.0\.nutrient must be one of energy, protein/,
    );
  });

  it('needs its source and date', () => {
    expect(problemWith(target({ max: 2000, source: undefined }))).toMatch(
      /^targets\.0\.source is missing; it must be the name/,
    );
  });
});
