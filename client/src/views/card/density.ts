/** How large the letters on paper are: the largest with which both sides stand on one A4 page. */
import type { CareCard } from './care-card.ts';
import type { RestaurantSide } from './restaurant-side.ts';

/** `apart`: too much for one page at a size that can be read, so the restaurant's side has a page of its own. */
export type Density = 'roomy' | 'close' | 'tight' | 'tightest' | 'apart';

interface Size {
  readonly density: Density;
  /** Letters of each side in points, as in the styles of `CardPage.svelte`. */
  readonly care: number;
  readonly restaurant: number;
}

const SIZES: readonly Size[] = [
  { density: 'roomy', care: 10.5, restaurant: 14 },
  { density: 'close', care: 9.5, restaurant: 12 },
  { density: 'tight', care: 8.5, restaurant: 10.5 },
  { density: 'tightest', care: 7.5, restaurant: 9 },
];
const MM_PER_PT = 25.4 / 72;
/** Of our letters, in parts of their size, measured over whole lines. */
const LETTER_WIDTH = 0.44;
const LEADING = 1.22;
/** A4 without its margins: 297 - 14 - 16 and 210 - 2 x 14. */
const PAGE_MM = { block: 267, inline: 182 } as const;
/** Title, headings of the sides, what the card does not say, the line to cut along. */
const FIXED_MM = 25;
const CARE_COLUMN_MM = 84;
/** A heading with the space around it, in lines of its text. */
const HEADING_LINES = 1.7;
const GAP_MM = 6;

/** Lines that a text takes on `mm` at `pt`. */
function linesOf(text: string, mm: number, pt: number): number {
  return Math.ceil((text.length * LETTER_WIDTH * pt * MM_PER_PT) / mm);
}

function careMm({ tiers, kitchen }: CareCard, pt: number): number {
  const entries = Object.values(tiers).flat();
  const texts = entries.map(({ title, covers, hiding, notes }) =>
    [title, covers, hiding === null ? '' : `Often in: ${hiding}`, ...notes].join(' '),
  );
  const used = Object.values(tiers).filter((tier) => tier.length > 0).length;
  const headings = HEADING_LINES * (used + (kitchen.length > 0 ? 1 : 0));
  const lines = [...texts, kitchen.join(', ')].reduce(
    (sum, one) => sum + linesOf(one, CARE_COLUMN_MM, pt),
    0,
  );
  return ((headings + lines) * pt * MM_PER_PT * LEADING + entries.length) / 2;
}

function restaurantMm(
  { words, dangerous, leaveOut, little, ...side }: RestaurantSide,
  mm: number,
  pt: number,
): number {
  const lists = [
    [words.dangerous, dangerous],
    [words.leaveOut, leaveOut],
    [words.little, little],
  ] as const;
  const texts = lists.flatMap(([heading, names]) =>
    names.length === 0 ? [] : [heading, names.map(({ text }) => `${text} · `).join('')],
  );
  const said = [words.title, `${words.check} ${words.inDoubt}`];
  if (dangerous.length > 0) said.push(words.traces);
  if (side.isEmergency) said.push(words.emergency);
  if (side.hasStars) said.push(words.starred ?? '');
  const lines = [...texts, ...said].reduce((sum, text) => sum + linesOf(text, mm, pt), 0);
  return lines * pt * MM_PER_PT * LEADING + texts.length + said.length + 4;
}

/** The size for this card with these sides, each of which takes its share of the width. */
export function densityOf(card: CareCard, sides: readonly RestaurantSide[]): Density {
  const column = (PAGE_MM.inline - GAP_MM * (sides.length - 1)) / Math.max(1, sides.length) - GAP_MM;
  const fits = ({ care, restaurant }: Size): boolean => {
    const below = Math.max(0, ...sides.map((side) => restaurantMm(side, column, restaurant)));
    return FIXED_MM + careMm(card, care) + below <= PAGE_MM.block;
  };
  return SIZES.find(fits)?.density ?? 'apart';
}
