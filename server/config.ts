/** The environment and the places of the package, resolved once: no other file reads process.env or computes a path. */
import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where things are; every command needs these. */
export interface Places {
  /** The package's root: the folder of its package.json. */
  readonly root: string;
  readonly version: string;
  /** The compiled library that the build wrote. */
  readonly libraryFile: string;
  /** Folder of the built client. */
  readonly clientDir: string;
  /** Folder of `<recipe-id>.svg`, written with the library. */
  readonly picturesDir: string;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The places and what the environment says to the server. */
export interface Config extends Places {
  readonly host: string;
  /** 0 lets the system pick one. */
  readonly port: number;
  readonly dataDir: string;
  readonly databaseFile: string;
  readonly backupDir: string;
  /** Address that people open, where it is not host and port: "https://plan.example.org". */
  readonly publicUrl: URL | null;
  /** Addresses or ranges of proxies whose forwarded headers count; none when empty. */
  readonly trustProxy: readonly string[];
  readonly logLevel: LogLevel;
}

/** A value of the environment that cannot be used; the message is one sentence that names it. */
export class MalformedEnvironment extends Error {}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Walks up from this file, so that it is right from the source tree and from the build. */
export function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = path.dirname(from); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'server')))
      return folder;
    if (folder === path.dirname(folder)) throw new Error(`no package.json above ${from}`);
  }
}

/** For commands that need no server: a malformed environment does not stop them. */
export function readPlaces(): Places {
  const root = packageRoot();
  const built = (name: string): string => path.join(root, '.build', name);
  return {
    ...{ root, version: '0.1.0', libraryFile: built('library.json') },
    ...{ clientDir: built('client'), picturesDir: built('pictures') },
  };
}

/** Throws `MalformedEnvironment` for the first value that cannot be used. An empty value counts as not given. */
export function readConfig(env: Environment = process.env): Config {
  const places = readPlaces();
  const given = (name: string): string | null => env[name]?.trim() || null;
  const dataDir = folderOf('DATA_DIR', given('DATA_DIR')) ?? usualDataDir(places.root, env);
  return {
    ...places,
    host: hostOf(given('HOST')),
    port: portOf(given('PORT')),
    dataDir,
    databaseFile: path.join(dataDir, 'kindplate.db'),
    backupDir: folderOf('BACKUP_DIR', given('BACKUP_DIR')) ?? path.join(dataDir, 'backups'),
    publicUrl: publicUrlOf(given('PUBLIC_URL')),
    trustProxy: trustProxyOf(given('TRUST_PROXY')),
    logLevel: logLevelOf(given('LOG_LEVEL')),
  };
}

/** In a checkout beside the data; in an installed copy where the system keeps such things, as an upgrade wipes the package. */
function usualDataDir(root: string, env: Environment): string {
  if (existsSync(path.join(root, 'server', 'main.ts'))) return path.join(root, 'data', 'local');
  const home = homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Kindplate');
  if (process.platform === 'win32')
    return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'Kindplate');
  return path.join(env['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'kindplate');
}

function folderOf(name: string, value: string | null): string | null {
  if (value?.includes('\0') === true) throw new MalformedEnvironment(`${name} is not the name of a folder.`);
  return value === null ? null : path.resolve(value);
}

function hostOf(value: string | null): string {
  if (value === null) return '127.0.0.1';
  const isName = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(value);
  if (isIP(value) === 0 && (!isName || /^[\d.]+$/.test(value)))
    throw new MalformedEnvironment(
      `HOST is "${value}", which is no address; write one such as 127.0.0.1 or 0.0.0.0.`,
    );
  return value;
}

function portOf(value: string | null): number {
  if (value === null) return 4747;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535)
    throw new MalformedEnvironment(`PORT is "${value}"; write a whole number from 0 to 65535.`);
  return port;
}

function publicUrlOf(value: string | null): URL | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isPlain = url !== null && url.username === '' && url.pathname === '/' && url.search + url.hash === '';
  if (!isPlain || !['http:', 'https:'].includes(url.protocol))
    throw new MalformedEnvironment(
      `PUBLIC_URL is "${value}"; write an address without a path, such as https://plan.example.org.`,
    );
  return url;
}

/** Never a count of hops: whoever reaches the port could then claim any address. */
function trustProxyOf(value: string | null): readonly string[] {
  if (value === null || value === 'false') return [];
  const ranges = value.split(',').map((one) => one.trim());
  const wrong = ranges.find((one) => !isRange(one));
  if (wrong !== undefined)
    throw new MalformedEnvironment(
      `TRUST_PROXY has "${wrong}"; write addresses or ranges such as 10.0.0.0/8, with commas between them.`,
    );
  return ranges;
}

function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function logLevelOf(value: string | null): LogLevel {
  const level = LOG_LEVELS.find((one) => one === (value ?? 'info'));
  if (level === undefined)
    throw new MalformedEnvironment(`LOG_LEVEL is "${String(value)}"; write one of ${LOG_LEVELS.join(', ')}.`);
  return level;
}
