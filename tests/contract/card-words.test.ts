/** The words of the card: every tag in every language, no promise in any, and hiding places that our data knows. */
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../server/contract/sentences/card/en.ts';
import { HIDING_PLACES } from '../../server/contract/sentences/card/hiding-places.ts';
import { SECOND_LANGUAGES } from '../../server/contract/sentences/card/languages.ts';
import type { Library } from '../../server/domain/library.ts';
import { realLibrary } from '../support/library.ts';

const ALL = [en, ...SECOND_LANGUAGES];
const SENTENCES = [
  ...(['title', 'dangerous', 'traces', 'leaveOut'] as const),
  ...(['little', 'check', 'inDoubt', 'emergency'] as const),
] as const;
let library: Library;
/** Allergens and families, and what a condition excludes or limits. */
let needed: readonly string[];

beforeAll(async () => {
  library = await realLibrary();
  const effects = library.tables.conditions.flatMap((condition) => condition.effects);
  needed = [
    ...[...library.tags.values()]
      .filter(({ kind }) => kind === 'allergen' || kind === 'family')
      .map(({ id }) => id),
    ...effects.flatMap((effect) => (effect.kind === 'exclude-tags' ? effect.tags : [])),
    ...effects.flatMap((effect) => (effect.kind === 'limit-tag' ? [effect.tag] : [])),
  ];
  expect(needed.length).toBeGreaterThan(60);
});

describe('the restaurant side', () => {
  it.each(ALL)('names every allergen, family and rule of a condition in $language', ({ tags }) => {
    expect(needed.filter((id) => (tags[id] ?? '').trim() === '')).toEqual([]);
    expect(Object.keys(tags).toSorted()).toEqual(Object.keys(en.tags).toSorted());
    expect(Object.keys(tags).filter((id) => !library.tags.has(id))).toEqual([]);
    // Two tags under one name could not be told apart.
    expect(new Set(Object.values(tags)).size).toBe(Object.keys(tags).length);
  });

  it('is in four languages beside English, and no sentence was left in English', () => {
    expect(SECOND_LANGUAGES.map(({ code }) => code)).toEqual(['es', 'fr', 'de', 'it']);
    for (const words of SECOND_LANGUAGES) {
      for (const key of SENTENCES) expect(words[key]).not.toBe(en[key]);
      expect(words.starred).toMatch(/^\* ./);
    }
  });

  it('promises nothing, in English or in the like words of the others', () => {
    const promises = /\b(?:un)?safe|optimal|\bheals|\bcures|\bsegur[oa]|sûr\b|sans danger|sicher|sicur[oa]/i;
    for (const words of [...ALL, HIDING_PLACES]) expect(JSON.stringify(words)).not.toMatch(promises);
  });

  it('names no medicine and no number to call', () => {
    for (const words of ALL) {
      const text = SENTENCES.map((key) => words[key]).join(' ');
      expect(text).not.toMatch(/\d|epi|adrenalin|antihist/i);
    }
  });
});

describe('hiding places', () => {
  it('are prepared foods of our data that hold the tag or may hold it', () => {
    const foods = new Map([...library.foods.values()].map((food) => [food.name, food]));
    const wrong = Object.entries(HIDING_PLACES).flatMap(([tag, text]) =>
      text
        .split(', ')
        .filter((name) => {
          const food = foods.get(name);
          if (food?.kind !== 'compound') return true;
          return !['contains', 'may-contain'].includes(library.facts.find(food.id, tag).verdict);
        })
        .map((name) => `${tag}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are known for every allergen and family, at most twelve and none twice', () => {
    const kinds = [...library.tags.values()].filter(({ kind }) => kind === 'allergen' || kind === 'family');
    expect(kinds.filter(({ id }) => HIDING_PLACES[id] === undefined)).toEqual([]);
    for (const text of Object.values(HIDING_PLACES)) {
      const names = text.split(', ');
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeLessThanOrEqual(12);
    }
  });
});
