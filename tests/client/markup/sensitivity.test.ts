import { describe, expect, it } from 'vitest';
import { personSchema, sensitivitySchema } from '../../../server/contract/person.ts';
import { currentPlan, dayAfter } from '../../../client/src/state/calendar.ts';
import { COMMON_REACTIONS } from '../../../client/src/state/common-reactions.ts';
import { PersonDraft } from '../../../client/src/state/person-draft.svelte.ts';
import { ruleFor, SEVERITIES, severityOf, withSeverity } from '../../../client/src/state/sensitivity.ts';

const TODAY = '2026-11-23';

describe('ruleFor', () => {
  it.each(SEVERITIES)('makes a rule that the server takes, and reads it back: $id', ({ id }) => {
    const rule = ruleFor('milk', id, TODAY);
    expect(sensitivitySchema.parse(rule)).toEqual(rule);
    expect(severityOf(rule)).toBe(id);
  });

  it('asks about a doubt again in six weeks', () => {
    // 23 November + 42 days: 7 left in November, 31 in December, 4 in January.
    expect(ruleFor('milk', 'unsure', TODAY)).toMatchObject({ status: 'suspected', reviewOn: '2027-01-04' });
  });

  it('keeps what travels as dust out of the kitchen, and gluten under its own reason', () => {
    expect(ruleFor('peanut', 'severe', TODAY)).toMatchObject({ reason: 'allergy', keepOutOfKitchen: true });
    expect(ruleFor('gluten', 'severe', TODAY).reason).toBe('coeliac');
    expect(ruleFor('milk', 'severe', TODAY)).not.toHaveProperty('keepOutOfKitchen');
  });

  it('leaves a rule alone that already has the answer', () => {
    const told = {
      target: 'milk',
      tier: 'avoid',
      reason: 'medicine',
      status: 'clinician',
      note: 'since May',
    } as const;
    expect(withSeverity(told, 'avoid', TODAY)).toBe(told);
    expect(withSeverity(told, 'dislike', TODAY)).toMatchObject({ tier: 'dislike', note: 'since May' });
  });
});

describe('PersonDraft', () => {
  it('needs nothing at all to make a person', () => {
    const body = new PersonDraft(TODAY).body();
    expect(body).toEqual({ name: 'Me', sensitivities: [], conditions: [] });
    expect(personSchema.safeParse(body).success).toBe(true);
  });

  it('turns centimetres and a year into what the server reads', () => {
    const draft = new PersonDraft(TODAY);
    Object.assign(draft, { name: ' Ana ', sex: 'female', birthYear: 1988, heightCm: 168, weightKg: 61.5 });
    const body = draft.body();
    expect(body).toMatchObject({ name: 'Ana', birthDate: '1988-07-01', heightM: 1.68, weightKg: 61.5 });
    expect(personSchema.safeParse(body).success).toBe(true);
  });

  it('keeps an exact birth date whose year was not changed', () => {
    const draft = new PersonDraft(TODAY, { name: 'Ana', birthDate: '1988-02-29' });
    expect(draft.body().birthDate).toBe('1988-02-29');
    draft.birthYear = 1990;
    expect(draft.body().birthDate).toBe('1990-07-01');
  });

  it('picks a common reaction whole and lets it go whole', () => {
    const nuts = COMMON_REACTIONS.find(({ id }) => id === 'nuts');
    if (nuts === undefined) throw new Error('nuts are missing');
    const draft = new PersonDraft(TODAY);
    draft.add('peanut');
    draft.setSeverity('peanut', 'severe');
    draft.toggleReaction(nuts);
    expect(draft.rules.map(({ target, tier }) => `${target} ${tier}`)).toEqual([
      'peanut severe',
      'tree-nut avoid',
    ]);
    draft.toggleReaction(nuts);
    expect(draft.rules).toEqual([]);
  });

  it('holds a dose for what is fine in a little', () => {
    const draft = new PersonDraft(TODAY);
    draft.add('milk');
    draft.setSeverity('milk', 'limit');
    draft.setDose('milk', 20);
    expect(draft.body().sensitivities).toMatchObject([{ tier: 'limit', limit: { gramsPerMeal: 20 } }]);
  });
});

describe('currentPlan', () => {
  const plans = [{ firstDay: '2026-11-09' }, { firstDay: '2026-11-23' }, { firstDay: '2026-11-30' }];
  it.each([
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2026-11-18', '2026-11-23'],
    ['2026-12-20', '2026-11-30'],
  ])('on %s it is the week of %s', (today, firstDay) => {
    expect(currentPlan(plans, today)?.firstDay).toBe(firstDay);
  });

  it('is none where there is none, and days cross the year', () => {
    expect(currentPlan([], TODAY)).toBeNull();
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  });
});
