/** `/api/tags`, `/api/foods`, `/api/conditions`: what the library knows. */
import { z } from 'zod';
import { findFoods } from '../../actions/find-foods.ts';
import { readFood, type FoodView } from '../../actions/read-food.ts';
import { idSchema } from '../../contract/common.ts';
import { foodQuerySchema, foodSchema, foodsSchema, tagsSchema, type FoodBody } from '../../contract/foods.ts';
import { conditionListSchema } from '../../contract/people.ts';
import type { Routes } from '../api.ts';
import { pageOf } from '../pages.ts';
import { found } from '../versions.ts';

const params = z.strictObject({ id: idSchema });

export const foodRoutes: Routes = async (app, { library }) => {
  app.get('/tags', { schema: { response: { 200: tagsSchema } } }, async () => ({
    items: [...library.tags.values()].map(({ id, title, kind, description, source }) => ({
      ...{ id, title, kind, description, source },
    })),
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

function foodBody({ food, tags, nutrients }: FoodView): FoodBody {
  const { id, name, kind, aisle, toLookFor } = food;
  return {
    ...{ id, name, kind, aisle, toLookFor },
    ...{ names: [...food.names], parents: [...food.parents] },
    parts: food.parts.map((part) => ({ food: part.food, share: part.share })),
    tags: tags.map((tag) => ({ ...tag })),
    measures: food.measures.map(({ unit, qualifier, grams, source }) => ({ unit, qualifier, grams, source })),
    nutrients: nutrients.map((one) => ({ ...one })),
  };
}
