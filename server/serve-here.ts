/** Wires the server on this machine: environment, library, database, pairing, signals. */
import { availableParallelism } from 'node:os';
import { pairingNotice } from './cli/pairing-notice.ts';
import { done, notDone, type CommandResult } from './cli/outcome.ts';
import { listenTrouble, runServe, type ServeOptions } from './cli/serve.ts';
import { buildApp } from './app.ts';
import { MalformedEnvironment, readConfig, type Config } from './config.ts';
import { closeDatabase, DatabaseRefused, openDatabase } from './db/open.ts';
import { seedLibrary } from './db/seed.ts';
import { isExposed, ownAddresses } from './http/guards/host.ts';
import { newPairingCode } from './http/guards/pairing.ts';
import { readLibrary } from './reference/read-library.ts';
import { openSearchPool } from './solver/search.ts';

/** Serves until the process is told to stop. What keeps it from starting is one sentence and exit code 1. */
export async function serveHere({ init }: ServeOptions): Promise<CommandResult> {
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, resolve);
  });
  try {
    await serveWith(readConfig(), init, stopped);
    return done('');
  } catch (error) {
    const isOurs = error instanceof MalformedEnvironment || error instanceof DatabaseRefused;
    const sentence = isOurs ? error.message : listenTrouble(error);
    if (sentence === null) throw error;
    return notDone(sentence);
  }
}

async function serveWith(config: Config, init: boolean, stopped: Promise<unknown>): Promise<void> {
  const library = readLibrary(config.libraryFile);
  const db = openDatabase({ file: config.databaseFile, init });
  try {
    seedLibrary(db, library);
    const code = isExposed(config) ? newPairingCode() : null;
    const log = { level: config.logLevel, stream: process.stderr };
    const pool = openSearchPool(library, {
      threads: searchThreads(),
      onTrouble: (error) => app.log.error({ err: error }, 'a search for a week broke off'),
    });
    const app = buildApp({ db, library, search: pool.search, config, pairingCode: code, log });
    try {
      await runServe(app, {
        ...{ host: config.host, port: config.port, publicUrl: config.publicUrl, stopped },
        ownAddress: ownAddresses().find((address) => address.includes('.')) ?? null,
        pairing: code === null ? null : (address) => pairingNotice(address, code),
        out: (text) => process.stdout.write(text),
        err: (text) => process.stderr.write(text),
      });
    } finally {
      // Every request is answered by now, or nobody waits for it any more.
      await pool.close();
    }
  } finally {
    closeDatabase(db);
  }
}

/** One core stays with the requests; more than two weeks at a time are seldom asked for in one house. */
function searchThreads(): number {
  return availableParallelism() > 2 ? 2 : 1;
}
