/** A pasted recipe told apart into title, ingredient lines and steps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPasted, type SplitRecipe } from '../../../server/domain/recipes/split-pasted.ts';

const FOODS = ['oil', 'kale', 'egg', 'salt', 'rice', 'onion', 'flour', 'lemon', 'bean'];
const namesFood = (line: string): boolean => FOODS.some((food) => line.toLowerCase().includes(food));
const split = (...lines: readonly string[]): SplitRecipe => splitPasted(lines.join('\n'), namesFood);

describe('with headings', () => {
  it('takes what stands under each, without bullets and the numbers of steps', () => {
    const recipe = split(
      ...['# Kale and rice', '', 'A quick supper from the north.', 'Prep time: 10 min', 'Serves 4', ''],
      ...[
        'Ingredients:',
        '- 200 g kale',
        '• 1 cup rice',
        '[ ] salt',
        '',
        'For the sauce:',
        '* 2 tbsp oil',
        '',
      ],
      ...[
        'Method',
        '1. Cook the rice.',
        '2) Fry the kale.',
        'Step 3: Serve.',
        '',
        'Notes',
        'Keeps for two days.',
      ],
    );
    expect(recipe).toEqual({
      ...{ title: 'Kale and rice', servings: 4 },
      lines: ['200 g kale', '1 cup rice', 'salt', 'For the sauce:', '2 tbsp oil'],
      steps: ['Cook the rice.', 'Fry the kale.', 'Serve.'],
      left: ['A quick supper from the north.', 'Prep time: 10 min', 'Keeps for two days.'],
    });
  });

  it.each([
    ['INGREDIENTS', 'DIRECTIONS'],
    ['**Ingredients**', '**Instructions**'],
    ['## Ingredients', '## Steps'],
    ['What you need', 'How to make it'],
    ['Ingredients (serves 2)', 'Preparation:'],
    ['Ingredients for 2', 'Procedure'],
  ])('knows %s and %s', (first, second) => {
    const { title, lines, steps } = split('Soup', first, '1 onion', second, 'Boil it');
    expect({ title, lines, steps }).toEqual({ title: 'Soup', lines: ['1 onion'], steps: ['Boil it'] });
  });

  it('reads what follows on the same line', () => {
    expect(split('Soup', 'Ingredients: 1 onion', '2 eggs').lines).toEqual(['1 onion', '2 eggs']);
  });

  it('takes numbers off a list that is counted through, and leaves amounts alone', () => {
    expect(split('Ingredients', '1. 200 g kale', '2. 3 eggs').lines).toEqual(['200 g kale', '3 eggs']);
    expect(split('Ingredients', '200 g kale', '2. eggs', '1.5 cups rice').lines).toEqual([
      ...['200 g kale', '2 eggs', '1.5 cups rice'],
    ]);
  });

  it('joins a step that the page broke in the middle of a sentence', () => {
    const { steps } = split('Method', 'Warm the oil and', 'fry the onion in it.', 'Add kale.', '', 'serve.');
    expect(steps).toEqual(['Warm the oil and fry the onion in it.', 'Add kale.', 'serve.']);
  });

  it('passes over a number alone on its line', () => {
    expect(split('Method', 'Step 1', 'Boil.', 'Step 2', 'Eat.').steps).toEqual(['Boil.', 'Eat.']);
  });
});

describe('without headings', () => {
  it('tells ingredients from steps by how they read', () => {
    const recipe = split(
      ...['Fried kale', '', '200 g kale', '2 tbsp oil', 'salt', ''],
      ...['Warm the oil.', 'Add the kale and stir it for five minutes, until it is soft.', 'Salt it and eat'],
    );
    expect(recipe).toEqual({
      ...{ title: 'Fried kale', servings: null, lines: ['200 g kale', '2 tbsp oil', 'salt'], left: [] },
      steps: [
        ...[
          'Warm the oil.',
          'Add the kale and stir it for five minutes, until it is soft.',
          'Salt it and eat',
        ],
      ],
    });
  });

  it('has no title where the first line is an amount or a sentence', () => {
    expect(split('200 g kale', '1 egg')).toMatchObject({ title: null, lines: ['200 g kale', '1 egg'] });
    expect(split('Beat the eggs with salt until they are all of one colour.').title).toBeNull();
  });

  it('holds a line of many words to be a sentence only where it is one', () => {
    const long = '1 large onion, peeled, cut in half and then into the thinnest slices you can manage';
    expect(split('Soup', long, '1 egg').lines).toEqual([long, '1 egg']);
  });
});

describe('any text', () => {
  it('of nothing is nothing', () => {
    const nothing = { title: null, servings: null, lines: [], steps: [], left: [] };
    expect(split('', '  ', '\u00a0')).toEqual(nothing);
  });

  it('keeps every word that is no heading', () => {
    const word = fc.constantFrom('kale', 'Oil', '2', '½', 'the', 'stir.', 'Add', 'x', '200', 'g', '<b>', '·');
    const line = fc.array(word, { maxLength: 24 }).map((words) => words.join(' '));
    const text = fc.array(fc.oneof(line, fc.constantFrom('Method', '', '3. Boil it.')), { maxLength: 30 });
    fc.assert(
      fc.property(text, (lines) => {
        const { title, lines: foods, steps, left } = split(...lines);
        const kept = [title ?? '', ...foods, ...steps, ...left].join(' ');
        const count = (words: string, one: string): number =>
          words.split(/\s+/).filter((w) => w === one).length;
        for (const one of ['kale', 'Oil', 'the', 'stir.', 'Add', 'x', '200', 'g', '<b>', 'Boil'])
          expect(count(kept, one), one).toBe(count(lines.join(' '), one));
      }),
    );
  });

  it('grows no faster than its length', () => {
    for (const worst of ['1. ', '- ', '** ', '( ', 'Ingredients: ', 'a: ', '\n', '1\n', '# '])
      expect(() => split(worst.repeat(20_000))).not.toThrow();
  });

  it('leaves a line too long for an ingredient, and one too long for a title, to be looked at', () => {
    const long = 'kale '.repeat(250).trim();
    expect(split('x'.repeat(121), 'Ingredients', long)).toMatchObject({
      ...{ title: null, lines: [], left: ['x'.repeat(121), long] },
    });
  });
});
