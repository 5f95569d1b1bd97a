/** Every recipe has a small picture of its own foods, the same each time, with a sentence that says what it shows. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BORROWED } from '../../data/builder/pictures/borrowed.ts';
import { choose, drawable } from '../../data/builder/pictures/choose.ts';
import { composePicture } from '../../data/builder/pictures/compose.ts';
import type { Picture } from '../../data/builder/pictures/compose.ts';
import { drawingOf, drawnFoods } from '../../data/builder/pictures/drawing-of.ts';
import { formOf } from '../../data/builder/pictures/forms.ts';
import { composePictures, kitchenwareOf, writePictures } from '../../data/builder/pictures/write-pictures.ts';
import { UNSAID } from '../../server/domain/recipes/recipe.ts';
import type { Recipe, RecipeLine } from '../../server/domain/recipes/recipe.ts';
import type { LibraryParts } from '../../server/reference/parts.ts';
import { DATA_DIR, realLibraryFile } from '../support/library.ts';

const MOST_BYTES = 12_000;

let parts: LibraryParts;
let pictures: ReadonlyMap<string, Picture>;

beforeAll(async () => {
  ({ parts } = await realLibraryFile());
  pictures = composePictures(parts);
}, 120_000);

const line = (food: string, grams: number): RecipeLine => ({
  line: `${grams} g ${food}`,
  status: 'matched',
  food,
  foods: [food],
  quantity: String(grams),
  unit: 'g',
  grams,
  preparation: null,
  isHeated: true,
});

function aRecipe(title: string, foods: Readonly<Record<string, number>>): Recipe {
  return {
    ...UNSAID,
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    slots: ['dinner'],
    servings: 1,
    activeMinutes: 10,
    totalMinutes: 20,
    cuisine: 'greek',
    mainProtein: 'fish',
    keepsDays: 1,
    heat: true,
    lines: Object.entries(foods).map(([food, grams]) => line(food, grams)),
    steps: ['Cook.'],
  };
}

describe('the pictures of our recipes', () => {
  it('are there for every recipe, each under 12 kB and none like another', () => {
    expect(pictures.size).toBe(parts.recipes.length);
    expect(pictures.size).toBeGreaterThanOrEqual(570);
    const heavy = [...pictures].filter(([, { svg }]) => Buffer.byteLength(svg) > MOST_BYTES);
    expect(heavy.map(([id]) => id)).toEqual([]);
    const drawn = new Set([...pictures.values()].map(({ svg }) => svg));
    expect(drawn.size).toBe(pictures.size);
  });

  it('hold shapes alone: no script, no outside address, no style, and every use has its drawing', () => {
    for (const [id, { svg }] of pictures) {
      expect(svg, id).not.toMatch(/<script|<style|<image|<foreignObject|\son\w+=|url\(|NaN|undefined/);
      expect(svg.replace('http://www.w3.org/2000/svg', ''), id).not.toContain('//');
      const uses = [...svg.matchAll(/href="#(f\d)"/g)].map((match) => match[1] ?? '');
      for (const name of new Set(uses)) expect(svg, id).toContain(`<g id="${name}">`);
      expect((svg.match(/<g\b/g) ?? []).length, id).toBe((svg.match(/<\/g>/g) ?? []).length);
    }
  });

  it('are the same bytes each time', () => {
    expect([...composePictures(parts)]).toEqual([...pictures]);
  });

  it('show at most six foods: two or more of a meal, and at least the one of a side or a plate', () => {
    const few = parts.recipes.filter((recipe) => {
      const picture = pictures.get(recipe.id);
      if (picture === undefined) throw new Error(recipe.id);
      const { drawings, fillings } = picture.look;
      expect(drawings.length, recipe.id).toBeLessThanOrEqual(6);
      return drawings.length + fillings.length < (recipe.role === 'meal' ? 2 : 1);
    });
    expect(few.map(({ id }) => id)).toEqual([]);
  });

  it('name only foods that are known', () => {
    const known = new Set(parts.foods.map(({ id }) => id));
    expect(drawnFoods().filter((food) => !known.has(food))).toEqual([]);
  });

  it('have every borrowed drawing named on the attribution page', () => {
    const page = readFileSync(join(DATA_DIR, 'docs/attribution.md'), 'utf8');
    const credited = page.split('\n').find((row) => row.includes('Fluent Emoji Flat')) ?? '';
    const said: Readonly<Record<string, string>> = {
      cherry: 'cherries',
      gruyere: 'hard cheese',
      peas: 'pea pod',
      pita: 'flatbread',
      tomato: 'fresh tomato',
    };
    const missing = Object.keys(BORROWED).filter((id) => !credited.includes(said[id] ?? id));
    expect(missing).toEqual([]);
    expect(credited.split(' are from')[0]?.split(/, | and /)).toHaveLength(Object.keys(BORROWED).length);
  });

  it('say what they show in one sentence', () => {
    expect(pictures.get('salmon-orange-and-avocado-breakfast-plate')?.alt).toBe(
      'A platter with salmon, orange, avocado, banana and romaine.',
    );
    expect(pictures.get('golden-milk')?.alt).toBe('A mug of lactose-free milk with ginger and turmeric.');
    expect(pictures.get('milk-by-the-glass')?.alt).toBe('Glasses of milk.');
    expect(pictures.get('korean-style-beef-and-daikon-soup-with-rice')?.alt).toMatch(
      /^A bowl of brown soup with /,
    );
    for (const [id, { alt }] of pictures) {
      expect(alt, id).toMatch(/^(An?|Glasses) [^.]+\.$/);
      expect(pictures.get(id)?.svg, id).toContain(`<title>${alt}</title>`);
      expect(alt, id).not.toMatch(/[<>&]/);
      expect(alt, id).not.toMatch(/\b(safe|optimal|heals|cures)\b/i);
    }
  });

  it('are written beside the library with an index, in place of the old ones', () => {
    const dir = mkdtempSync(join(tmpdir(), 'pictures-'));
    const folder = join(dir, 'pictures');
    const [first, second] = parts.recipes;
    if (first === undefined || second === undefined) throw new Error('two recipes are needed');
    try {
      writePictures(folder, { ...parts, recipes: [first, second] });
      writePictures(folder, { ...parts, recipes: [second] });
      expect(readdirSync(dir)).toEqual(['pictures']);
      expect(readdirSync(folder).sort()).toEqual([`${second.id}.svg`, 'index.json'].sort());
      expect(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))).toEqual({
        [second.id]: pictures.get(second.id)?.alt,
      });
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

describe('what is drawn', () => {
  it('is a food itself or the nearest thing it is made from, and nothing where none is drawn', () => {
    const parents = new Map([
      ['salmon-frozen', ['salmon']],
      ['salmon', []],
      ['moss', ['green-thing']],
    ]);
    const has = (id: string): boolean => id === 'salmon';
    expect(drawingOf('salmon-frozen', parents, has)).toBe('salmon');
    expect(drawingOf('moss', parents, has)).toBeNull();
  });

  it('is ordered by weight, with the foods of the title before heavier ones', () => {
    // Kale: 60 g x 1.8 x 3 (in the title) = 324. Carrot: 200 g x 1 = 200. Oil has no drawing.
    const recipe = aRecipe('Kale supper', { 'carrot-raw': 200, 'kale-raw': 60, 'olive-oil': 20 });
    const chosen = choose(drawable(recipe, kitchenwareOf(parts)));
    expect(chosen.map(({ id, weight }) => [id, Math.round(weight)])).toEqual([
      ['kale', 324],
      ['carrot', 200],
    ]);
  });

  it('keeps a herb of the title though six heavier foods stand before it', () => {
    const recipe = aRecipe('Supper with dill', {
      ...{ 'carrot-raw': 60, 'kale-raw': 60, 'potato-raw': 60, 'zucchini-raw': 60 },
      ...{ 'cucumber-raw': 60, 'beet-cooked': 60, 'dill-fresh': 1 },
    });
    const chosen = choose(drawable(recipe, kitchenwareOf(parts)));
    expect(chosen).toHaveLength(6);
    expect(chosen.map(({ id }) => id)).toContain('dill');
  });

  it('is never a fried egg where the egg went into a batter', () => {
    expect(formOf('egg', 'Sweet potato and kale frittata')).toBe('frittata');
    expect(formOf('egg', 'Savory oats with kale and boiled egg')).toBe('boiled-egg');
    expect(formOf('egg', 'Turkey patties with eggplant')).toBeNull();
  });

  it('colours a soup by what the title names, and by its leaves only when they are blended', () => {
    const ware = kitchenwareOf(parts);
    const svgOf = (title: string): string =>
      composePicture(aRecipe(title, { 'spinach-raw': 90, 'beet-cooked': 10, 'zucchini-raw': 80 }), ware).svg;
    const filled = (colour: string): string => `r="80" fill="${colour}"`;
    // Zucchini weighs more than beet; spinach weighs most and is no colour for a soup.
    expect(svgOf('Green soup with spinach')).toContain(filled('#a9c96a'));
    expect(svgOf('Beet soup')).toContain(filled('#b5265f'));
    expect(svgOf('Spinach smoothie')).toContain('l-12 134c-2 4-62 4-64 0Z" fill="#86b85c"');
  });

  it('has the bread under everything on a board, whatever weighs more', () => {
    const beans = aRecipe('White bean toast', {
      'cannellini-bean-canned-no-salt': 200,
      'bread-sourdough': 30,
      'parsley-fresh': 8,
    });
    const { svg, alt } = composePicture(beans, kitchenwareOf(parts));
    expect(alt).toBe('A board with sourdough, white beans and parsley.');
    const order = [...svg.matchAll(/<use href="#f(\d)"/g)].map((match) => match[1]);
    expect(order.slice(0, 2)).toEqual(['0', '1']);
  });

  it('keeps the vessel empty where no food is drawn', () => {
    const picture = composePicture(aRecipe('Sip', { water: 200 }), kitchenwareOf(parts));
    expect(picture.alt).toBe('A plate.');
    expect(picture.svg).not.toContain('<use');
  });

  it('does not depend on the order of the lines', () => {
    const ware = kitchenwareOf(parts);
    const recipe = aRecipe('Cod supper', { 'cod-atlantic-raw': 150, 'kale-raw': 60, 'potato-raw': 90 });
    const turned = { ...recipe, lines: [...recipe.lines].reverse() };
    expect(composePicture(turned, ware)).toEqual(composePicture(recipe, ware));
  });
});
