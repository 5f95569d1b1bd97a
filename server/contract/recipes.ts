/** `/api/recipes`. Built-in recipes are never changed: an edit is a household recipe with `basedOn`. */
import { z } from 'zod';
import {
  dateSchema,
  idSchema,
  keySchema,
  nutrientLineSchema,
  personVerdictSchema,
  slotSchema,
  tierSchema,
  verdictSchema,
} from './common.ts';

/** A meal fills a slot; a side stands beside one, a plate is added by one eater. */
export const roleSchema = z.enum(['meal', 'side', 'plate']);
export const seasonSchema = z.enum(['spring', 'summer', 'autumn', 'winter']);
export const suitSchema = z.enum(['flare-day', 'gentle-texture', 'budget']);

export const dishTasteSchema = z.enum(['favourite', 'rather-not']);
export type DishTasteName = z.infer<typeof dishTasteSchema>;
const flagSchema = z.enum(['true', 'false']).transform((value) => value === 'true');

export const recipeQuerySchema = z.strictObject({
  slot: slotSchema.exactOptional(),
  role: roleSchema.exactOptional(),
  /** A tag that some ingredient carries. */
  tag: idSchema.exactOptional(),
  /** A main food: a concept for every form of it. */
  food: idSchema.exactOptional(),
  cuisine: z.string().max(40).exactOptional(),
  season: seasonSchema.exactOptional(),
  suits: suitSchema.exactOptional(),
  /** Comma-separated person keys: verdicts for them. */
  people: z.string().max(400).exactOptional(),
  /** Only what the lists of all these people allow; of the whole household where none is named. */
  allowed: flagSchema.exactOptional(),
  /** Only what one of these people likes best, or anybody where none is named. */
  favourites: flagSchema.exactOptional(),
  own: flagSchema.exactOptional(),
  /** Active minutes at most. */
  minutes: z.coerce.number().int().min(1).max(600).exactOptional(),
  text: z.string().max(100).exactOptional(),
  /** By how well it meets the text where left out, by title where there is none. */
  sort: z.enum(['title', 'minutes', 'newest']).exactOptional(),
  limit: z.coerce.number().int().min(1).max(100).default(40),
  cursor: z.string().max(200).exactOptional(),
});

export const recipeSummarySchema = z.strictObject({
  id: idSchema,
  version: z.string(),
  title: z.string(),
  role: roleSchema,
  /** Empty for sides and plates. */
  slots: z.array(slotSchema),
  /** All four for a dish of any time. */
  seasons: z.array(seasonSchema),
  suits: z.array(suitSchema),
  servings: z.number(),
  activeMinutes: z.number(),
  totalMinutes: z.number(),
  cuisine: z.string(),
  mainProtein: z.string(),
  keepsDays: z.number(),
  heat: z.boolean(),
  /** True for the household's own, edits of built-in ones included. */
  isOwn: z.boolean(),
  kcal: z.number(),
  verdicts: z.array(personVerdictSchema),
  /** What anybody of the household says of the dish. */
  tastes: z.array(z.strictObject({ person: keySchema, taste: dishTasteSchema })),
});
export type RecipeSummary = z.infer<typeof recipeSummarySchema>;
export const recipesSchema = z.strictObject({
  items: z.array(recipeSummarySchema),
  /** Of all pages. */
  total: z.number(),
  /** What was looked for in place of the text, where that stands in no recipe; null where it does. */
  searchedFor: z.string().nullable(),
  nextCursor: z.string().nullable(),
});
export type RecipesBody = z.infer<typeof recipesSchema>;

/** What there is to filter by, over the whole collection. */
export const recipeFacetsSchema = z.strictObject({
  recipes: z.number(),
  own: z.number(),
  favourites: z.number(),
  cuisines: z.array(z.strictObject({ id: z.string(), recipes: z.number() })),
  /** Main foods of several recipes, by name. */
  foods: z.array(z.strictObject({ id: idSchema, name: z.string(), recipes: z.number() })),
});
export type RecipeFacetsBody = z.infer<typeof recipeFacetsSchema>;

export const dishTasteInputSchema = z.strictObject({ taste: dishTasteSchema });
export const dishTasteBodySchema = z.strictObject({
  person: keySchema,
  recipe: idSchema,
  taste: dishTasteSchema,
  /** When it was said. */
  since: z.iso.datetime(),
});
export type DishTasteBody = z.infer<typeof dishTasteBodySchema>;

export const ingredientSchema = z.strictObject({
  line: z.string(),
  food: z.string().nullable(),
  foodName: z.string().nullable(),
  grams: z.number().nullable(),
  /** Exact amount for all servings ("3/2"), null for none. */
  quantity: z.string().nullable(),
  unit: z.string().nullable(),
  preparation: z.string().nullable(),
  status: z.enum(['matched', 'unknown', 'empty']),
  contains: z.array(z.string()),
  mayContain: z.array(z.string()),
  /** What the labels of the household's own products say of it; not there where none counts. */
  labels: z
    .array(
      z.strictObject({
        food: z.string(),
        name: z.string(),
        seenOn: dateSchema,
        clears: z.array(z.string()),
        contains: z.array(z.string()),
      }),
    )
    .exactOptional(),
});
export type IngredientBody = z.infer<typeof ingredientSchema>;

export const recipeSchema = recipeSummarySchema.extend({
  ingredients: z.array(ingredientSchema),
  steps: z.array(z.string()),
  equipment: z.array(z.string()),
  /** 0 = it does not freeze well. */
  freezesMonths: z.number(),
  leftOvers: z.string().nullable(),
  /** Grams of all servings as eaten; null where nobody said. */
  yieldG: z.number().nullable(),
  /** What the recipe's drawing shows, in a sentence; null for the household's own, which have no drawing. */
  pictureText: z.string().nullable(),
  /** Per serving. */
  nutrition: z.array(nutrientLineSchema),
  basedOn: z.strictObject({ id: idSchema, version: z.string(), hasChanged: z.boolean() }).nullable(),
});
export type RecipeBody = z.infer<typeof recipeSchema>;

/** What a person writes: lines are read by the server; nothing is saved silently. */
export const recipeInputSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(120),
    role: roleSchema.default('meal'),
    slots: z.array(slotSchema).max(4),
    seasons: z.array(seasonSchema).min(1).max(4).default(['spring', 'summer', 'autumn', 'winter']),
    suits: z.array(suitSchema).max(3).default([]),
    equipment: z.array(z.string().trim().min(1).max(40)).max(12).default([]),
    freezesMonths: z.number().int().min(0).max(12).default(0),
    leftOvers: z.string().trim().min(1).max(400).nullable().default(null),
    yieldG: z.number().min(1).max(20_000).nullable().default(null),
    servings: z.number().int().min(1).max(12),
    activeMinutes: z.number().int().min(0).max(600),
    totalMinutes: z.number().int().min(0).max(2880),
    cuisine: z.string().trim().max(40).default('own'),
    mainProtein: z.string().trim().max(40).default('other'),
    keepsDays: z.number().int().min(0).max(4).default(1),
    heat: z.boolean().default(true),
    lines: z
      .array(z.string().max(1000))
      .min(1)
      .max(200)
      .refine((lines) => lines.some((line) => line.trim() !== ''), { error: 'must name an ingredient' }),
    steps: z.array(z.string().max(4000)).max(100),
    basedOn: z.strictObject({ id: idSchema, version: z.string() }).exactOptional(),
  })
  .refine(({ role, slots }) => (role === 'meal') === slots.length > 0, {
    path: ['slots'],
    error: 'must name a meal of the day for a meal, and none for a side or a plate',
  });
export type RecipeInput = z.infer<typeof recipeInputSchema>;

/** What keeps a dish from somebody's plan, with the lines that show it. */
export const hurdleSchema = z.strictObject({
  person: keySchema,
  name: z.string(),
  target: z.string(),
  targetName: z.string(),
  tier: tierSchema,
  verdict: verdictSchema,
  lines: z.array(z.string()),
});
export type HurdleBody = z.infer<typeof hurdleSchema>;

export const nutrientChangeSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  /** Per serving; the true values are at least these. */
  before: z.number(),
  after: z.number(),
  /** Null where one of the two foods has no measured value. */
  change: z.number().nullable(),
  /** Share of the changed dish's weight with a value, 0 to 1. */
  coverage: z.number(),
  /** Which of the two foods has no value. */
  unknownFoods: z.array(z.string()),
});
export type NutrientChangeBody = z.infer<typeof nutrientChangeSchema>;

export const swapSchema = z.strictObject({
  role: z.strictObject({ id: z.string(), title: z.string() }),
  food: z.string(),
  foodName: z.string(),
  /** The line as it would stand in the recipe: "30 g ground flaxseed". */
  line: z.string(),
  grams: z.number(),
  note: z.string(),
  /** What to look for on the packet; null where nothing depends on the maker. */
  toLookFor: z.string().nullable(),
  isDisliked: z.boolean(),
  /** True where this swap alone makes the dish fit everyone asked for. */
  fitsEveryone: z.boolean(),
  stillInTheWay: z.array(hurdleSchema),
  changes: z.array(nutrientChangeSchema),
});
export type SwapBody = z.infer<typeof swapSchema>;

export const lineSwapsSchema = z.strictObject({
  /** The place among the recipe's ingredients, from 0. */
  index: z.number(),
  line: z.string(),
  foodName: z.string().nullable(),
  inTheWay: z.array(hurdleSchema),
  /** The best first. */
  swaps: z.array(swapSchema),
  /** How many more are known that do not fit everyone. */
  withheld: z.number(),
});
export type LineSwapsBody = z.infer<typeof lineSwapsSchema>;

/** What could stand for each ingredient: no swap that is out, or not known to be free, for somebody asked for. */
export const substitutionsSchema = z.strictObject({
  recipe: idSchema,
  version: z.string(),
  people: z.array(z.strictObject({ id: keySchema, name: z.string() })),
  inTheWay: z.array(hurdleSchema),
  lines: z.array(lineSwapsSchema),
});
export type SubstitutionsBody = z.infer<typeof substitutionsSchema>;
