/** `/api/plans/{id}/meals/{meal}`: one meal locked, swapped, moved; what else could stand there. */
import { z } from 'zod';
import { changeMeal, type MealPatch } from '../../actions/change-meal.ts';
import { listAlternatives } from '../../actions/list-alternatives.ts';
import { moveMeal } from '../../actions/move-meal.ts';
import { keySchema } from '../../contract/common.ts';
import { alternativesSchema, mealPatchSchema, moveSchema, planSchema } from '../../contract/plans.ts';
import { given, noBody, type Routes } from '../api.ts';
import { presentAlternatives } from '../present/week.ts';
import { expectedVersion, found, tag } from '../versions.ts';
import { changedWeek, made } from '../week-answer.ts';
import { noWeekOr } from './plans.ts';

const params = z.strictObject({ id: keySchema, meal: keySchema });
const one = { params, response: { 200: planSchema, 422: noWeekOr } };
const CANNOT = 'This meal cannot be changed like this.';

function mealPatch(body: z.infer<typeof mealPatchSchema>): MealPatch {
  const { additions, ...patch } = given(body);
  return additions === undefined ? patch : { ...patch, additions: additions.map(given) };
}

export const mealRoutes: Routes = async (app, deps) => {
  app.patch(
    '/plans/:id/meals/:meal',
    { schema: { ...one, body: mealPatchSchema } },
    async (request, reply) => {
      const { id, meal } = request.params;
      const ref = { plan: id, meal, version: expectedVersion(request) };
      const week = changedWeek(changeMeal(deps, ref, mealPatch(request.body)), deps, { id, message: CANNOT });
      tag(reply, week.version);
      return week;
    },
  );
  app.post(
    '/plans/:id/meals/:meal/move',
    { schema: { ...one, body: moveSchema } },
    async (request, reply) => {
      const { id, meal } = request.params;
      const ref = { plan: id, meal, version: expectedVersion(request) };
      const week = changedWeek(moveMeal(deps, ref, request.body), deps, { id, message: CANNOT });
      tag(reply, week.version);
      return week;
    },
  );
  app.post(
    '/plans/:id/meals/:meal/alternatives',
    { schema: { params, body: noBody, response: { 200: alternativesSchema, 422: noWeekOr } } },
    async (request) => {
      const { id, meal } = request.params;
      const others = made(found(listAlternatives(deps, id, meal)), deps, CANNOT);
      return presentAlternatives(others, deps.library);
    },
  );
};
