/** Reads SR28's wording of a household measure: `cup, chopped`, `medium (2-1/2" dia)`, `potato large`. */

export interface MeasureText {
  /** Singular, lower case: "cup", "tbsp", "medium", "slice". */
  readonly unit: string;
  /** What qualifies it, "" where nothing does. */
  readonly qualifier: string;
}

const SPELLINGS: Readonly<Record<string, string>> = {
  tablespoon: 'tbsp',
  teaspoon: 'tsp',
  'fluid ounce': 'fl oz',
  ounce: 'oz',
  pound: 'lb',
  liter: 'l',
  gram: 'g',
  floweret: 'floret',
  pattie: 'patty',
};

/** Irregular plurals among SR28's units; the rest follow `singular`. */
const SINGULARS: Readonly<Record<string, string>> = {
  leaves: 'leaf',
  halves: 'half',
  loaves: 'loaf',
  potatoes: 'potato',
  tomatoes: 'tomato',
  cookies: 'cookie',
  brownies: 'brownie',
  pies: 'pie',
};

const PHRASES = ['fl oz', 'fluid ounce', 'cubic inch', 'nlea serving', 'extra large', 'extra small'];
const SIZES: ReadonlySet<string> = new Set(['small', 'medium', 'large', 'jumbo']);

/** First words that are units by themselves; whatever follows qualifies them ("cup slices", "slice thin"). */
const UNITS: ReadonlySet<string> = new Set(
  (
    'cup tbsp tsp oz lb g kg ml l pint quart gallon dash pinch drop can jar bottle box bag container carton packet ' +
    'package pouch envelope serving portion piece slice strip stick cube block wedge ring half ear head bulb clove ' +
    'stalk spear sprig leaf floret shoot root pod bunch fruit patty fillet steak roast chop rib rack link wing leg ' +
    'thigh breast drumstick back neck roll bar scoop pat each item unit cracker cookie crust recipe stem'
  ).split(' '),
);

/** The singular of one lower-case word. */
export function singular(word: string): string {
  const irregular = SINGULARS[word];
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /(?:ss|us)$/.test(word) || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function spelled(word: string): string {
  const one = singular(word);
  return SPELLINGS[one] ?? one;
}

/** The unit that a head such as "cup slices" begins with, and the words left over. */
function splitHead(head: string): { readonly unit: string; readonly left: string } {
  const phrase = PHRASES.find((one) => head === one || head.startsWith(`${one} `));
  if (phrase !== undefined) {
    return { unit: SPELLINGS[phrase] ?? phrase, left: head.slice(phrase.length).trim() };
  }
  const words = head.split(' ');
  const first = spelled(words[0] ?? '');
  if (UNITS.has(first) || SIZES.has(first)) return { unit: first, left: words.slice(1).join(' ') };
  const size = words.find((word) => SIZES.has(word));
  if (size !== undefined) return { unit: size, left: words.filter((word) => word !== size).join(' ') };
  // "tortilla 1 serving", "lemon yields", "apricot half with liquid": the unit ends before such words.
  const end = words.findIndex((word, i) => i > 0 && /^(?:\d|yields?$|with)/.test(word));
  const named = end < 0 ? words : words.slice(0, end);
  return {
    unit: [...named.slice(0, -1), spelled(named.at(-1) ?? '')].join(' '),
    left: words.slice(named.length).join(' '),
  };
}

/** Unit and qualifier of SR28's wording; the qualifier keeps the order of the words. */
export function readMeasureText(text: string): MeasureText {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const cut = plain.search(/[,(]/);
  const head = (cut < 0 ? plain : plain.slice(0, cut)).trim();
  const { unit, left } = splitHead(head);
  const tail = cut < 0 ? [] : plain.slice(cut).replaceAll(')', '').split(/[,(]/);
  const qualifier = [left, ...tail].map((piece) => piece.trim()).filter((piece) => piece !== '');
  return { unit, qualifier: qualifier.join(', ') };
}
