/**
 * Answers only under names that are ours (421). A page whose own name is made to point at this machine can
 * then read nothing, and no link is ever made from a name that a stranger sent.
 */
import { networkInterfaces } from 'node:os';
import type { FastifyRequest } from 'fastify';
import type { HttpConfig } from '../deps.ts';
import { Refusal } from '../errors.ts';

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '::1'];
const EVERY_ADDRESS: readonly string[] = ['0.0.0.0', '::'];

export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host) || host.startsWith('127.');
}

/** True where others than this machine can reach the server, directly or through a proxy. */
export function isExposed(config: Pick<HttpConfig, 'host' | 'publicUrl' | 'trustProxy'>): boolean {
  const isPublic = config.publicUrl !== null && !isLoopback(nameIn(config.publicUrl));
  return !isLoopback(config.host) || isPublic || config.trustProxy.length > 0;
}

/** The addresses of this machine in its networks, without the loopback ones. */
export function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => !one.internal)
    .map((one) => one.address);
}

/** Refuses a request under any other name. A number as name cannot be pointed elsewhere, so own addresses count. */
export function hostGuard(config: HttpConfig): (request: FastifyRequest) => void {
  const names = new Set([...LOOPBACK, config.host]);
  if (config.publicUrl !== null) names.add(nameIn(config.publicUrl));
  if (EVERY_ADDRESS.includes(config.host)) for (const address of ownAddresses()) names.add(address);
  return (request) => {
    const isPath = /^[/*]/.test(request.raw.url ?? '');
    const name = nameOf(request.headers.host);
    if (!isPath || name === null || !names.has(name)) throw new Refusal('wrong-host');
  };
}

function nameOf(host: string | undefined): string | null {
  if (host === undefined || !/^[A-Za-z0-9.:[\]_-]+$/.test(host)) return null;
  return URL.canParse(`http://${host}`) ? nameIn(new URL(`http://${host}`)) : null;
}

function nameIn(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
