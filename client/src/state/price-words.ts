/** What leaving something out costs, in one calm sentence, and the rest of it for who unfolds it. */
import type { PriceBody, RelatedBody } from '../../../server/contract/people.ts';
import type { Tier } from '../api/person-body.ts';
import { capital, listed } from './in-sentence.ts';

type HarderFloor = PriceBody['floors'][number];

/** "This leaves out 62 of 178 dishes; calcium gets harder: tofu, sardines and kale would carry it." */
export function priceSentence({ recipes, floors }: PriceBody, tier: Tier): string {
  if (tier === 'dislike') return 'No dish is left out for this; those with it come up less often.';
  const { out, left } = recipes;
  const had = out + left;
  const dishes = had === 1 ? 'dish' : 'dishes';
  if (out === 0) return `This leaves out none of your ${String(had)} ${dishes}.`;
  const first = `This leaves out ${String(out)} of ${String(had)} ${dishes}`;
  const hardest = floors.toSorted((a, b) => a.afterPercent - b.afterPercent)[0];
  return hardest === undefined ? `${first}.` : `${first}; ${harderWords(hardest)}.`;
}

/** What else there is to say: the other nutrients, plants, and the aims that are switched off. */
export function priceDetails(price: PriceBody): readonly string[] {
  const { floors, plantsLost, slots, suspended } = price;
  const others = floors.toSorted((a, b) => a.afterPercent - b.afterPercent).slice(1);
  const left = slots.map(({ slot, left: dishes }) => `${SLOTS[slot] ?? slot} ${String(dishes)}`);
  return [
    `Left to choose from: ${left.join(', ')}.`,
    ...others.map((floor) => `${capital(harderWords(floor))}.`),
    ...(plantsLost > 0
      ? [`${String(plantsLost)} ${plantsLost === 1 ? 'plant' : 'plants'} of the collection would go with it.`]
      : []),
    ...suspended.map(({ sentence }) => sentence),
  ];
}

/** "Of people allergic to pistachio, more than 97 % react to this too." */
export function rateSentence({ rate, from, fromTitle, target }: RelatedBody): string {
  // A rate within one group is of another of its members.
  if (from === target) return `Of people allergic to one kind of ${fromTitle}, ${rate} react to another.`;
  return `Of people allergic to ${fromTitle}, ${rate} react to this too.`;
}

const SLOTS: Readonly<Record<string, string>> = {
  breakfast: 'breakfasts',
  lunch: 'lunches',
  dinner: 'dinners',
  snack: 'snacks',
};

function harderWords({ title, sources }: HarderFloor): string {
  const nutrient = nameInSentence(title);
  if (sources.length === 0) return `${nutrient} gets harder, and no food left carries much of it`;
  return `${nutrient} gets harder: ${listed(sources.map(({ name }) => name))} would carry it`;
}

/** "Calcium" becomes "calcium"; "Vitamin B12" keeps its letter, "ALA (…)" its capitals. */
function nameInSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;
}
