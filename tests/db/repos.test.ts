import { describe, expect, it } from 'vitest';
import {
  addDevice,
  deviceByToken,
  listDevices,
  removeDevice,
  touchDevice,
} from '../../server/db/repos/devices.ts';
import { remember, remembered } from '../../server/db/repos/idempotency.ts';
import {
  addPerson,
  changePerson,
  getPerson,
  listPeople,
  removePerson,
} from '../../server/db/repos/people.ts';
import { changeSettings, getSettings } from '../../server/db/repos/settings.ts';
import { transact } from '../../server/db/repos/transaction.ts';
import { openDatabase } from '../../server/db/open.ts';
import { inMemory } from './support.ts';

const TOKEN = 'f'.repeat(64);

describe('people', () => {
  it('come back as they were written, in the order of arrival', () => {
    const db = inMemory();
    const first = addPerson(db, { name: 'Bea', sensitivities: [], weightKg: 57.5 });
    const second = addPerson(db, { name: 'Ada' });
    expect(first.version).toBe(1);
    expect(listPeople(db)).toEqual([
      { id: first.id, version: 1, person: { name: 'Bea', sensitivities: [], weightKg: 57.5 } },
      { id: second.id, version: 1, person: { name: 'Ada' } },
    ]);
    expect(getPerson(db, 'nobody')).toBeNull();
  });

  it('refuse a change to a version that is no longer there', () => {
    const db = inMemory();
    const { id } = addPerson(db, { name: 'Bea' });
    expect(changePerson(db, id, 1, { name: 'Bo' })).toEqual({ id, version: 2, person: { name: 'Bo' } });
    expect(changePerson(db, id, 1, { name: 'Lost' })).toBe('stale');
    expect(changePerson(db, 'nobody', 1, { name: 'Lost' })).toBe('missing');
    expect(getPerson(db, id)?.person.name).toBe('Bo');
    expect(removePerson(db, id, 1)).toBe('stale');
    expect(removePerson(db, id, 2)).toBe('removed');
    expect(removePerson(db, id, 2)).toBe('missing');
    expect(listPeople(db)).toEqual([]);
  });
});

describe('settings', () => {
  it('begin with the usual ones and change what the patch names', () => {
    const db = inMemory();
    const before = getSettings(db);
    expect(before).toMatchObject({ version: 1, weekStartsOn: 'monday', units: 'metric', aisleOrder: [] });
    expect(before.slots).toEqual(['breakfast', 'lunch', 'dinner', 'snack']);
    expect(changeSettings(db, 1, { units: 'us', aisleOrder: ['fish'] })).toEqual({
      ...before,
      ...{ version: 2, units: 'us', aisleOrder: ['fish'] },
    });
    expect(changeSettings(db, 1, { units: 'metric' })).toBe('stale');
    expect(getSettings(db).units).toBe('us');
  });
});

describe('devices', () => {
  it('are known by the digest of their token until they are removed', () => {
    let now = '2026-11-23T08:00:00.000Z';
    const db = openDatabase({ file: ':memory:', init: false, now: () => now });
    const phone = addDevice(db, { name: 'Phone', tokenHash: TOKEN });
    now = '2026-11-24T08:00:00.000Z';
    touchDevice(db, phone.id);
    const seen = { ...phone, pairedAt: '2026-11-23T08:00:00.000Z', lastSeenAt: now };
    expect(deviceByToken(db, TOKEN)).toEqual(seen);
    expect(listDevices(db)).toEqual([seen]);
    expect(JSON.stringify(listDevices(db))).not.toContain(TOKEN);
    expect(removeDevice(db, phone.id)).toBe('removed');
    expect(removeDevice(db, phone.id)).toBe('missing');
    expect(deviceByToken(db, TOKEN)).toBeNull();
  });
});

describe('answers to creating calls', () => {
  it('keep the first answer for a week', () => {
    let now = '2026-11-01T00:00:00.000Z';
    const db = openDatabase({ file: ':memory:', init: false, now: () => now });
    remember(db, 'key-1', 201, '{"id":"a"}');
    remember(db, 'key-1', 201, '{"id":"b"}');
    expect(remembered(db, 'key-1')).toEqual({ status: 201, body: '{"id":"a"}' });
    now = '2026-11-08T00:00:00.000Z';
    remember(db, 'key-2', 201, '{}');
    expect(remembered(db, 'key-1')).not.toBeNull();
    now = '2026-11-08T00:00:00.001Z';
    remember(db, 'key-3', 201, '{}');
    expect(remembered(db, 'key-1')).toBeNull();
    expect(remembered(db, 'key-2')).not.toBeNull();
  });
});

describe('a transaction', () => {
  it('takes everything back when it throws, inner parts too', () => {
    const db = inMemory();
    const failing = (): never =>
      transact(db, () => {
        addPerson(db, { name: 'Bea' });
        changeSettings(db, 1, { units: 'us' });
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(listPeople(db)).toEqual([]);
    expect(getSettings(db).version).toBe(1);
  });

  it('takes back only the inner part when the outer one goes on', () => {
    const db = inMemory();
    transact(db, () => {
      addPerson(db, { name: 'Bea' });
      try {
        transact(db, () => {
          addPerson(db, { name: 'Lost' });
          throw new Error('no');
        });
      } catch {
        addPerson(db, { name: 'Ada' });
      }
    });
    expect(listPeople(db).map((one) => one.person.name)).toEqual(['Bea', 'Ada']);
  });
});
