/** Which drawing a food has: its own or that of what it is made from; a food with none is left out, never lent another's. */

/** Food or parent of foods -> drawing. Where an id is a drawing's own name it is not listed. */
const DRAWING_OF: Readonly<Record<string, string>> = {
  'lettuce-romaine': 'romaine',
  'arugula-raw': 'arugula',
  'salad-greens-mixed': 'greens',
  'cilantro-fresh': 'cilantro',
  'parsley-fresh': 'parsley',
  'dill-fresh': 'dill',
  'mint-fresh': 'mint',
  'basil-fresh': 'basil',
  'thyme-dried': 'thyme',
  'rosemary-dried': 'rosemary',
  'sage-dried': 'sage',
  'sweet-potato-raw': 'sweet-potato',
  'beet-cooked': 'beet',
  'parsnip-raw': 'parsnip',
  'radish-raw': 'radish',
  'rutabaga-raw': 'rutabaga',
  'ginger-raw': 'ginger',
  'fennel-bulb-raw': 'fennel',
  'onion-raw': 'onion',
  'onion-red-raw': 'red-onion',
  'leek-raw': 'leek',
  'cabbage-green-raw': 'green-cabbage',
  'cabbage-red-raw': 'red-cabbage',
  'cucumber-raw': 'cucumber',
  'zucchini-raw': 'zucchini',
  'bell-pepper-red-raw': 'bell-pepper',
  'mushroom-white-raw': 'mushroom',
  'carrot-raw': 'carrot',
  'broccoli-raw': 'broccoli',
  'potato-raw': 'potato',
  'potato-new': 'potato',
  'avocado-raw': 'avocado',
  'mango-raw': 'mango',
  'banana-raw': 'banana',
  'banana-frozen': 'banana',
  'plantain-raw': 'plantain',
  'grape-red-raw': 'grapes',
  'tomato-raw': 'tomato',
  'tomato-canned': 'tomato-sauce',
  'orange-raw': 'orange',
  'lemon-juice': 'lemon',
  'lemon-zest': 'lemon',
  'lime-juice': 'lime',
  'mixed-berry-frozen': 'mixed-berries',
  pea: 'peas',
  'edamame-frozen': 'edamame',
  'walnut-raw': 'walnut',
  'almond-raw': 'almond',
  'sunflower-seed': 'sunflower-seed',
  'sunflower-seed-butter': 'sunflower-butter',
  'peanut-butter-natural': 'peanut-butter',
  'flaxseed-ground': 'flax-seed',
  'coconut-dried': 'coconut-flakes',
  'coconut-milk-canned-plain': 'coconut-milk',
  'rice-brown-dry': 'brown-rice',
  'rice-short-dry': 'white-rice',
  'rice-basmati-dry': 'white-rice',
  'quinoa-dry': 'quinoa',
  'couscous-dry': 'couscous',
  'buckwheat-groats-dry': 'buckwheat',
  'buckwheat-flour': 'galettes',
  'chickpea-flour-gluten-free': 'pancakes',
  'oat-rolled': 'oats',
  'oat-rolled-gluten-free': 'oats',
  'cornmeal-dry': 'polenta',
  'pasta-whole-wheat-dry': 'pasta',
  'rice-noodle-dry': 'rice-noodles',
  'soba-buckwheat-dry': 'soba',
  'rice-cake': 'rice-cakes',
  'bread-sourdough': 'sourdough',
  'bread-whole-wheat': 'whole-wheat-bread',
  'pita-whole-wheat': 'pita',
  'crispbread-rye': 'crispbread',
  'lentil-red-dry': 'red-lentils',
  'lentil-puy-dry': 'green-lentils',
  'lentil-canned': 'brown-lentils',
  'chickpea-canned': 'chickpeas',
  'chickpea-canned-no-salt': 'chickpeas',
  'cannellini-bean-canned-no-salt': 'white-beans',
  'black-bean-canned': 'black-beans',
  'tofu-firm': 'tofu',
  'miso-gluten-free': 'miso',
  'turmeric-ground': 'turmeric',
  'cocoa-powder': 'cocoa',
  'yogurt-plain': 'yogurt',
  'yogurt-greek-lowfat': 'yogurt',
  'yogurt-lactose-free': 'yogurt',
  'cottage-cheese-lowfat': 'cottage-cheese',
  'ricotta-part-skim': 'ricotta',
  'feta-cheese': 'feta',
  'gruyere-cheese': 'gruyere',
  'milk-2': 'milk',
  'milk-lactose-free': 'milk',
  'milk-lactose-free-2': 'milk',
  'soy-milk-fortified': 'soy-milk',
  'trout-rainbow-raw': 'trout',
  'trout-smoked': 'smoked-trout',
  sardine: 'sardines',
  mussel: 'mussels',
  clam: 'clams',
  'clam-canned': 'clams',
  'egg-whole': 'egg',
  'egg-boiled': 'boiled-egg',
  'chicken-meat': 'chicken',
  'turkey-breast-cooked': 'turkey',
  'turkey-ground-raw': 'ground-turkey',
  'pork-tenderloin-raw': 'pork',
  'pork-ground-lean-raw': 'ground-pork',
  'beef-sirloin-raw': 'beef',
  'beef-chuck-stew-raw': 'stewed-beef',
  'beef-ground-95-raw': 'ground-beef',
  'lamb-stew-raw': 'lamb',
  'chocolate-dark': 'chocolate',
};

const EGGS: readonly (readonly [RegExp, string])[] = [
  [/boiled|chickpeas and eggs/i, 'boiled-egg'],
  [/frittata|omelet/i, 'frittata'],
  [/scrambled/i, 'scrambled-egg'],
  [/\beggs?\b|shakshuka/i, 'egg'],
];

/** How an egg comes to the table is said by the title; one that the title does not say has gone into a batter: null. */
export function eggDrawing(title: string): string | null {
  return EGGS.find(([words]) => words.test(title))?.[1] ?? null;
}

/** Every food that is given a drawing by name. */
export function drawnFoods(): readonly string[] {
  return Object.keys(DRAWING_OF);
}

/** The drawing of a food or of its nearest parent that has one; null where nothing fits. */
export function drawingOf(
  food: string,
  parentsOf: ReadonlyMap<string, readonly string[]>,
  has: (drawing: string) => boolean,
): string | null {
  const met = new Set<string>();
  let near: readonly string[] = [food];
  while (near.length > 0) {
    for (const id of near) {
      const drawing = DRAWING_OF[id] ?? (has(id) ? id : null);
      if (drawing !== null) return drawing;
      met.add(id);
    }
    near = near.flatMap((id) => parentsOf.get(id) ?? []).filter((id) => !met.has(id));
  }
  return null;
}
