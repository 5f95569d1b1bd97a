/** The four stages of reintroduction of the autoimmune protocol, row by row. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../server/domain/library.ts';
import { realLibrary } from '../support/library.ts';

const TAGS = ['aip-elimination', 'aip-after-stage-1', 'aip-after-stage-2', 'aip-after-stage-3'];

/** Stage in which a food comes back -> the foods; 0 = never out. */
const ROWS: Readonly<Record<number, readonly string[]>> = {
  0: [
    ...[
      'kale-raw',
      'salmon-atlantic-raw',
      'beef-sirloin-raw',
      'sweet-potato-raw',
      'olive-oil',
      'avocado-oil',
    ],
    ...['coconut-milk-canned-plain', 'honey-raw', 'maple-syrup', 'vinegar-cider', 'vinegar-wine-red'],
    ...['mushroom-white-raw', 'tea-green-brewed', 'water-chestnut-canned', 'apple-raw', 'cinnamon-ground'],
  ],
  1: [
    ...['egg-yolk', 'ghee', 'green-bean-raw', 'snow-pea-raw', 'sugar-snap-pea-raw', 'bean-sprout-raw'],
    ...['cumin-ground', 'mustard-seed', 'fenugreek-seed', 'black-pepper', 'allspice-ground', 'vanilla-bean'],
    ...['sunflower-oil', 'sesame-oil-toasted', 'walnut-oil', 'flaxseed-oil', 'canola-oil', 'cocoa-powder'],
  ],
  2: [
    ...['almond-raw', 'walnut-raw', 'chestnut-raw', 'pumpkin-seed', 'chia-seed', 'tahini', 'egg-white'],
    ...['egg-whole', 'butter-unsalted', 'butter-salted', 'coffee-brewed', 'brandy'],
  ],
  3: [
    ...['eggplant-raw', 'bell-pepper-red-raw', 'paprika', 'potato-starch', 'yogurt-plain', 'kefir'],
    ...['lentil-red-dry', 'lentil-canned', 'split-pea-green-dry'],
  ],
  4: [
    ...['tomato-raw', 'chili-pepper-raw', 'potato-raw', 'rice-white-dry', 'oat-rolled', 'wheat-flour-whole'],
    ...['quinoa-dry', 'milk-2', 'feta-cheese', 'tofu-firm', 'chickpea-canned', 'peanut-raw', 'sugar-white'],
  ],
};

describe('AIP', () => {
  let library: Library;
  beforeAll(async () => {
    library = await realLibrary();
  });
  const rows = Object.entries(ROWS).flatMap(([stage, foods]) =>
    foods.map((food): [string, number] => [food, Number(stage)]),
  );

  it.each(rows)('%s comes back in stage %i, and is out until then', (food, stage) => {
    const facts = TAGS.map((tag) => library.facts.factOf(food, tag));
    expect(facts).toEqual(TAGS.map((_, after) => (stage > after ? 'yes' : 'no')));
  });

  it('leaves out less with each stage, whatever the food', () => {
    const wrong = [...library.foods.keys()].filter((food) =>
      TAGS.some((tag, i) => {
        const earlier = TAGS[i - 1];
        return (
          earlier !== undefined &&
          library.facts.factOf(food, tag) === 'yes' &&
          library.facts.factOf(food, earlier) !== 'yes'
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});
