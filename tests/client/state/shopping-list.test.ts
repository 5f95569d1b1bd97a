/** Ticks show at once, are taken back when refused, and never lose a later one. */
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../client/src/api/request.ts';
import { ShoppingList } from '../../../client/src/views/shopping/shopping-list.svelte.ts';
import type { ListApi } from '../../../client/src/views/shopping/shopping-list.svelte.ts';
import type { ItemBody, ListBody } from '../../../server/contract/plans.ts';

function anItem(id: string, own: Partial<ItemBody> = {}): ItemBody {
  return {
    ...{ id, food: id, name: id, amount: 1, unit: 'bunch', grams: 100, aisle: 'vegetables' },
    ...{ aisleTitle: 'Vegetables', staple: false, ticked: false, have: false, isOwn: false },
    ...{ for: [], labelCheck: null },
    ...own,
  };
}

const aList = (...items: ItemBody[]): ListBody => ({ plan: 'p1', version: 1, firstDay: '2026-11-30', items });
const noRoom = new RequestError(507, { code: 'disk-full', message: 'No room is left.' });

interface Said {
  readonly message: string;
  readonly undo: (() => void) | undefined;
}

async function aShownList(calls: Partial<ListApi>, body = aList(anItem('kale'), anItem('leek'))) {
  const said: Said[] = [];
  const api: ListApi = {
    getList: () => Promise.resolve(body),
    addItem: () => Promise.resolve(body),
    changeItem: () => Promise.resolve(body),
    removeItem: () => Promise.resolve(),
    ...calls,
  };
  const list = new ShoppingList((message, undo) => said.push({ message, undo }), api);
  await list.load('p1');
  const item = (id: string): ItemBody => {
    const found = list.body?.items.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no item ${id}`);
    return found;
  };
  return { list, said, item };
}

describe('a tick', () => {
  it('shows before the server has answered', async () => {
    const { list, item } = await aShownList({ changeItem: () => new Promise(() => undefined) });
    void list.tick(item('kale'), true);
    expect([item('kale').ticked, item('leek').ticked]).toEqual([true, false]);
  });

  it('is taken back with a sentence where it is refused; a tick made meanwhile stays', async () => {
    const { list, said, item } = await aShownList({
      changeItem: (_plan, id) => (id === 'kale' ? Promise.reject(noRoom) : Promise.resolve(aList())),
    });
    await Promise.all([list.tick(item('kale'), true), list.tick(item('leek'), true)]);
    expect([item('kale').ticked, item('leek').ticked]).toEqual([false, true]);
    expect(said.map(({ message }) => message)).toEqual(['No room is left.']);
  });

  it('outlives a list that was read while it was on its way', async () => {
    let answer: (body: ListBody) => void = () => undefined;
    const changeItem = (): Promise<ListBody> => new Promise((resolve) => (answer = resolve));
    const { list, item } = await aShownList({ changeItem });
    const ticking = list.tick(item('kale'), true);
    await list.again();
    expect(item('kale').ticked).toBe(true);
    answer(aList());
    expect(await ticking).toBe(true);
  });
});

describe('"have it"', () => {
  it('takes the line off and the undo brings it back', async () => {
    const sent: unknown[] = [];
    const { list, said, item } = await aShownList({
      changeItem: (_plan, id, patch) => {
        sent.push([id, patch]);
        return Promise.resolve(aList());
      },
    });
    await list.have(item('kale'), true);
    expect(item('kale').have).toBe(true);
    said[0]?.undo?.();
    expect(item('kale').have).toBe(false);
    expect(sent).toEqual([
      ['kale', { have: true }],
      ['kale', { have: false }],
    ]);
  });
});

describe("a line of the household's own", () => {
  it('that cannot be removed comes back', async () => {
    const { list, said, item } = await aShownList({ removeItem: () => Promise.reject(noRoom) });
    await list.remove(item('kale'));
    expect(list.body?.items.map(({ id }) => id)).toEqual(['kale', 'leek']);
    expect(said[0]?.message).toBe('No room is left.');
  });

  it('that cannot be added says so, so that its words are kept', async () => {
    const { list } = await aShownList({ addItem: () => Promise.reject(noRoom) });
    expect(await list.add('candles')).toBe(false);
    expect(list.isSaving).toBe(false);
  });
});

describe('loading', () => {
  it('keeps the list on the screen where looking again fails', async () => {
    let count = 0;
    const getList = (): Promise<ListBody> => {
      count += 1;
      return count === 1 ? Promise.resolve(aList(anItem('kale'))) : Promise.reject(noRoom);
    };
    const { list } = await aShownList({ getList });
    await list.again();
    expect([list.status, list.body?.items.length]).toEqual(['content', 1]);
  });

  it('shows the error where there is nothing else to show', async () => {
    const { list } = await aShownList({ getList: () => Promise.reject(noRoom) });
    expect([list.status, list.problem]).toEqual(['error', 'No room is left.']);
  });
});
