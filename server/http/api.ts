/** The scope of `/api`: what every route there must declare and what every answer there carries. */
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { errorSchema } from '../contract/common.ts';
import type { HttpDeps } from './deps.ts';

/** A room's routes. */
export type Routes = FastifyPluginAsyncZod<HttpDeps>;

const NOTHING = z.strictObject({});
/** For a POST that needs no body: none, or an empty one. */
export const noBody = NOTHING.nullish();

/** Shape of a 204. */
export const noContent = z.null().meta({ description: 'Done; there is nothing to say.' });

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A patch without the fields that it leaves alone: JSON has no undefined, only fields that are not there. */
export function given<T extends object>(patch: T): Given<T> {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Given<T>;
}

const WITH_BODY: readonly string[] = ['POST', 'PUT', 'PATCH'];

/**
 * Fills in what all routes share (errors, no undeclared query) and throws at start for a route without a shape
 * for its parameters, its body or its answer.
 */
export function requireShapes(route: RouteOptions): void {
  const { schema, url, method } = route;
  const name = `${String(method)} ${url}`;
  if (schema?.response === undefined) throw new Error(`${name} declares no answer`);
  if (url.includes(':') && schema.params === undefined) throw new Error(`${name} declares no parameters`);
  const methods = Array.isArray(method) ? method : [method];
  if (methods.some((one) => WITH_BODY.includes(one)) && schema.body === undefined)
    throw new Error(`${name} declares no body`);
  schema.querystring ??= NOTHING;
  schema.response = { ...schema.response, '4xx': errorSchema, '5xx': errorSchema };
}

/** Remembers every route of the API, to tell a wrong method from a wrong address. */
export function rememberMethods(app: FastifyInstance): (path: string) => readonly string[] {
  const routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api')) return;
    const pattern = new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:[A-Za-z]+/g, '[^/]+')}$`);
    const known = routes.get(url) ?? { pattern, methods: new Set<string>() };
    for (const one of Array.isArray(method) ? method : [method]) known.methods.add(one);
    routes.set(url, known);
  });
  return (path) => [
    ...new Set(
      [...routes.values()].flatMap(({ pattern, methods }) => (pattern.test(path) ? [...methods] : [])),
    ),
  ];
}
