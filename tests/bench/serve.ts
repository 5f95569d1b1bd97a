/** The built server itself in a process of its own, so that what is measured is what answers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../support/global-build.ts';

export interface Server {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Ready once it says its address; the household is kept in `folder`. */
export async function serve(folder: string): Promise<Server> {
  const child = spawn(process.execPath, ['.build/server/main.js', 'serve'], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [said] = (await Promise.race([once(child.stdout, 'data'), ended])) as [unknown];
  const address = /http:\S+/.exec(String(said))?.[0];
  if (address === undefined || child.pid === undefined) throw new Error('the server did not start');
  return {
    address,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
