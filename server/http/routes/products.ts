/** `/api/products`: labels that the household read on what it buys, and which to read next. */
import { z } from 'zod';
import { listQuestions } from '../../actions/list-questions.ts';
import { replaceProduct, saveProduct, type SavedProduct } from '../../actions/save-product.ts';
import { today } from '../../actions/today.ts';
import { keySchema } from '../../contract/common.ts';
import {
  productInputSchema,
  productSchema,
  productsSchema,
  questionsQuerySchema,
  questionsSchema,
  type ProductBody,
} from '../../contract/products.ts';
import { getPerson } from '../../db/repos/people.ts';
import {
  getProduct,
  listProducts,
  removeProduct,
  type Product,
  type StoredProduct,
} from '../../db/repos/products.ts';
import type { Library } from '../../domain/library.ts';
import { noContent, type Routes } from '../api.ts';
import type { HttpDeps } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { createOnce } from '../idempotency.ts';
import { presentProduct, presentQuestions } from '../present/answers.ts';
import { presentReason } from '../present/reasons.ts';
import { changed, expectedVersion, found, tag } from '../versions.ts';

const params = z.strictObject({ id: keySchema });
const one = { params, response: { 200: productSchema } };

export const productRoutes: Routes = async (app, deps) => {
  const { db, library } = deps;
  const bodyOf = (stored: StoredProduct): ProductBody => presentProduct(stored, today(db), library);
  app.get('/products', { schema: { response: { 200: productsSchema } } }, async () => ({
    items: listProducts(db).map(bodyOf),
  }));
  app.get(
    '/products/questions',
    { schema: { querystring: questionsQuerySchema, response: { 200: questionsSchema } } },
    async ({ query }) => presentQuestions(listQuestions(deps, peopleIn(query.people, deps)), library),
  );
  app.post(
    '/products',
    { schema: { body: productInputSchema, response: { 201: productSchema } } },
    async (request, reply) =>
      createOnce(deps, request, reply, () =>
        bodyOf(believed(saveProduct(deps, known(request.body, library)), deps)),
      ),
  );
  app.get('/products/:id', { schema: one }, async (request, reply) => {
    const stored = found(getProduct(db, request.params.id));
    tag(reply, stored.version);
    return bodyOf(stored);
  });
  app.put('/products/:id', { schema: { ...one, body: productInputSchema } }, async (request, reply) => {
    const { id } = request.params;
    const ref = { id, version: expectedVersion(request) };
    const result = changed(replaceProduct(deps, ref, known(request.body, library)), () => getProduct(db, id));
    const stored = believed(result, deps);
    tag(reply, stored.version);
    return bodyOf(stored);
  });
  app.delete(
    '/products/:id',
    { schema: { params, response: { 204: noContent } } },
    async (request, reply) => {
      const { id } = request.params;
      const gone = removeProduct(db, id, expectedVersion(request));
      changed(gone === 'removed' ? {} : gone, () => getProduct(db, id));
      return reply.code(204).send(null);
    },
  );
};

/**
 * The people asked for; 422 where one of them does not exist: a question left out would look like an answer.
 */
function peopleIn(people: string | undefined, { db }: HttpDeps): readonly string[] | null {
  const ids = (people ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0) return null;
  if (ids.some((id) => getPerson(db, id) === null))
    throw new Refusal('unknown-id', { fields: { people: 'names somebody who is not known here' } });
  return ids;
}

/** 422 where the food, or a tag, is not known here. */
function known(product: Product, { foods, tags }: Library): Product {
  const fields = new Map<string, string>();
  if (!foods.has(product.food)) fields.set('food', `"${product.food}" is not a food known here`);
  product.clears.forEach((target, at) => {
    if (!tags.has(target) && !foods.has(target))
      fields.set(`clears.${String(at)}`, `"${target}" is neither a food nor a group known here`);
  });
  product.contains.forEach((target, at) => {
    if (!tags.has(target)) fields.set(`contains.${String(at)}`, `"${target}" is not a group known here`);
  });
  if (fields.size > 0) throw new Refusal('unknown-id', { fields: Object.fromEntries(fields) });
  return product;
}

const FIELDS = {
  'label-clears-certain': 'clears',
  'label-says-both': 'contains',
  'label-seen-ahead': 'seenOn',
} as const;

/** 422 with a sentence where the label cannot be so. */
function believed(result: SavedProduct, { library }: HttpDeps): StoredProduct {
  if (result.ok) return result.value;
  const said = result.reasons.map((reason) => [FIELDS[reason.code], presentReason(reason, library).sentence]);
  throw new Refusal('impossible', {
    message: said.map(([, sentence]) => sentence).join(' '),
    fields: Object.fromEntries(said) as Record<string, string>,
  });
}
