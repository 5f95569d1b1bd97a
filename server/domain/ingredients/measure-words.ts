/** Loose measures that no table weighs: "a hint of wasabi", "2 lumps of butter", "a wineglass of sherry". */
import { wordKey } from './fold.ts';
import type { Matcher } from './matcher.ts';
import { longestAt } from './matcher.ts';
import type { Token } from './tokens.ts';
import { isUnderstoodInName } from './words.ts';

function keys(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(wordKey));
}

/** Nobody counts them: "a scattering of seeds" is some seeds. */
const SOME = keys(`
  hint swirl twist scattering smattering smidgen smidge smidgin suggestion suspicion soupcon whisper touch trace tad lick
  slick film shower flurry dusting smear dab daub whiff grind grinding turn shake trickle dribble squirt spritz spray mist
  swig slug slosh heap pile mountain modicum shedload load ton lot plenty abundance excess surplus assortment
  selection mixture mix medley variety choice combination amount quantity supply snowstorm blizzard cloud speck
`);

/** They are counted, but no two weigh the same. */
const PIECES = keys(`
  lump hunk chunk nub nubbin wodge wad nugget morsel scrap blob palmful armful pinchful boxful panful
  gill peck bushel brace capful eggcupful tumbler tumblerful dram shot jigger measure noggin teacup teacupful breakfastcup
  breakfastcupful wineglass wineglassful saltspoon saltspoonful thimble thimbleful coffeespoon coffeespoonful basin
  basinful bundle tangle tuft posy round disc disk length side rack string curl wheel truckle end heel layer sachetful
  strand pod branch bushel carton crate basket bucket bucketful batch set pair trio stack log half quarter
`);

/** Written without "of" too: "1 wineglass sherry". */
const VESSELS = keys(
  'gill capful eggcupful tumbler dram shot jigger teacup teacupful breakfastcupful wineglass wineglassful saltspoon',
);

/** "Walnut-sized", "egg-shaped". */
function isLikened(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '-' && /^(?:sized?|shaped?)$/.test(tokens[at + 2]?.plain ?? '');
}

export interface LooseMeasure {
  readonly words: readonly Token[];
  /** False for what nobody counts. */
  readonly isCounted: boolean;
  readonly next: number;
}

const MOST_ADJECTIVES = 3;

/** The loose measure at token `at`, with the adjectives before it ("a good slosh of"); null when there is none. */
export function readLooseMeasure(
  tokens: readonly Token[],
  at: number,
  matcher: Matcher,
): LooseMeasure | null {
  for (let i = at; i <= at + MOST_ADJECTIVES; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    const isSome = SOME.has(token.key);
    const isOf = tokens[i + 1]?.plain === 'of';
    if (isSome || PIECES.has(token.key)) {
      if (!isOf && !VESSELS.has(token.key)) return null;
      const name = longestAt(tokens, i, matcher);
      if (name !== null && name.to > i + 1) return null;
      return { words: tokens.slice(at, i + 1), isCounted: !isSome, next: isOf ? i + 2 : i + 1 };
    }
    if (isLikened(tokens, i)) i += 2;
    else if (!isUnderstoodInName(token.key) || token.plain === 'of') return null;
  }
  return null;
}
