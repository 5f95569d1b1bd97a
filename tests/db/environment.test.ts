import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MalformedEnvironment, readConfig, type Environment } from '../../server/config.ts';

describe('the environment', () => {
  it('needs nothing: a checkout keeps its data beside it and listens to this machine alone', () => {
    const config = readConfig({});
    const dataDir = path.join(config.root, 'data', 'local');
    expect(config).toMatchObject({
      ...{ host: '127.0.0.1', port: 4747, publicUrl: null, trustProxy: [], logLevel: 'info', dataDir },
      ...{ databaseFile: path.join(dataDir, 'kindplate.db'), backupDir: path.join(dataDir, 'backups') },
    });
    expect(readConfig({ PORT: '', HOST: ' ', DATA_DIR: '' })).toEqual(config);
  });

  it('is read as written', () => {
    const config = readConfig({
      ...{ HOST: '0.0.0.0', PORT: '0', DATA_DIR: '/var/kind', BACKUP_DIR: '/mnt/copies' },
      ...{ PUBLIC_URL: 'https://plan.example.org', TRUST_PROXY: '10.0.0.0/8, ::1', LOG_LEVEL: 'warn' },
    });
    expect(config).toMatchObject({
      ...{ host: '0.0.0.0', port: 0, dataDir: '/var/kind', databaseFile: '/var/kind/kindplate.db' },
      ...{ backupDir: '/mnt/copies', trustProxy: ['10.0.0.0/8', '::1'], logLevel: 'warn' },
    });
    expect(config.publicUrl?.href).toBe('https://plan.example.org/');
  });

  it.each<[string, Environment]>([
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '4747x' }],
    ['HOST', { HOST: 'http://x' }],
    ['HOST', { HOST: '300.1.1.1' }],
    ['DATA_DIR', { DATA_DIR: '/a\0b' }],
    ['BACKUP_DIR', { BACKUP_DIR: '\0' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'plan.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://plan.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://plan.example.org/kitchen' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://me@plan.example.org' }],
    ['TRUST_PROXY', { TRUST_PROXY: '1' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'true' }],
    ['TRUST_PROXY', { TRUST_PROXY: '10.0.0.0/33' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('stops at a malformed %s in one sentence that names it: %j', (name, env) => {
    let message = '';
    try {
      readConfig(env);
    } catch (error) {
      if (error instanceof MalformedEnvironment) ({ message } = error);
    }
    expect(message).toMatch(new RegExp(`^${name} [^\\n]*\\.$`));
  });
});
