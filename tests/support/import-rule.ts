/** The dependency rule of the house, as data and one reader: which room may import what. */
import path from 'node:path';

interface Import {
  readonly target: string;
  readonly line: number;
  readonly isTypeOnly: boolean;
}

interface Room {
  readonly folder: string;
  /** Places a value may come from: folders of the repository, package names, or `node:`. */
  readonly values: readonly string[];
  /** Places that only types may come from. */
  readonly types: readonly string[];
}

const ENTRIES = ['server/main.ts', 'server/serve-here.ts', 'server/app.ts', 'server/config.ts'];

/** Files of a room that may have more than the room: the one that knows the database's driver. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  'server/db/driver.ts': ['better-sqlite3'],
};

/** First match by folder wins; a room may always import itself. */
const ROOMS: readonly Room[] = [
  { folder: 'server/domain', values: ['server/domain'], types: ['server/domain'] },
  { folder: 'server/reference', values: ['server/domain', 'zod', 'node:'], types: [] },
  {
    folder: 'data/builder',
    values: ['server/domain', 'server/reference', 'zod', '@cooklang/cooklang', 'node:'],
    types: [],
  },
  { folder: 'server/solver', values: ['server/domain', 'piscina', 'node:'], types: [] },
  { folder: 'server/db', values: ['server/domain', 'drizzle-orm', 'node:'], types: [] },
  {
    folder: 'server/actions',
    values: ['server/domain', 'server/solver', 'server/db/repos', 'server/db/maintenance.ts', 'node:'],
    types: [],
  },
  { folder: 'server/contract', values: ['zod'], types: ['server/domain'] },
  {
    folder: 'server/http',
    values: [
      ...['server/contract', 'server/actions', 'server/db/repos', 'zod', 'node:'],
      ...['fastify', '@fastify', 'fastify-type-provider-zod'],
    ],
    types: ['server/domain'],
  },
  {
    folder: 'server/cli',
    values: ['server/contract', 'server/actions', 'server/db/repos', 'qrcode', 'node:'],
    types: ['server/domain'],
  },
];

/** The pages run in a browser: no Node, and of the server the sentences and the shapes of its answers. */
const PAGES: readonly Room[] = [
  {
    folder: 'client/src',
    values: ['svelte', 'virtual:', 'server/contract/sentences', '@fontsource-variable'],
    types: ['server/contract'],
  },
];

/** A domain room imports only rooms to its left; files directly in `domain` are below all, but for library.ts above them. */
const ORDER = ['units', 'foods', 'ingredients', 'people', 'recipes', 'shopping', 'planner'];

const PATTERN =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

export function importsIn(text: string): readonly Import[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    target: match[2] ?? match[3] ?? '',
    line: text.slice(0, match.index).split('\n').length,
    isTypeOnly: match[1] !== undefined,
  }));
}

/** One sentence for each import that breaks the rule: file, line, what, and the room's rule. */
export function violationsIn(file: string, text: string): readonly string[] {
  if (ENTRIES.includes(file)) return [];
  const room = [...ROOMS, ...PAGES].find((one) => file.startsWith(`${one.folder}/`));
  if (room === undefined) return [`${file}:1 stands in no room of the house`];
  return importsIn(text).flatMap((one) => {
    const place = placeOf(one.target, file);
    const isAllowed = allowed(place, one.isTypeOnly, room) || ALONE[file]?.includes(place) === true;
    const reason = isAllowed ? orderRule(file, place, one.isTypeOnly) : roomRule(room);
    return reason === null ? [] : [`${file}:${String(one.line)} imports ${one.target}: ${reason}`];
  });
}

function placeOf(target: string, file: string): string {
  return target.startsWith('.')
    ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
    : target;
}

function allowed(place: string, isTypeOnly: boolean, room: Room): boolean {
  const places = [room.folder, ...room.values, ...(isTypeOnly ? room.types : [])];
  return places.some((one) => place === one || place.startsWith(one.endsWith(':') ? one : `${one}/`));
}

function roomRule(room: Room): string {
  const types = room.types.length > 0 ? `, types of ${room.types.join(', ')}` : '';
  return `${room.folder} may import ${room.values.join(', ')}${types}`;
}

function orderRule(file: string, place: string, isTypeOnly: boolean): string | null {
  if (file === 'server/domain/planner/check.ts') {
    const isOwn = isTypeOnly && place.startsWith('server/domain/');
    return isOwn ? null : 'the check imports types alone, so that it shares no code with what it checks';
  }
  const from = domainRoom(file);
  const to = domainRoom(place);
  if (from === null || to === null || from === 'library.ts') return null;
  if (to === 'library.ts') return 'the library stands above all rooms of the domain';
  const isBelow = ORDER.indexOf(to) <= ORDER.indexOf(from);
  return isBelow || !ORDER.includes(to)
    ? null
    : `in the domain ${from} may not import ${to}: ${ORDER.join(' -> ')}`;
}

function domainRoom(place: string): string | null {
  const match = /^server\/domain\/([^/]+)/.exec(place);
  const room = match?.[1] ?? null;
  return room === 'library.ts' && place.endsWith('domain/library.ts') ? 'library.ts' : room;
}
