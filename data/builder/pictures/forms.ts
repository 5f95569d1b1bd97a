/** How a food comes to the table where the dish's name says it: patties, a mash, a porridge, a bread; null where it went into a dough unseen. */

type Form = readonly [RegExp, string | null];

/** Gone into a dough or a batter. */
const UNSEEN: Form = [/./, null];
const PORRIDGE = /porridge|congee|khichdi|kitchari/i;
const CAKES = /patties|cakes|meatballs|loaf/i;

const grain = (porridge: string): readonly Form[] => [[PORRIDGE, porridge]];

const EGGS: readonly Form[] = [
  [/boiled|firm|chickpeas and eggs|kedgeree|egg curry/i, 'boiled-egg'],
  [/frittata|omelet|tortilla|egg bake/i, 'frittata'],
  [/scrambled/i, 'scrambled-egg'],
  [/custard/i, 'egg-custard'],
  [/muffins/i, 'egg-muffins'],
  [/clafoutis/i, 'clafoutis'],
  [/ribbons?\b|strips|fried rice|egg rice|egg porridge/i, 'egg-ribbons'],
  [/egg pancakes|egg and oat|yogurt soup/i, null],
  [/\beggs?\b|shakshuka/i, 'egg'],
  UNSEEN,
];

/** A bread of this flour, or what else its dough becomes. */
const flour = (name: string, more: readonly Form[] = []): readonly Form[] => [
  ...more,
  [/pancakes?\b/i, `${name}-pancakes`],
  [/breads?\b/i, `${name}-flatbreads`],
  UNSEEN,
];

const OATS: readonly Form[] = [
  [/pancakes/i, 'oat-pancakes'],
  [/oat squares with carrot/i, 'carrot-squares'],
  [/squares/i, 'oat-squares'],
  [/griddle/i, 'oat-flatbreads'],
  [/crackers/i, 'oat-crackers'],
  [/strawberry oat bites/i, 'strawberry-bites'],
  [/bites/i, null],
  [/granola/i, 'granola'],
  [/crumble/i, 'crumble'],
  [/egg and oat patties/i, 'oat-patties'],
  [/meatballs|crusted|cakes/i, null],
  [/porridge|savory oats|risotto|butter oats|raspberry oats|oat cup/i, 'oat-porridge'],
];

/** By drawing: the first form whose words the title has; without one the food is drawn as it is. */
const FORMS: Readonly<Record<string, readonly Form[]>> = {
  egg: EGGS,
  'boiled-egg': [],
  oats: OATS,
  'chickpea-flour': flour('chickpea', [
    [/socca|farinata/i, 'socca'],
    [/omelet/i, 'chickpea-omelet'],
    [/oven apple pancake/i, 'oven-pancake'],
    [/shiro/i, 'chickpea-stew'],
  ]),
  'buckwheat-flour': flour('buckwheat', [[/galettes/i, 'galettes']]),
  'rice-flour': flour('rice', [[/chickpea/i, null]]),
  'teff-flour': [[/breads?\b/i, 'teff-flatbreads'], UNSEEN],
  'rye-flour': [[/breads?\b/i, 'rye-flatbreads'], UNSEEN],
  'wheat-flour': [[/breads?\b/i, 'wheat-flatbreads'], UNSEEN],
  'white-rice': [[/rice pudding/i, 'rice-pudding'], ...grain('rice-porridge')],
  'brown-rice': grain('rice-porridge'),
  quinoa: grain('quinoa-porridge'),
  millet: grain('millet-porridge'),
  teff: [[/porridge|polenta|teff cup/i, 'teff-porridge']],
  amaranth: [[/porridge|creamy/i, 'amaranth-porridge']],
  sorghum: grain('sorghum-porridge'),
  buckwheat: [[/porridge|buckwheat cream/i, 'buckwheat-porridge']],
  semolina: [[/pudding|porridge/i, 'semolina-porridge']],
  cauliflower: [
    [/cauliflower rice/i, 'cauliflower-rice'],
    [PORRIDGE, 'cauliflower-porridge'],
  ],
  'split-mung': grain('mung-porridge'),
  'red-lentils': [
    [/crepes/i, 'crepes'],
    [/khichdi|kitchari/i, 'lentil-porridge'],
  ],
  pumpkin: [[/pumpkin and walnut porridge/i, 'pumpkin-porridge']],
  'ground-turkey': [
    [/kofta/i, 'turkey-kofta'],
    [/meatballs/i, 'turkey-meatballs'],
    [/patties/i, 'turkey-patties'],
    [/loaf/i, 'turkey-loaf'],
    [/muffins/i, 'turkey-muffins'],
  ],
  'ground-beef': [
    [/kofta/i, 'beef-kofta'],
    [/patties/i, 'beef-patties'],
    [/cabbage rolls|stuffed/i, null],
  ],
  'ground-pork': [[/meatballs/i, 'pork-meatballs']],
  'ground-venison': [[/./, 'venison-patties']],
  'salmon-flakes': [[CAKES, 'salmon-cakes']],
  salmon: [
    [CAKES, 'salmon-cakes'],
    [/mash$/i, 'salmon-flakes'],
  ],
  trout: [[/flakes/i, 'trout-flakes']],
  chicken: [[/shredded/i, 'chicken-shreds']],
  'black-eyed-peas': [[/pea cakes/i, 'pea-cakes']],
  plantain: [
    [/mash/i, 'plantain-mash'],
    [/pancakes/i, 'plantain-pancakes'],
    [/flatbreads/i, 'plantain-flatbreads'],
    [/patties|plantain cakes|muffins/i, null],
  ],
  parsnip: [
    [/rosti/i, 'rosti'],
    [/fries/i, 'parsnip-sticks'],
    [/parsnip.{0,12}(mash|top)|mashed.*parsnip|root mash/i, 'parsnip-mash'],
  ],
  carrot: [
    [/rosti|oat squares/i, null],
    [/carrot cake/i, 'grated-carrot'],
    [/carrot.{0,12}mash|mashed carrot/i, 'carrot-mash'],
    [/carrot sticks|vegetable sticks|carrots and cucumber/i, 'carrot-sticks'],
    [/carrot and seed crackers/i, 'carrot-crackers'],
  ],
  cucumber: [[/sticks|carrots and cucumber/i, 'cucumber-sticks']],
  rutabaga: [[/rutabaga.{0,12}(mash|top)|mashed rutabaga/i, 'rutabaga-mash']],
  potato: [[/crushed/i, 'potato-mash']],
  'sweet-potato': [
    [/boats/i, 'sweet-potato-boats'],
    [/wedges/i, 'sweet-potato-wedges'],
    [/salmon and sweet potato cakes/i, null],
  ],
  butternut: [
    [/squash stuffed/i, 'stuffed-squash'],
    [/mash|puree/i, 'butternut-mash'],
  ],
  'bell-pepper': [[/peppers stuffed/i, 'stuffed-pepper']],
  zucchini: [
    [/stuffed zucchini/i, 'stuffed-zucchini'],
    [/muffins/i, null],
  ],
  collards: [[/wraps/i, 'collard-wraps']],
  'green-cabbage': [[/cabbage rolls/i, 'cabbage-rolls']],
  'savoy-cabbage': [[/cabbage rolls/i, 'cabbage-rolls']],
  romaine: [[/lettuce cups/i, 'lettuce-cups']],
  butterhead: [[/lettuce cups/i, 'lettuce-cups']],
  apple: [
    [/wedges/i, 'apple-wedges'],
    [/stewed|smooth apple/i, 'stewed-apple'],
  ],
  raspberry: [[/jelly/i, 'raspberry-jelly']],
  date: [[/bites/i, 'date-bites']],
  apricot: [[/bites/i, 'apricot-bites']],
  feta: [[/piece of feta/i, 'feta-block']],
};

/** The drawing in its form; null for a food that the eye no longer meets. */
export function formOf(drawing: string, title: string): string | null {
  const found = (FORMS[drawing] ?? []).find(([words]) => words.test(title));
  return found === undefined ? drawing : found[1];
}

/** Every drawing that a form may lead to. */
export function formsDrawn(): readonly string[] {
  return Object.values(FORMS).flatMap((forms) => forms.flatMap(([, drawing]) => drawing ?? []));
}
