/** The shopping list in words: amounts, aisles, text, and the page that is taken along. */
import { describe, expect, it } from 'vitest';
import type { ItemBody, ListBody } from '../../server/contract/plans.ts';
import { amountText, lineText, weightText } from '../../client/src/views/shopping/amount-text.ts';
import {
  forText,
  groupByAisle,
  groupList,
  progressText,
} from '../../client/src/views/shopping/list-groups.ts';
import { escapeHtml, listPage } from '../../client/src/views/shopping/list-page.ts';
import { listText } from '../../client/src/views/shopping/list-text.ts';

function anItem(own: Partial<ItemBody>): ItemBody {
  return {
    ...{ id: 'kale', food: 'kale-raw', name: 'kale', amount: 2, unit: 'bunch', grams: 340 },
    ...{ aisle: 'vegetables', aisleTitle: 'Vegetables and herbs', staple: false, ticked: false },
    ...{ have: false, isOwn: false, for: [], labelCheck: null },
    ...own,
  };
}

const kale = anItem({});
const trout = anItem({
  id: 'trout',
  name: 'trout',
  amount: 480,
  unit: 'g',
  aisle: 'fish',
  aisleTitle: 'Fish',
});
const oil = anItem({ id: 'oil', name: 'olive oil', amount: 1, unit: 'bottle', staple: true });
const aList = (items: ItemBody[]): ListBody => ({ plan: 'p1', version: 1, firstDay: '2026-11-30', items });

describe('the amount of a line', () => {
  it.each([
    [{ amount: 2, unit: 'bunch', name: 'kale' }, '2 bunches kale'],
    [{ amount: 1, unit: 'bunch', name: 'kale' }, '1 bunch kale'],
    [{ amount: 3, unit: 'lemon', name: 'lemon' }, '3 lemons'],
    [{ amount: 2, unit: 'bulb', name: 'fennel bulb' }, '2 fennel bulbs'],
    [{ amount: 750, unit: 'g', name: 'salmon' }, '750 g salmon'],
    [{ amount: 1500, unit: 'g', name: 'carrot' }, '1.5 kg carrot'],
    [{ amount: null, unit: null, name: 'bin bags' }, 'bin bags'],
  ])('reads %o as "%s"', (own, text) => {
    expect(lineText(anItem(own), 'metric')).toBe(text);
  });

  it('turns weights into ounces and pounds, rounded up so that nothing falls short', () => {
    // 480 / 28.3495 = 16.93 oz = 1.058 lb, up to the next quarter; 100 / 28.3495 = 3.53 oz, up to the next half.
    expect(amountText(trout, 'us').amount).toBe('1.25 lb');
    expect(amountText(anItem({ amount: 100, unit: 'g' }), 'us').amount).toBe('4 oz');
    // 250 / 29.5735 = 8.45 fl oz.
    expect(amountText(anItem({ amount: 250, unit: 'ml' }), 'us').amount).toBe('8.5 fl oz');
  });

  it('says the weight behind a count, and nothing twice', () => {
    expect(weightText(kale, 'metric')).toBe('about 340 g');
    expect(weightText(trout, 'metric')).toBe('');
  });
});

describe('the groups of a list', () => {
  it('counts what is ticked of what is bought, without staples and what is at home', () => {
    const grouped = groupList(
      [{ ...kale, ticked: true }, trout, oil, anItem({ id: 'dill', have: true }), anItem({ id: 'leek' })],
      [],
    );
    expect(progressText(grouped)).toBe('1 of 3');
    expect(grouped.aisles.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
      ['fish', ['trout']],
      ['vegetables', ['leek']],
    ]);
    expect(grouped.ticked.map(({ id }) => id)).toEqual(['kale']);
    expect(grouped.staples.map(({ id }) => id)).toEqual(['oil']);
    expect(grouped.atHome.map(({ id }) => id)).toEqual(['dill']);
  });

  it("follows the household's way through the shop; an aisle it does not name comes after", () => {
    const other = anItem({ id: 'x', aisle: 'other', aisleTitle: 'Other' });
    const ids = groupByAisle([other, kale, trout], ['fish', 'vegetables']).map(({ id }) => id);
    expect(ids).toEqual(['fish', 'vegetables', 'other']);
  });

  it('says days and dishes of a line', () => {
    const at = (date: string, title: string) => ({ date, slot: 'dinner' as const, recipe: title, title });
    const places = [at('2026-12-01', 'Soup'), at('2026-11-30', 'Soup'), at('2026-12-01', 'Curry')];
    expect(forText({ for: places })).toBe('Mon, Tue · Soup and 1 more');
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => at(`2026-12-0${String(day + 1)}`, 'Oats'));
    expect(forText({ for: week })).toBe('every day · Oats');
    expect(forText({ for: [] })).toBe('');
  });
});

describe('the list as text', () => {
  it('has a box a line, the label prompt, and no line that is at home', () => {
    const checked = { ...kale, labelCheck: 'Read the label: no sulphite.' };
    const text = listText(
      aList([checked, { ...trout, ticked: true }, oil, anItem({ id: 'h', name: 'dill', have: true })]),
      [],
      'metric',
    );
    expect(text.split('\n')).toEqual([
      'Shopping list, week of Monday 30 November',
      '',
      'VEGETABLES AND HERBS',
      '[ ] 2 bunches kale',
      '    Read the label: no sulphite.',
      '',
      'IN THE BASKET',
      '[x] 480 g trout',
      '',
      'DO YOU STILL HAVE?',
      '[ ] olive oil',
      '',
    ]);
  });
});

describe('the page that is taken along', () => {
  const page = listPage(aList([kale, { ...trout, ticked: true }, oil]), [], 'metric');

  it('asks nothing of any server', () => {
    expect(page).not.toMatch(/(?:src|href)=|https?:|@import|url\(|fetch\(/);
  });

  it('has a box a line, ticked ones ticked, staples outside the count', () => {
    expect(page.match(/type="checkbox"/g)).toHaveLength(3);
    expect(page.match(/ data-counts/g)).toHaveLength(2);
    expect(page).toContain('id="trout" data-counts checked');
  });

  it('shows text as text', () => {
    const hostile = anItem({
      id: 'own',
      name: '</span><script>alert("x")</script>',
      amount: null,
      unit: null,
    });
    const written = listPage(aList([hostile]), [], 'metric');
    expect(written.match(/<script>/g)).toHaveLength(1);
    expect(written).toContain('&lt;script&gt;alert(&quot;x&quot;)');
    expect(escapeHtml(`<a b="c">'&`)).toBe('&lt;a b=&quot;c&quot;&gt;&#39;&amp;');
  });
});
