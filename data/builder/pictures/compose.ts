/** Composes a recipe's picture: its vessel, its foods by weight, and the sentence that says the same. */
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import { arrange, growth, setDown } from './arrange.ts';
import type { Chosen, Kitchenware } from './choose.ts';
import { choose, drawable } from './choose.ts';
import { glazeOf } from './colours.ts';
import { fillingOf, isBlended } from './liquid.ts';
import { namesOf, sentence, vesselPhrase } from './sentence.ts';
import type { Setting } from './vessel.ts';
import type { VesselId } from './vessels.ts';
import { VESSELS, vesselFor } from './vessels.ts';

export interface Picture {
  readonly svg: string;
  /** One sentence for who does not see it. */
  readonly alt: string;
  readonly look: Look;
}

/** What the eye tells two pictures apart by. */
export interface Look {
  readonly vessel: VesselId;
  /** The colour of the crockery, and of what fills it. */
  readonly colours: readonly string[];
  readonly drawings: readonly string[];
  /** What is seen by its colour alone: a porridge, a milk, a paste. */
  readonly fillings: readonly string[];
}

/** The picture of one recipe; the same recipe and turn always give the same bytes. Another `turn` sets the same foods out otherwise. */
export function composePicture(recipe: Recipe, ware: Kitchenware, turn = 0): Picture {
  const mark = markOf(recipe.id) + turn;
  const all = drawable(recipe, ware);
  const kind = vesselFor(recipe, mark);
  const filling = fillingOf(all, kind, isBlended(recipe));
  const shown = shownOf(choose(all), kind, filling.food);
  const setting: Setting = {
    glaze: glazeOf(recipe.cuisine, mark >> 2),
    liquid: filling.colour,
    pattern: mark % 4,
    hasCloth: (mark >> 3) % 2 === 0,
  };
  const alt = sentence(vesselPhrase(kind, filling, recipe.title), namesOf(shown, filling));
  return {
    svg: drawn(shown, { alt, kind, setting, mark, isPlenty: recipe.role === 'side' }),
    alt,
    look: {
      ...{ vessel: kind, colours: coloursOf(kind, setting), drawings: shown.map(({ id }) => id) },
      fillings: [filling.food, filling.stirredIn].flatMap((one) => one?.id ?? []),
    },
  };
}

/** A number that stands for an id (FNV-1a): which of several patterns, never which food. */
function markOf(id: string): number {
  let mark = 2166136261;
  for (const letter of id) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 16777619);
  return mark >>> 2;
}

const BREADS = /bread|crispbread|rice-cakes|pita|sourdough/;

/** What is dipped into is seen in its bowl; on a board the bread lies under everything, whatever weighs more. */
function shownOf(chosen: readonly Chosen[], kind: VesselId, filling: Chosen | null): readonly Chosen[] {
  const seen = chosen.filter(({ id }) => id !== filling?.id);
  if (kind !== 'board') return seen;
  const isBread = ({ id }: Chosen): boolean => BREADS.test(id);
  return [...seen.filter(isBread), ...seen.filter((one) => !isBread(one))];
}

const FILLED: readonly VesselId[] = [
  ...(['soup', 'pot', 'karahi', 'tagine', 'porridge', 'glass'] as const),
  ...(['tumbler', 'glasses', 'mug', 'jar', 'dip', 'coupe'] as const),
];
const UNGLAZED: readonly VesselId[] = ['salad', 'steamer', 'karahi', 'board', 'tin', 'skillet'];

/** Copper or iron, pale wood or dark, black iron or enamel. */
const TWO_TONED: readonly VesselId[] = ['karahi', 'salad', 'skillet'];

function coloursOf(kind: VesselId, { glaze, liquid, pattern }: Setting): readonly string[] {
  return [
    ...(UNGLAZED.includes(kind) ? [] : [glaze.main]),
    ...(TWO_TONED.includes(kind) ? [pattern % 2 === 0 ? 'first tone' : 'second tone'] : []),
    ...(FILLED.includes(kind) ? [liquid] : []),
  ];
}

interface Layout {
  readonly alt: string;
  readonly kind: VesselId;
  readonly setting: Setting;
  readonly mark: number;
  readonly isPlenty: boolean;
}

function drawn(shown: readonly Chosen[], { alt, kind, setting, mark, isPlenty }: Layout): string {
  const vessel = VESSELS[kind];
  const defs = shown.map(({ drawing }, i) => `<g id="f${i}">${drawing.body}</g>`).join('');
  const laid = arrange(shown, vessel.places, isPlenty);
  const grown = growth(laid.length);
  const isMirrored = (mark >> 5) % 2 === 0;
  const foods = laid
    .map((one, i) => setDown(one, { grown, lean: (mark >> (i % 12)) % 5, isMirrored }))
    .join('');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" width="240" height="240" role="img">' +
    `<title>${alt}</title><defs>${defs}</defs>${vessel.back(setting)}${foods}${vessel.front(setting)}</svg>\n`
  );
}
