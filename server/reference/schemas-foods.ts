/** The shape of `data/foods/*.json`, `data/tags.json` and `data/aisles.json`: every field named, no other allowed. */
import { z } from 'zod';
import { nutrientId } from './schemas-targets.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id: lower-case letters, digits and single hyphens');
const text = z.string().trim().min(1, 'must not be empty');
const share = z.number().min(0).max(1);
const ndb = z.string().regex(/^\d{5}$/, 'must be an SR28 number: five digits as text');
/** Tag or food id -> source id. */
const claims = z.record(id, text).default({});

const measureSchema = z.strictObject({
  unit: text,
  qualifier: text.optional(),
  grams: z.number().positive(),
  source: text,
});

const borrowSchema = z.strictObject({
  nutrients: z.array(z.string().regex(/^\d{3}$/, 'must be an SR28 nutrient number')).min(1),
  ndb,
  why: text,
});

export const foodSchema = z.strictObject({
  id,
  name: text,
  names: z.array(text).default([]),
  kind: z.enum(['concept', 'whole', 'compound']),
  nature: z.enum(['plant', 'fungus', 'animal', 'algae', 'mineral', 'mixed']),
  usual: id.nullable().default(null),
  parents: z.array(id).default([]),
  parts: z.array(z.strictObject({ food: id, share: share.nullable().default(null) })).default([]),
  partsComplete: z.boolean().default(false),
  tags: claims,
  notTags: claims,
  mayContain: claims,
  groups: z.record(id, z.number().min(0).max(10)).default({}),
  plant: text.nullable().default(null),
  seasoning: z.boolean().default(false),
  ndb: ndb.nullable().default(null),
  borrow: z.array(borrowSchema).default([]),
  freeSugarShare: share.nullable().default(null),
  refusePercent: z.number().min(0).max(90).nullable().default(null),
  aisle: id.nullable().default(null),
  purchase: z.strictObject({ unit: text, grams: z.number().positive() }).nullable().default(null),
  boughtAs: z
    .strictObject({ food: id, yield: z.number().positive().max(200) })
    .nullable()
    .default(null),
  measures: z.array(measureSchema).default([]),
  perishable: z.boolean().default(false),
  staple: z.boolean().default(false),
  toLookFor: text.nullable().default(null),
});

/** A food as its author wrote it, with every default filled in. */
export type AuthoredFood = z.infer<typeof foodSchema>;

/** A file of `data/foods/`; its foods are checked one by one so that a problem can name the food. */
export const foodFileSchema = z.strictObject({ foods: z.array(z.unknown()).min(1) });

const tagSchema = z.strictObject({
  id,
  title: text,
  kind: z.enum(['allergen', 'family', 'substance', 'safety', 'group']),
  description: text,
  implies: z.array(id).default([]),
  source: text,
  graded: z.literal(true).exactOptional(),
  scale: z.strictObject({ of: id, from: z.enum(['medium', 'high', 'yes']) }).exactOptional(),
  threshold: z
    .strictObject({
      nutrient: nutrientId,
      less: nutrientId.exactOptional(),
      atLeast: z.number().positive(),
      seasoningAtLeast: z.number().positive().exactOptional(),
    })
    .exactOptional(),
  amount: z
    .strictObject({ nutrient: nutrientId, less: nutrientId.exactOptional(), atMost: nutrientId })
    .exactOptional(),
});

const aliasSchema = z.strictObject({ alias: text, tags: z.array(id).min(1) });

export const tagFileSchema = z.strictObject({
  tags: z.array(tagSchema).min(1),
  aliases: z.array(aliasSchema).default([]),
});

export const aisleFileSchema = z.strictObject({
  aisles: z.array(z.strictObject({ id, title: text })).min(1),
});
