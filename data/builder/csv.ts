/** Comma-separated tables: quoted fields, doubled quotes, either line end; written with plain line ends. */
import { isWhole, readInput } from './input-file.ts';
import type { Problems } from './problems.ts';

export type CsvRow = Readonly<Record<string, string>>;

/** Every line as its fields. A quote opens a field only at its start, as RFC 4180 has it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[i + 1] === '"') {
        field += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === ',' || char === '\n') {
      row.push(field);
      field = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (char !== '\r') field += char;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}

/** Reads a table whose header must be exactly `columns`; an unreadable or ragged file gives no rows and a problem. */
export function readCsv(
  source: { readonly dir: string; readonly file: string; readonly columns: readonly string[] },
  problems: Problems,
): CsvRow[] {
  const { dir, file, columns } = source;
  const text = readInput(dir, file, problems)
    ?.toString('utf8')
    .replace(/^\ufeff/, '');
  if (text === undefined || !isWhole(text, file, problems)) return [];
  const [header = [], ...lines] = parseCsv(text);
  if (header.join() !== columns.join()) {
    problems.add(
      { file },
      `its columns are "${header.join()}" instead of "${columns.join()}"; fetch the file again`,
    );
    return [];
  }
  const ragged = lines.findIndex((line) => line.length !== columns.length);
  if (ragged >= 0 || lines.length === 0) {
    const what = lines.length === 0 ? 'it has no rows' : `row ${ragged + 1} has not ${columns.length} fields`;
    problems.add({ file }, `${what}; fetch the file again`);
    return [];
  }
  return lines.map((line) => Object.fromEntries(columns.map((column, i) => [column, line[i] ?? ''])));
}

function quote(field: string): string {
  return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** A table as text, header first. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => row.map(quote).join(',') + '\n').join('');
}
