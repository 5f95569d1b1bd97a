/** A creating call repeated with its Idempotency-Key answers what the first one answered and creates nothing more. */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { remember, remembered } from '../db/repos/idempotency.ts';
import { transact } from '../db/repos/transaction.ts';
import type { HttpDeps } from './deps.ts';
import { Refusal } from './errors.ts';
import { tag } from './versions.ts';

/** What is kept of a call: which request it was, and its answer. */
interface Kept {
  readonly request: string;
  readonly answer: unknown;
}

/**
 * Creates and answers 201, or repeats the answer kept under the request's key. Several at once with one key
 * run one after the other, since nothing here waits. Throws 422 where the key belongs to another request.
 */
export function createOnce<T extends { readonly version?: number | string }>(
  deps: HttpDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  create: () => T,
): T {
  const body = keyOf(request) === null ? create() : replayed(deps, request, create);
  if (body.version !== undefined) tag(reply, body.version);
  void reply.code(201);
  return body;
}

function replayed<T>(deps: HttpDeps, request: FastifyRequest, create: () => T): T {
  const key = digest(`${request.method} ${request.url} ${keyOf(request) ?? ''}`);
  const asked = digest(JSON.stringify(request.body ?? null));
  const before = remembered(deps.db, key);
  if (before === null) {
    let answer: T | undefined;
    // Together or not at all: after a power cut the repeated call must not create a second one.
    transact(deps.db, () => {
      answer = create();
      remember(deps.db, key, 201, JSON.stringify({ request: asked, answer } satisfies Kept));
    });
    return answer as T;
  }
  const kept = JSON.parse(before.body) as Kept;
  if (kept.request !== asked) throw new Refusal('key-reused');
  // What was kept is what this same route answered to this same request.
  return kept.answer as T;
}

function keyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refusal('malformed', { fields: { 'Idempotency-Key': 'must be 1 to 200 plain characters' } });
  return key;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
