/** Lets another site's page change nothing (403), by what the browser itself says about where a request comes from. */
import type { FastifyRequest } from 'fastify';
import type { HttpConfig } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { isExposed } from './host.ts';

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];
const OWN_SITE: readonly string[] = ['same-origin', 'none'];

/**
 * Changing requests must come from our own page: `Origin` is the host they are sent to or PUBLIC_URL, and
 * `Sec-Fetch-Site` agrees. One with neither is no browser's; it passes where only this machine can ask.
 */
export function originGuard(config: HttpConfig): (request: FastifyRequest) => void {
  const publicOrigin = config.publicUrl?.origin ?? null;
  return (request) => {
    if (READING.includes(request.method)) return;
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (origin === undefined && site === undefined) {
      if (isExposed(config)) throw new Refusal('cross-site');
      return;
    }
    if (origin !== undefined && origin === publicOrigin) return;
    const isOwnOrigin = origin === undefined || hostOf(origin) === host?.toLowerCase();
    const isOwnSite = site === undefined || (typeof site === 'string' && OWN_SITE.includes(site));
    if (!isOwnOrigin || !isOwnSite) throw new Refusal('cross-site');
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
