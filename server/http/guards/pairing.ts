/** Beyond this machine a device must be paired first (401): it shows the code once and carries a cookie from then on. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceByToken, touchDevice, type Device } from '../../db/repos/devices.ts';
import type { HttpConfig, HttpDeps } from '../deps.ts';
import { Refusal } from '../errors.ts';

/** Without signs that look alike, for reading off a screen. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 8;
const TOKEN_BYTES = 32;
const COOKIE_DAYS = 365;
const SEEN_EVERY_MS = 3_600_000;

/** A new code in two groups of four: 32^8, about 10^12, with ten tries a minute. */
export function newPairingCode(): string {
  const signs = Array.from({ length: CODE_LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** Whether two codes are the same, whatever the case and the spaces between. */
export function isSameCode(given: string, code: string): boolean {
  return timingSafeEqual(digest(fold(given)), digest(fold(code)));
}

const fold = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** What the database keeps of a token: only its digest. */
export const tokenHash = (token: string): string => digest(token).toString('hex');

const isSecure = (config: HttpConfig): boolean => config.publicUrl?.protocol === 'https:';
const cookieName = (config: HttpConfig): string =>
  isSecure(config) ? '__Host-kindplate' : 'kindplate-device';

/** Makes a token, sets it as the device's cookie and returns its digest. */
export function setDeviceCookie(reply: FastifyReply, config: HttpConfig): string {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  void reply.setCookie(cookieName(config), token, {
    ...{ path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(config) },
    maxAge: COOKIE_DAYS * 86_400,
  });
  return tokenHash(token);
}

export function clearDeviceCookie(reply: FastifyReply, config: HttpConfig): void {
  void reply.clearCookie(cookieName(config), { path: '/', secure: isSecure(config) });
}

/** The device that asks; null where it is not paired. */
export function deviceOf(request: FastifyRequest, deps: HttpDeps): Device | null {
  const token = request.cookies[cookieName(deps.config)];
  return token === undefined ? null : deviceByToken(deps.db, tokenHash(token));
}

/** Refuses devices that are not paired, where pairing is on. */
export function pairingGuard(deps: HttpDeps): (request: FastifyRequest) => void {
  return (request) => {
    if (deps.pairingCode === null) return;
    const device = deviceOf(request, deps);
    if (device === null) throw new Refusal('unpaired');
    const unseenMs = Date.parse(deps.db.now()) - Date.parse(device.lastSeenAt);
    // A write a request would cost each of them a sync.
    if (unseenMs > SEEN_EVERY_MS) touchDevice(deps.db, device.id);
  };
}
