/** What a picture shows, in one sentence for who does not see it. */
import type { Chosen } from './choose.ts';
import { colourWord } from './colours.ts';
import type { Filling } from './liquid.ts';
import type { VesselId } from './vessels.ts';
import { VESSELS } from './vessels.ts';

/** "a bowl of orange soup": the vessel, with what fills it where that is seen. */
export function vesselPhrase(vessel: VesselId, filling: Filling, title: string): string {
  const colour = colourWord(filling.colour);
  const { words } = VESSELS[vessel];
  if (vessel === 'soup') return `a bowl of ${colour} ${/\bbroth\b/i.test(title) ? 'broth' : 'soup'}`;
  if (vessel === 'glass')
    return `a glass of ${colour} ${/smoothie|shake/i.exec(title)?.[0].toLowerCase() ?? 'drink'}`;
  if (/smoothie bowl/i.test(title)) return `a bowl of ${colour} smoothie`;
  if (filling.food === null) return words;
  const name = filling.food.drawing.words;
  return vessel === 'dip' ? `a bowl of ${colour} dip of ${name}` : `${words} of ${name}`;
}

/** The words of what is seen, each once: the foods as drawn, and what is stirred into a filling. */
export function namesOf(shown: readonly Chosen[], { stirredIn }: Filling): readonly string[] {
  const all = stirredIn === null ? shown : [...shown, stirredIn];
  return [...new Set(all.map(({ drawing }) => drawing.words))];
}

/** "A plate with salmon, kale and lemon." */
export function sentence(start: string, names: readonly string[]): string {
  const opening = `${start.charAt(0).toUpperCase()}${start.slice(1)}`;
  const last = names.at(-1);
  if (last === undefined) return `${opening}.`;
  const before = names.slice(0, -1).join(', ');
  return `${opening} with ${before === '' ? last : `${before} and ${last}`}.`;
}
