/** Botanical families against tags: a plant of the nightshade family that is not tagged nightshade is a false "no". */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../data/builder/csv.ts';

interface Authored {
  readonly id: string;
  readonly kind: string;
  readonly plant?: string;
  readonly ndb?: string | null;
  readonly parents?: readonly string[];
  readonly parts?: readonly { readonly food: string }[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly notTags?: Readonly<Record<string, string>>;
}

const DATA = join(import.meta.dirname, '../../data');
const json = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), 'utf8'));

const FOODS: ReadonlyMap<string, Authored> = new Map(
  readdirSync(join(DATA, 'foods'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => (json(`foods/${file}`) as { foods: Authored[] }).foods)
    .map((food) => [food.id, food]),
);
const IMPLIES: ReadonlyMap<string, readonly string[]> = new Map(
  (json('tags.json') as { tags: { id: string; implies?: string[] }[] }).tags.map((tag) => [
    tag.id,
    tag.implies ?? [],
  ]),
);
const FAMILIES: ReadonlyMap<string, string> = new Map(
  parseCsv(readFileSync(join(DATA, 'targets/botanical-families.csv'), 'utf8'))
    .slice(1)
    .map((row) => [row[0] ?? '', row[5] ?? '']),
);

/** Every food of such a family carries its tag; of the rose family its fruit alone, and almonds are seeds. */
const TAG_OF_FAMILY: Readonly<Record<string, string>> = {
  Solanaceae: 'nightshade',
  Amaryllidaceae: 'allium',
  Alliaceae: 'allium',
  Fabaceae: 'legume',
  Rutaceae: 'citrus',
  Brassicaceae: 'brassica',
  Poaceae: 'grain',
  Apiaceae: 'carrot-family',
  Asteraceae: 'daisy-family',
  Cucurbitaceae: 'gourd-family',
  Rosaceae: 'rose-family-fruit',
};

/** What a food certainly carries: its own tags, those of parents and parts, and what they imply. */
function certain(id: string): Set<string> {
  const food = FOODS.get(id);
  const tags = new Set<string>();
  for (const source of [...(food?.parents ?? []), ...(food?.parts ?? []).map((part) => part.food)]) {
    for (const tag of certain(source)) tags.add(tag);
  }
  for (const tag of Object.keys(food?.notTags ?? {})) tags.delete(tag);
  for (const tag of Object.keys(food?.tags ?? {})) tags.add(tag);
  for (const tag of tags) for (const implied of IMPLIES.get(tag) ?? []) tags.add(implied);
  return tags;
}

/** Plant id -> the tag of its family, learned from the foods whose NDB number has a family. */
const TAG_OF_PLANT = new Map<string, string>();
for (const { plant, ndb } of FOODS.values()) {
  const tag = TAG_OF_FAMILY[FAMILIES.get(ndb ?? '') ?? ''];
  if (plant !== undefined && tag !== undefined) TAG_OF_PLANT.set(plant, tag);
}

const EXPECTED = [...FOODS.values()].flatMap(({ id, kind, plant, ndb }): [string, string][] => {
  const tag = TAG_OF_FAMILY[FAMILIES.get(ndb ?? '') ?? ''] ?? TAG_OF_PLANT.get(plant ?? '');
  const isFruit = !(tag === 'rose-family-fruit' && id.startsWith('almond'));
  return tag === undefined || kind === 'concept' || !isFruit ? [] : [[id, tag]];
});

describe('botany', () => {
  it('knows the family of enough foods to be worth asking', () => {
    expect(EXPECTED.length).toBeGreaterThan(150);
    expect(new Set(EXPECTED.map(([, tag]) => tag)).size).toBe(10);
  });

  it.each(EXPECTED)('%s is tagged %s', (id, tag) => {
    expect([...certain(id)]).toContain(tag);
  });
});
