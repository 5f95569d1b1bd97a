/** What the routes are handed: what actions need, and how the server is reached. */
import type { PlanningDeps } from '../actions/deps.ts';

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

export interface HttpDeps extends PlanningDeps {
  readonly config: HttpConfig;
  /** What a new device must say; null where no pairing is asked for. */
  readonly pairingCode: string | null;
}
