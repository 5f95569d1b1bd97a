import { request as httpRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { bodyOf, freshApp, send } from './fresh-app.ts';

describe('the host guard (S14, S15)', () => {
  it('answers under loopback names with any port and nowhere else', async () => {
    const { app } = await freshApp();
    const status = async (host: string): Promise<number> =>
      (await app.inject({ url: '/api/health', headers: { host } })).statusCode;
    expect(await status('localhost:4747')).toBe(200);
    expect(await status('127.0.0.1')).toBe(200);
    expect(await status('[::1]:4747')).toBe(200);
    expect(await status('evil.test')).toBe(421);
    expect(await status('127.0.0.1.evil.test')).toBe(421);
    expect(await status('localhost@evil.test')).toBe(421);
  });
  it('answers under PUBLIC_URL and HOST, and never by a forwarded name', async () => {
    const { app } = await freshApp({ publicUrl: new URL('https://plan.example.org') });
    const at = (headers: Record<string, string>): Promise<{ statusCode: number }> =>
      app.inject({ url: '/api/health', headers });
    expect((await at({ host: 'plan.example.org' })).statusCode).toBe(200);
    expect((await at({ host: 'evil.test', 'x-forwarded-host': 'localhost' })).statusCode).toBe(421);
  });
  it('guards pages and unknown addresses as well', async () => {
    const { app } = await freshApp();
    const response = await app.inject({ url: '/', headers: { host: 'evil.test' } });
    expect(response.statusCode).toBe(421);
    expect(bodyOf(response)['code']).toBe('wrong-host');
  });
  it('refuses an absolute address in the request line', async () => {
    const { app } = await freshApp();
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path: 'http://evil.test/api/health' };
      httpRequest(options, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    await app.close();
    expect(status).toBe(421);
  });
});

describe('the origin guard (S12, S13)', () => {
  const patch = (headers: Record<string, string>): Promise<number> =>
    freshApp().then(async ({ app }) => {
      const body = { units: 'us' };
      return (await send(app, 'PATCH', '/api/settings', { body, version: 1, headers })).statusCode;
    });

  it('lets our own page and programs on this machine change things', async () => {
    expect(await patch({})).toBe(200);
    expect(await patch({ host: 'localhost:4747', origin: 'http://localhost:4747' })).toBe(200);
    expect(await patch({ 'sec-fetch-site': 'same-origin' })).toBe(200);
  });
  it('refuses another site, another port, null, and what the browser calls cross-site', async () => {
    expect(await patch({ origin: 'https://evil.test' })).toBe(403);
    expect(await patch({ host: 'localhost:4747', origin: 'http://localhost:3000' })).toBe(403);
    expect(await patch({ origin: 'null' })).toBe(403);
    expect(await patch({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await patch({ 'sec-fetch-site': 'same-site' })).toBe(403);
  });
  it('takes PUBLIC_URL for its own, whatever name a proxy sends on', async () => {
    const { app } = await freshApp({ publicUrl: new URL('http://localhost:5173') });
    const headers = {
      host: 'localhost:4747',
      origin: 'http://localhost:5173',
      'sec-fetch-site': 'same-origin',
    };
    const response = await send(app, 'PATCH', '/api/settings', {
      body: { units: 'us' },
      version: 1,
      headers,
    });
    expect(response.statusCode).toBe(200);
  });
  it('never allows another origin to read, and answers no preflight', async () => {
    const { app } = await freshApp();
    const headers = { origin: 'https://evil.test', 'access-control-request-method': 'PATCH' };
    const preflight = await app.inject({ method: 'OPTIONS', url: '/api/settings', headers });
    expect(preflight.statusCode).toBe(405);
    const read = await app.inject({ url: '/api/settings', headers });
    for (const response of [preflight, read])
      expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });
  it('asks beyond this machine for one of both headers', async () => {
    const { app } = await freshApp({ host: '0.0.0.0', pairingCode: 'ABCD-EFGH' });
    const body = { code: 'ABCD-EFGH' };
    expect((await send(app, 'POST', '/api/pair', { body })).statusCode).toBe(403);
  });
});

describe('the headers of a page (S16)', () => {
  it('keep it out of frames and to its own sources, also on errors', async () => {
    const { app } = await freshApp();
    for (const url of ['/api/health', '/api/nothing', '/week']) {
      const { headers } = await app.inject(url);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).not.toContain('https:');
    }
  });
  it('force https only where people come by https', async () => {
    const plain = await (await freshApp()).app.inject('/api/health');
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    expect(plain.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    const { app } = await freshApp({ publicUrl: new URL('https://plan.example.org') });
    const secure = await app.inject('/api/health');
    expect(secure.headers['strict-transport-security']).toContain('max-age');
    expect(secure.headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });
  it('keep the API out of every cache', async () => {
    const { app } = await freshApp();
    expect((await app.inject('/api/settings')).headers['cache-control']).toBe('no-store');
    expect((await app.inject('/api/nothing')).headers['cache-control']).toBe('no-store');
  });
});

describe('what is no HTTP', () => {
  it('gets the one error body', async () => {
    const { app } = await freshApp();
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('NOT HTTP AT ALL\r\n\r\n'));
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text)).on('error', reject);
    });
    await app.close();
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ code: 'malformed' });
  });
});
