/** `/api/recipes`: the collection and the household's own, with verdicts for its people. */
import { z } from 'zod';
import { listSubstitutions } from '../../actions/list-substitutions.ts';
import { listRecipes, readFacets } from '../../actions/browse-recipes.ts';
import { readDraft } from '../../actions/read-draft.ts';
import { readRecipe } from '../../actions/read-recipe.ts';
import type { RecipeView } from '../../actions/recipe-view.ts';
import { addRecipe, changeRecipe, restoreRecipe, type RecipeDraft } from '../../actions/save-recipe.ts';
import { splitRecipe } from '../../actions/split-recipe.ts';
import { idSchema } from '../../contract/common.ts';
import {
  recipeFacetsSchema,
  recipeInputSchema,
  recipeQuerySchema,
  recipeSchema,
  recipesSchema,
  substitutionsSchema,
  type RecipeBody,
  type RecipeInput,
} from '../../contract/recipes.ts';
import { recipeReadInputSchema, recipeReadSchema } from '../../contract/recipe-reading.ts';
import { getPerson, listPeople } from '../../db/repos/people.ts';
import {
  currentRecipes,
  recipeAt,
  retireOwnRecipe,
  type RecipeRef,
  type StoredRecipe,
} from '../../db/repos/recipes.ts';
import { given, noBody, noContent, type Routes } from '../api.ts';
import type { HttpDeps } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { createOnce } from '../idempotency.ts';
import { readPictureTexts } from '../picture-texts.ts';
import { presentFacets, presentRecipe, presentRecipeSummary } from '../present/recipe.ts';
import { presentReading } from '../present/recipe-reading.ts';
import { presentSubstitutions } from '../present/substitutions.ts';
import { changed, expectedTag, found, tag } from '../versions.ts';

const params = z.strictObject({ id: idSchema });
const one = { params, response: { 200: recipeSchema } };
/** Verdicts for these people; the version that a plan names, where it is not the one in use. */
const oneQuery = recipeQuerySchema
  .pick({ people: true })
  .extend({ version: z.string().max(100).exactOptional() });

/** Without `people`, for the whole household. */
const swapQuery = recipeQuerySchema.pick({ people: true });

export const recipeRoutes: Routes = async (app, deps) => {
  const { db, library } = deps;
  const pictureTexts = readPictureTexts(deps.config.picturesDir);
  const present = (view: RecipeView): RecipeBody => presentRecipe(view, library, pictureTexts);
  const current = (id: string): StoredRecipe | null =>
    currentRecipes(db).find(({ recipe }) => recipe.id === id) ?? null;
  app.get(
    '/recipes',
    { schema: { querystring: recipeQuerySchema, response: { 200: recipesSchema } } },
    async ({ query: { people, ...query } }) => {
      // Nobody may be passed over where the answer is what everyone can have.
      const ids = query.allowed === true ? knownIdsIn(people ?? '', deps) : idsIn(people);
      const { items, ...page } = listRecipes(deps, { ...given(query), people: ids });
      return { ...page, items: items.map((view) => presentRecipeSummary(view, library)) };
    },
  );
  app.get('/recipe-facets', { schema: { response: { 200: recipeFacetsSchema } } }, async () =>
    presentFacets(readFacets(deps)),
  );
  app.post(
    '/recipes',
    { schema: { body: recipeInputSchema, response: { 201: recipeSchema } } },
    async (request, reply) =>
      createOnce(deps, request, reply, () => present(addRecipe(deps, draftOf(request.body, deps)))),
  );
  app.post(
    '/recipes/read',
    { schema: { body: recipeReadInputSchema, response: { 200: recipeReadSchema } } },
    async ({ body }) => {
      const { servings, heat, people, text, basedOn } = body;
      const split = text === undefined ? null : splitRecipe(deps, text);
      const lines = body.lines ?? split?.lines ?? [];
      if (lines.length > MOST_LINES) throw new Refusal('malformed', { fields: { text: TOO_MANY } });
      const known = people === undefined ? everyone(deps) : allKnown(people, deps);
      const base = basedOn === undefined ? null : knownOriginal(basedOn, deps);
      const asked = { lines, servings, heat, people: known, basedOn: base };
      return presentReading(await readDraft(deps, asked), split, library);
    },
  );
  app.post('/recipes/:id/restore', { schema: { ...one, body: noBody } }, async (request, reply) => {
    const { id } = request.params;
    const result = restoreRecipe(deps, { id, version: expectedTag(request) });
    const body = present(changed(result, () => current(id)));
    tag(reply, body.version);
    return body;
  });
  app.get('/recipes/:id', { schema: { ...one, querystring: oneQuery } }, async (request, reply) => {
    const { people, version } = request.query;
    const { id } = request.params;
    const asked = { id, people: idsIn(people), ...(version === undefined ? {} : { version }) };
    const body = present(found(readRecipe(deps, asked)));
    tag(reply, body.version);
    return body;
  });
  app.get(
    '/recipes/:id/substitutions',
    { schema: { params, querystring: swapQuery, response: { 200: substitutionsSchema } } },
    async ({ params: { id }, query }) => {
      const people = query.people === undefined ? null : knownIdsIn(query.people, deps);
      return presentSubstitutions(found(listSubstitutions(deps, { id, people })), library);
    },
  );
  app.put('/recipes/:id', { schema: { ...one, body: recipeInputSchema } }, async (request, reply) => {
    const { id } = request.params;
    const result = changeRecipe(deps, { id, version: expectedTag(request) }, draftOf(request.body, deps));
    const body = present(changed(result, () => current(id)));
    tag(reply, body.version);
    return body;
  });
  app.delete('/recipes/:id', { schema: { params, response: { 204: noContent } } }, async (request, reply) => {
    const { id } = request.params;
    const version = expectedTag(request);
    if (current(id)?.isOwn === false) throw new Refusal('built-in');
    const gone = retireOwnRecipe(db, id, version);
    changed(gone === 'retired' ? {} : gone, () => current(id));
    return reply.code(204).send(null);
  });
};

const idsIn = (people: string | undefined): readonly string[] =>
  (people ?? '').split(',').filter((id) => id !== '');

/** As many as a recipe may have. */
const MOST_LINES = 200;
const TOO_MANY = `must have at most ${String(MOST_LINES)} ingredient lines`;

const everyone = ({ db }: HttpDeps): readonly string[] => listPeople(db).map(({ id }) => id);

/** Refuses somebody who does not exist: what is offered must be right for everyone who was meant. */
function knownIdsIn(people: string, deps: HttpDeps): readonly string[] {
  return allKnown(idsIn(people), deps);
}

function allKnown(ids: readonly string[], { db }: HttpDeps): readonly string[] {
  const missing = ids.find((id) => getPerson(db, id) === null);
  if (missing === undefined) return ids;
  throw new Refusal('unknown-id', { fields: { people: `"${missing}" is nobody known here` } });
}

/** Refuses a draft that names an original which never was. */
function draftOf(body: RecipeInput, deps: HttpDeps): RecipeDraft {
  const { basedOn, ...draft } = body;
  return basedOn === undefined ? draft : { ...draft, basedOn: knownOriginal(basedOn, deps) };
}

function knownOriginal(basedOn: RecipeRef, { db }: HttpDeps): RecipeRef {
  if (recipeAt(db, basedOn.id, basedOn.version) === null)
    throw new Refusal('unknown-id', { fields: { basedOn: 'is not a recipe known here' } });
  return basedOn;
}
