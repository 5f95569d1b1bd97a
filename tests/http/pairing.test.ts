import { describe, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { isSameCode, newPairingCode } from '../../server/http/guards/pairing.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

const CODE = 'ABCD-EF23';
const HOST = { host: 'localhost:4747', origin: 'http://localhost:4747' };

const exposed = (): Promise<{ app: FastifyInstance }> => freshApp({ host: '0.0.0.0', pairingCode: CODE });

async function pair(app: FastifyInstance, name = 'Phone'): Promise<{ cookie: string; id: string }> {
  const response = await send(app, 'POST', '/api/pair', { body: { code: 'abcd ef23', name }, headers: HOST });
  expect(response.statusCode).toBe(201);
  const cookie = String(response.headers['set-cookie']);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  return { cookie: cookie.split(';')[0] ?? '', id: String(bodyOf(response)['id']) };
}

describe('pairing', () => {
  it('makes codes that nobody misreads, and compares them without case and spaces', () => {
    const code = newPairingCode();
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    expect(newPairingCode()).not.toBe(code);
    expect(isSameCode('abcd ef23', CODE)).toBe(true);
    expect(isSameCode('ABCD-EF24', CODE)).toBe(false);
    expect(isSameCode('', CODE)).toBe(false);
  });
  it('asks every route but health and pairing for it, unknown ones too (S18)', async () => {
    const { app } = await exposed();
    for (const url of ['/api/settings', '/api/people', '/api/devices', '/api/tags', '/api/openapi.json']) {
      const response = await app.inject({ url, headers: HOST });
      expect([url, response.statusCode, bodyOf(response)['code']]).toEqual([url, 401, 'unpaired']);
    }
    expect((await app.inject({ url: '/api/health', headers: HOST })).statusCode).toBe(200);
  });
  it('opens with the code from the console, for this device alone', async () => {
    const { app } = await exposed();
    const { cookie, id } = await pair(app);
    const mine = await app.inject({ url: '/api/devices', headers: { ...HOST, cookie } });
    expect(mine.json()).toMatchObject({ items: [{ id, name: 'Phone', isThis: true }] });
    expect(mine.body).not.toContain('tokenHash');
    const other = `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`;
    expect((await app.inject({ url: '/api/devices', headers: { ...HOST, cookie: other } })).statusCode).toBe(
      401,
    );
  });
  it('forgets a device at once', async () => {
    const { app } = await exposed();
    const { cookie, id } = await pair(app);
    const headers = { ...HOST, cookie };
    expect((await send(app, 'DELETE', `/api/devices/${id}`, { headers })).statusCode).toBe(204);
    expect((await app.inject({ url: '/api/settings', headers })).statusCode).toBe(401);
  });
  it('answers 404 for a device that is not there', async () => {
    const { app } = await exposed();
    const headers = { ...HOST, cookie: (await pair(app)).cookie };
    expect((await send(app, 'DELETE', '/api/devices/none', { headers })).statusCode).toBe(404);
    expect((await app.inject({ url: '/api/devices/none', headers })).statusCode).toBe(404);
  });
  it('refuses a wrong code, and the eleventh try within a minute whatever it claims to be (S09)', async () => {
    const { app } = await exposed();
    const statuses: number[] = [];
    for (let index = 0; index < 11; index += 1) {
      const headers = { ...HOST, 'x-forwarded-for': `203.0.113.${String(index)}` };
      statuses.push(
        (await send(app, 'POST', '/api/pair', { body: { code: 'WRONG-23' }, headers })).statusCode,
      );
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });
  it('sends a cookie over https alone where people come by https', async () => {
    const publicUrl = new URL('https://plan.example.org');
    const { app } = await freshApp({ publicUrl, pairingCode: CODE });
    const headers = { host: 'plan.example.org', origin: publicUrl.origin };
    const response = await send(app, 'POST', '/api/pair', { body: { code: CODE }, headers });
    expect(String(response.headers['set-cookie'])).toMatch(/^__Host-kindplate=.*; Secure/);
  });
  it('is off on this machine alone, and says so', async () => {
    const { app } = await freshApp();
    const response = await send(app, 'POST', '/api/pair', { body: { code: CODE } });
    expect([response.statusCode, bodyOf(response)['code']]).toEqual([422, 'pairing-off']);
    expect((await app.inject('/api/devices')).json()).toEqual({ items: [] });
  });
});
