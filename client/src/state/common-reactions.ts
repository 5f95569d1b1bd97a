/** What people most often react to, in plain words, each with the tags that it stands for. */

export interface CommonReaction {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly targets: readonly string[];
}

export const COMMON_REACTIONS: readonly CommonReaction[] = [
  { id: 'gluten', title: 'Gluten', words: 'wheat, rye, barley', targets: ['gluten'] },
  { id: 'milk', title: 'Milk', words: 'cheese, butter, cream, whey', targets: ['milk'] },
  { id: 'nuts', title: 'Nuts', words: 'tree nuts and peanuts', targets: ['tree-nut', 'peanut'] },
  { id: 'egg', title: 'Egg', words: 'white, yolk, mayonnaise', targets: ['egg'] },
  { id: 'nightshade', title: 'Nightshades', words: 'tomato, pepper, potato', targets: ['nightshade'] },
  {
    id: 'shellfish',
    title: 'Shellfish',
    words: 'shrimp, mussels, squid',
    targets: ['crustacean', 'mollusc'],
  },
  { id: 'fish', title: 'Fish', words: 'all fish with fins', targets: ['fish'] },
  { id: 'soy', title: 'Soya', words: 'tofu, miso, soy sauce', targets: ['soy'] },
  { id: 'sesame', title: 'Sesame', words: 'tahini, seeds, oil', targets: ['sesame'] },
  { id: 'allium', title: 'Onion and garlic', words: 'leek, shallot, chives', targets: ['allium'] },
  { id: 'legume', title: 'Beans and lentils', words: 'peas, chickpeas, soya', targets: ['legume'] },
  { id: 'corn', title: 'Corn', words: 'maize, polenta, corn starch', targets: ['corn'] },
  { id: 'citrus', title: 'Citrus', words: 'lemon, orange, grapefruit', targets: ['citrus'] },
  { id: 'lactose', title: 'Lactose', words: 'milk sugar only', targets: ['lactose'] },
  { id: 'mammal', title: 'Red meat', words: 'beef, pork, lamb, gelatine', targets: ['mammal'] },
  { id: 'mushroom', title: 'Mushrooms', words: 'every edible fungus', targets: ['mushroom'] },
];
