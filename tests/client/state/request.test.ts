import { afterEach, describe, expect, it, vi } from 'vitest';
import { addItem } from '../../../client/src/api/list.ts';
import { newKey, queryOf, request, RequestError } from '../../../client/src/api/request.ts';
import { leadsInside } from '../../../client/src/state/links.ts';
import { readTheme, setTheme } from '../../../client/src/state/theme.ts';
import { answerWith } from './answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('request', () => {
  it('sends the version and a key only where they are given', async () => {
    const asked = answerWith({
      'GET /api/x': [200, { ok: 1 }],
      'POST /api/plans/w/shopping-list/items': [201, {}],
    });
    await request('GET', '/x');
    await addItem('w', 'Candles');
    expect(asked[0]?.headers.get('if-match')).toBeNull();
    expect(asked[0]?.headers.get('content-type')).toBeNull();
    expect(asked[1]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(asked[1]?.body).toEqual({ text: 'Candles' });
  });

  it('throws the sentence and the fields of the error body', async () => {
    const body = {
      code: 'stale',
      message: 'Changed elsewhere.',
      fields: { name: 'Too long.' },
      requestId: 'r',
    };
    answerWith({ 'PUT /api/x': [409, body] });
    const refused = await request('PUT', '/x', { ifMatch: 2 }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RequestError);
    expect(refused).toMatchObject({
      status: 409,
      code: 'stale',
      message: 'Changed elsewhere.',
      fields: body.fields,
    });
  });

  it('tells a silent server from a page that is no JSON', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(request('GET', '/x')).rejects.toMatchObject({ status: 0, code: 'offline' });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 200 })));
    await expect(request('GET', '/x')).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('writes a query of what is set', () => {
    expect(queryOf({ query: 'a&b', limit: 12, tag: undefined, cursor: '' })).toBe('?query=a%26b&limit=12');
    expect(queryOf({})).toBe('');
    expect(newKey()).not.toBe(newKey());
  });
});

describe('leadsInside', () => {
  function clicked(html: string, init: MouseEventInit = {}): string | null {
    document.body.innerHTML = html;
    const here = { origin: location.origin, pathname: '/week', search: '' };
    let to: string | null = null;
    const hear = (event: MouseEvent): void => {
      to = leadsInside(event, here);
      event.preventDefault();
    };
    document.body.addEventListener('click', hear, { once: true });
    document
      .querySelector('a')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    return to;
  }

  it('follows our own links and leaves the others to the browser', () => {
    expect(clicked('<a href="/list?x=1">List</a>')).toBe('/list?x=1');
    expect(clicked('<a href="/list">List</a>', { ctrlKey: true })).toBeNull();
    expect(clicked('<a href="/week#main">Skip</a>')).toBeNull();
    expect(clicked('<a href="/api/openapi.json">API</a>')).toBeNull();
    expect(clicked('<a href="https://example.org/">Out</a>')).toBeNull();
    expect(clicked('<a href="/list" download>File</a>')).toBeNull();
  });
});

describe('theme', () => {
  it('is remembered, and follows the system again when told to', () => {
    setTheme('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(readTheme()).toBe('dark');
    setTheme('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(readTheme()).toBe('system');
  });
});
