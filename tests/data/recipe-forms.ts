/**
 * Five recipes worked through by hand, as a cook with a scale, a clock and a table of SR28 would. Shares by which a food gains
 * or loses weight are SR28's raw and cooked pairs (data/nutrients/cooking.csv) where they speak of that way of cooking;
 * the rest, like every density and every minute, is kitchen sense of our own.
 */
import type { RecipeForm } from './recipe-form.ts';

const STAYS = 'nothing of it leaves';
const COLD = 'eaten as it comes';

const LENTIL_SOUP: RecipeForm = {
  recipe: 'golden-lentil-and-rice-soup-with-egg-ribbons',
  servings: 2,
  ingredients: [
    ['lentil-red-dry', '62 g', 62, 358, 165, 'x 2.669, the pulses of SR28: drinks 103 g of the water'],
    ['rice-white-dry', '86 g', 86, 365, 241, 'x 2.8, 365 kcal dry to 130 cooked: drinks 155 g'],
    ['carrot-raw', '56 g', 56, 41, 56, 'what it gives to the water is blended in'],
    ['olive-oil', '22 g', 22, 884, 22, STAYS],
    ['turmeric-ground', '1 g', 1, 312, 1, STAYS],
    ['ginger-ground', '1 g', 1, 335, 1, STAYS],
    ['salt-table', '1.3 g', 1.3, 0, 1.3, STAYS],
    ['water', '900 g', 900, 0, 568, '258 g drunk, 74 g steam: 2 g a minute covered, 8 g open'],
    ['egg-whole', '4, large, 50 g each', 200, 143, 199.6, 'x 0.998, its own pair'],
    ['lemon-juice', '14 g', 14, 22, 14, COLD],
  ],
  yieldG: 1269,
  steps: [
    { id: 'rinse', foods: ['lentil-red-dry', 'rice-white-dry'], active: 2, waiting: 0 },
    { id: 'slice', foods: ['carrot-raw'], active: 2, waiting: 0 },
    {
      id: 'to the boil', // 1.1 kg from the tap on a strong ring
      foods: ['olive-oil', 'turmeric-ground', 'ginger-ground', 'salt-table', 'water'],
      ...{ active: 1, waiting: 7, after: ['rinse', 'slice'] },
    },
    { id: 'simmer', foods: [], active: 1, waiting: 21, after: ['to the boil'] },
    { id: 'blend', foods: [], active: 2, waiting: 0, after: ['simmer'] },
    { id: 'back to a simmer', foods: [], active: 0, waiting: 1, after: ['blend'] },
    { id: 'beat', foods: ['egg-whole'], active: 1, waiting: 0, beside: 'back to a simmer' },
    { id: 'ribbons', foods: ['egg-whole'], active: 3, waiting: 0, after: ['back to a simmer', 'beat'] },
    { id: 'finish', foods: ['lemon-juice'], active: 1, waiting: 0, after: ['ribbons'] },
  ],
  totalMinutes: 41,
  activeMinutes: 13,
  vessels: [
    {
      name: 'lidded pot',
      size: { kind: 'pot', diameter: 20, depth: 11 },
      holds: [
        ['the soup', 1300, '1.34 kg with all in it, 1.03 g a ml'],
        ['room for foam', 500, 'lentils foam up by a good third when they come to the boil'],
      ],
    },
  ],
  doneWhen: { 'egg-whole': 'until the ribbons are firm' },
  onThePlate: 'a deep soup bowl, full: yellow and thick, with threads of egg',
  servingMl: 615,
  kcalPerServing: 524.4,
};

const HERRING_TRAY: RecipeForm = {
  recipe: 'roast-herring-with-butternut-and-bok-choy',
  servings: 2,
  ingredients: [
    [
      'butternut-squash-raw',
      '400 g',
      400,
      45,
      300,
      'x 0.75: small cubes give a quarter as steam in 34 minutes',
    ],
    ['olive-oil', '26 g', 26, 884, 26, STAYS],
    ['rosemary-dried', '0.6 g', 0.6, 331, 0.6, STAYS],
    ['bok-choy-raw', '190 g', 190, 13, 152, 'x 0.8: its pair of 0.962 is boiled, dry heat takes more'],
    ['herring-raw', '280 g', 280, 158, 218.4, 'x 0.78, its own pair, dry heat'],
    ['salt-table', '1.2 g', 1.2, 0, 1.2, STAYS],
    ['lemon-juice', '16 g', 16, 22, 16, COLD],
  ],
  yieldG: 714,
  steps: [
    { id: 'heat the oven', foods: [], active: 1, waiting: 12 },
    { id: 'peel and cube', foods: ['butternut-squash-raw'], active: 7, waiting: 0, beside: 'heat the oven' },
    { id: 'toss', foods: ['olive-oil', 'rosemary-dried'], active: 1, waiting: 0, beside: 'heat the oven' },
    { id: 'roast', foods: [], active: 0, waiting: 22, after: ['heat the oven', 'toss'] },
    { id: 'quarter', foods: ['bok-choy-raw', 'olive-oil'], active: 3, waiting: 0, beside: 'roast' },
    {
      id: 'lay on',
      foods: ['bok-choy-raw', 'herring-raw', 'salt-table'],
      ...{ active: 2, waiting: 0, after: ['roast', 'quarter'] },
    },
    { id: 'roast again', foods: [], active: 0, waiting: 12, after: ['lay on'] },
    { id: 'finish', foods: ['lemon-juice'], active: 1, waiting: 0, after: ['roast again'] },
  ],
  totalMinutes: 50,
  activeMinutes: 15,
  vessels: [
    {
      name: 'baking tray',
      size: { kind: 'tray', width: 30, length: 40 },
      holds: [
        ['squash', 315, '420 ml in cubes 2 cm high: 210 cm2, half as much again for gaps'],
        ['bok choy', 320, 'two small heads: 8 quarters of 10 by 4 cm'],
        ['herring', 384, '4 fillets of 70 g, 16 by 6 cm, even if none lay on the vegetables'],
      ],
    },
  ],
  doneWhen: { 'herring-raw': 'until the fish reads 63 C inside' },
  onThePlate: 'a dinner plate: two fillets over 150 g of browned cubes and four quarters of soft bok choy',
  servingMl: 480,
  kcalPerServing: 441.2,
};

const BEEF_PAN: RecipeForm = {
  recipe: 'beef-with-turnip-greens-and-sweet-potato',
  servings: 2,
  ingredients: [
    [
      'beef-ground-95-raw',
      '260 g',
      260,
      137,
      228,
      'x 0.755, its group, 196 g; of 64 g of juice half stays in the pan',
    ],
    ['olive-oil', '20 g', 20, 884, 20, STAYS],
    ['sweet-potato-raw', '340 g', 340, 86, 340, 'boiled under a lid: takes up what it gives'],
    ['garlic-raw', '6 g', 6, 149, 6, STAYS],
    ['sage-dried', '0.8 g', 0.8, 315, 0.8, STAYS],
    ['salt-table', '1 g', 1, 0, 1, STAYS],
    ['water', '200 g', 200, 0, 120, 'steam: 8 g a minute for 2 open, 4 g for 16 under the lid of a wide pan'],
    ['turnip-greens-raw', '160 g', 160, 32, 152, 'x 0.95: a pair of 1.316 tells of water that is not here'],
  ],
  yieldG: 868,
  steps: [
    { id: 'cube', foods: ['sweet-potato-raw'], active: 5, waiting: 0 },
    { id: 'brown', foods: ['beef-ground-95-raw', 'olive-oil'], active: 4, waiting: 2, after: ['cube'] },
    { id: 'chop', foods: ['garlic-raw'], active: 1, waiting: 0, beside: 'brown' },
    {
      id: 'add',
      foods: ['olive-oil', 'sweet-potato-raw', 'garlic-raw', 'sage-dried', 'salt-table', 'water'],
      ...{ active: 1, waiting: 2, after: ['brown', 'chop'] },
    },
    { id: 'cover', foods: [], active: 0, waiting: 10, after: ['add'] },
    { id: 'shred', foods: ['turnip-greens-raw'], active: 4, waiting: 0, beside: 'cover' },
    { id: 'greens', foods: ['turnip-greens-raw'], active: 1, waiting: 6, after: ['cover', 'shred'] },
    { id: 'dish up', foods: [], active: 1, waiting: 0, after: ['greens'] },
  ],
  totalMinutes: 32,
  activeMinutes: 17,
  vessels: [
    {
      name: 'large frying pan',
      size: { kind: 'pot', diameter: 28, depth: 5 },
      holds: [
        ['beef', 245, '196 g in crumbs, 0.8 g a ml'],
        ['sweet potato', 565, '340 g of cubes, 0.6 g a ml; the liquid lies in the gaps'],
        ['turnip greens', 1380, '160 g raw and loose, 8.6 ml a g: twice the pressed cup of 55 g in SR28'],
      ],
    },
  ],
  doneWhen: { 'beef-ground-95-raw': 'until it has passed 71 C' },
  onThePlate: 'a deep plate: cubes and crumbs of beef with a ladle of soft greens among them',
  servingMl: 500,
  kcalPerServing: 444,
};

const OAT_PANCAKES: RecipeForm = {
  recipe: 'oat-and-egg-pancakes-with-applesauce-and-tahini',
  servings: 2,
  ingredients: [
    ['oat-rolled-gluten-free', '66 g', 66, 379, 66, 'drinks of the batter, loses nothing'],
    ['egg-whole', '4, large, 50 g each', 200, 143, 182, '28 g of the batter go as steam, 18 g of them here'],
    ['baking-soda', '1 g', 1, 0, 1, STAYS],
    ['cinnamon-ground', '0.8 g', 0.8, 247, 0.8, STAYS],
    ['applesauce', '160 g', 160, 42, 150, '80 g cold; 80 g in the batter lose the other 10 g'],
    ['olive-oil', '14 g', 14, 884, 14, 'the pancakes take it up'],
    ['tahini', '12 g', 12, 595, 12, COLD],
  ],
  yieldG: 426,
  steps: [
    { id: 'grind', foods: ['oat-rolled-gluten-free'], active: 2, waiting: 0 },
    { id: 'warm the pan', foods: ['olive-oil'], active: 1, waiting: 2 },
    {
      id: 'batter',
      foods: ['egg-whole', 'baking-soda', 'cinnamon-ground', 'applesauce'],
      ...{ active: 2, waiting: 0, beside: 'warm the pan', after: ['grind'] },
    },
    { id: 'first six', foods: [], active: 1, waiting: 3, after: ['warm the pan', 'batter'] },
    { id: 'stir', foods: ['tahini', 'applesauce'], active: 1, waiting: 0, beside: 'first six' },
    { id: 'first six turned', foods: [], active: 1, waiting: 2, after: ['first six', 'stir'] },
    { id: 'next six', foods: ['olive-oil'], active: 1, waiting: 3, after: ['first six turned'] },
    { id: 'next six turned', foods: [], active: 1, waiting: 2, after: ['next six'] },
    { id: 'dish up', foods: [], active: 1, waiting: 0, after: ['next six turned'] },
  ],
  totalMinutes: 20,
  activeMinutes: 11,
  vessels: [
    {
      name: 'blender',
      size: { kind: 'jar', ml: 1500 },
      holds: [['batter', 580, '348 g at 0.9 g a ml, half as much again for froth']],
    },
    {
      name: 'large frying pan', // 28 cm across the top
      size: { kind: 'pan base', diameter: 25 },
      holds: [
        ['six pancakes', 265, '29 g, 7.5 cm across and 7 mm high: 44 cm2 each'],
        ['room to turn them', 133, 'half as much again'],
      ],
    },
  ],
  doneWhen: { 'egg-whole': 'until set through' },
  onThePlate: 'six pancakes of 7.5 cm with four spoons of sauce',
  servingMl: 285,
  kcalPerServing: 400.2,
};

const KALE_SALAD: RecipeForm = {
  recipe: 'white-bean-and-kale-salad-with-tahini',
  servings: 2,
  ingredients: [
    ['kale-raw', '90 g', 90, 49, 90, COLD],
    ['salt-table', '0.8 g', 0.8, 0, 0.8, COLD],
    ['lemon-juice', '40 g', 40, 22, 40, COLD],
    ['tahini', '28 g', 28, 595, 28, COLD],
    ['olive-oil', '12 g', 12, 884, 12, COLD],
    ['cumin-ground', '1 g', 1, 375, 1, COLD],
    ['water', '30 g', 30, 0, 30, 'stays in the dressing'],
    ['cannellini-bean-canned-no-salt', '130 g', 130, 139, 130, 'weighed drained'],
    ['tofu-firm', '240 g', 240, 78, 240, COLD],
    ['carrot-raw', '80 g', 80, 41, 80, COLD],
    ['rice-brown-cooked', '240 g', 240, 123, 240, 'cooked already'],
  ],
  yieldG: 892,
  steps: [
    { id: 'squeeze', foods: ['lemon-juice'], active: 1, waiting: 0 },
    { id: 'ribbons', foods: ['kale-raw'], active: 3, waiting: 0 },
    { id: 'knead', foods: ['kale-raw', 'salt-table', 'lemon-juice'], active: 2, waiting: 0 },
    {
      id: 'whisk',
      foods: ['lemon-juice', 'tahini', 'olive-oil', 'cumin-ground', 'water'],
      ...{ active: 2, waiting: 0 },
    },
    { id: 'rinse', foods: ['cannellini-bean-canned-no-salt'], active: 1, waiting: 0 },
    { id: 'cube', foods: ['tofu-firm'], active: 2, waiting: 0 },
    { id: 'grate', foods: ['carrot-raw'], active: 2, waiting: 0 },
    { id: 'loosen', foods: ['rice-brown-cooked'], active: 1, waiting: 0 },
    { id: 'turn', foods: [], active: 2, waiting: 0 },
  ],
  totalMinutes: 16,
  activeMinutes: 16,
  vessels: [
    {
      name: 'bowl',
      size: { kind: 'bowl', diameter: 24, depth: 10 },
      holds: [
        ['kale', 440, '1,330 ml loose (SR28: a loose cup is 16 g), kneaded down to a third'],
        ['beans', 200, '130 g, 0.65 g a ml; the dressing runs into the gaps'],
        ['tofu', 370, '240 g of cubes, 0.65 g a ml'],
        ['carrot', 172, '80 g grated, a cup is 110 g'],
        ['rice', 320, '240 g loosened, 0.75 g a ml'],
      ],
    },
  ],
  doneWhen: {},
  onThePlate: 'a wide bowl, heaped: as much leaf as rice, every piece coated with 45 g of dressing',
  servingMl: 650,
  kcalPerServing: 512.6,
};

export const RECIPE_FORMS: readonly RecipeForm[] = [
  ...[LENTIL_SOUP, HERRING_TRAY, BEEF_PAN, OAT_PANCAKES, KALE_SALAD],
];
