/** What stands beside meals: offers for one of them, what a week could do with, and several put there at once. */
import { z } from 'zod';
import { addAdditions } from '../../actions/add-additions.ts';
import { listOffers } from '../../actions/list-offers.ts';
import { suggestAdditions } from '../../actions/suggest-additions.ts';
import { keySchema } from '../../contract/common.ts';
import {
  additionsInputSchema,
  offersInputSchema,
  offersSchema,
  planSchema,
  suggestionsSchema,
} from '../../contract/plans.ts';
import { given, type Routes } from '../api.ts';
import { presentOffers, presentSuggestions } from '../present/week.ts';
import { expectedVersion, found, tag } from '../versions.ts';
import { changedWeek, made } from '../week-answer.ts';
import { noWeekOr } from './plans.ts';

const params = z.strictObject({ id: keySchema });
const mealParams = z.strictObject({ id: keySchema, meal: keySchema });
const CANNOT = 'This cannot be put beside the meal.';
const NOBODY = 'Nothing can be offered for this week.';

export const additionRoutes: Routes = async (app, deps) => {
  app.post(
    '/plans/:id/meals/:meal/additions/offers',
    {
      schema: {
        ...{ params: mealParams, body: offersInputSchema },
        response: { 200: offersSchema, 422: noWeekOr },
      },
    },
    async (request) => {
      const { id, meal } = request.params;
      const { person = null } = request.body;
      return presentOffers(
        made(found(listOffers(deps, { plan: id, meal, person })), deps, NOBODY),
        deps.library,
      );
    },
  );
  app.get(
    '/plans/:id/additions/suggestions',
    { schema: { params, response: { 200: suggestionsSchema, 422: noWeekOr } } },
    async (request) => {
      const items = made(found(suggestAdditions(deps, request.params.id)), deps, NOBODY);
      return presentSuggestions(items, deps.library);
    },
  );
  app.post(
    '/plans/:id/additions',
    { schema: { params, body: additionsInputSchema, response: { 200: planSchema, 422: noWeekOr } } },
    async (request, reply) => {
      const { id } = request.params;
      const ref = { plan: id, version: expectedVersion(request) };
      const wishes = request.body.additions.map(given);
      const week = changedWeek(addAdditions(deps, ref, wishes), deps, { id, message: CANNOT });
      tag(reply, week.version);
      return week;
    },
  );
};
