/** `/api/plans`: weeks made, read, made anew, undone, removed. */
import { z } from 'zod';
import { makeWeek } from '../../actions/make-week.ts';
import { readWeek } from '../../actions/read-week.ts';
import { regenerateWeek } from '../../actions/regenerate-week.ts';
import { undoWeek } from '../../actions/undo-week.ts';
import { dateSchema, errorSchema, keySchema } from '../../contract/common.ts';
import {
  noWeekSchema,
  planInputSchema,
  planSchema,
  plansSchema,
  regenerateSchema,
  type PlanBody,
} from '../../contract/plans.ts';
import { getPlan, listPlans, removePlan } from '../../db/repos/plans.ts';
import { given, noBody, noContent, type Routes } from '../api.ts';
import { Refusal } from '../errors.ts';
import { createInTime } from '../idempotency.ts';
import { presentWeek } from '../present/week.ts';
import { changed, expectedVersion, found, tag } from '../versions.ts';
import { changedWeek, made, whenPlanned } from '../week-answer.ts';

const params = z.strictObject({ id: keySchema });
const rangeSchema = z.strictObject({ from: dateSchema.exactOptional(), to: dateSchema.exactOptional() });
/** A week that cannot be made says why; a key used twice has no reasons. */
export const noWeekOr = z.union([noWeekSchema, errorSchema]);
const one = { params, response: { 200: planSchema, 422: noWeekOr } };
/** A search keeps a thread busy for a second or two. */
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

export const planRoutes: Routes = async (app, deps) => {
  const { db, library } = deps;
  app.get(
    '/plans',
    { schema: { querystring: rangeSchema, response: { 200: plansSchema } } },
    async ({ query: { from = '0000-01-01', to = '9999-12-31' } }) => ({
      items: listPlans(db, from, to).map(({ id, firstDay, version }) => ({ id, firstDay, version })),
    }),
  );
  app.post(
    '/plans',
    { config, schema: { body: planInputSchema, response: { 201: planSchema, 422: noWeekOr } } },
    async (request, reply) => {
      const { options, ...input } = given(request.body);
      const wanted = options === undefined ? input : { ...input, options: given(options) };
      return createInTime<PlanBody>(deps, request, reply, async (keep) => {
        const result = await makeWeek(deps, wanted, (week) => keep(presentWeek(week, library)));
        made(
          changed(whenPlanned(result), () => null),
          deps,
        );
      });
    },
  );
  app.get('/plans/:id', { schema: one }, async (request, reply) => {
    const week = presentWeek(found(readWeek(deps, request.params.id)), library);
    tag(reply, week.version);
    return week;
  });
  app.delete('/plans/:id', { schema: { params, response: { 204: noContent } } }, async (request, reply) => {
    const { id } = request.params;
    const gone = removePlan(db, id, expectedVersion(request));
    changed(gone === 'removed' ? {} : gone, () => getPlan(db, id));
    return reply.code(204).send(null);
  });
  app.post('/plans/:id/undo', { schema: { ...one, body: noBody } }, async (request, reply) => {
    const { id } = request.params;
    const undone = undoWeek(deps, id, expectedVersion(request));
    if (undone === 'nothing') throw new Refusal('nothing-to-undo');
    const week = changed(undone, () => getPlan(db, id));
    tag(reply, week.version);
    return presentWeek(week, library);
  });
  app.post(
    '/plans/:id/regenerate',
    { config, schema: { ...one, body: regenerateSchema } },
    async (request, reply) => {
      const { id } = request.params;
      const result = await regenerateWeek(deps, id, expectedVersion(request), given(request.body));
      const week = changedWeek(whenPlanned(result), deps, {
        id,
        message: 'No other week can be made like this.',
      });
      tag(reply, week.version);
      return week;
    },
  );
};
