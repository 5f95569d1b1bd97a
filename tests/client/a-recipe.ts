/** A built-in recipe as the API gives it: porridge for two, of oats and milk. */
import type { IngredientBody, RecipeBody } from '../../server/contract/recipes.ts';

const ingredient = (line: string, grams: number, foodName: string): IngredientBody => ({
  ...{ line, grams, foodName, food: foodName, quantity: String(grams), unit: 'g', preparation: null },
  ...{ status: 'matched', contains: [], mayContain: [] },
});

export function aRecipe(own: Partial<RecipeBody> = {}): RecipeBody {
  return {
    ...{ id: 'porridge', version: 'v1', title: 'Porridge', slots: ['breakfast'], servings: 2 },
    ...{ activeMinutes: 10, totalMinutes: 12, cuisine: 'scottish', mainProtein: 'milk', keepsDays: 1 },
    ...{ role: 'meal', seasons: ['autumn', 'winter'], suits: [], equipment: ['saucepan'], yieldG: null },
    ...{ freezesMonths: 0, leftOvers: 'Warm it with a splash of milk.' },
    ...{ heat: true, isOwn: false, kcal: 300, verdicts: [], tastes: [], nutrition: [], basedOn: null },
    pictureText: 'A bowl with oats and milk.',
    ingredients: [
      ingredient('90 g oats', 90, 'oats'),
      ingredient('400 g reduced-fat milk, warm', 400, 'milk'),
    ],
    steps: ['Warm 400 g reduced-fat milk with 90 g oats.'],
    ...own,
  };
}
