import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tables } from '../domain/people/target-tables.ts';

const DATA = join(import.meta.dirname, '../../data');
const ids = (file: string, list: string): ReadonlySet<string> => {
  const parsed = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(join(DATA, file), 'utf8')));
  return new Set(
    z
      .array(z.object({ id: z.string() }))
      .parse(parsed[list])
      .map(({ id }) => id),
  );
};
const tags = ids('tags.json', 'tags');
const sources = new Map(
  z
    .object({ sources: z.array(z.object({ id: z.string(), inHand: z.boolean() })) })
    .parse(JSON.parse(readFileSync(join(DATA, 'sources.json'), 'utf8')))
    .sources.map(({ id, inHand }) => [id, inHand]),
);
const { conditions, quotas } = tables;
const effects = conditions.flatMap((condition) => condition.effects);

describe('conditions', () => {
  it('hold every row of the question', () => {
    expect(conditions.map(({ id }) => id).toSorted()).toEqual(
      [
        ...['warfarin', 'kidney', 'kidney-stones', 'pregnancy', 'immune-suppressed', 'thyroid-tablets'],
        ...[
          'diabetes-medicine',
          'coeliac',
          'gentle-texture',
          'grapefruit-leaflet',
          'maoi',
          'lithium',
          'levodopa',
        ],
        ...['under-3', 'age-3-4', 'under-18', 'eating-disorder'],
      ].toSorted(),
    );
  });

  it('ask in one question, or follow from age', () => {
    for (const { id, question, applies } of conditions) {
      if (question === null) expect(applies, id).toBeDefined();
      else expect(question, id).toMatch(/^[A-Z].*\?$/);
    }
  });

  it('say something on the screen, in whole sentences with codes of their own', () => {
    const screens = conditions.flatMap(({ screen }) => screen);
    expect(conditions.filter(({ screen }) => screen.length === 0)).toEqual([]);
    expect(new Set(screens.map(({ code }) => code)).size).toBe(screens.length);
    expect(screens.filter(({ text }) => !text.endsWith('.'))).toEqual([]);
  });

  it('name tags that exist', () => {
    const named = effects.flatMap((effect) => {
      if ('tags' in effect) return effect.tags;
      return 'tag' in effect ? [effect.tag] : [];
    });
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((tag) => !tags.has(tag))).toEqual([]);
  });

  it('change quotas that exist', () => {
    const groups = new Set(quotas.quotas.map(({ group }) => group));
    const named = effects.flatMap((effect) => {
      if ('groups' in effect) return effect.groups;
      return 'group' in effect ? [effect.group] : [];
    });
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((group) => !groups.has(group))).toEqual([]);
  });

  it('count as verified only with a source in hand', () => {
    for (const { id, source, verified } of conditions) {
      expect(sources.has(source), id).toBe(true);
      if (verified) expect(sources.get(source), id).toBe(true);
    }
  });

  it('send the person to someone who knows them', () => {
    const whom = /dietitian|clinic|clinician|doctor|pharmacist|midwife|team|leaflet/;
    const alone = conditions.filter(
      ({ id, screen }) => id !== 'age-3-4' && !screen.some(({ text }) => whom.test(text)),
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});
