import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { freshApp } from './fresh-app.ts';

function built(): { clientDir: string; picturesDir: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'kindplate-static-'));
  const [clientDir, picturesDir] = [path.join(root, 'client'), path.join(root, 'pictures')];
  mkdirSync(path.join(clientDir, 'assets'), { recursive: true });
  mkdirSync(picturesDir);
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(clientDir, '.hidden'), 'hidden');
  writeFileSync(path.join(clientDir, 'index.html'), '<!doctype html><title>Kindplate</title>');
  writeFileSync(path.join(clientDir, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(path.join(picturesDir, 'kale-soup.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return { clientDir, picturesDir };
}

describe('the client and the pictures', () => {
  it('are served, hashed files for a year, the rest asked for again', async () => {
    const { app } = await freshApp(built());
    const page = await app.inject('/');
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache']);
    const script = await app.inject('/assets/main-1a2b.js');
    expect(script.headers['cache-control']).toContain('immutable');
    const picture = await app.inject('/pictures/kale-soup.svg');
    expect(picture.headers['content-type']).toContain('image/svg+xml');
    const again = await app.inject({
      url: '/pictures/kale-soup.svg',
      headers: { 'if-none-match': String(picture.headers['etag']) },
    });
    expect(again.statusCode).toBe(304);
  });
  it('go out as the smallest copy that a browser can unpack, and whole to one that cannot', async () => {
    const folders = built();
    const script = path.join(folders.clientDir, 'assets', 'main-1a2b.js');
    writeFileSync(`${script}.br`, brotliCompressSync('export {};'));
    writeFileSync(`${script}.gz`, gzipSync('export {};'));
    const { app } = await freshApp(folders);
    const get = (encoding: string) =>
      app.inject({ url: '/assets/main-1a2b.js', headers: { 'accept-encoding': encoding } });
    const [small, older, whole] = [await get('gzip, br'), await get('gzip'), await get('identity')];
    expect([small, older, whole].map(({ headers }) => headers['content-encoding'])).toEqual([
      ...['br', 'gzip', undefined],
    ]);
    expect(gunzipSync(older.rawPayload).toString()).toBe('export {};');
    expect(whole.body).toBe('export {};');
    for (const { headers } of [small, older, whole]) {
      expect(headers['content-type']).toContain('javascript');
      expect(headers['cache-control']).toContain('immutable');
    }
    for (const { headers } of [small, older])
      expect(String(headers['vary']).toLowerCase()).toContain('accept-encoding');
  });
  it('know no address that leads out of them, and do not call it our fault (I21)', async () => {
    const { app } = await freshApp(built());
    for (const url of [
      '/%00',
      '/%2e%2e/secret.txt',
      '//secret.txt',
      '/api//people',
      '/pictures/%2e%2e/secret.txt',
    ]) {
      const response = await app.inject(url);
      expect([url, response.statusCode, response.body.includes('secret')]).toEqual([url, 404, false]);
    }
  });
  it('show the page at every address that the client routes', async () => {
    const { app } = await freshApp(built());
    for (const url of ['/week', '/week/abc/meal/def', '/people/x?from=week']) {
      const response = await app.inject(url);
      expect([url, response.statusCode, response.body.includes('Kindplate')]).toEqual([url, 200, true]);
    }
  });
  it('are 404 where there is no such file, and nothing outside is reached (F16)', async () => {
    const { app } = await freshApp(built());
    const none = [
      '/assets/old.js',
      '/pictures/none.svg',
      '/.hidden',
      '/api',
      '/api/nothing',
      '/..%2fsecret.txt',
    ];
    for (const url of [...none, '/pictures/..%2f..%2fsecret.txt', '/assets/%2e%2e/%2e%2e/secret.txt']) {
      const response = await app.inject(url);
      expect([url, [400, 403, 404].includes(response.statusCode)]).toEqual([url, true]);
      expect(response.body).not.toContain('secret"');
    }
  });
  it('answer no changing request', async () => {
    const { app } = await freshApp(built());
    expect((await app.inject({ method: 'POST', url: '/week', payload: {} })).statusCode).toBe(404);
  });
  it('are open before a device is paired, so that it can be', async () => {
    const { app } = await freshApp({ ...built(), host: '0.0.0.0', pairingCode: 'ABCD-EF23' });
    expect((await app.inject('/pair')).statusCode).toBe(200);
    expect((await app.inject('/pictures/kale-soup.svg')).statusCode).toBe(200);
  });
  it('say in plain words when they are not built', async () => {
    const { app } = await freshApp();
    const page = await app.inject('/week');
    expect([page.statusCode, page.body.includes('npm run build')]).toEqual([503, true]);
  });
});
