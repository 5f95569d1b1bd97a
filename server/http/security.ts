/** The headers that keep a page to itself; nothing that turns plain HTTP in the house into a blank page. */
import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { HttpConfig } from './deps.ts';

/** Strict transport and upgraded requests only where people come by https. */
export function securityHeaders({ publicUrl }: HttpConfig): FastifyHelmetOptions {
  const isHttps = publicUrl?.protocol === 'https:';
  return {
    contentSecurityPolicy: { useDefaults: false, directives: directives(isHttps) },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: isHttps,
    originAgentCluster: isHttps,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  };
}

function directives(isHttps: boolean): Record<string, string[]> {
  const own = ["'self'"];
  return {
    ...{ defaultSrc: own, scriptSrc: own, styleSrc: own, fontSrc: own, connectSrc: own },
    ...{ workerSrc: own, manifestSrc: own, formAction: own },
    imgSrc: ["'self'", 'data:', 'blob:'],
    ...{ objectSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"] },
    ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
  };
}
