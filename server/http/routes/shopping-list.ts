/** `/api/plans/{id}/shopping-list`: what to buy, ticked off and added to. The last tick wins; no version is asked for. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { addToList, markItem, removeFromList } from '../../actions/change-list.ts';
import { readList } from '../../actions/read-list.ts';
import { keySchema } from '../../contract/common.ts';
import { itemInputSchema, itemPatchSchema, listSchema, type ListBody } from '../../contract/plans.ts';
import { given, type Routes } from '../api.ts';
import { createOnce } from '../idempotency.ts';
import { presentList } from '../present/list.ts';
import { listAsCsv, listAsMarkdown, listAsText } from '../present/list-formats.ts';
import { found } from '../versions.ts';

const params = z.strictObject({ id: keySchema });
const itemParams = z.strictObject({ id: keySchema, item: keySchema });
const query = z.strictObject({ format: z.enum(['json', 'text', 'csv', 'markdown']).default('json') });
const LIST = '/plans/:id/shopping-list';

const anyFormat = {
  description: 'The list, as the format asked for.',
  content: {
    'application/json': { schema: listSchema },
    'text/plain': { schema: z.string() },
    'text/csv': { schema: z.string() },
    'text/markdown': { schema: z.string() },
  },
};

/** The body in the format asked for, its type set on the reply; JSON's is set by itself. */
function inFormat(
  list: ListBody,
  format: z.infer<typeof query>['format'],
  reply: FastifyReply,
): ListBody | string {
  switch (format) {
    case 'json':
      return list;
    case 'text':
      void reply.type('text/plain; charset=utf-8');
      return listAsText(list);
    case 'markdown':
      void reply.type('text/markdown; charset=utf-8');
      return listAsMarkdown(list);
    case 'csv':
      void reply.type('text/csv; charset=utf-8');
      // The day is a checked date, so the name holds digits and hyphens only.
      void reply.header('content-disposition', `attachment; filename="shopping-list-${list.firstDay}.csv"`);
      return listAsCsv(list);
  }
}

export const shoppingListRoutes: Routes = async (app, deps) => {
  const bodyOf = (list: Parameters<typeof presentList>[0] | null): ListBody =>
    presentList(found(list), deps.library);
  app.get(
    LIST,
    { schema: { params, querystring: query, response: { 200: anyFormat } } },
    async (request, reply) =>
      inFormat(bodyOf(readList(deps, request.params.id)), request.query.format, reply),
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
