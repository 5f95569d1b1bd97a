/**
 * How much of a food a serving can hold and still be a dish: kitchen sense of our own, in grams as listed (raw, dry or
 * cooked as the food's id says). The guide's caps stand among them: cinnamon, turmeric, brazil nut, liver.
 */
import type { Used } from './dish.ts';

export interface AmountBound {
  readonly what: string;
  readonly is: (used: Used, has: (tag: string) => boolean) => boolean;
  readonly most: number;
  /** Where a smaller amount is pointless. */
  readonly least?: number;
}

const id = (pattern: RegExp): AmountBound['is'] => {
  return ({ food }) => pattern.test(food.id);
};
const group = (name: string): AmountBound['is'] => {
  return ({ food }) => food.groups.has(name);
};
const FLESH = ['poultry', 'mammal'];
const SEA = ['fish', 'crustacean', 'mollusc'];
const isFlesh =
  (tags: readonly string[], form: RegExp): AmountBound['is'] =>
  ({ food }, has) =>
    food.nature === 'animal' && tags.some(has) && form.test(food.id) && !DAIRY.test(food.id);
const DAIRY = /milk|yogurt|cheese|quark|ricotta|kefir|skyr|butter|cream|ghee/;
const DRY_GRAIN =
  /^(?!.*(cooked|milk|noodle))(amaranth|barley|buckwheat|bulgur|cornmeal|couscous|farro|freekeh|millet|oat|quinoa|rice|sorghum|spelt|teff|wild-rice|semolina|pasta|soba|rye|wheat)-.*(dry|flour|rolled|noodle|kasha|groats|durum|whole|medium|free|brown)/;
const SEEDS = /(^|-)(seed|sesame|tahini|flaxseed)(-|$)/;
const SEED_SPICE = /^(fennel|cumin|caraway|coriander|mustard|celery|dill|poppy|anise)-seed/;

/** Every bound is on the sum of a serving's foods of its kind. */
export const AMOUNT_BOUNDS: readonly AmountBound[] = [
  {
    what: 'raw leaves',
    is: (used) => used.food.groups.has('leafy-green') && !used.line.isHeated,
    ...{ least: 15, most: 130 },
  },
  {
    what: 'cooked leaves',
    is: (used) => used.food.groups.has('leafy-green') && used.line.isHeated,
    ...{ least: 20, most: 200 },
  },
  { what: 'oil', is: id(/^(?!.*canned).*-oil(-|$)/), least: 2, most: 18 },
  { what: 'raw meat', is: isFlesh(FLESH, /-raw$/), least: 40, most: 200 },
  { what: 'cooked meat', is: isFlesh(FLESH, /-cooked$/), least: 40, most: 150 },
  { what: 'raw fish', is: isFlesh(SEA, /-(raw|frozen)$/), least: 40, most: 200 },
  { what: 'canned or smoked fish', is: isFlesh(SEA, /canned|smoked|-cooked$/), least: 30, most: 150 },
  {
    what: 'dry pulses',
    is: id(/^(?!.*(pasta|flour)).*(bean|lentil|chickpea|pea|gram).*-dry$/),
    least: 20,
    most: 90,
  },
  { what: 'pulse flour', is: id(/^(chickpea|lentil|soy|lupin).*flour/), most: 75 },
  {
    what: 'cooked or canned pulses',
    is: id(/(bean|lentil|chickpea|pea-green|black-eyed-pea|edamame|hummus).*(canned|cooked|frozen)|^hummus/),
    ...{ least: 20, most: 170 },
  },
  { what: 'tofu or tempeh', is: id(/^(tofu|tempeh)/), least: 50, most: 220 },
  { what: 'dry grains', is: id(DRY_GRAIN), least: 5, most: 95 },
  {
    what: 'cooked grains',
    is: id(/^(rice|quinoa|millet|buckwheat|barley|oat)-.*cooked$/),
    least: 50,
    most: 200,
  },
  { what: 'bread', is: id(/^(bread|pita|crispbread|tortilla|rice-cake|rice-paper)/), least: 15, most: 100 },
  {
    what: 'nuts',
    is: (used, has) => group('nut-or-seed')(used, has) && !SEEDS.test(used.food.id),
    least: 5,
    most: 30,
  },
  {
    what: 'seeds',
    is: ({ food }) => SEEDS.test(food.id) && !SEED_SPICE.test(food.id),
    // They carry the protein of some mains; the day's soft cap for nuts and seeds is 45 g.
    ...{ least: 3, most: 40 },
  },
  { what: 'berries', is: group('berry'), least: 20, most: 160 },
  { what: 'fruit', is: (used) => used.food.aisle === 'fruit' && !used.food.seasoning, least: 20, most: 280 },
  {
    what: 'dried fruit',
    is: id(/raisin|currant-dried|prune|date-|fig-dried|apricot-dried|cranberry-dried/),
    most: 40,
  },
  { what: 'milk and drinks', is: id(/(^|-)milk(-|$)(?!.*canned)|^kefir/), most: 360 },
  { what: 'coconut milk', is: id(/^coconut-(milk-canned|cream)/), most: 50 },
  {
    what: 'yogurt, quark and cottage cheese',
    is: id(/yogurt|quark|cottage|ricotta|skyr/),
    least: 15,
    most: 250,
  },
  { what: 'cheese', is: id(/^(?!cottage|quark|ricotta).*cheese/), least: 8, most: 60 },
  { what: 'egg', is: id(/^egg-(whole|boiled|white|yolk)/), least: 12, most: 160 },
  { what: 'salt', is: id(/^salt-/), least: 0.1, most: 1 },
  { what: 'vinegar', is: id(/^vinegar-/), least: 1, most: 20 },
  { what: 'lemon or lime juice', is: id(/^(lemon|lime)-juice/), least: 1, most: 25 },
  { what: 'fresh herbs', is: id(/^(?!curry-leaf|bay).*-(fresh)$/), least: 0.5, most: 40 },
  {
    what: 'dried herbs',
    is: id(/^(basil|dill|marjoram|mint|oregano|parsley|rosemary|sage|tarragon|thyme)-dried/),
    most: 2,
  },
  {
    what: 'ground spices',
    is: ({ food }) =>
      food.seasoning && /-ground$|^(paprika|curry-powder|gochugaru|black-pepper)/.test(food.id),
    most: 4,
  },
  { what: 'hot spices', is: id(/^(cayenne|chili-flakes|chili-pepper)/), most: 5 },
  { what: 'cloves', is: id(/^cloves-/), most: 0.3 },
  { what: 'nutmeg', is: id(/^nutmeg/), most: 0.5 },
  { what: 'saffron', is: id(/^saffron/), most: 0.1 },
  {
    what: 'sweetener',
    is: id(/^(honey|maple-syrup|sugar|molasses|date-syrup|agave|golden-syrup)/),
    most: 10,
  },
  { what: 'starch', is: id(/-starch$/), most: 15 },
  { what: 'baking soda or powder', is: id(/^baking-/), most: 2 },
  { what: 'soy sauce', is: id(/^(tamari|soy-sauce|coconut-aminos|fish-sauce)/), most: 10 },
  { what: 'stock', is: id(/^(stock|broth)/), least: 30, most: 400 },
  { what: 'avocado', is: id(/^avocado-/), least: 15, most: 100 },
  { what: 'garlic', is: id(/^garlic-(raw|fresh)/), most: 8 },
  { what: 'raw garlic', is: (used) => /^garlic-raw/.test(used.food.id) && !used.line.isHeated, most: 2 },
  { what: 'ginger', is: id(/^ginger-raw/), least: 1, most: 15 },
  { what: 'raw ginger', is: (used) => /^ginger-raw/.test(used.food.id) && !used.line.isHeated, most: 6 },
  {
    what: 'roots and tubers',
    is: id(/^(potato|sweet-potato|cassava|taro|yam|plantain|rutabaga|parsnip)-/),
    most: 350,
  },
  {
    what: 'any one vegetable',
    is: (used) => used.food.aisle === 'vegetables' && !used.food.seasoning,
    most: 480,
  },
  { what: 'water', is: id(/^water$/), most: 600 },
  { what: 'cinnamon', is: id(/^cinnamon-(ground|stick|cassia)/), most: 1 },
  { what: 'turmeric', is: id(/^turmeric-ground/), most: 3 },
  { what: 'liver', is: (_, has) => has('liver'), most: 60 },
  { what: 'brazil nut', is: (_, has) => has('brazil-nut'), most: 5 },
];
