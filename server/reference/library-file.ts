/** The layout of the compiled library file: a short head with format, data version and digest, then the parts. */
import { createHash } from 'node:crypto';
import type { LibraryParts } from './parts.ts';

/** Counted up whenever the shape of the parts changes, so that an old file is refused and built anew. */
export const LIBRARY_FORMAT = 3;

const HEAD = /^\{"format":(\d{1,6}),"dataVersion":"([0-9a-f]{12})","digest":"([0-9a-f]{64})","parts":/;

export interface LibraryFile {
  readonly dataVersion: string;
  readonly parts: LibraryParts;
}

/** The whole file as text, one JSON object. */
export function formatLibraryFile({ dataVersion, parts }: LibraryFile): string {
  const body = JSON.stringify(parts);
  return `{"format":${LIBRARY_FORMAT},"dataVersion":"${dataVersion}","digest":"${digestOf(body)}","parts":${body}}\n`;
}

/** Reads what `formatLibraryFile` wrote; a text that was cut, changed or written by another version gives a sentence. */
export function parseLibraryFile(text: string): LibraryFile | string {
  const head = HEAD.exec(text);
  if (head === null) return 'is not a compiled library';
  const [start, format, dataVersion = '', digest] = head;
  if (Number(format) !== LIBRARY_FORMAT) {
    return `has format ${String(format)}, and this program reads format ${LIBRARY_FORMAT}`;
  }
  const body = text.slice(start.length, text.lastIndexOf('}'));
  if (digestOf(body) !== digest) return 'is damaged: its digest does not match its content';
  const parts: unknown = JSON.parse(body);
  return isParts(parts) ? { dataVersion, parts } : 'does not hold every part of a library';
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

const LISTS = [
  ...(['tags', 'aliases', 'aisles', 'foods', 'recipes', 'indexParameters', 'crossReactivity'] as const),
  ...(['sources', 'sets', 'substitutions'] as const),
] as const;

/** Cheap on purpose: the digest has shown that these are the bytes which were checked in full when written. */
function isParts(value: unknown): value is LibraryParts {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return LISTS.every((name) => Array.isArray(fields.get(name))) && typeof fields.get('tables') === 'object';
}
