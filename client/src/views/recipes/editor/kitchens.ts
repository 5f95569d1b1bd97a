/** Words that the collection uses: offered while one types, so that the planner can tell the same from the same. */
export const KITCHENS: readonly string[] = [
  ...['american', 'brazilian', 'british', 'caribbean', 'chinese', 'east-african', 'eastern-european'],
  ...['ethiopian', 'filipino', 'french', 'german', 'greek', 'indian', 'italian', 'japanese', 'korean'],
  ...['mediterranean', 'mexican', 'middle-eastern', 'nordic', 'north-african', 'spanish', 'thai', 'turkish'],
  ...['vietnamese', 'west-african'],
];

export const PROTEINS: readonly string[] = [
  ...[
    'bean',
    'beef',
    'cheese',
    'chicken',
    'chickpea',
    'egg',
    'fruit',
    'herring',
    'lamb',
    'lentil',
    'mackerel',
  ],
  ...['milk', 'nuts', 'oats', 'pea', 'pork', 'potato', 'quinoa', 'rice', 'rye', 'salmon', 'sardine', 'seeds'],
  ...['shellfish', 'soy', 'tempeh', 'tofu', 'trout', 'tuna', 'turkey', 'vegetables', 'wheat', 'white-fish'],
  ...['yogurt'],
];
