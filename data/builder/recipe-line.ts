/** One ingredient of a .cook file as a recipe's line, with exact amount and grams. */
import type { Food } from '../../server/domain/foods/food.ts';
import { gramsOf } from '../../server/domain/ingredients/grams-of.ts';
import type { RecipeLine } from '../../server/domain/recipes/recipe.ts';
import { compare, formatRational, toNumber, ZERO } from '../../server/domain/units/rational.ts';
import { unitNamed } from '../../server/domain/units/unit.ts';
import { exactAmount, readableAmount } from './amount-text.ts';
import type { CooklangRecipe } from './cooklang.ts';

type Ingredient = CooklangRecipe['ingredients'][number];

/** The line of an ingredient that is `food`; null, with a complaint, where its amount cannot be weighed. */
export function readLine(
  ingredient: Ingredient,
  food: Food,
  complain: (text: string) => void,
): RecipeLine | null {
  const { name, note, quantity } = ingredient;
  if (ingredient.reference !== null) complain('refers to another recipe; write its ingredients here');
  const exact = quantity === null ? null : exactAmount(quantity);
  if (quantity === null || exact === null || compare(exact, ZERO) <= 0) {
    complain('needs one amount, such as {120%g}; an amount for the taste is written in grams too');
    return null;
  }
  const unitText = quantity.unit === '' ? null : quantity.unit;
  const unit = unitText === null ? null : unitNamed(unitText);
  const { grams } = gramsOf(food, exact, unit?.id ?? unitText, note);
  if (grams === null) {
    complain(`in "${readableAmount(quantity)}" cannot be weighed; write grams or ${measuresOf(food)}`);
    return null;
  }
  return {
    line: `${readableAmount(quantity)} ${name}${note === null ? '' : `, ${note}`}`,
    status: 'matched',
    food: food.id,
    foods: [food.id],
    quantity: formatRational(exact),
    unit: unit?.id ?? unitText,
    grams: toNumber(grams),
    preparation: note,
    isHeated: false,
  };
}

function measuresOf(food: Food): string {
  const units = [...new Set(food.measures.map(({ unit }) => unit))];
  return units.length === 0 ? 'kilograms' : `one of its measures: ${units.slice(0, 8).join(', ')}`;
}
