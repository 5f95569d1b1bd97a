/** Wires the server on this machine: environment, library, database, pairing, signals. */
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
    const app = buildApp({ db, library, config, pairingCode: code, log });
    await runServe(app, {
      ...{ host: config.host, port: config.port, publicUrl: config.publicUrl, stopped },
      ownAddress: ownAddresses().find((address) => address.includes('.')) ?? null,
      pairing: code === null ? null : (address) => pairingNotice(address, code),
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    });
  } finally {
    closeDatabase(db);
  }
}
