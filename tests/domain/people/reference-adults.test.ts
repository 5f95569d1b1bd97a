import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../../server/domain/people/person.ts';
import {
  completePerson,
  referenceAdult,
  type CompletedPerson,
} from '../../../server/domain/people/reference-adults.ts';

const DAY = '2026-11-23';

function complete(input: PersonInput): CompletedPerson {
  const result = completePerson(input, DAY);
  if (!result.ok) throw new Error(result.reasons.map(({ code }) => code).join(', '));
  return result.value;
}

describe('reference adults', () => {
  it('are a woman of 57 kg and a man of 70 kg, low active', () => {
    expect(referenceAdult('female', 60)).toMatchObject({
      weightKg: 57,
      heightM: 1.63,
      activity: 'low-active',
    });
    expect(referenceAdult('male', 60)).toMatchObject({ weightKg: 70, heightM: 1.77, activity: 'low-active' });
  });

  it('are a woman of 35 where nothing is given', () => {
    expect(referenceAdult(null, null)).toMatchObject({ sex: 'female', ageYears: 35, weightKg: 57 });
    expect(referenceAdult('male', null)).toMatchObject({ sex: 'male', ageYears: 35 });
  });

  it("have a child's body below 19", () => {
    expect(referenceAdult('male', 4)).toMatchObject({ weightKg: 20, heightM: 1.15 });
    expect(referenceAdult('female', 18)).toMatchObject({ weightKg: 54, heightM: 1.63 });
  });
});

describe('completing a person', () => {
  it('takes everything but the name from the reference, and says so', () => {
    const { person, assumed } = complete({ name: 'Ana' });
    expect(person).toEqual({ ...referenceAdult(null, null), name: 'Ana' });
    expect(assumed).toEqual(['sex', 'age', 'weight', 'height', 'activity']);
  });

  it('keeps what is given, and takes the body of the given sex and age', () => {
    const { person, assumed } = complete({ name: 'Ben', sex: 'male', birthDate: '2016-11-23', weightKg: 33 });
    expect(person).toMatchObject({ name: 'Ben', sex: 'male', ageYears: 10, weightKg: 33, heightM: 1.44 });
    expect(assumed).toEqual(['height', 'activity']);
  });

  it('refuses a birth that lies ahead', () => {
    expect(completePerson({ name: 'Cleo', birthDate: '2026-11-24' }, DAY)).toMatchObject({
      ok: false,
      reasons: [{ code: 'birth-date-ahead' }],
    });
  });
});
