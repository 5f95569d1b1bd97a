/**
 * Tells a pasted recipe apart: its title, its ingredient lines, its steps. Plain rules; but for headings, bullets,
 * the numbers of steps and the servings nothing is left out.
 */

export interface SplitRecipe {
  readonly title: string | null;
  /** "Serves 4"; null where nothing says, or more than a recipe is written for. */
  readonly servings: number | null;
  readonly lines: readonly string[];
  readonly steps: readonly string[];
  /** What is neither: a description, "Prep: 10 min". */
  readonly left: readonly string[];
}

type Section = 'head' | 'lines' | 'steps' | 'left';

interface Piece {
  /** Without its bullet or number. */
  readonly text: string;
  readonly number: number | null;
  readonly hasBullet: boolean;
  readonly followsBlank: boolean;
}

const LONGEST_TITLE = 120;
const LONGEST_LINE = 1000;
const MOST_SERVINGS = 12;
const WORDS_OF_A_STEP = 9;

const HEADINGS: Readonly<Record<string, Section>> = {
  ...{ ingredients: 'lines', ingredient: 'lines', 'ingredient list': 'lines', 'you will need': 'lines' },
  ...{ "you'll need": 'lines', 'what you need': 'lines' },
  ...{ method: 'steps', directions: 'steps', instructions: 'steps', steps: 'steps', preparation: 'steps' },
  ...{
    procedure: 'steps',
    'how to make it': 'steps',
    'what to do': 'steps',
    'cooking instructions': 'steps',
  },
  ...{ notes: 'left', note: 'left', tips: 'left', 'recipe notes': 'left', nutrition: 'left' },
  ...{ 'nutrition facts': 'left', equipment: 'left', description: 'left', 'about this recipe': 'left' },
};

/**
 * Splits text of any kind, linear in its length; never throws. `namesFood` says whether a line holds the name of a food:
 * where no heading says what follows, it tells ingredients from the rest.
 */
export function splitPasted(text: string, namesFood: (line: string) => boolean): SplitRecipe {
  const sorter = new Sorter(namesFood);
  for (const piece of piecesOf(text)) sorter.take(piece);
  return sorter.result();
}

function piecesOf(text: string): readonly Piece[] {
  let followsBlank = false;
  const pieces: Piece[] = [];
  for (const raw of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    const line = raw.replaceAll(/[\t\u00a0\ufeff]/g, ' ').trim();
    const piece = pieceOf(line, followsBlank);
    if (piece.text === '') {
      // "Step 1" or a bullet alone on its line says nothing by itself.
      followsBlank ||= line === '';
      continue;
    }
    pieces.push(piece);
    followsBlank = false;
  }
  return pieces;
}

const BULLET = /^(?:[•◦▪▫●○■□▢☐☑✓✔‣⁃·*–—-]|\[[ xX]?\])\s+/u;
const GLUED_BULLET = /^[•◦▪▫●○■□▢☐☑✓✔‣⁃·]/u;
const NUMBER = /^(?:step\s+(\d{1,2})\s*[.):–-]?|\(?(\d{1,2})[.)])(?:\s+|$)/iu;
const MARKS = /^#{1,6}\s+|^\*\*|^__|\*\*:?$|__:?$/g;

function pieceOf(line: string, followsBlank: boolean): Piece {
  const plain = line.replaceAll(MARKS, '').trim();
  const bare = plain.replace(BULLET, '').replace(GLUED_BULLET, '').trim();
  const numbered = NUMBER.exec(bare);
  const number = numbered === null ? null : Number(numbered[1] ?? numbered[2]);
  const text = numbered === null ? bare : bare.slice(numbered[0].length).trim();
  return { text, number, hasBullet: bare !== plain, followsBlank };
}

class Sorter {
  readonly #namesFood: (line: string) => boolean;
  #section: Section = 'head';
  /** True once a heading has said what follows. */
  #isTold = false;
  #title: string | null = null;
  #servings: number | null = null;
  readonly #lines: Piece[] = [];
  readonly #steps: string[] = [];
  readonly #left: string[] = [];

  constructor(namesFood: (line: string) => boolean) {
    this.#namesFood = namesFood;
  }

  take(piece: Piece): void {
    const heading = headingOf(piece.text);
    if (heading !== null) {
      this.#section = heading.section;
      this.#isTold = true;
      this.#servings ??= servingsIn(piece.text);
      if (heading.rest !== '') this.#put({ ...piece, text: heading.rest }, heading.section);
      return;
    }
    if (this.#section !== 'steps' && this.#isServings(piece.text)) return;
    this.#put(piece, this.#sectionOf(piece));
  }

  /** True for a line that says the servings and nothing else, where they were not said before. */
  #isServings(text: string): boolean {
    const servings = servingsIn(text);
    const isNews = this.#servings === null && servings !== null;
    this.#servings ??= servings;
    return isNews && ONLY_SERVINGS.test(text);
  }

  /** Where a piece belongs; without a heading it is what it looks like. */
  #sectionOf(piece: Piece): Section {
    if (this.#section === 'head') {
      if (this.#isTitle(piece)) return 'head';
      return this.#guessed(piece);
    }
    if (this.#section === 'lines' && piece.followsBlank && isSentence(piece)) return 'steps';
    if (this.#isTold) return this.#section;
    return this.#guessed(piece);
  }

  #isTitle({ text, number, hasBullet }: Piece): boolean {
    const isFirst = this.#title === null && this.#lines.length + this.#steps.length === 0;
    if (!isFirst || number !== null || hasBullet || text.length > LONGEST_TITLE) return false;
    return !/^[\d½⅓⅔¼¾⅛]/u.test(text) && !/[.!?]$/.test(text);
  }

  #guessed(piece: Piece): Section {
    const isAmount = /^(?:\d|[½⅓⅔¼¾⅛])/u.test(piece.text);
    if (isSentence(piece)) return 'steps';
    if (piece.number !== null && !isAmount && this.#lines.length > 0) return 'steps';
    if (isAbout(piece.text)) return 'left';
    if (this.#steps.length > 0 && !isAmount) return 'steps';
    if (isAmount || this.#namesFood(piece.text)) return 'lines';
    return this.#section === 'head' ? 'left' : this.#section;
  }

  #put(piece: Piece, section: Section): void {
    const { text } = piece;
    if (section === 'head') {
      this.#title = text;
      return;
    }
    if (section === 'lines' && text.length <= LONGEST_LINE) this.#lines.push(piece);
    else if (section === 'steps') this.#step(piece);
    else this.#left.push(text);
    if (!this.#isTold || section === 'steps') this.#section = section === 'left' ? this.#section : section;
  }

  /** A step that a page broke in the middle of a sentence goes on in the next line. */
  #step({ text, number, hasBullet, followsBlank }: Piece): void {
    const last = this.#steps[this.#steps.length - 1];
    const goesOn = number === null && !hasBullet && !followsBlank && /^\p{Ll}/u.test(text);
    if (last === undefined || !goesOn || /[.!?:]$/.test(last)) this.#steps.push(text);
    else this.#steps[this.#steps.length - 1] = `${last} ${text}`;
  }

  result(): SplitRecipe {
    const isCounted = this.#lines.length > 1 && this.#lines.every(({ number }, at) => number === at + 1);
    const lines = this.#lines.map((piece) => (isCounted ? piece.text : asWritten(piece)));
    return { title: this.#title, servings: this.#servings, lines, steps: this.#steps, left: this.#left };
  }
}

/** "2. eggs" in a list that is not counted through may be two eggs. */
function asWritten({ text, number }: Piece): string {
  return number === null ? text : `${String(number)} ${text}`;
}

/** A line that tells somebody to do something. */
function isSentence({ text, number }: Piece): boolean {
  const words = text.split(' ').length;
  if (
    /[.!]$/.test(text) &&
    (words >= WORDS_OF_A_STEP || number !== null || /^\p{Lu}\p{Ll}+ the\b/u.test(text))
  )
    return !/^[\d½⅓⅔¼¾⅛]/u.test(text);
  return words >= 2 * WORDS_OF_A_STEP && /[.!] \p{Lu}/u.test(text);
}

const ABOUT = [
  /^(?:serves|servings|makes|yields?)\b.{0,40}\d/i,
  /^(?:preparation|prep|cooking|cook|total|active|author|source|course|cuisine|rating|category)(?: time)?\s*:/i,
];

/** "Prep time: 10 min", "Serves 4": about the dish, none of its ingredients. */
const isAbout = (text: string): boolean => ABOUT.some((pattern) => pattern.test(text));

const ONLY_SERVINGS =
  /^(?:(?:serves|servings|yields?|makes)\s*:?\s*\d{1,2}(?:\s+(?:servings|portions|people))?|\d{1,2}\s+(?:servings|portions|people))\.?$/i;

/** "Serves 4", "4 servings", "Yield: 4 portions". */
function servingsIn(text: string): number | null {
  const found =
    /\b(?:serves|servings|yields?|makes)\s*:?\s*(\d{1,3})\b|\b(\d{1,3})\s+(?:servings|portions|people)\b/i.exec(
      text.slice(0, LONGEST_TITLE),
    );
  const servings = Number(found?.[1] ?? found?.[2] ?? 0);
  return servings >= 1 && servings <= MOST_SERVINGS ? servings : null;
}

/** "Ingredients", "Method:", "Ingredients (serves 4)", "Ingredients: 2 eggs". */
function headingOf(text: string): { readonly section: Section; readonly rest: string } | null {
  const short = text.slice(0, LONGEST_TITLE);
  const name = /^[\p{L}'’ ]+/u.exec(short)?.[0] ?? '';
  const rest = text.slice(name.length).trim();
  const key = name.trim().toLowerCase().replaceAll('’', "'").replace(/ for$/, '');
  const section = Object.hasOwn(HEADINGS, key) ? HEADINGS[key] : undefined;
  if (section === undefined) return null;
  if (rest === '' || rest === ':') return { section, rest: '' };
  if (/^\([^)]*\):?$/.test(rest) || (/ for$/i.test(name.trim()) && rest.length < 20))
    return { section, rest: '' };
  return rest.startsWith(':') ? { section, rest: rest.slice(1).trim() } : null;
}
