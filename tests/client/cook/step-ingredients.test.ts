/** Which ingredients a step is about, how much of each, and what a timer is named after. */
import { describe, expect, it } from 'vitest';
import { mentionsIn, mentionText } from '../../../client/src/views/cook/step-ingredients.ts';
import { timedStep } from '../../../client/src/views/cook/timed-step.ts';
import type { IngredientBody } from '../../../server/contract/recipes.ts';

function grams(line: string): IngredientBody {
  const quantity = /^\d+/.exec(line)?.[0] ?? null;
  const rest = { food: null, foodName: null, grams: null, preparation: null, contains: [], mayContain: [] };
  return { line, quantity, unit: quantity === null ? null : 'g', status: 'matched', ...rest };
}

const LINES = [
  '120 g brown rice, rinsed',
  '24 g olive oil',
  '10 g sesame oil',
  '200 g kale, shredded',
  '3 g ground cumin',
  '300 g pork shoulder',
  'salt',
];
const ITEMS = LINES.map(grams);
const found = (step: string) => mentionsIn(step, ITEMS).map(({ name, amount }) => `${name}: ${amount}`);

describe('the ingredients of a step', () => {
  it('stand in the order of the step, each with what it names', () => {
    expect(found('Warm half of the 24 g olive oil, add 200 g kale and some salt.')).toEqual([
      ...['olive oil: part', 'kale: all', 'salt: all'],
    ]);
  });

  it('are known by their last word, or their animal, where one ingredient alone has it', () => {
    expect(found('Stir the rice into the pork.')).toEqual(['brown rice: none', 'pork shoulder: none']);
    // Two oils: nobody can say which.
    expect(found('Pour in the rest of the oil.')).toEqual([]);
  });

  it('are whole words', () => {
    expect(found('Salted, licorice, kaleidoscope.')).toEqual([]);
  });

  it('are shown for the servings on the screen; a part says what it is a part of', () => {
    const serving = { factor: 1.5, system: 'metric' } as const;
    const step = 'Warm half of the 24 g olive oil, stir in 120 g brown rice and the salt.';
    const texts = mentionsIn(step, ITEMS).map((one) => {
      const item = ITEMS[one.index];
      return item === undefined ? '' : mentionText(one, item, serving);
    });
    expect(texts).toEqual(['olive oil, part of 36 g', '180 g brown rice, rinsed', 'salt']);
  });
});

describe('what a timer is named after', () => {
  const foods = (step: string) => timedStep(step, ITEMS).times.map(({ food }) => food);

  it('is the food of its sentence, not what the pan is greased with', () => {
    expect(
      foods('Warm 24 g olive oil and fry the kale for 6 minutes. Stir in 3 g ground cumin for 1 minute.'),
    ).toEqual([...['kale', 'ground cumin']]);
  });

  it('is the last food before where its sentence names none', () => {
    expect(foods('Cook 120 g brown rice for 25 minutes. Let it stand for 5 minutes.')).toEqual([
      ...['brown rice', 'brown rice'],
    ]);
  });

  it('is nothing where the step names no food before it', () => {
    expect(foods('Leave it for 10 minutes and serve with the kale.')).toEqual([null]);
  });
});
