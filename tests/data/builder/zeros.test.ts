import { describe, expect, it } from 'vitest';
import { aTinyFood, tinyBuild } from './tiny-folders.ts';

const WHY = 'certain for this test, and long enough';

/** The caffeine of a food under one rule, "" where the rule does not reach it. */
function caffeine(food: object, when: object, others: readonly object[] = []): string {
  const built = tinyBuild({
    sr28Foods: [
      ['00001', 'Kale, enriched'],
      ['00002', 'Oil'],
    ],
    values: [
      ['00002', '204', 100, '1'],
      ['00002', '205', 0, '1'],
    ],
    foods: [aTinyFood({ id: 'it', ...food }), ...others],
    rules: [{ id: 'rule', why: WHY, zero: ['caffeine-mg'], when }],
  });
  expect(built.problems).toEqual([]);
  return built.cell('sr28', 'it', 'caffeine-mg');
}

const parts = [{ food: 'bean', share: 0.1 }];
const bean = aTinyFood({ id: 'bean', tags: { coffee: 'identity' } });

describe('when a structural zero holds', () => {
  const without = { kinds: ['whole', 'compound'], withoutTags: ['caffeine'] };

  it('holds for a food of the nature and kind named', () => {
    expect(caffeine({}, { kinds: ['whole'], natures: ['plant'] })).toBe('0');
    expect(caffeine({ nature: 'animal' }, { kinds: ['whole'], natures: ['plant'] })).toBe('');
    expect(caffeine({ kind: 'compound' }, { kinds: ['whole'] })).toBe('');
  });

  it('does not hold for a food that carries the tag, by itself, a parent, a part or an implied tag', () => {
    expect(caffeine({}, without)).toBe('0');
    expect(caffeine({ tags: { caffeine: 'identity' } }, without)).toBe('');
    expect(caffeine({ tags: { coffee: 'identity' } }, without)).toBe('');
    expect(caffeine({ parents: ['bean'] }, without, [bean])).toBe('');
    expect(caffeine({ kind: 'compound', partsComplete: true, parts }, without, [bean])).toBe('');
  });

  it('does not hold for a food that may carry the tag', () => {
    expect(caffeine({ mayContain: { caffeine: 'composition' } }, without)).toBe('');
    expect(caffeine({ mayContain: { bean: 'composition' } }, without, [bean])).toBe('');
  });

  it('holds again where the food says that it carries it not', () => {
    expect(caffeine({ parents: ['bean'], notTags: { caffeine: 'composition' } }, without, [bean])).toBe('0');
  });

  it('judges a compound only where its parts are complete', () => {
    expect(caffeine({ kind: 'compound' }, without)).toBe('');
    expect(caffeine({ kind: 'compound', partsComplete: true }, without)).toBe('0');
  });

  it('asks for at least one of the tags of withAnyTag', () => {
    expect(caffeine({ tags: { milk: 'identity' } }, { withAnyTag: ['milk', 'coffee'] })).toBe('0');
    expect(caffeine({}, { withAnyTag: ['milk', 'coffee'] })).toBe('');
  });

  it('looks for words in id, name and description, at the start of a word only', () => {
    expect(caffeine({ ndb: '00001' }, { withoutWords: ['enrich'] })).toBe('');
    expect(caffeine({ name: 'annatto' }, { withoutWords: ['natto'] })).toBe('0');
    expect(caffeine({ name: 'natto, plain' }, { withoutWords: ['natto'] })).toBe('');
  });

  it('compares fat, and asks for a zero that is known', () => {
    expect(caffeine({ ndb: '00002' }, { fatAtLeastG: 99.5 })).toBe('0');
    expect(caffeine({ ndb: '00002' }, { fatAtMostG: 90 })).toBe('');
    expect(caffeine({}, { fatAtLeastG: 99.5 })).toBe('');
    expect(caffeine({ ndb: '00002' }, { zeroOf: 'carbohydrate' })).toBe('0');
    expect(caffeine({ ndb: '00002' }, { zeroOf: 'fat' })).toBe('');
    expect(caffeine({}, { zeroOf: 'carbohydrate' })).toBe('');
  });
});
