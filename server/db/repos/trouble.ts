/** What SQLite's own failures mean to the one who asked. */

export type Trouble = 'busy' | 'full' | 'read-only' | 'damaged';

const BY_CODE: readonly (readonly [prefix: string, trouble: Trouble])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
];

/** The trouble behind a thrown value, its causes included; null for any other failure. */
export function troubleOf(error: unknown): Trouble | null {
  for (let one = error; one instanceof Error; one = one.cause) {
    const code = 'code' in one && typeof one.code === 'string' ? one.code : '';
    const found = BY_CODE.find(([prefix]) => code.startsWith(prefix));
    if (found !== undefined) return found[1];
    // A full disk shows as a failed write too.
    if (code === 'SQLITE_IOERR_WRITE' || code === 'ENOSPC') return 'full';
  }
  return null;
}
