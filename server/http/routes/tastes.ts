/** `/api/people/{id}/tastes/{recipeId}`: the dishes that a person likes best or would rather not have. */
import { z } from 'zod';
import { idSchema, keySchema } from '../../contract/common.ts';
import { dishTasteBodySchema, dishTasteInputSchema } from '../../contract/recipes.ts';
import { getPerson } from '../../db/repos/people.ts';
import { currentRecipes } from '../../db/repos/recipes.ts';
import { clearTaste, setTaste } from '../../db/repos/tastes.ts';
import { noContent, type Routes } from '../api.ts';
import { found } from '../versions.ts';

const params = z.strictObject({ id: keySchema, recipeId: idSchema });

/** One word for one dish: saying it twice, or taking back what was not said, changes nothing, so no version is asked. */
export const tasteRoutes: Routes = async (app, { db }) => {
  app.put(
    '/people/:id/tastes/:recipeId',
    { schema: { params, body: dishTasteInputSchema, response: { 200: dishTasteBodySchema } } },
    async ({ params: { id, recipeId }, body: { taste } }) => {
      found(getPerson(db, id));
      found(currentRecipes(db).find(({ recipe }) => recipe.id === recipeId));
      return { ...setTaste(db, { person: id, recipe: recipeId, taste }) };
    },
  );
  app.delete(
    '/people/:id/tastes/:recipeId',
    { schema: { params, response: { 204: noContent } } },
    async ({ params: { id, recipeId } }, reply) => {
      found(getPerson(db, id));
      clearTaste(db, { person: id, recipe: recipeId });
      return reply.code(204).send(null);
    },
  );
};
