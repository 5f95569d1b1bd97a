/** What a recipe's drawing shows, beside the recipe. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { recipeSchema, recipesSchema } from '../../server/contract/recipes.ts';
import { freshApp, send } from './fresh-app.ts';

const OWN = {
  ...{ title: 'Kale and rice', slots: ['dinner'], servings: 2, activeMinutes: 10, totalMinutes: 25 },
  ...{ lines: ['200 g kale'], steps: ['Cook the kale.'] },
};

function drawings(text: string): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'kindplate-drawings-')), 'pictures');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.json'), text);
  return folder;
}

describe('the sentence of a drawing', () => {
  it('comes with a recipe of the collection that has one', async () => {
    const { app: plain } = await freshApp();
    const [first, second] = recipesSchema.parse((await plain.inject('/api/recipes?limit=2')).json()).items;
    const picturesDir = drawings(JSON.stringify({ [first?.id ?? '']: 'A bowl with kale.' }));
    const { app } = await freshApp({ picturesDir });
    const textOf = async (id: string | undefined) =>
      recipeSchema.parse((await app.inject(`/api/recipes/${id ?? ''}`)).json()).pictureText;
    expect(await textOf(first?.id)).toBe('A bowl with kale.');
    expect(await textOf(second?.id)).toBeNull();
  });

  it('is none for a dish of the household, whatever its name', async () => {
    const { app } = await freshApp({ picturesDir: drawings('{"kale-and-rice":"A plate with fish."}') });
    const own = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body: OWN })).json());
    expect([own.id, own.pictureText]).toEqual(['kale-and-rice', null]);
  });

  it('stops the start where the list of sentences is broken', async () => {
    await expect(freshApp({ picturesDir: drawings('["A bowl."]') })).rejects.toThrow();
  });
});
