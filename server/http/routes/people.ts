/** `/api/people`: who eats here, and the targets that follow for each. */
import { z } from 'zod';
import { readPeople, readPerson } from '../../actions/read-person.ts';
import { keySchema } from '../../contract/common.ts';
import {
  conditionsInputSchema,
  peopleSchema,
  personPatchSchema,
  personViewSchema,
  type PersonPatch,
  type PersonView,
} from '../../contract/people.ts';
import { personSchema } from '../../contract/person.ts';
import { addPerson, changePerson, getPerson, removePerson } from '../../db/repos/people.ts';
import type { PersonInput } from '../../domain/people/person.ts';
import { given, noContent, type Routes } from '../api.ts';
import type { HttpDeps } from '../deps.ts';
import { createOnce } from '../idempotency.ts';
import { checkIds } from '../known-ids.ts';
import { presentPerson } from '../present/person.ts';
import { changed, expectedVersion, found, tag } from '../versions.ts';

const params = z.strictObject({ id: keySchema });
const targetsInputSchema = personSchema.pick({ targets: true }).required();
const one = { params, response: { 200: personViewSchema } };

export const peopleRoutes: Routes = async (app, deps) => {
  const { db, library } = deps;
  app.get('/people', { schema: { response: { 200: peopleSchema } } }, async () => ({
    items: readPeople(deps).map((person) => presentPerson(person, library)),
  }));
  app.post(
    '/people',
    { schema: { body: personSchema, response: { 201: personViewSchema } } },
    async (request, reply) =>
      createOnce(deps, request, reply, () => {
        checkIds(request.body, library);
        return viewOf(deps, addPerson(db, given(request.body)).id);
      }),
  );
  app.get('/people/:id', { schema: one }, async (request, reply) => {
    const view = viewOf(deps, request.params.id);
    tag(reply, view.version);
    return view;
  });
  app.delete('/people/:id', { schema: { params, response: { 204: noContent } } }, async (request, reply) => {
    const { id } = request.params;
    const gone = removePerson(db, id, expectedVersion(request));
    changed(gone === 'removed' ? {} : gone, () => getPerson(db, id));
    return reply.code(204).send(null);
  });
  app.patch('/people/:id', { schema: { ...one, body: personPatchSchema } }, async (request, reply) => {
    const view = changeOne(deps, request.params.id, expectedVersion(request), given(request.body));
    tag(reply, view.version);
    return view;
  });
  app.put(
    '/people/:id/conditions',
    { schema: { ...one, body: conditionsInputSchema } },
    async (request, reply) => {
      const view = changeOne(deps, request.params.id, expectedVersion(request), given(request.body));
      tag(reply, view.version);
      return view;
    },
  );
  app.put('/people/:id/targets', { schema: { ...one, body: targetsInputSchema } }, async (request, reply) => {
    const view = changeOne(deps, request.params.id, expectedVersion(request), given(request.body));
    tag(reply, view.version);
    return view;
  });
};

function viewOf(deps: HttpDeps, id: string): PersonView {
  return presentPerson(found(readPerson(deps, id)), deps.library);
}

function changeOne(deps: HttpDeps, id: string, version: number, patch: PersonPatch): PersonView {
  const { db, library } = deps;
  const { person } = found(getPerson(db, id));
  const { set, gone } = partsOf(patch);
  checkIds(set, library);
  const kept = Object.entries(person).filter(([field]) => !gone.has(field));
  const next = { ...(Object.fromEntries(kept) as unknown as PersonInput), ...set };
  changed(changePerson(db, id, version, next), () => getPerson(db, id));
  return viewOf(deps, id);
}

/** The fields that a patch sets, and the names of those that it takes away. */
function partsOf(patch: PersonPatch): { set: Partial<PersonInput>; gone: ReadonlySet<string> } {
  const entries = Object.entries(patch);
  return {
    set: Object.fromEntries(entries.filter(([, value]) => value !== null)) as Partial<PersonInput>,
    gone: new Set(entries.flatMap(([field, value]) => (value === null ? [field] : []))),
  };
}
