/** `/api/people/{id}/sensitivities`: what a person reacts to, and what a changed list would rule out. */
import { z } from 'zod';
import { previewList } from '../../actions/preview-list.ts';
import { idSchema, keySchema } from '../../contract/common.ts';
import { previewSchema, sensitivitiesInputSchema, sensitivitiesSchema } from '../../contract/people.ts';
import { sensitivitySchema } from '../../contract/person.ts';
import { titleIn } from '../../contract/sentences/en.ts';
import { changePerson, getPerson, type StoredPerson } from '../../db/repos/people.ts';
import type { Library } from '../../domain/library.ts';
import type { Sensitivity } from '../../domain/people/person.ts';
import type { Routes } from '../api.ts';
import type { HttpDeps } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { checkIds } from '../known-ids.ts';
import { presentPreview } from '../present/preview.ts';
import { changed, expectedVersion, found, tag } from '../versions.ts';

const params = z.strictObject({ id: keySchema });
const targetParams = params.extend({ target: idSchema });
const list = { params, response: { 200: sensitivitiesSchema } };
const one = { params: targetParams, response: { 200: sensitivitiesSchema } };
type Body = z.infer<typeof sensitivitiesSchema>;

export const sensitivityRoutes: Routes = async (app, deps) => {
  const { db, library } = deps;
  app.get('/people/:id/sensitivities', { schema: list }, async (request, reply) => {
    const stored = found(getPerson(db, request.params.id));
    tag(reply, stored.version);
    return bodyOf(stored, library);
  });
  app.put(
    '/people/:id/sensitivities',
    { schema: { ...list, body: sensitivitiesInputSchema } },
    async (request, reply) => {
      const stored = replace(deps, request.params.id, expectedVersion(request), () => request.body.items);
      tag(reply, stored.version);
      return bodyOf(stored, library);
    },
  );
  app.put(
    '/people/:id/sensitivities/:target',
    { schema: { ...one, body: sensitivitySchema } },
    async (request, reply) => {
      const { id, target } = request.params;
      const rule = request.body;
      if (rule.target !== target)
        throw new Refusal('malformed', { fields: { target: 'must be the one of the address' } });
      const stored = replace(deps, id, expectedVersion(request), (before) => [
        ...before.filter((other) => other.target !== target),
        rule,
      ]);
      tag(reply, stored.version);
      return bodyOf(stored, library);
    },
  );
  app.delete('/people/:id/sensitivities/:target', { schema: one }, async (request, reply) => {
    const { id, target } = request.params;
    const stored = replace(deps, id, expectedVersion(request), (before) => {
      found(before.find((rule) => rule.target === target));
      return before.filter((rule) => rule.target !== target);
    });
    tag(reply, stored.version);
    return bodyOf(stored, library);
  });
  app.post(
    '/people/:id/sensitivities/preview',
    { schema: { params, body: sensitivitiesInputSchema, response: { 200: previewSchema } } },
    async (request) => {
      const { items } = request.body;
      checkIds({ sensitivities: items }, library);
      return presentPreview(found(previewList(deps, request.params.id, items)), library);
    },
  );
};

/** Saves what `next` makes of the person's list. */
function replace(
  { db, library }: HttpDeps,
  id: string,
  version: number,
  next: (before: readonly Sensitivity[]) => readonly Sensitivity[],
): StoredPerson {
  const { person } = found(getPerson(db, id));
  const sensitivities = next(person.sensitivities ?? []);
  checkIds({ sensitivities }, library);
  return changed(changePerson(db, id, version, { ...person, sensitivities }), () => getPerson(db, id));
}

function bodyOf({ version, person }: StoredPerson, library: Library): Body {
  const items = (person.sensitivities ?? []).map((rule) => ({
    ...rule,
    title: titleIn(library, rule.target),
  }));
  return { version, items };
}
