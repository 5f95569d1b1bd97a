/** One choice is saved after the other, each from the version that the one before left. */
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../client/src/api/request.ts';
import {
  HouseholdSettings,
  inOrder,
  moved,
} from '../../../client/src/views/settings/household-settings.svelte.ts';
import type { SettingsBody } from '../../../server/contract/household.ts';

const settings: SettingsBody = {
  ...{ version: 3, weekStartsOn: 'monday', timeZone: 'UTC', hemisphere: 'north', units: 'metric' },
  ...{ market: 'EU', slots: ['breakfast', 'dinner'], aisleOrder: [], today: '2026-11-23' },
};

describe('saving', () => {
  it('sends the version that the change before left behind', async () => {
    const holder = { settings };
    const versions: number[] = [];
    const store = new HouseholdSettings(holder, {
      getSettings: () => Promise.resolve(settings),
      changeSettings: (version, patch) => {
        versions.push(version);
        return Promise.resolve({ ...holder.settings, ...patch, version: version + 1 });
      },
    });
    void store.save({ units: 'us' });
    await store.save({ weekStartsOn: 'sunday' });
    expect(versions).toEqual([3, 4]);
    expect([holder.settings.units, holder.settings.weekStartsOn, store.said]).toEqual([
      'us',
      'sunday',
      'Saved.',
    ]);
  });

  it('takes the newer settings where another device was faster', async () => {
    const holder = { settings };
    const theirs: SettingsBody = { ...settings, version: 9, units: 'us' };
    const store = new HouseholdSettings(holder, {
      getSettings: () => Promise.resolve(theirs),
      changeSettings: () => Promise.reject(new RequestError(409, { code: 'stale' })),
    });
    await store.save({ weekStartsOn: 'sunday' });
    expect(holder.settings).toEqual(theirs);
    expect(store.said).toContain('Another device');
  });

  it('puts the old choice back where it is refused', async () => {
    const holder = { settings };
    const store = new HouseholdSettings(holder, {
      getSettings: () => Promise.resolve(settings),
      changeSettings: () => Promise.reject(new RequestError(507, { message: 'No room is left.' })),
    });
    await store.save({ units: 'us' });
    expect([holder.settings.units, store.said]).toEqual(['metric', 'No room is left.']);
  });
});

describe('the order of aisles', () => {
  it('moves one by one and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  it('puts aisles without a place last, as they were', () => {
    const aisles = ['x', 'y', 'z'].map((id) => ({ id }));
    expect(inOrder(aisles, ['z']).map(({ id }) => id)).toEqual(['z', 'x', 'y']);
  });
});
