/** Puts the HTTP server together from its parts; it never listens. */
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { rememberMethods } from './http/api.ts';
import type { HttpConfig, HttpDeps } from './http/deps.ts';
import { describeApi } from './http/described.ts';
import { answerError, errorBody, Refusal, refusalOf } from './http/errors.ts';
import { refuseOtherTypes } from './http/guards/content-type.ts';
import { hostGuard } from './http/guards/host.ts';
import { originGuard } from './http/guards/origin.ts';
import { registerRoutes } from './http/routes/all.ts';
import { securityHeaders } from './http/security.ts';
import { checkShape } from './http/shape.ts';
import { answerUnknown, registerStatic } from './http/static.ts';
import { closeUnusedSockets } from './http/unused-sockets.ts';

export interface AppDeps extends HttpDeps {
  /** Where and how loudly to log; nothing by default. */
  readonly log?: FastifyServerOptions['logger'];
}

const BODY_BYTES = 256 * 1024;

/** The whole server over one open database; close it with `app.close()`, then the database. */
export function buildApp(given: AppDeps): FastifyInstance {
  const { log, ...deps } = given;
  const app = Fastify(serverOptions(deps, log ?? false));
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(checkShape);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  const methodsAt = rememberMethods(app);
  addPlugins(app, deps.config);
  void app.after(() => addGuards(app, deps));
  void app.register((api) => registerRoutes(api, deps), { prefix: '/api' });
  registerStatic(app, deps.config);
  closeUnusedSockets(app);
  app.setNotFoundHandler(answerUnknown(deps.config, methodsAt));
  return app;
}

function addPlugins(app: FastifyInstance, config: HttpConfig): void {
  void app.register(helmet, securityHeaders(config));
  void app.register(cookie);
  void app.register(rateLimit, { global: false });
  describeApi(app, config.version);
}

function serverOptions({ config }: HttpDeps, logger: NonNullable<AppDeps['log']>): FastifyServerOptions {
  return {
    logger,
    bodyLimit: BODY_BYTES,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    handlerTimeout: 15_000,
    trustProxy: config.trustProxy.length === 0 ? false : [...config.trustProxy],
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerError,
    clientErrorHandler: answerBrokenRequest,
  };
}

/** Before anything else is looked at: is it for us, and may it come from there? */
function addGuards(app: FastifyInstance, { config }: HttpDeps): void {
  const checkHost = hostGuard(config);
  const checkOrigin = originGuard(config);
  // The path's pattern and never the query: what a person looked for is nobody else's business.
  app.addHook('onResponse', async ({ method, routeOptions, log }, { statusCode, elapsedTime }) =>
    log.debug({ method, route: routeOptions.url, statusCode, ms: Math.round(elapsedTime) }, 'answered'),
  );
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
    checkHost(request);
    checkOrigin(request);
    refuseOtherTypes(request);
  });
}

/** What is no HTTP never reaches a route; it gets the same body by hand. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const isLong = error.code === 'HPE_HEADER_OVERFLOW';
  const refusal = isLong ? new Refusal('too-large') : refusalOf({ statusCode: 400 });
  const body = JSON.stringify(errorBody(refusal, randomUUID()));
  socket.end(
    `HTTP/1.1 ${String(refusal.statusCode)} Bad Request\r\nConnection: close\r\n` +
      `Content-Type: application/json; charset=utf-8\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
  );
}
