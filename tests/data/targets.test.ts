import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nutrientIndex, nutrientOf } from '../../server/domain/foods/nutrient.ts';
import { tables } from '../domain/people/target-tables.ts';
import { realLibrary } from '../support/library.ts';

const DATA = join(import.meta.dirname, '../../data');
const json = (file: string): unknown => JSON.parse(readFileSync(join(DATA, file), 'utf8'));
const tagKinds = new Map(
  z
    .object({ tags: z.array(z.object({ id: z.string(), kind: z.string() })) })
    .parse(json('tags.json'))
    .tags.map(({ id, kind }) => [id, kind]),
);
const sources = new Set(
  z
    .object({ sources: z.array(z.object({ id: z.string() })) })
    .parse(json('sources.json'))
    .sources.map(({ id }) => id),
);
const { floors, ceilings, quotas, dri } = tables;
const rowsOf = (nutrient: string): typeof dri => dri.filter((row) => row.nutrient === nutrient);

/** Factors from the table's unit to ours; the table's folate is DFE and its vitamin A is RAE, as ours are. */
const UNIT_FACTOR: Readonly<Record<string, number>> = { 'L>g': 1000 };

describe('floors.json', () => {
  it('has one rule a nutrient, each with rows in the table for all twenty groups', () => {
    expect(new Set(floors.floors.map(({ nutrient }) => nutrient)).size).toBe(floors.floors.length);
    for (const rule of floors.floors)
      expect(
        rowsOf(rule.dri).filter(({ kind }) => kind === 'RDA' || kind === 'AI'),
        rule.dri,
      ).toHaveLength(20);
  });

  it('converts units where the table has another, and takes a share of choline alone', () => {
    for (const rule of floors.floors) {
      const row = rowsOf(rule.dri).find(({ kind }) => kind === 'RDA' || kind === 'AI');
      const { unit } = nutrientOf(rule.nutrient);
      const factor = row?.unit === unit ? 1 : UNIT_FACTOR[`${row?.unit ?? ''}>${unit}`];
      expect(rule.factor, rule.nutrient).toBe(rule.nutrient === 'choline' ? 0.8 : factor);
    }
  });

  it('uses every nutrient of the table, or says that the data has none', () => {
    const used = new Set(floors.floors.map((rule) => rule.dri));
    const left = [...new Set(dri.map(({ nutrient }) => nutrient))].filter((nutrient) => !used.has(nutrient));
    expect(left.map((nutrient) => nutrient.toLowerCase())).toEqual(['biotin']);
    expect(floors.notInData).toEqual(['biotin', 'chromium', 'molybdenum', 'glutamine']);
  });

  it('names causes for floors that exist, with tags that exist, in four words', () => {
    const nutrients = new Set(floors.floors.map(({ nutrient }) => nutrient));
    for (const cause of floors.causes) {
      expect(nutrients.has(cause.nutrient), cause.nutrient).toBe(true);
      expect([
        ...['fortified-food-needed', 'not-from-food', 'no-value-in-data', 'sources-kept-out'],
      ]).toContain(cause.code);
      for (const tag of [...(cause.excludesAll ?? []), ...(cause.excludesAny ?? [])])
        expect(tagKinds.has(tag), tag).toBe(true);
    }
  });
});

describe('a cause that says that the richest foods are kept out', () => {
  it('is what the data says: of the twelve richest all but one at most', async () => {
    const { foods, facts } = await realLibrary();
    const causes = floors.causes.filter(({ code }) => code === 'sources-kept-out');
    expect(causes.length).toBeGreaterThan(0);
    for (const { nutrient, excludesAny = [] } of causes) {
      const at = nutrientIndex(nutrient);
      const richest = [...foods.values()]
        .map(({ id, per100g }) => ({ id, amount: per100g[at] ?? 0 }))
        .sort((a, b) => b.amount - a.amount)
        .slice(0, 12);
      const left = richest.filter(({ id }) => !excludesAny.some((tag) => facts.containsOf(id).includes(tag)));
      expect(left.length, left.map(({ id }) => id).join()).toBeLessThanOrEqual(1);
    }
  });
});

describe('ceilings.json', () => {
  it('names limits of the table with exactly the scope that the table gives', () => {
    for (const rule of ceilings.ceilings) {
      if (rule.by !== 'dri') continue;
      const rows = rowsOf(rule.dri).filter(({ kind }) => kind === rule.kind);
      expect(rows, rule.dri).toHaveLength(20);
      for (const row of rows) expect(row.upperLimitScope, rule.dri).toBe(rule.scope);
    }
  });

  it('never takes a limit on supplements for one on food', () => {
    const scopes = ceilings.ceilings.flatMap((rule) => (rule.by === 'dri' ? [rule.scope] : []));
    expect(scopes.filter((scope) => scope !== null && /synthetic|supplement/.test(scope))).toEqual([]);
  });
});

describe('quotas.json', () => {
  it('counts planning groups, each once', () => {
    expect(new Set(quotas.quotas.map(({ group }) => group)).size).toBe(quotas.quotas.length);
    for (const { group } of quotas.quotas) expect(tagKinds.get(group), group).toBe('group');
  });

  it('asks for no more than it caps, in the day and in the week', () => {
    for (const quota of quotas.quotas) {
      const { servingG, servingsPerWeek, capPerDayG, capPerWeek } = quota;
      expect((servingG * servingsPerWeek) / 7, quota.group).toBeLessThanOrEqual(capPerDayG ?? Infinity);
      expect(servingsPerWeek, quota.group).toBeLessThanOrEqual(
        Math.min(capPerWeek ?? Infinity, quota.girlCapPerWeek ?? Infinity),
      );
    }
  });

  it("has children's servings that follow on without a gap, below the adult's", () => {
    for (const { group, servingG, childServings = [] } of quotas.quotas) {
      for (const child of childServings) expect(child.servingG, group).toBeLessThan(servingG);
      for (const [i, child] of childServings.entries())
        expect(child.ageMinYears, group).toBe(i === 0 ? 3 : (childServings[i - 1]?.ageMaxYears ?? 0) + 1);
    }
  });

  it('limits days and families by tags that exist', () => {
    const named = [...quotas.dayLimits.map(({ tag }) => tag), ...quotas.plants.families];
    expect(named.filter((tag) => !tagKinds.has(tag))).toEqual([]);
  });
});

describe('every target file', () => {
  it('names sources that exist', () => {
    const named = [
      floors.source,
      ceilings.fibreCap.source,
      quotas.plants.source,
      ...ceilings.ceilings.map(({ source }) => source),
      ...quotas.quotas.map(({ source }) => source),
      ...quotas.dayLimits.map(({ source }) => source),
      'amdr-2005',
      'eer-2005',
    ];
    expect(named.filter((id) => !sources.has(id))).toEqual([]);
  });
});
