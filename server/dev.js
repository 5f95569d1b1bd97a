// @ts-check
/** `npm run dev`: the server from source and the client through Vite, both reloading; one Ctrl-C ends both. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const HOST = '127.0.0.1';
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Where the client is opened (`--port`), and where the server listens behind it (`PORT`, as ever). */
function ports() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '5173' } } });
    return {
      page: portOf('--port', values.port),
      api: portOf('PORT', process.env['PORT']?.trim() || '4747'),
    };
  } catch {
    return giveUp('dev takes no options but --port, the port of the page.');
  }
}

/** @param {string} name @param {string} value */
function portOf(name, value) {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port > 0 && port < 65_536) return port;
  return giveUp(`${name} is "${value}"; write a whole number from 1 to 65535.`);
}

/** @param {{ page: number, api: number }} at */
async function startPages({ page, api }) {
  const behind = `http://${HOST}:${String(api)}`;
  const vite = await createServer({
    configFile: path.join(root, 'client', 'vite.config.ts'),
    server: { host: HOST, port: page, strictPort: true, proxy: { '/api': behind, '/pictures': behind } },
    clearScreen: false,
  });
  try {
    return await vite.listen();
  } catch (error) {
    await vite.close();
    return giveUp(error instanceof Error ? error.message : String(error));
  }
}

/**
 * A group of its own: a terminal's Ctrl-C would else reach the server twice, and the second one breaks it off.
 * @param {{ page: number, api: number }} at
 */
function startServer({ page, api }) {
  const origin = `http://${HOST}:${String(page)}`;
  const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'server/main.ts', 'serve'], {
    cwd: root,
    env: { ...process.env, HOST, PORT: String(api), PUBLIC_URL: origin },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
}

/** Ends the watcher, which ends the server in order; whatever its group still holds then goes with it. */
async function endServer(/** @type {ReturnType<typeof startServer>} */ server) {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  try {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}

const at = ports();
let isStopping = false;
const stopped = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      isStopping = true;
      resolve(0);
    });
});
const build = spawn(process.execPath, ['server/launch.js', '--build-only'], { cwd: root, stdio: 'inherit' });
void stopped.then(() => build.kill());
const [status] = await once(build, 'exit');
if (isStopping) process.exit(0);
if (status !== 0) process.exit(1);

const pages = await startPages(at);
const server = startServer(at);
// The watcher lives on when the server does not; its own end is a failure.
const code = await Promise.race([stopped, once(server, 'exit').then(() => 1)]);
await Promise.all([pages.close(), endServer(server)]);
process.exit(code);
