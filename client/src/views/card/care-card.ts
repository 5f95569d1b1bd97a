/** What a card says to whoever cooks, worked out from a person's rules and what the tags and foods are called. */
import type { TagBody } from '../../../../server/contract/foods.ts';
import { HIDING_PLACES } from '../../../../server/contract/sentences/card/hiding-places.ts';
import type { SensitivityBody, Tier } from '../../api/person-body.ts';
import { capital } from '../../state/in-sentence.ts';
import { longDate, shortDate } from '../week/days.ts';
import type { CardRule } from './card-rules.ts';

/** What a food is called; `names` are the other ones. */
export interface FoodNames {
  readonly name: string;
  readonly names: readonly string[];
}

/** What the rules speak of. A target that is in neither was renamed or removed from the data since. */
export interface CardFacts {
  readonly tags: readonly TagBody[];
  readonly foods: Readonly<Record<string, FoodNames>>;
}

export interface CareEntry {
  readonly target: string;
  readonly title: string;
  /** Whole sentences, in the order in which they are read. */
  readonly covers: string;
  readonly hiding: string | null;
  readonly notes: readonly string[];
}

export interface CareCard {
  readonly tiers: Readonly<Record<Tier, readonly CareEntry[]>>;
  /** Titles of what is kept out of the whole kitchen. */
  readonly kitchen: readonly string[];
}

const MOST_NAMES = 4;

/** Every rule under its own tier, in the order in which it was entered. */
export function careCard(rules: readonly CardRule[], facts: CardFacts): CareCard {
  const of = (tier: Tier): readonly CareEntry[] =>
    rules.filter((rule) => rule.tier === tier).map((rule) => careEntry(rule, facts));
  return {
    tiers: { severe: of('severe'), avoid: of('avoid'), limit: of('limit'), dislike: of('dislike') },
    kitchen: rules
      .filter(({ keepOutOfKitchen }) => keepOutOfKitchen === true)
      .map(({ target }) => targetTitle(target, facts)),
  };
}

/** The title of a tag, the name of a food, or the id in words. */
export function targetTitle(target: string, { tags, foods }: CardFacts): string {
  return tags.find(({ id }) => id === target)?.title ?? foods[target]?.name ?? target.replaceAll('-', ' ');
}

function careEntry(rule: CardRule, facts: CardFacts): CareEntry {
  return {
    ...{ target: rule.target, title: capital(targetTitle(rule.target, facts)) },
    covers: coversOf(rule.target, facts),
    hiding: HIDING_PLACES[rule.target] ?? null,
    notes: [doseText(rule, countsSugar(rule.target, facts)), certaintyText(rule), reviewText(rule)].filter(
      (note) => note !== null,
    ),
  };
}

function coversOf(target: string, { tags, foods }: CardFacts): string {
  const tag = tags.find(({ id }) => id === target);
  if (tag !== undefined) return tag.graded === true ? gradedText(tag) : tag.description;
  const food = foods[target];
  if (food === undefined) return 'There is no description of this in the data: ask what is meant.';
  const names = food.names.slice(0, MOST_NAMES).join(', ');
  return `This food${names === '' ? '' : ` (also called ${names})`} and what is made with it.`;
}

/** How a thing was graded, and what it means for the body, is for the person; a cook needs the foods. */
function gradedText({ description }: TagBody): string {
  const [foods = ''] = description.split(/(?<=\.)\s+/);
  return `${foods} Many other foods were never checked for it.`;
}

/** Whether a limit on it counts the sugar in a food, and not the food. */
function countsSugar(target: string, { tags }: CardFacts): boolean {
  return typeof tags.find(({ id }) => id === target)?.countsGramsOf === 'string';
}

/** "At most 20 g at a meal, 50 g a day."; of a sugar: "At most 4 g of the sugar itself at a meal." */
export function doseText(
  { tier, limit }: Pick<SensitivityBody, 'tier' | 'limit'>,
  isOfSugar = false,
): string | null {
  if (tier !== 'limit' || limit === undefined) return null;
  const { gramsPerMeal, gramsPerDay, perWeek } = limit;
  const what = isOfSugar ? ' of the sugar itself' : '';
  const parts = [
    ...(gramsPerMeal === undefined ? [] : [`${String(gramsPerMeal)} g${what} at a meal`]),
    ...(gramsPerDay === undefined ? [] : [`${String(gramsPerDay)} g${what} a day`]),
    ...(perWeek === undefined ? [] : [perWeek === 1 ? 'once a week' : `${String(perWeek)} times a week`]),
  ];
  return parts.length === 0 ? null : `At most ${parts.join(', ')}.`;
}

function certaintyText({ tier, status, never, isOfCondition }: CardRule): string | null {
  if (isOfCondition) return 'For a medical reason.';
  if (tier === 'dislike' && never === true) return 'Not wanted at all.';
  return tier === 'avoid' && status === 'suspected' ? 'Not certain yet: left out for now.' : null;
}

function reviewText({ reviewOn }: CardRule): string | null {
  if (reviewOn === undefined) return null;
  return `To be looked at again on ${shortDate(reviewOn)} ${reviewOn.slice(0, 4)}.`;
}

/** "Monday 23 November 2026" */
export function fullDate(date: string): string {
  return `${longDate(date)} ${date.slice(0, 4)}`;
}
