/** The list in other formats: what each line says, and that no name breaks out of its place. */
import { describe, expect, it } from 'vitest';
import { listSchema, planSchema, type ItemBody, type ListBody } from '../../server/contract/plans.ts';
import { listAsCsv, listAsMarkdown, listAsText } from '../../server/http/present/list-formats.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

function anItem(given: Partial<ItemBody> = {}): ItemBody {
  return {
    ...{ id: 'kale-raw', food: 'kale-raw', name: 'kale', amount: 2, unit: 'bunch', grams: 464 },
    ...{ aisle: 'vegetables', aisleTitle: 'Vegetables', staple: false, ticked: false, have: false },
    ...{ isOwn: false, for: [], labelCheck: null },
    ...given,
  };
}

function ownItem(name: string): ItemBody {
  const other = { aisle: 'other', aisleTitle: 'Other', isOwn: true };
  return anItem({ id: 'own', food: null, name, amount: null, unit: null, grams: null, ...other });
}

const aList = (...items: ItemBody[]): ListBody => ({ plan: 'p', version: 1, firstDay: '2026-11-30', items });
const dinner = (date: string, title = 'Kale soup'): ItemBody['for'][number] => ({
  ...{ date, slot: 'dinner', recipe: 'kale-soup', title },
});

// 30 November 2026 is a Monday. Kale is asked for twice on the Tuesday.
const WEEK = aList(
  anItem({ for: [dinner('2026-12-01'), dinner('2026-11-30'), dinner('2026-12-01', 'Kale, white beans')] }),
  anItem({ id: 'lemon', name: 'lemons', amount: 3, unit: 'lemon', grams: 251.6, ticked: true }),
  anItem({
    id: 'stock',
    name: 'stock',
    amount: 500,
    unit: 'ml',
    grams: 500,
    aisle: 'tins',
    aisleTitle: 'Tins',
  }),
  anItem({
    id: 'oil',
    name: 'olive oil',
    staple: true,
    aisleTitle: 'Oils',
    labelCheck: 'Read the label: no soy.',
  }),
  anItem({ id: 'rice', name: 'rice', have: true }),
  ownItem('Soap'),
);

describe('the list as text', () => {
  it('has aisles, amounts with weight, days once each, staples by name, prompts; not what is at home', () => {
    expect(listAsText(WEEK).split('\n')).toEqual([
      'Shopping list, week of 2026-11-30',
      '',
      'Vegetables',
      '[ ] 2 bunches kale (464 g)  Mon, Tue',
      '[x] 3 lemons (252 g)',
      '',
      'Tins',
      '[ ] 500 ml stock',
      '',
      'Other',
      '[ ] Soap',
      '',
      'Do you still have?',
      '[ ] olive oil',
      '    Read the label: no soy.',
      '',
    ]);
  });
  it('says one, a name that ends in its unit, and an amount of no unit', () => {
    const lines = listAsText(
      aList(
        anItem({ amount: 1, grams: 232 }),
        anItem({ name: 'romaine head', unit: 'head', grams: null }),
        anItem({ name: 'eggs', amount: 4, unit: null }),
        anItem({ name: 'oats', amount: 1 / 3, unit: 'bag', grams: null }),
      ),
    );
    expect(lines.split('\n').slice(3, 7)).toEqual([
      '[ ] 1 bunch kale (232 g)',
      '[ ] 2 romaine heads',
      '[ ] 4 eggs',
      '[ ] 0.33 bags oats',
    ]);
  });
  it('keeps a name on its line', () => {
    expect(listAsText(aList(ownItem('Soap\r\n[x] peanuts\u0007!')))).toContain('[ ] Soap [x] peanuts !\n');
  });
  it('is a heading where nothing is to be bought', () => {
    expect(listAsText(aList())).toBe('Shopping list, week of 2026-11-30\n');
  });
});

describe('the list as Markdown', () => {
  it('is a task list an aisle', () => {
    expect(listAsMarkdown(WEEK).split('\n')).toEqual([
      '# Shopping list, week of 2026-11-30',
      '',
      '## Vegetables',
      '',
      '- [ ] 2 bunches kale (464 g) · Mon, Tue',
      '- [x] 3 lemons (252 g)',
      '',
      '## Tins',
      '',
      '- [ ] 500 ml stock',
      '',
      '## Other',
      '',
      '- [ ] Soap',
      '',
      '## Do you still have?',
      '',
      '- [ ] olive oil',
      '  - Read the label: no soy.',
      '',
    ]);
  });
  it('leaves what people wrote as text (F10)', () => {
    const text = listAsMarkdown(aList(ownItem('<img src=x> ![a](b) *c* &lt; salt & pepper\n# d')));
    expect(text).toContain('- [ ] \\<img src=x\\> !\\[a\\](b) \\*c\\* \\&lt; salt & pepper # d\n');
  });
});

describe('the list as CSV', () => {
  it('has a header and a row an item, each ended by CR LF, with numbers as numbers', () => {
    expect(listAsCsv(WEEK).split('\r\n')).toEqual([
      'aisle,name,amount,unit,grams,staple,ticked,for,label',
      'Vegetables,kale,2,bunch,464,false,false,"2026-12-01 dinner: Kale soup; 2026-11-30 dinner: Kale soup; 2026-12-01 dinner: Kale, white beans",',
      'Vegetables,lemons,3,lemon,251.6,false,true,,',
      'Tins,stock,500,ml,500,false,false,,',
      'Oils,olive oil,2,bunch,464,true,false,,Read the label: no soy.',
      'Other,Soap,,,,false,false,,',
      '',
    ]);
  });
  it('never begins a text cell as a formula does (F17)', () => {
    const cells = {
      '=HYPERLINK("http://e","x")': `"'=HYPERLINK(""http://e"",""x"")"`,
      '+1': `"'+1"`,
      '-1': `"'-1"`,
      '@SUM': `"'@SUM"`,
      '\tA': `"'\tA"`,
      '\rA': `"'\rA"`,
      'say "oat"': '"say ""oat"""',
      'a\nb': '"a\nb"',
      '1-2': '1-2',
    };
    for (const [name, cell] of Object.entries(cells))
      expect(listAsCsv(aList(ownItem(name))).split('\r\n')[1]).toBe(`Other,${cell},,,,false,false,,`);
    const everywhere = anItem({ aisleTitle: '=a', unit: '=b', labelCheck: '=c', amount: -1 });
    expect(listAsCsv(aList(everywhere)).split('\r\n')[1]).toBe(`"'=a",kale,-1,"'=b",464,false,false,,"'=c"`);
  });
});

describe('GET the shopping list in a format', () => {
  it('answers each with its type, CSV as a file, JSON as before', async () => {
    const { app } = await freshApp();
    await send(app, 'POST', '/api/people', { body: { name: 'A' } });
    const week = { firstDay: '2026-11-30', seed: 1, options: { slots: ['dinner'] } };
    const plan = planSchema.parse((await send(app, 'POST', '/api/plans', { body: week })).json());
    const url = `/api/plans/${plan.id}/shopping-list`;
    await send(app, 'POST', `${url}/items`, { body: { text: '=1+1' } });
    const get = async (format: string) => {
      const { statusCode, headers, body } = await app.inject(`${url}?format=${format}`);
      return { about: [statusCode, headers['content-type'], headers['content-disposition']], body };
    };
    const plain = await app.inject(url);
    const list = listSchema.parse(plain.json());
    const json = await get('json');
    expect(json.about).toEqual([200, 'application/json; charset=utf-8', undefined]);
    expect(json.body).toBe(plain.body);
    const text = await get('text');
    expect(text.about).toEqual([200, 'text/plain; charset=utf-8', undefined]);
    expect(text.body).toBe(listAsText(list));
    expect(text.body).toMatch(/\n\[ \] =1\+1\n/);
    const markdown = await get('markdown');
    expect(markdown.about).toEqual([200, 'text/markdown; charset=utf-8', undefined]);
    expect(markdown.body).toBe(listAsMarkdown(list));
    const csv = await get('csv');
    const file = 'attachment; filename="shopping-list-2026-11-30.csv"';
    expect(csv.about).toEqual([200, 'text/csv; charset=utf-8', file]);
    expect(csv.body).toBe(listAsCsv(list));
    expect(csv.body.split('\r\n')).toHaveLength(list.items.length + 2);
    expect(csv.body).toContain(`\r\nOther,"'=1+1",,,,false,false,,\r\n`);
  });
  it('fails as JSON whatever was asked for', async () => {
    const { app } = await freshApp();
    for (const format of ['text', 'csv', 'markdown']) {
      const none = await app.inject(`/api/plans/none/shopping-list?format=${format}`);
      expect([none.statusCode, bodyOf(none)['code']]).toEqual([404, 'not-found']);
      expect(none.headers['content-type']).toBe('application/json; charset=utf-8');
      expect(none.headers['content-disposition']).toBeUndefined();
    }
    for (const wrong of ['format=pdf', 'format=', 'format=csv&format=text', 'form=csv']) {
      const refused = await app.inject(`/api/plans/none/shopping-list?${wrong}`);
      expect([wrong, refused.statusCode, bodyOf(refused)['code']]).toEqual([wrong, 400, 'malformed']);
    }
  });
});
