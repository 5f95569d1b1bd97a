/** The colours of crockery and cloth, by cuisine, and what a colour is called. */

export interface Glaze {
  /** Rim and outside. */
  readonly main: string;
  /** Shadow and pattern. */
  readonly deep: string;
  /** Where the food lies. */
  readonly pale: string;
  /** The cloth under it. */
  readonly cloth: string;
}

const glaze = (main: string, deep: string, pale: string, cloth: string): Glaze => ({
  main,
  deep,
  pale,
  cloth,
});

const BLUE = glaze('#4f86b5', '#2f5f8a', '#f4f8fb', '#d9a441');
const SLATE = glaze('#6b7fb3', '#46598c', '#f5f6fb', '#d98b7a');
const TEAL = glaze('#16a6a0', '#0b7572', '#effaf8', '#f0a94a');
const RED = glaze('#c8473e', '#932d27', '#fdf4f0', '#7fa8a0');
const PLUM = glaze('#a8577e', '#7a3658', '#fbf3f7', '#8fae7a');
const LILAC = glaze('#8576b8', '#5e5091', '#f7f5fc', '#d9bd6a');
const OLIVE = glaze('#7c8f5a', '#57693a', '#f7f8f0', '#c98a6a');
const SKY = glaze('#3f9bd4', '#2370a3', '#f2f9fd', '#e3c46a');
const AMBER = glaze('#e08a1e', '#ab620c', '#fef7ea', '#a85f7a');
const GREEN = glaze('#5d9e62', '#3c7542', '#f4faf2', '#d97a5c');
const INK = glaze('#3d5a73', '#273e52', '#f0f4f6', '#c96a5c');
const STONE = glaze('#8a8f98', '#5f656f', '#f5f5f4', '#c8806a');
const SEA = glaze('#2f8f9d', '#1d6772', '#f1f9fa', '#e0a25c');
const PINK = glaze('#d9568c', '#a53764', '#fdf2f6', '#5fb0a5');
const SAND = glaze('#b5793a', '#84541f', '#fbf5ec', '#5f9a9a');
const MIST = glaze('#7ba3b5', '#507b8f', '#f5f9fa', '#c98a8a');
const RUST = glaze('#c9663a', '#964420', '#fdf4ee', '#5b87b0');
const GOLD = glaze('#e2a62f', '#ad7a14', '#fef9ea', '#7a94c0');
const LEAF = glaze('#58a86b', '#387d4a', '#f3faf4', '#e69ab0');
const LIME = glaze('#86a83e', '#5f7d22', '#f8faee', '#d99a5c');
const CLAY = glaze('#a3643f', '#744124', '#faf3ee', '#d9b04a');

/** Two each, so that two dishes of one kitchen need not look alike. */
const GLAZES: Readonly<Record<string, readonly [Glaze, Glaze]>> = {
  american: [BLUE, RED],
  brazilian: [LEAF, GOLD],
  british: [SLATE, MIST],
  caribbean: [TEAL, AMBER],
  chinese: [RED, INK],
  'east-african': [AMBER, GREEN],
  'eastern-european': [PLUM, SKY],
  ethiopian: [GOLD, RUST],
  filipino: [SKY, GOLD],
  french: [LILAC, BLUE],
  georgian: [PLUM, CLAY],
  german: [OLIVE, SLATE],
  greek: [SKY, SEA],
  hawaiian: [TEAL, PINK],
  indian: [AMBER, PLUM],
  indonesian: [CLAY, LEAF],
  italian: [GREEN, RUST],
  japanese: [INK, STONE],
  korean: [STONE, INK],
  mediterranean: [SEA, SAND],
  mexican: [PINK, TEAL],
  'middle-eastern': [SAND, SEA],
  nordic: [MIST, OLIVE],
  'north-african': [RUST, SKY],
  persian: [TEAL, LILAC],
  peruvian: [PINK, AMBER],
  portuguese: [BLUE, GOLD],
  'south-american': [RUST, LEAF],
  spanish: [GOLD, RED],
  'sri-lankan': [AMBER, LEAF],
  thai: [LEAF, LILAC],
  turkish: [SEA, RED],
  vietnamese: [LIME, INK],
  'west-african': [CLAY, GOLD],
};

const OTHER = glaze('#8a8272', '#635c4e', '#f8f6f1', '#9ab08a');

/** One of a cuisine's two; `turn` is any whole number. */
export function glazeOf(cuisine: string, turn: number): Glaze {
  return GLAZES[cuisine]?.[turn % 2] ?? OTHER;
}

/** Hue in degrees up to which a colour has this name. */
const HUES: readonly (readonly [number, string])[] = [
  [12, 'red'],
  [34, 'orange'],
  [56, 'golden'],
  [165, 'green'],
  [235, 'blue'],
  [305, 'purple'],
  [349, 'pink'],
  [361, 'red'],
];

/** "orange" for "#eb9a4c": what a soup or a smoothie looks like, in one plain word. Takes six hex digits. */
export function colourWord(hex: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (lightness > 0.8) return 'pale';
  if (spread < 0.12) return 'pale';
  const hue = hueOf({ r, g, b }, most, spread);
  if (lightness < 0.56 && spread < 0.5 && hue < 45) return 'brown';
  return HUES.find(([end]) => hue < end)?.[1] ?? 'red';
}

function hueOf({ r, g, b }: { r: number; g: number; b: number }, most: number, spread: number): number {
  if (most === r) return (60 * ((g - b) / spread) + 360) % 360;
  if (most === g) return 60 * ((b - r) / spread + 2);
  return 60 * ((r - g) / spread + 4);
}
