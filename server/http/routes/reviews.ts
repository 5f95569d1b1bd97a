/** `/api/reviews`: lines that were not read, and what the household says they are. */
import { z } from 'zod';
import { answerReview, type Answer } from '../../actions/answer-review.ts';
import { readReview, readReviews } from '../../actions/read-reviews.ts';
import { keySchema } from '../../contract/common.ts';
import { reviewInputSchema, reviewSchema, reviewsSchema, type ReviewBody } from '../../contract/reviews.ts';
import type { Routes } from '../api.ts';
import { Refusal } from '../errors.ts';
import { presentReview } from '../present/answers.ts';
import { changed, expectedVersion, found, tag } from '../versions.ts';

const params = z.strictObject({ id: keySchema });
const one = { params, response: { 200: reviewSchema } };

export const reviewRoutes: Routes = async (app, deps) => {
  const { library } = deps;
  const answered = (id: string, version: number, answer: Answer | null): ReviewBody => {
    const result = answerReview(deps, { id, version }, answer);
    return presentReview(
      changed(result, () => readReview(deps, id)),
      library,
    );
  };
  app.get('/reviews', { schema: { response: { 200: reviewsSchema } } }, async () => ({
    items: readReviews(deps).map((view) => presentReview(view, library)),
  }));
  app.get('/reviews/:id', { schema: one }, async (request, reply) => {
    const view = found(readReview(deps, request.params.id));
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
    const body = answered(request.params.id, expectedVersion(request), { foods, isNoFood });
    tag(reply, body.version);
    return body;
  });
  app.delete('/reviews/:id', { schema: one }, async (request, reply) => {
    const body = answered(request.params.id, expectedVersion(request), null);
    tag(reply, body.version);
    return body;
  });
};
