/** `kindplate serve`: listens until it is told to stop, then finishes what it is at. */
import { parseArgs } from 'node:util';

export interface ServeOptions {
  /** True where a new database may be made although one has been here. */
  readonly init: boolean;
}

/** The options, or one sentence. */
export function readServeOptions(args: readonly string[]): ServeOptions | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { init: { type: 'boolean' } } });
    return { init: values.init ?? false };
  } catch {
    return 'serve takes no options but --init, which makes a new database where one has been.';
  }
}

/** What serving needs of the server; `app.ts` builds one. */
export interface Listener {
  readonly listen: (at: { readonly host: string; readonly port: number }) => Promise<string>;
  readonly close: () => PromiseLike<unknown>;
}

export interface ServeDeps {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: URL | null;
  /** An address of this machine for other devices, where it listens on all of them. */
  readonly ownAddress: string | null;
  /** Says on standard error how to pair a device; null where no pairing is asked for. */
  readonly pairing: ((address: string) => Promise<string>) | null;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves when the process is told to stop. */
  readonly stopped: Promise<unknown>;
}

/** Prints one line with the address, serves until `stopped`, and resolves when every request is answered. */
export async function runServe(server: Listener, deps: ServeDeps): Promise<void> {
  const listening = await server.listen({ host: deps.host, port: deps.port });
  const address = addressOf(listening, deps);
  deps.out(`Kindplate is at ${address}\n`);
  if (deps.pairing !== null) deps.err(await deps.pairing(address));
  await deps.stopped;
  await server.close();
}

/** What people open: PUBLIC_URL where it is set, else a name of this machine with the port. */
function addressOf(listening: string, { host, publicUrl, ownAddress }: ServeDeps): string {
  if (publicUrl !== null) return publicUrl.origin;
  const { port } = new URL(listening);
  const name = host === '0.0.0.0' || host === '::' ? (ownAddress ?? 'localhost') : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Why it could not listen, as one sentence; null for any other trouble. */
export function listenTrouble(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const port = 'port' in error ? String(error.port) : '';
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use already; stop what uses it, or set PORT to another one (0 picks a free one).`;
    case 'EACCES':
      return `Port ${port} may not be used by you; set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'HOST is no address of this machine; set it to 127.0.0.1, 0.0.0.0 or one that is.';
    default:
      return null;
  }
}
