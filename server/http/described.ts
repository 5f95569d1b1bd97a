/** The shapes that the description of the API names once and refers to from then on. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { errorSchema, nutrientLineSchema, personVerdictSchema, reasonSchema } from '../contract/common.ts';
import { foodSchema } from '../contract/foods.ts';
import { settingsSchema } from '../contract/household.ts';
import { personViewSchema, previewSchema, sensitivitiesSchema } from '../contract/people.ts';
import { personSchema, sensitivitySchema } from '../contract/person.ts';
import { productSchema } from '../contract/products.ts';
import { reviewSchema } from '../contract/reviews.ts';
import { itemSchema, listSchema, mealSchema, noWeekSchema, planSchema } from '../contract/plans.ts';
import {
  ingredientSchema,
  recipeInputSchema,
  recipeSchema,
  recipeSummarySchema,
} from '../contract/recipes.ts';

const NAMED: Readonly<Record<string, z.ZodType>> = {
  ...{ Error: errorSchema, Reason: reasonSchema, NutrientLine: nutrientLineSchema },
  ...{ PersonVerdict: personVerdictSchema, Food: foodSchema, Settings: settingsSchema },
  ...{ PersonView: personViewSchema, Preview: previewSchema, Sensitivities: sensitivitiesSchema },
  ...{ Person: personSchema, Sensitivity: sensitivitySchema },
  ...{ Item: itemSchema, List: listSchema, Meal: mealSchema, NoWeek: noWeekSchema, Plan: planSchema },
  ...{ Ingredient: ingredientSchema, RecipeDraft: recipeInputSchema },
  ...{ Recipe: recipeSchema, RecipeSummary: recipeSummarySchema },
  ...{ Product: productSchema, Review: reviewSchema },
};

/** Collects the routes registered after it; `/api/openapi.json` shows them. */
export function describeApi(app: FastifyInstance, version: string): void {
  const schemaRegistry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) schemaRegistry.add(schema, { id });
  void app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Kindplate', version } },
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry }),
  });
}
