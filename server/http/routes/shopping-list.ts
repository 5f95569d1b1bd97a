/** `/api/plans/{id}/shopping-list`: what to buy, ticked off and added to. The last tick wins; no version is asked for. */
import { z } from 'zod';
import { addToList, markItem, removeFromList } from '../../actions/change-list.ts';
import { readList } from '../../actions/read-list.ts';
import { keySchema } from '../../contract/common.ts';
import { itemInputSchema, itemPatchSchema, listSchema, type ListBody } from '../../contract/plans.ts';
import { given, type Routes } from '../api.ts';
import { createOnce } from '../idempotency.ts';
import { presentList } from '../present/list.ts';
import { found } from '../versions.ts';

const params = z.strictObject({ id: keySchema });
const itemParams = z.strictObject({ id: keySchema, item: keySchema });
const LIST = '/plans/:id/shopping-list';

export const shoppingListRoutes: Routes = async (app, deps) => {
  const bodyOf = (list: Parameters<typeof presentList>[0] | null): ListBody =>
    presentList(found(list), deps.library);
  app.get(LIST, { schema: { params, response: { 200: listSchema } } }, async (request) =>
    bodyOf(readList(deps, request.params.id)),
  );
  app.post(
    `${LIST}/items`,
    { schema: { params, body: itemInputSchema, response: { 201: listSchema } } },
    async (request, reply) =>
      createOnce(deps, request, reply, () => bodyOf(addToList(deps, request.params.id, request.body.text))),
  );
  app.patch(
    `${LIST}/items/:item`,
    { schema: { params: itemParams, body: itemPatchSchema, response: { 200: listSchema } } },
    async (request) => {
      const { id, item } = request.params;
      return bodyOf(markItem(deps, { plan: id, item }, given(request.body)));
    },
  );
  app.delete(
    `${LIST}/items/:item`,
    { schema: { params: itemParams, response: { 200: listSchema } } },
    async (request) => {
      const { id, item } = request.params;
      return bodyOf(removeFromList(deps, { plan: id, item }));
    },
  );
};
