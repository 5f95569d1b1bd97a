import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bannedIn, findingsIn, textsOfCode } from './health-claims.ts';

const ROOT = join(import.meta.dirname, '../..');
const json = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const text = z.string().trim().min(1);

const { sources } = z
  .strictObject({
    sources: z.array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        title: text,
        publisher: text,
        date: text.nullable(),
        licence: text,
        url: z.url().nullable(),
        confidence: z.enum(['high', 'medium', 'low']),
        inHand: z.boolean(),
        note: text.optional(),
      }),
    ),
  })
  .parse(json('data/sources.json'));

const { claims } = z
  .strictObject({
    claims: z.array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        claim: text,
        grade: text,
        says: text,
        sources: z.array(text).min(1),
        date: z.iso.date(),
        verified: z.boolean(),
      }),
    ),
  })
  .parse(json('data/claims.json'));

const { conditions } = z
  .object({
    conditions: z.array(
      z.object({ title: text, question: text.nullable(), screen: z.array(z.object({ text })), source: text }),
    ),
  })
  .parse(json('data/conditions.json'));

const sourceOf = new Map(sources.map((source) => [source.id, source]));
const ledger = new Set(claims.map(({ id }) => id));

/** Files of a folder and its folders with one of these endings; none where there is no such folder. */
function filesUnder(folder: string, endings: readonly string[]): readonly string[] {
  const dir = join(ROOT, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => `${folder}/${name}`);
}

describe('the sources', () => {
  it('have ids of their own', () => {
    expect(sourceOf.size).toBe(sources.length);
  });

  it('that are papers and not in hand say how far they were read', () => {
    const silent = sources.filter(({ inHand, note }) => !inHand && note === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('hold every source that tags and foods name', () => {
    const files = ['data/tags.json', ...filesUnder('data/foods', ['.json'])];
    const named = files.flatMap((file) => sourcesNamedIn(json(file)));
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((id) => !sourceOf.has(id))).toEqual([]);
  });
});

/** Values of `source` and of the maps of tags to sources. */
function sourcesNamedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesNamedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): readonly string[] => {
    if (key === 'source' && typeof inner === 'string') return [inner];
    const isMap = ['tags', 'notTags', 'mayContain'].includes(key) && !Array.isArray(inner);
    if (isMap && typeof inner === 'object' && inner !== null)
      return Object.values(inner).filter((id): id is string => typeof id === 'string');
    return sourcesNamedIn(inner);
  });
}

describe('the ledger', () => {
  it('has ids of its own and sources that exist', () => {
    expect(ledger.size).toBe(claims.length);
    expect(claims.flatMap((claim) => claim.sources).filter((id) => !sourceOf.has(id))).toEqual([]);
  });

  it('has the entries that readers look for', () => {
    const needed = [
      ...[
        'mediterranean-ra',
        'single-food-rheumatic',
        'designed-diet-adira',
        'marine-omega-3-pain',
        'dii-ra',
      ],
      ...['aip-ibd', 'aip-hashimoto', 'low-fodmap-ibs', 'leaky-gut', 'root-causes', 'igg-panels', 'gi-map'],
      ...['glutamine', 'zinc-vitamin-a', 'nuts-for-everyone', 'greens-berries-daily', 'fog-anxiety-joints'],
      ...['yoga-sleep-water', 'cruciferous-thyroid', 'gluten-without-coeliac', 'selenium', 'iodine-kelp'],
      ...['vitamin-d', 'nightshades-lectins', 'turmeric', 'seed-oils', 'dairy', 'fermented-food'],
      ...['thirty-plants', 'anti-inflammatory'],
    ];
    expect(needed.filter((id) => !ledger.has(id))).toEqual([]);
  });

  it('calls nothing verified whose source was not read', () => {
    const unread = (id: string): boolean => sourceOf.get(id)?.inHand !== true;
    expect(claims.filter((claim) => claim.verified && claim.sources.some(unread))).toEqual([]);
  });

  it('grades low what rests on our notes alone', () => {
    const loud = claims.filter(
      ({ sources: ids, grade }) =>
        ids.every((id) => id === 'kindplate-notes') && /strong|moderate|high/.test(grade),
    );
    expect(loud.map(({ id }) => id)).toEqual([]);
  });

  it('never says safe, optimal, heals or cures', () => {
    expect(claims.flatMap(({ says }) => bannedIn(says))).toEqual([]);
  });
});

describe('the search for health claims', () => {
  it.each([
    ['Turmeric reduces inflammation.', 'health claim'],
    ['This bowl soothes your gut.', 'health claim'],
    ['Greens fight\nautoimmune disease.', 'health claim'],
    ['This plan is safe for you.', 'banned word'],
    ['Your optimal week.', 'banned word'],
    ['Broth heals.', 'banned word'],
    ['Eat oily fish (claim:no-such-entry).', 'unknown claim'],
  ])('finds a planted sentence: %j', (planted, why) => {
    const found = findingsIn(`Stir well. ${planted} Serve at once.`, ledger);
    expect(found.map((finding) => finding.why)).toEqual([why]);
  });

  it('finds one planted in code, and does not read comments', () => {
    const code =
      '/** Ginger prevents pain. */\nexport const hint = (n: number) => `${n} g ginger prevents pain.`;';
    expect(findingsIn(textsOfCode(code), ledger)).toHaveLength(1);
  });

  it.each([
    'Cook until soft; lower the heat.',
    'An anti-inflammatory meal planner.',
    'Fish oil went with a little less joint pain in trials, which may help some (claim:marine-omega-3-pain).',
    'The word "safe" is never shown.',
    'Food safety: reheat to 75 C.',
    'Cured ham is processed meat.',
  ])('lets pass: %j', (innocent) => {
    expect(findingsIn(innocent, ledger)).toEqual([]);
  });
});

describe('texts for people outside the ledger', () => {
  const code = [...filesUnder('server/contract/sentences', ['.ts'])];
  const prose = [
    ...filesUnder('data/recipes', ['.cook']),
    ...filesUnder('data/docs', ['.md']),
    ...['README.md'].filter((file) => existsSync(join(ROOT, file))),
  ];
  const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

  it('are there to be read', () => {
    expect(code.length).toBeGreaterThan(0);
    expect(prose.length).toBeGreaterThan(0);
  });

  it('make no health claim without naming its entry', () => {
    const findings = [
      ...code.map((file) => [file, findingsIn(textsOfCode(read(file)), ledger)] as const),
      ...prose.map((file) => [file, findingsIn(read(file), ledger)] as const),
    ];
    expect(findings.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('of conditions use no banned word, and each condition has its source', () => {
    const shown = conditions.flatMap(({ title, question, screen }) => [
      title,
      question ?? '',
      ...screen.map((sentence) => sentence.text),
    ]);
    expect(shown.flatMap(bannedIn)).toEqual([]);
    expect(conditions.filter(({ source }) => !sourceOf.has(source))).toEqual([]);
  });
});
