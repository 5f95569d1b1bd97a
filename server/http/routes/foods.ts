/** `/api/tags`, `/api/sets`, `/api/foods`, `/api/conditions`: what the library knows. */
import { z } from 'zod';
import { findFoods } from '../../actions/find-foods.ts';
import { readFood, type FoodView } from '../../actions/read-food.ts';
import { idSchema } from '../../contract/common.ts';
import {
  foodQuerySchema,
  foodSchema,
  foodsSchema,
  setsSchema,
  tagsSchema,
  type FoodBody,
  type SetsBody,
  type TagBody,
} from '../../contract/foods.ts';
import { conditionListSchema } from '../../contract/people.ts';
import type { Tag } from '../../domain/foods/food.ts';
import type { Library } from '../../domain/library.ts';
import type { StartingSet } from '../../domain/people/starting-set.ts';
import type { Routes } from '../api.ts';
import { pageOf } from '../pages.ts';
import { found } from '../versions.ts';

const params = z.strictObject({ id: idSchema });

export const foodRoutes: Routes = async (app, { library }) => {
  app.get('/tags', { schema: { response: { 200: tagsSchema } } }, async () => ({
    items: [...library.tags.values()].map((tag) => tagBody(tag, library)),
  }));
  app.get('/sets', { schema: { response: { 200: setsSchema } } }, async () => ({
    items: library.sets.map((set) => setBody(set, library)),
  }));
  app.get('/conditions', { schema: { response: { 200: conditionListSchema } } }, async () => ({
    items: library.tables.conditions.map(({ id, title, question, screen, verified }) => ({
      ...{ id, title, question, verified },
      screen: screen.map(({ text }) => text),
    })),
  }));
  app.get(
    '/foods',
    { schema: { querystring: foodQuerySchema, response: { 200: foodsSchema } } },
    async ({ query }) => {
      const page = pageOf(findFoods(library, query), query);
      const items = page.items.map(({ id, name, aisle }) => ({
        ...{ id, name, aisle },
        tags: [...library.facts.containsOf(id)],
      }));
      return { items, nextCursor: page.nextCursor };
    },
  );
  app.get('/foods/:id', { schema: { params, response: { 200: foodSchema } } }, async (request) =>
    foodBody(found(readFood(library, request.params.id))),
  );
};

function tagBody(tag: Tag, { sources }: Library): TagBody {
  const { id, title, kind, description, source } = tag;
  return {
    ...{ id, title, kind, description, implies: [...tag.implies], source },
    confidence: sources.get(source)?.confidence ?? 'low',
    graded: tag.graded === true,
    countsGramsOf: tag.amount?.nutrient ?? null,
  };
}

function setBody(set: StartingSet, { tags, sources }: Library): SetsBody['items'][number] {
  const { id, title, description, reason, graded, source, certainty } = set;
  return {
    ...{ id, title, description, reason, graded, source, certainty },
    targets: set.targets.map(({ target, tier }) => ({
      ...{ target, tier },
      targetName: tags.get(target)?.title ?? target,
    })),
    weeks: set.weeks === null ? null : { ...set.weeks },
    needsEndDate: set.needsEndDate,
    sourceTitle: sources.get(source)?.title ?? source,
  };
}

function foodBody({ food, tags, grades, nutrients }: FoodView): FoodBody {
  const { id, name, kind, aisle, toLookFor } = food;
  return {
    ...{ id, name, kind, aisle, toLookFor },
    ...{ names: [...food.names], parents: [...food.parents] },
    parts: food.parts.map((part) => ({ food: part.food, share: part.share })),
    tags: tags.map((tag) => ({ ...tag })),
    grades: grades.map((one) => ({ ...one })),
    measures: food.measures.map(({ unit, qualifier, grams, source }) => ({ unit, qualifier, grams, source })),
    nutrients: nutrients.map((one) => ({ ...one })),
  };
}
