/** `/api/reviews`: lines that were not read, and what the household says they are. */
import { z } from 'zod';
import { answerReview, type Answer } from '../../actions/answer-review.ts';
import { readReview, readReviews } from '../../actions/read-reviews.ts';
import { keySchema } from '../../contract/common.ts';
import {
  reviewInputSchema,
  reviewQuerySchema,
  reviewSchema,
  reviewsSchema,
  type ReviewBody,
} from '../../contract/reviews.ts';
import { given, type Routes } from '../api.ts';
import { Refusal } from '../errors.ts';
import { presentReview } from '../present/answers.ts';
import { changed, expectedVersion, found, tag } from '../versions.ts';

const params = z.strictObject({ id: keySchema });
const one = { params, querystring: reviewQuerySchema, response: { 200: reviewSchema } };

interface Asked {
  readonly id: string;
  readonly line?: string;
}

export const reviewRoutes: Routes = async (app, deps) => {
  const { library } = deps;
  const answered = (asked: Asked, version: number, answer: Answer | null): ReviewBody => {
    const result = answerReview(deps, { ...asked, version }, answer);
    return presentReview(
      changed(result, () => readReview(deps, asked.id, asked.line)),
      library,
    );
  };
  app.get('/reviews', { schema: { response: { 200: reviewsSchema } } }, async () => ({
    items: readReviews(deps).map((view) => presentReview(view, library)),
  }));
  app.get('/reviews/:id', { schema: one }, async (request, reply) => {
    const view = found(readReview(deps, request.params.id, request.query.line));
    tag(reply, view.version);
    return presentReview(view, library);
  });
  app.put('/reviews/:id', { schema: { ...one, body: reviewInputSchema } }, async (request, reply) => {
    const { foods, isNoFood } = request.body;
    const unknown = foods.flatMap((food, at) =>
      library.foods.has(food) ? [] : [[`foods.${String(at)}`, `"${food}" is not a food known here`]],
    );
    if (unknown.length > 0)
      throw new Refusal('unknown-id', { fields: Object.fromEntries(unknown) as Record<string, string> });
    const asked = { ...request.params, ...given(request.query) };
    const body = answered(asked, expectedVersion(request), { foods, isNoFood });
    tag(reply, body.version);
    return body;
  });
  app.delete('/reviews/:id', { schema: one }, async (request, reply) => {
    const asked = { ...request.params, ...given(request.query) };
    const body = answered(asked, expectedVersion(request), null);
    tag(reply, body.version);
    return body;
  });
};
