#!/usr/bin/env node
// @ts-check
/** Starts Kindplate: in a checkout it first builds what is stale; a packed release carries its build and never builds. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const build = path.join(root, '.build');

/** What the server's code and the library are made from. */
const CODE = ['server', 'tsconfig.json', 'package-lock.json'];
const DATA = ['data', 'server/domain', 'server/reference', 'package-lock.json'];
/** Under data/ these change nothing that is compiled into the library. */
const NOT_DATA = ['data/local', 'data/docs', 'data/claims.json'];
const CLIENT = [
  ...['client', 'server/contract', 'data/docs', 'data/aisles.json', 'data/sources.json'],
  'package-lock.json',
];
/** Only these commands serve the pages; the others need not wait for them. */
const WITH_CLIENT = ['serve', '--build-only'];

/** @param {string} name */
const at = (name) => path.join(root, name);

/** @param {string} name @param {readonly string[]} without @returns {string[]} */
function filesUnder(name, without) {
  if (without.includes(name) || !existsSync(at(name))) return [];
  try {
    return readdirSync(at(name))
      .sort()
      .flatMap((entry) => filesUnder(`${name}/${entry}`, without));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [name];
    throw error;
  }
}

/** @param {readonly string[]} places @param {readonly string[]} [without] */
function digestOf(places, without = NOT_DATA) {
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '');
  for (const file of places.flatMap((place) => filesUnder(place, without)))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(at(file)));
  return hash.digest('hex');
}

/** @param {string} stamp */
function isFresh(stamp, /** @type {string} */ digest) {
  const file = path.join(build, stamp);
  return existsSync(file) && readFileSync(file, 'utf8') === digest;
}

/** @param {string} what @param {readonly string[]} args */
function run(what, args) {
  sweep();
  process.stderr.write(`kindplate: building ${what} ...\n`);
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  if (done.status === 0) return;
  process.stderr.write(done.stdout);
  process.stderr.write(`kindplate: could not build ${what}; nothing was changed.\n`);
  process.exit(1);
}

/** Leavings of builds that were broken off; those of a process that still runs stay. */
function sweep() {
  for (const name of readdirSync(build)) {
    const pid = /^(?:server|client|library)(?:\.old)?\.(\d+)(?:\.json)?$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(path.join(build, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH';
  }
}

/** Into a temporary folder beside it, then renamed into place: a build that fails leaves the old one standing. */
function buildCode(/** @type {string} */ digest) {
  const fresh = path.join(build, `server.${String(process.pid)}`);
  const tsc = at('node_modules/typescript/bin/tsc');
  const common = [
    '--tsBuildInfoFile',
    'null',
    '--composite',
    'false',
    '--incremental',
    'false',
    '--declaration',
    'false',
  ];
  run('the program', [tsc, '-p', 'server/tsconfig.release.json', '--outDir', fresh, ...common]);
  // The compiler leaves out what is not TypeScript.
  cpSync(at('server/db/migrations'), path.join(fresh, 'db', 'migrations'), { recursive: true });
  replace(fresh, path.join(build, 'server'));
  writeFileSync(path.join(build, 'code.stamp'), digest);
}

function buildLibrary(/** @type {string} */ digest) {
  const fresh = path.join(build, `library.${String(process.pid)}.json`);
  run('the food library', ['--import', 'tsx', 'data/builder/compile.ts', '--out', fresh]);
  renameSync(fresh, path.join(build, 'library.json'));
  writeFileSync(path.join(build, 'library.stamp'), digest);
}

function buildClient(/** @type {string} */ digest) {
  const fresh = path.join(build, `client.${String(process.pid)}`);
  const vite = at('node_modules/vite/bin/vite.js');
  run('the pages', [vite, 'build', '-c', 'client/vite.config.ts', '--outDir', fresh, '--logLevel', 'warn']);
  replace(fresh, path.join(build, 'client'));
  writeFileSync(path.join(build, 'client.stamp'), digest);
}

/** @param {string} from @param {string} to */
function replace(from, to) {
  const old = `${to}.old.${String(process.pid)}`;
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}

export function ensureBuilt() {
  const isCheckout = existsSync(at('server/main.ts'));
  if (!isCheckout) return;
  mkdirSync(build, { recursive: true });
  const code = digestOf(CODE);
  if (!isFresh('code.stamp', code)) buildCode(code);
  const data = digestOf(DATA);
  if (!isFresh('library.stamp', data)) buildLibrary(data);
  if (!WITH_CLIENT.includes(process.argv[2] ?? '')) return;
  const client = digestOf(CLIENT, []);
  if (!isFresh('client.stamp', client)) buildClient(client);
}

ensureBuilt();
if (process.argv[2] !== '--build-only') {
  await import(pathToFileURL(path.join(build, 'server', 'main.js')).href);
}
