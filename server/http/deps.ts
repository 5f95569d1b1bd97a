/** What the routes are handed: the database, the library, and how the server is reached. */
import type { Database } from '../db/repos/database.ts';
import type { Library } from '../domain/library.ts';

export interface HttpConfig {
  readonly version: string;
  /** The address listened on. */
  readonly host: string;
  /** The address people type, where it differs: behind a proxy, or a name in the house. */
  readonly publicUrl: URL | null;
  /** Peers whose forwarded headers count; none when empty. */
  readonly trustProxy: readonly string[];
  /** Folder of the built client. */
  readonly clientDir: string;
  /** Folder of `<recipe-id>.svg`. */
  readonly picturesDir: string;
}

export interface HttpDeps {
  readonly db: Database;
  readonly library: Library;
  readonly config: HttpConfig;
  /** What a new device must say; null where no pairing is asked for. */
  readonly pairingCode: string | null;
}
