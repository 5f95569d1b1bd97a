/** The amounts that "a little is fine" offers, against the figures of the data. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { dosesFor } from '../../../client/src/state/doses.ts';
import { PersonDraft } from '../../../client/src/state/person-draft.svelte.ts';
import { ruleFor } from '../../../client/src/state/sensitivity.ts';
import SensitivityCard from '../../../client/src/views/people/SensitivityCard.svelte';

const TODAY = '2026-11-23';
const read = (path: string): string =>
  readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8');
const [head = '', ...rows] = read('nutrients/sr28.csv').split('\n');

/** What SR28 has per 100 g. */
function per100g(food: string, column: string): number {
  const cells = rows.find((row) => row.startsWith(`${food},`))?.split(',') ?? [];
  return Number(cells[head.split(',').indexOf(column)] ?? Number.NaN);
}

/** The figure in the brackets of a title: "(75 ml of milk)" is 75. */
const pictured = (title: string): number =>
  Number(/\((\d+) (?:ml of milk|g of apple)\)$/.exec(title)?.[1] ?? Number.NaN);

describe('the doses', () => {
  it('count a sugar for just those targets of which the data counts the sugar', () => {
    const { tags } = JSON.parse(read('tags.json')) as { tags: { id: string; amount?: object }[] };
    const grams = (id: string): readonly number[] => dosesFor(id).all.map((dose) => dose.grams);
    for (const { id, amount } of tags) {
      expect(grams(id), id).toEqual(amount === undefined ? [5, 20, 50] : [1, 4, 12]);
      expect(dosesFor(id).hint === undefined, id).toBe(amount === undefined);
    }
    expect(grams('milk-whole')).toEqual([5, 20, 50]);
  });

  it.each(['lactose', 'fodmap-lactose'])('of %s are pictured as milk, within 5 percent', (target) => {
    // 100 ml of milk weigh 103 g: 20 ml hold 20.6 x 0.0505 = 1.04 g.
    const inOneMl = (1.03 * per100g('milk-whole', 'lactose-g')) / 100;
    for (const { grams, title } of dosesFor(target).all)
      expect(Math.abs((pictured(title) * inOneMl) / grams - 1), title).toBeLessThan(0.05);
  });

  it('of excess fructose are pictured as apple, within 5 percent', () => {
    // 5.9 - 2.43 = 3.47 g in 100 g: 30 g of apple hold 1.04 g.
    const inOneG = (per100g('apple-raw', 'fructose') - per100g('apple-raw', 'glucose')) / 100;
    for (const { grams, title } of dosesFor('fodmap-fructose').all)
      expect(Math.abs((pictured(title) * inOneG) / grams - 1), title).toBeLessThan(0.05);
  });

  it('begin with the smallest', () => {
    expect(ruleFor('lactose', 'limit', TODAY).limit).toEqual({ gramsPerMeal: 1 });
    expect(ruleFor('milk', 'limit', TODAY).limit).toEqual({ gramsPerMeal: 5 });
  });
});

describe('the card of a limit', () => {
  const shown = (target: string, gramsPerMeal: number): string => {
    const rule = { ...ruleFor(target, 'limit', TODAY), limit: { gramsPerMeal } };
    const draft = new PersonDraft(TODAY, { name: 'Ana', sensitivities: [rule] });
    return render(SensitivityCard, { props: { draft, rule, title: target } }).body;
  };

  it('says that the grams are of the sugar, and keeps a dose that is not offered', () => {
    expect(shown('lactose', 4)).toContain('Grams of the milk sugar itself.');
    expect(shown('lactose', 4)).not.toContain('a taste (5 g)');
    expect(shown('lactose', 7)).toContain('>7 g</option>');
    expect(shown('allium', 20)).not.toContain('Grams of');
  });
});
