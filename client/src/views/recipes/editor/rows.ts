/** Rows of text that can be added, moved and split: ingredient lines, steps. */

export interface Row {
  /** The same as long as the row is there. */
  readonly key: number;
  text: string;
}

export function rowsOf(texts: readonly string[]): Row[] {
  return texts.map((text, key) => ({ key, text }));
}

export function isBlank({ text }: Pick<Row, 'text'>): boolean {
  return text.trim() === '';
}

/** What is saved of them: rows with nothing in them are no rows. */
export function textsOf(rows: readonly Row[]): string[] {
  return rows.filter((row) => !isBlank(row)).map(({ text }) => text.trim());
}

/** The row whose text is at `index` of `textsOf`; the server counts so. */
export function rowAt(rows: readonly Row[], index: number): Row | undefined {
  return rows.filter((row) => !isBlank(row))[index];
}

/** Adds rows after the one of `key`; at the end where there is none of it, in place of blank ones there. */
export function withAfter(rows: readonly Row[], key: number | null, texts: readonly string[]): Row[] {
  const first = nextKey(rows);
  const added = texts.map((text, at) => ({ key: first + at, text }));
  const place = rows.findIndex((row) => row.key === key);
  if (place >= 0) return [...rows.slice(0, place + 1), ...added, ...rows.slice(place + 1)];
  const kept = rows.findLastIndex((row) => !isBlank(row)) + 1;
  return [...rows.slice(0, kept), ...added];
}

/** Takes a row out. */
export function withoutRow(rows: readonly Row[], key: number): Row[] {
  return rows.filter((row) => row.key !== key);
}

/** Moves a row by so many places, as far as there are any. */
export function withMoved(rows: readonly Row[], key: number, by: -1 | 1): Row[] {
  const from = rows.findIndex((row) => row.key === key);
  const [row, other] = [rows[from], rows[from + by]];
  if (row === undefined || other === undefined) return [...rows];
  return rows.map((one, at) => (at === from ? other : at === from + by ? row : one));
}

/** Several lines pasted into the row of `key` at a selection: the first stays there, the others follow it. */
export function withPasted(rows: readonly Row[], key: number, { before, lines, after }: Pasted): Row[] {
  const [first = '', ...others] = lines;
  const last = others.length - 1;
  const ended = others.map((line, at) => (at === last ? line + after : line));
  const changed = rows.map((row) => (row.key === key ? { ...row, text: before + first } : row));
  return withAfter(changed, key, ended);
}

export interface Pasted {
  /** What stands in the row before and after the place. */
  readonly before: string;
  readonly after: string;
  /** At least two. */
  readonly lines: readonly string[];
}

const BULLET = /^(?:[•◦▪●○■□☐☑✓·*–—-]|\[[ xX]?\])\s+/u;

/** The lines of a pasted text without blank ones and bullets. */
export function linesIn(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => line.trim());
  return lines.map((line) => line.replace(BULLET, '')).filter((line) => line !== '');
}

function nextKey(rows: readonly Row[]): number {
  return Math.max(-1, ...rows.map(({ key }) => key)) + 1;
}
