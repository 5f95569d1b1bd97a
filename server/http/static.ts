/** The built client, the recipes' pictures, and the page for every address that the client itself routes. */
import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpConfig } from './deps.ts';
import { Refusal } from './errors.ts';

const YEAR = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

const NO_CLIENT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Kindplate</title>
<h1>The screens are not built yet</h1>
<p>The server runs. Stop it, run <code>npm run build</code>, then start it again.</p>
<p>The API answers under <a href="/api/openapi.json">/api</a>.</p></html>
`;

/** Serves both folders where they exist. Hashed files keep for a year; everything else is asked for again. */
export function registerStatic(app: FastifyInstance, config: HttpConfig): void {
  const common = { serve: true, dotfiles: 'ignore', cacheControl: false, schemaHide: true } as const;
  if (existsSync(config.picturesDir)) {
    void app.register(fastifyStatic, {
      ...common,
      ...{ root: config.picturesDir, prefix: '/pictures/', decorateReply: false, index: false },
      setHeaders: (reply) => void reply.header('cache-control', ASK_AGAIN),
    });
  }
  if (!existsSync(config.clientDir)) return;
  void app.register(fastifyStatic, {
    ...common,
    ...{ root: config.clientDir, prefix: '/', preCompressed: true },
    setHeaders: (reply, file) =>
      void reply.header('cache-control', /[/\\]assets[/\\]/.test(file) ? YEAR : ASK_AGAIN),
  });
}

/** Whether the client routes this address: a page, not a file and not the API. */
function isPage(request: FastifyRequest): boolean {
  const [path = '/'] = request.url.split('?');
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  return isReading && !isApi(path) && !path.startsWith('/pictures/') && !/\.[a-z0-9]+$/i.test(path);
}

const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

/** For an address that no route knows: the client's page, the wrong method (405), or nothing here (404). */
export function answerUnknown(
  config: HttpConfig,
  methodsAt: (path: string) => readonly string[],
): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  const hasClient = existsSync(config.clientDir);
  return (request, reply) => {
    if (isPage(request)) {
      if (hasClient) return reply.header('cache-control', ASK_AGAIN).sendFile('index.html');
      return reply.code(503).type('text/html; charset=utf-8').send(NO_CLIENT);
    }
    const methods = methodsAt(request.url.split('?')[0] ?? '');
    if (methods.length === 0 || methods.includes(request.method)) throw new Refusal('not-found');
    throw new Refusal('method-not-allowed', { headers: { allow: methods.join(', ') } });
  };
}
