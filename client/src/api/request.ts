/** The one place that calls `fetch`. Everything else goes through a module of this folder. */
import type { ErrorBody, ReasonBody } from '../../../server/contract/common.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RequestOptions {
  readonly body?: unknown;
  /** The version that the change is made from. */
  readonly ifMatch?: number | string;
  /** For a call that creates: sent again with the same key, it creates nothing twice. */
  readonly key?: string;
  readonly signal?: AbortSignal;
  /** Lets the call outlive the page. */
  readonly keepalive?: boolean;
}

/** What the server refused, or `offline` where it did not answer. `message` is a sentence to show. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;
  readonly code: string;
  /** Field path to sentence. */
  readonly fields: Readonly<Record<string, string>>;
  /** Why no week can be made, where that was the trouble. */
  readonly reasons: readonly ReasonBody[];

  constructor(status: number, body: Partial<ErrorBody> & { readonly reasons?: readonly ReasonBody[] }) {
    super(body.message ?? 'Something went wrong on our side. Please try again.');
    this.status = status;
    this.code = body.code ?? 'unreadable';
    this.fields = body.fields ?? {};
    this.reasons = body.reasons ?? [];
  }
}

/** Sends JSON and gives back the JSON of the answer (undefined for 204); throws `RequestError` otherwise. */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(method, path, options);
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  const body = parsed(text);
  if (response.ok && body !== undefined) return body as T;
  throw new RequestError(response.status, typeof body === 'object' && body !== null ? body : {});
}

async function send(method: Method, path: string, options: RequestOptions): Promise<Response> {
  try {
    return await fetch(`/api${path}`, initOf(method, options));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError(0, {
      code: 'offline',
      message: 'Kindplate does not answer right now. Check that it is running, then try again.',
    });
  }
}

function initOf(method: Method, options: RequestOptions): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  if (options.ifMatch !== undefined) headers['if-match'] = `"${String(options.ifMatch)}"`;
  if (options.key !== undefined) headers['idempotency-key'] = options.key;
  return {
    method,
    headers,
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.keepalive === undefined ? {} : { keepalive: options.keepalive }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A fresh idempotency key. `randomUUID` does not exist on plain HTTP in a home network. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** "?a=1&b=2" of the values that are set, or "". */
export function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') query.set(name, String(value));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
