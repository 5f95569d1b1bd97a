import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../server/db/open.ts';
import { addPerson, removePerson } from '../../server/db/repos/people.ts';
import { clearTaste, listTastes, setTaste } from '../../server/db/repos/tastes.ts';

describe('what people say of dishes', () => {
  it('is one word for a dish, by person in their order, since it was said', () => {
    let now = '2026-11-23T08:00:00.000Z';
    const db = openDatabase({ file: ':memory:', init: false, now: () => now });
    const [ada, ben] = [addPerson(db, { name: 'Ada' }).id, addPerson(db, { name: 'Ben' }).id];
    setTaste(db, { person: ben, recipe: 'soup', taste: 'favourite' });
    setTaste(db, { person: ada, recipe: 'stew', taste: 'favourite' });
    now = '2026-11-24T08:00:00.000Z';
    setTaste(db, { person: ben, recipe: 'soup', taste: 'favourite' });
    const changed = setTaste(db, { person: ada, recipe: 'stew', taste: 'rather-not' });
    expect(changed).toEqual({ person: ada, recipe: 'stew', taste: 'rather-not', since: now });
    expect(listTastes(db)).toEqual([
      changed,
      { person: ben, recipe: 'soup', taste: 'favourite', since: '2026-11-23T08:00:00.000Z' },
    ]);
    clearTaste(db, { person: ada, recipe: 'stew' });
    clearTaste(db, { person: ada, recipe: 'stew' });
    expect(listTastes(db).map(({ person }) => person)).toEqual([ben]);
  });

  it('goes with the person, and stays where their removal is refused', () => {
    const db = openDatabase({ file: ':memory:', init: false });
    const ada = addPerson(db, { name: 'Ada' }).id;
    setTaste(db, { person: ada, recipe: 'soup', taste: 'favourite' });
    expect(removePerson(db, ada, 7)).toBe('stale');
    expect(listTastes(db)).toHaveLength(1);
    expect(removePerson(db, ada, 1)).toBe('removed');
    expect(listTastes(db)).toEqual([]);
    expect(removePerson(db, ada, 1)).toBe('missing');
  });
});
