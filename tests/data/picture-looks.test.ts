/** Pictures are told apart: by the vessel of the dish, by its colours, by what is drawn, and never by a food that it has not. */
import { beforeAll, describe, expect, it } from 'vitest';
import { BORROWED } from '../../data/builder/pictures/borrowed.ts';
import { colourWord, glazeOf } from '../../data/builder/pictures/colours.ts';
import type { Look, Picture } from '../../data/builder/pictures/compose.ts';
import { drawingOf } from '../../data/builder/pictures/drawing-of.ts';
import { formOf, formsDrawn } from '../../data/builder/pictures/forms.ts';
import { areToldApart } from '../../data/builder/pictures/tell-apart.ts';
import { VESSELS, vesselFor } from '../../data/builder/pictures/vessels.ts';
import { composePictures, kitchenwareOf, OWN_DRAWINGS } from '../../data/builder/pictures/write-pictures.ts';
import type { LibraryParts } from '../../server/reference/parts.ts';
import { realLibraryFile } from '../support/library.ts';

let parts: LibraryParts;
let pictures: ReadonlyMap<string, Picture>;

beforeAll(async () => {
  ({ parts } = await realLibraryFile());
  pictures = composePictures(parts);
}, 120_000);

const lookOf = (id: string): Look => {
  const look = pictures.get(id)?.look;
  if (look === undefined) throw new Error(id);
  return look;
};

describe('pictures beside each other', () => {
  it('differ, any two of them, in vessel, in a colour, or in two of their drawings', () => {
    const alike = parts.recipes.flatMap(({ id }, i) =>
      parts.recipes.slice(0, i).flatMap((before) => {
        const [one, other] = [lookOf(before.id), lookOf(id)];
        if (one.vessel !== other.vessel || String(one.colours) !== String(other.colours)) return [];
        const drawings = [...new Set([...one.drawings, ...other.drawings])];
        const lone = drawings.filter((name) => one.drawings.includes(name) !== other.drawings.includes(name));
        return lone.length >= 2 ? [] : [`${before.id} | ${id}`];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('are alike where one drawing alone sets them apart', () => {
    const one: Look = { vessel: 'plate', colours: ['#4f86b5'], drawings: ['cod', 'kale'], fillings: [] };
    expect(areToldApart(one, { ...one, drawings: ['cod', 'kale', 'dill'] })).toBe(false);
    expect(areToldApart(one, { ...one, drawings: ['cod', 'chard'] })).toBe(true);
    expect(areToldApart(one, { ...one, vessel: 'platter' })).toBe(true);
    expect(areToldApart(one, { ...one, colours: ['#c8473e'] })).toBe(true);
  });
});

describe('a drawing', () => {
  it('is of a food that the recipe has', () => {
    const ware = kitchenwareOf(parts);
    const has = (id: string): boolean => Object.hasOwn(ware.drawings, id);
    const strangers = parts.recipes.flatMap((recipe) => {
      const own = recipe.lines.flatMap(({ food }) => {
        const drawing = food === null ? null : drawingOf(food, ware.parentsOf, has);
        return drawing === null ? [] : [formOf(drawing, recipe.title)];
      });
      return lookOf(recipe.id)
        .drawings.filter((drawing) => !own.includes(drawing))
        .map((drawing) => `${recipe.id}: ${drawing}`);
    });
    expect(strangers).toEqual([]);
  });

  it('of one food is not the drawing of another', () => {
    const ids = Object.keys(OWN_DRAWINGS).filter((id) => OWN_DRAWINGS[id]?.body !== '');
    expect(new Set(ids.map((id) => OWN_DRAWINGS[id]?.body)).size).toBe(ids.length);
    expect(ids.filter((id) => Object.hasOwn(BORROWED, id))).toEqual([]);
  });

  it('stands behind every form that recipes take', () => {
    const ware = kitchenwareOf(parts);
    const flours = parts.recipes.flatMap(({ lines, title }) =>
      lines.flatMap(({ food }) => {
        const drawing =
          food === null ? null : drawingOf(food, ware.parentsOf, (id) => Object.hasOwn(ware.drawings, id));
        const form = drawing === null ? null : formOf(drawing, title);
        return form === null || Object.hasOwn(ware.drawings, form) ? [] : [`${title}: ${form}`];
      }),
    );
    expect(flours).toEqual([]);
    const never = formsDrawn().filter((form) => !Object.hasOwn(ware.drawings, form));
    expect(never).toEqual([]);
  });

  it.each([
    ['green pepper', 'bell-pepper-green-raw', 'green-pepper'],
    ['tapioca', 'tapioca-starch', null],
    ['broccolini', 'broccolini-raw', 'broccolini'],
    ['a shallot', 'shallot-raw', 'shallot'],
    ['tinned salmon', 'salmon-pink-canned', 'salmon-flakes'],
    ['a clementine, a kind of mandarin', 'clementine-raw', 'mandarin'],
  ])('of %s is its own', (_words, food, drawing) => {
    const { parentsOf, drawings } = kitchenwareOf(parts);
    expect(drawingOf(food, parentsOf, (id) => Object.hasOwn(drawings, id))).toBe(drawing);
  });

  it.each([
    ['ground-turkey', 'Turkey patties with rutabaga', 'turkey-patties'],
    ['ground-turkey', 'Turkey chili', 'ground-turkey'],
    ['white-rice', 'Rice congee with egg', 'rice-porridge'],
    ['plantain', 'Salmon and plantain patties', null],
    ['rutabaga', 'Herring with rutabaga mash', 'rutabaga-mash'],
    ['zucchini', 'Bell peppers stuffed with millet and zucchini', 'zucchini'],
  ])('of %s in "%s" is %s', (drawing, title, form) => {
    expect(formOf(drawing, title)).toBe(form);
  });
});

const of = (
  title: string,
  role: 'meal' | 'side' | 'plate',
  slot?: 'breakfast' | 'lunch' | 'dinner' | 'snack',
) => ({
  ...{ title, role, slots: slot === undefined ? [] : [slot], equipment: [] },
});

describe('the vessel', () => {
  it.each([
    ['Berry kefir drink', 'snack', 'glass'],
    ['Golden milk', 'snack', 'mug'],
    ['Chilled beet soup', 'lunch', 'soup'],
    ['Rice congee with egg', 'breakfast', 'porridge'],
    ['White bean toast', 'snack', 'board'],
    ['Beef stew with roots', 'dinner', 'pot'],
    ['Lamb tagine with quince', 'dinner', 'tagine'],
    ['Coconut fish curry', 'dinner', 'karahi'],
    ['Potato hash', 'breakfast', 'skillet'],
    ['Oregano chicken tray', 'dinner', 'tray'],
    ['Carrot and sage clafoutis', 'dinner', 'baking'],
    ['Hake steamed over rice', 'dinner', 'steamer'],
    ['Greek salad', 'lunch', 'salad'],
    ['Turkey quinoa bowl', 'lunch', 'bowl'],
    ['Salmon lunch box', 'lunch', 'box'],
    ['Hummus with pepper', 'snack', 'dip'],
    ['Mango lime ice pots', 'snack', 'jar'],
    ['Blueberry yogurt', 'snack', 'coupe'],
  ] as const)('of "%s", a %s, is the %s', (title, slot, vessel) => {
    expect(vesselFor(of(title, 'meal', slot), 0)).toBe(vessel);
  });

  it.each([
    ['Milk by the glass', 'side', 'glasses'],
    ['Rye griddle breads', 'side', 'basket'],
    ['Plain quinoa', 'side', 'serving'],
    ['Sardines from the tin', 'plate', 'tin'],
    ['A spoon of tahini', 'plate', 'spoon'],
    ['A firm boiled egg', 'plate', 'dish'],
  ] as const)('of "%s", a %s, is the %s', (title, role, vessel) => {
    expect(vesselFor(of(title, role), 0)).toBe(vessel);
  });

  it('is used by some recipe, whichever it is', () => {
    const used = new Set(parts.recipes.map(({ id }) => lookOf(id).vessel));
    expect(Object.keys(VESSELS).filter((vessel) => !used.has(vessel as keyof typeof VESSELS))).toEqual([]);
  });

  it('has a colour of its own for every cuisine', () => {
    const other = glazeOf('of nowhere', 0);
    const plain = parts.recipes.filter(({ cuisine }) => glazeOf(cuisine, 0) === other);
    expect([...new Set(plain.map(({ cuisine }) => cuisine))]).toEqual([]);
  });
});

describe('the word of a colour', () => {
  it.each([
    ['#eb9a4c', 'orange'],
    ['#de5b3f', 'red'],
    ['#f0bd4e', 'golden'],
    ['#a9c96a', 'green'],
    ['#7d6bb8', 'purple'],
    ['#dd5f92', 'pink'],
    ['#9a6a4a', 'brown'],
    ['#f7f3e8', 'pale'],
  ])('%s is %s', (hex, word) => {
    expect(colourWord(hex)).toBe(word);
  });
});
