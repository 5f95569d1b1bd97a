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

/** What answers carry that can be changed later. */
interface Created {
  readonly version?: number | string;
}

/**
 * Creates and answers 201, or repeats the answer kept under the request's key. Several at once with one key
 * run one after the other, since nothing here waits. Throws 422 where the key belongs to another request.
 */
export function createOnce<T extends Created>(
  deps: HttpDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  create: () => T,
): T {
  const call = callOf(request);
  return answered(reply, call === null ? create() : replayed(deps, call, create));
}

/**
 * As `createOnce`, for what takes its time: `create` gives its answer to `keep` in the transaction that saves what it
 * made. A call that comes with the key of one still under way waits for that one and has its answer, or its failure.
 */
export async function createInTime<T extends Created>(
  deps: HttpDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  create: (keep: (answer: T) => void) => Promise<unknown>,
): Promise<T> {
  const call = callOf(request);
  if (call === null) return answered(reply, await kept(create, () => undefined));
  const underWay = UNDER_WAY.get(deps.db) ?? new Map<string, UnderWay>();
  UNDER_WAY.set(deps.db, underWay);
  const other = underWay.get(call.key);
  if (other !== undefined) {
    if (other.asked !== call.asked) throw new Refusal('key-reused');
    // One key names one route, so it is this route's answer.
    return answered(reply, (await other.answer) as T);
  }
  const before = answerBefore<T>(deps, call);
  if (before !== null) return answered(reply, before);
  const answer = kept(create, (made) => rememberCall(deps, call, made));
  underWay.set(call.key, { asked: call.asked, answer });
  try {
    return answered(reply, await answer);
  } finally {
    underWay.delete(call.key);
  }
}

interface UnderWay {
  readonly asked: string;
  readonly answer: Promise<unknown>;
}

/** Calls with a key that are still being carried out, by key. */
const UNDER_WAY = new WeakMap<HttpDeps['db'], Map<string, UnderWay>>();

/** What `create` gave away to be kept. */
async function kept<T>(
  create: (keep: (answer: T) => void) => Promise<unknown>,
  keep: (answer: T) => void,
): Promise<T> {
  const answers: T[] = [];
  await create((answer) => {
    keep(answer);
    answers.push(answer);
  });
  const [answer] = answers;
  if (answer === undefined) throw new Error('nothing was created, and nothing said why');
  return answer;
}

function answered<T extends Created>(reply: FastifyReply, body: T): T {
  if (body.version !== undefined) tag(reply, body.version);
  void reply.code(201);
  return body;
}

function replayed<T>(deps: HttpDeps, call: Call, create: () => T): T {
  const before = answerBefore<T>(deps, call);
  if (before !== null) return before;
  let answer: T | undefined;
  // Together or not at all: after a power cut the repeated call must not create a second one.
  transact(deps.db, () => {
    answer = create();
    rememberCall(deps, call, answer);
  });
  return answer as T;
}

/** The answer kept under the key; null where there is none. */
function answerBefore<T>({ db }: HttpDeps, { key, asked }: Call): T | null {
  const before = remembered(db, key);
  if (before === null) return null;
  const { request, answer } = JSON.parse(before.body) as Kept;
  if (request !== asked) throw new Refusal('key-reused');
  // What was kept is what this same route answered to this same request.
  return answer as T;
}

function rememberCall({ db }: HttpDeps, { key, asked }: Call, answer: unknown): void {
  remember(db, key, 201, JSON.stringify({ request: asked, answer } satisfies Kept));
}

/** A call with a key: digests of route with key, and of what it asks. */
interface Call {
  readonly key: string;
  readonly asked: string;
}

function callOf(request: FastifyRequest): Call | null {
  const key = keyOf(request);
  if (key === null) return null;
  return {
    key: digest(`${request.method} ${request.url} ${key}`),
    asked: digest(JSON.stringify(request.body ?? null)),
  };
}

function keyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refusal('malformed', { fields: { 'Idempotency-Key': 'must be 1 to 200 plain characters' } });
  return key;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
