/** ETag and If-Match: two tabs that change one thing never lose each other's work. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './errors.ts';

/** Sends the version as the thing's ETag. */
export function tag(reply: FastifyReply, version: number | string): void {
  void reply.header('etag', `"${String(version)}"`);
}

/** The version that the caller last saw; 428 where it does not say, 400 where it is no version. */
export function expectedTag(request: FastifyRequest): string {
  const given = request.headers['if-match'];
  if (given === undefined) throw new Refusal('version-missing');
  const version = /^(?:W\/)?"([^"]{1,80})"$/.exec(given.trim())?.[1];
  if (version === undefined)
    throw new Refusal('malformed', { fields: { 'If-Match': 'must be one version in quotes, such as "3"' } });
  return version;
}

/** As `expectedTag`, for what counts its versions. */
export function expectedVersion(request: FastifyRequest): number {
  const version = expectedTag(request);
  if (!/^\d{1,15}$/.test(version))
    throw new Refusal('malformed', {
      fields: { 'If-Match': 'must be a whole number in quotes, such as "3"' },
    });
  return Number(version);
}

/**
 * The changed thing; 404 where it is missing; 409 with the version that stands now where it was changed
 * meanwhile.
 */
export function changed<T extends object>(
  result: T | 'stale' | 'missing',
  current: () => { readonly version: number | string } | null,
): T {
  if (result === 'missing') throw new Refusal('not-found');
  if (result !== 'stale') return result;
  const now = current();
  throw new Refusal('stale', now === null ? {} : { headers: { etag: `"${String(now.version)}"` } });
}

/** The thing, or 404. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Refusal('not-found');
  return thing;
}
