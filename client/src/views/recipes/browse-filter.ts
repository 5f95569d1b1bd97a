/** What is looked for among the recipes: as fields, as the address of the page, as a call of the API, as chips. */
import type { SettingsBody } from '../../../../server/contract/household.ts';
import type { RecipeQuery } from '../../api/recipes.ts';
import { seasonOf } from './season.ts';

/** Every field is text as it stands in the address; empty = asks for nothing. */
export interface BrowseFilter {
  readonly text: string;
  readonly slot: string;
  /** Empty for meals; "any" for all. */
  readonly role: string;
  readonly minutes: string;
  readonly suits: string;
  /** "now" for the season of today. */
  readonly season: string;
  readonly cuisine: string;
  readonly food: string;
  readonly tag: string;
  /** Whose verdicts and favourites; empty for everyone. */
  readonly eater: string;
  readonly allowed: string;
  readonly favourites: string;
  readonly own: string;
  readonly sort: string;
}

export const NO_FILTER: BrowseFilter = {
  ...{ text: '', slot: '', role: '', minutes: '', suits: '', season: '', cuisine: '', food: '', tag: '' },
  ...{ eater: '', allowed: '', favourites: '', own: '', sort: '' },
};

type Field = keyof BrowseFilter;
const FIELDS = Object.keys(NO_FILTER) as readonly Field[];

/** The filter of an address' query; what is not known there is passed over. */
export function filterIn(search: string): BrowseFilter {
  const query = new URLSearchParams(search);
  const given = FIELDS.map((field) => [field, query.get(field) ?? ''] as const);
  return Object.fromEntries(given) as Record<Field, string>;
}

/** How many recipes are shown; 0 for the first page. */
export function shownIn(search: string): number {
  const shown = Number(new URLSearchParams(search).get('shown'));
  return Number.isInteger(shown) && shown > 0 ? shown : 0;
}

/** The page's address with all that is looked for. */
export function addressOf(filter: BrowseFilter, shown = 0): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) if (filter[field].trim() !== '') query.set(field, filter[field].trim());
  if (shown > 0) query.set('shown', String(shown));
  const text = query.toString();
  return text === '' ? '/recipes' : `/recipes?${text}`;
}

export interface Around {
  /** Ids of everybody in the household. */
  readonly people: readonly string[];
  readonly settings: Pick<SettingsBody, 'today' | 'hemisphere'> | null;
}

/** The call that the filter asks for. */
export function queryOf(filter: BrowseFilter, { people, settings }: Around): RecipeQuery {
  const { eater, role, season, text, ...same } = filter;
  return {
    ...same,
    text: text.trim(),
    role: role === '' ? 'meal' : role === 'any' ? '' : role,
    season: season !== 'now' ? season : settings === null ? '' : seasonOf(settings),
    people: people.includes(eater) ? [eater] : people,
  };
}

export interface Chip {
  readonly field: Field;
  readonly label: string;
}

/** How things are called that the filter has by id. */
export interface Names {
  readonly eater: (id: string) => string;
  readonly food: (id: string) => string;
}

export const SLOT_NAMES: Readonly<Record<string, string>> = {
  ...{ breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', snack: 'Snack' },
};
export const ROLE_NAMES: Readonly<Record<string, string>> = {
  ...{ side: 'Sides', plate: 'Small plates', any: 'Meals, sides and small plates' },
};
export const SUIT_NAMES: Readonly<Record<string, string>> = {
  ...{ 'flare-day': 'A hard day', 'gentle-texture': 'Soft food', budget: 'A small budget' },
};
export const SEASON_NAMES: Readonly<Record<string, string>> = {
  ...{ now: 'In season now', spring: 'Spring', summer: 'Summer', autumn: 'Autumn', winter: 'Winter' },
};

/** "middle-eastern" as "Middle Eastern". */
export function cuisineName(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

/** One chip for each filter that is set, text and order aside: they are in sight by themselves. */
export function chipsOf(filter: BrowseFilter, names: Names): readonly Chip[] {
  const words: Partial<Record<Field, (value: string) => string>> = {
    slot: (value) => SLOT_NAMES[value] ?? value,
    role: (value) => ROLE_NAMES[value] ?? value,
    minutes: (value) => `Up to ${value} min`,
    suits: (value) => SUIT_NAMES[value] ?? value,
    season: (value) => SEASON_NAMES[value] ?? value,
    cuisine: cuisineName,
    food: (value) => `With ${names.food(value)}`,
    tag: (value) => `With ${value.replaceAll('-', ' ')}`,
    eater: (value) => `For ${names.eater(value)}`,
    allowed: () => 'What the lists allow',
    favourites: () => 'Favourites',
    own: () => 'Your own',
  };
  return FIELDS.flatMap((field): readonly Chip[] => {
    const label = words[field]?.(filter[field]);
    return filter[field] === '' || label === undefined ? [] : [{ field, label }];
  });
}
