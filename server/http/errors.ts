/** Every way a request can fail: code, status and sentence in one table, and the one body they all share. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorBody, ReasonBody } from '../contract/common.ts';
import { troubleOf, type Trouble } from '../db/repos/trouble.ts';

const TABLE = {
  malformed: [400, 'Something in this request is not as it should be.'],
  'no-json': [400, 'The body of this request is not JSON.'],
  'bad-address': [400, 'This address cannot be read.'],
  unpaired: [401, 'This device is not paired yet. Enter the code that the server printed when it started.'],
  'wrong-code': [401, 'That is not the code the server printed. Look at it once more.'],
  'cross-site': [403, 'This request came from another site, so it was not carried out.'],
  'not-found': [404, 'There is nothing here.'],
  'method-not-allowed': [405, 'This address does not take that kind of request.'],
  stale: [409, 'This was changed somewhere else in the meantime. Load it again, then repeat your change.'],
  'too-large': [413, 'That is more than one request may carry.'],
  'not-json': [415, 'Send the body as application/json.'],
  'wrong-host': [
    421,
    'Kindplate does not answer under this name. Use the address it printed, or set PUBLIC_URL.',
  ],
  impossible: [422, 'That was understood, and it cannot be done.'],
  'unknown-id': [422, 'A food, group, condition or person named here is not known.'],
  'key-reused': [422, 'This Idempotency-Key was used before for a different request.'],
  'no-week': [422, 'No week can be made like this.'],
  'built-in': [422, 'A recipe of the collection stays as it is. Save your change as your own recipe.'],
  'nothing-to-undo': [422, 'There is no earlier week to go back to.'],
  'pairing-off': [422, 'This server answers on this machine only, so no device needs pairing.'],
  'version-missing': [428, 'Say with If-Match which version you are changing.'],
  'too-many': [429, 'That was a lot at once. Wait a minute, then try again.'],
  ours: [500, 'Something went wrong on our side. Nothing was lost; please try again.'],
  busy: [503, 'The server is busy or stopping. Please try again in a moment.'],
  'disk-full': [507, 'The disk is full, so nothing more can be saved. What was saved before is kept.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type ErrorCode = keyof typeof TABLE;

interface RefusalDetail {
  /** In place of the table's sentence. */
  readonly message?: string;
  /** Field path to sentence. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Why no week can be made; with the code `no-week` alone. */
  readonly reasons?: readonly ReasonBody[];
}

/** Thrown by guards and routes; becomes the error body. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly statusCode: number;
  readonly detail: RefusalDetail;

  constructor(code: ErrorCode, detail: RefusalDetail = {}) {
    super(detail.message ?? TABLE[code][1]);
    this.code = code;
    this.statusCode = TABLE[code][0];
    this.detail = detail;
  }
}

/** The one error body; where no week can be made, with the reasons. */
export function errorBody(
  refusal: Refusal,
  requestId: string,
): ErrorBody & { readonly reasons?: readonly ReasonBody[] } {
  const { fields, reasons } = refusal.detail;
  return {
    code: refusal.code,
    message: refusal.message,
    ...(fields === undefined ? {} : { fields: { ...fields } }),
    ...(reasons === undefined ? {} : { reasons }),
    requestId,
  };
}

/** Fastify's own codes by ours. */
const FOREIGN: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'no-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'no-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed',
  FST_ERR_BAD_URL: 'bad-address',
  FST_ERR_ASYNC_CONSTRAINT: 'bad-address',
  FST_ERR_HANDLER_TIMEOUT: 'busy',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  // "//etc/passwd", "/%00", "/%2e%2e/x": no address of ours.
  FST_STATIC_FORBIDDEN_PATH: 'not-found',
};
const BY_TROUBLE: Readonly<Record<Trouble, ErrorCode>> = {
  ...{ busy: 'busy', full: 'disk-full' },
  ...{ 'read-only': 'ours', damaged: 'ours' },
};
const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'malformed',
  404: 'not-found',
  413: 'too-large',
  415: 'not-json',
  429: 'too-many',
  503: 'busy',
};
const RETRY_SECONDS = '2';

/** What an error means to the one who asked; nothing of its text, its stack or its query gets out. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const trouble = troubleOf(error);
  if (trouble !== null) return known(BY_TROUBLE[trouble]);
  if (typeof error !== 'object' || error === null) return known('ours');
  const code = 'code' in error && typeof error.code === 'string' ? FOREIGN[error.code] : undefined;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  return known(code ?? BY_STATUS[status] ?? 'ours');
}

function known(code: ErrorCode): Refusal {
  return new Refusal(code, code === 'busy' ? { headers: { 'retry-after': RETRY_SECONDS } } : {});
}

/** The error handler of the whole app; only what is our fault is logged, by its text and never with the body. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error);
  if (refusal.code === 'ours') request.log.error({ err: error }, 'a request failed');
  void reply
    .code(refusal.statusCode)
    .headers({ ...refusal.detail.headers })
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(errorBody(refusal, request.id));
}
