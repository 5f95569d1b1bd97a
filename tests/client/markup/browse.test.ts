import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { tasteOf, withTaste } from '../../../client/src/state/dish-tastes.ts';
import AboutDish from '../../../client/src/views/recipes/AboutDish.svelte';
import { addressOf, filterIn, NO_FILTER } from '../../../client/src/views/recipes/browse-filter.ts';
import FilterChips from '../../../client/src/views/recipes/FilterChips.svelte';
import FilterPanel from '../../../client/src/views/recipes/FilterPanel.svelte';
import { countText, leftOversText, seasonsText } from '../../../client/src/views/recipes/recipe-words.ts';
import RecipeCard from '../../../client/src/views/recipes/RecipeCard.svelte';
import { seasonOf } from '../../../client/src/views/recipes/season.ts';
import Tastes from '../../../client/src/views/recipes/Tastes.svelte';
import type { PersonVerdict } from '../../../server/contract/common.ts';
import { aRecipe } from '../a-recipe.ts';
import { aPerson } from '../state/answers.ts';

const nothing = (): void => undefined;
const people = [aPerson('a', 'Ada'), aPerson('b', 'Ben')];
const verdict = (person: string, kind: PersonVerdict['verdict']): PersonVerdict => ({
  ...{ person, name: person, verdict: kind, isOut: kind !== 'no-match', findings: [] },
});
/** The opening tag that carries this label. */
const tagWith = (body: string, label: string): string =>
  [...body.matchAll(/<button[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(label)) ?? '';

describe('a recipe in the list', () => {
  const recipe = aRecipe({
    verdicts: [verdict('a', 'contains'), verdict('b', 'no-match')],
    tastes: [
      { person: 'a', taste: 'rather-not' },
      { person: 'b', taste: 'favourite' },
    ],
  });
  const props = { recipe, people, onlike: nothing, onopen: nothing };
  const { body } = render(RecipeCard, { props });

  it('has a heart for each eater, with a name and whether it is pressed', () => {
    expect(tagWith(body, 'Ada likes this: Porridge')).toContain('aria-pressed="false"');
    expect(tagWith(body, 'Ben likes this: Porridge')).toContain('aria-pressed="true"');
    expect(body).toContain('rather not');
  });
  it('says what it means for each in a word', () => {
    expect(body.indexOf('contains')).toBeGreaterThan(body.indexOf('Ada'));
    expect(body.indexOf('no match')).toBeGreaterThan(body.indexOf('Ben'));
    expect(body).not.toMatch(/\bsafe\b/i);
  });
  it('shows one eater alone where one is chosen', () => {
    const alone = render(RecipeCard, { props: { ...props, people: people.slice(0, 1) } }).body;
    expect([alone.includes('Ben'), alone.includes('Ada')]).toEqual([false, true]);
  });
});

describe('filters', () => {
  const facets = {
    ...{ recipes: 9, own: 2, favourites: 0, cuisines: [{ id: 'middle-eastern', recipes: 3 }] },
    foods: [{ id: 'salmon', name: 'salmon', recipes: 5 }],
  };
  it('say what there is, with counts, and the season of today', () => {
    const props = { filter: NO_FILTER, facets, people, season: 'autumn' as const, onset: nothing };
    const { body } = render(FilterPanel, { props });
    for (const words of ['Middle Eastern (3)', 'salmon (5)', 'In season now (autumn)', 'Your own only (2)'])
      expect(body).toContain(words);
    for (const label of [
      'Meal',
      'Your time',
      'Season',
      'Suits',
      'Main food',
      'Kitchen',
      'Kind',
      'For',
      'Order',
    ])
      expect(body).toMatch(new RegExp(`<label[^>]*>${label}</label>`));
  });
  it('that are set are chips, each to be taken away; one alone needs no way to clear all', () => {
    const chips = [
      { field: 'slot' as const, label: 'Dinner' },
      { field: 'own' as const, label: 'Your own' },
    ];
    const draw = (some: typeof chips): string =>
      render(FilterChips, { props: { chips: some, ondrop: nothing, onclear: nothing } }).body;
    expect(draw(chips)).toContain('Remove the filter: Dinner');
    expect([draw(chips).includes('Clear all'), draw(chips.slice(1)).includes('Clear all')]).toEqual([
      true,
      false,
    ]);
    expect(draw([])).not.toContain('<ul');
  });
  it('go to the address and come back the same; what is not known there is passed over', () => {
    const filter = { ...NO_FILTER, text: 'ä & b', cuisine: 'west-african', own: 'true' };
    expect(filterIn(addressOf(filter, 60).slice('/recipes'.length))).toEqual(filter);
    expect(filterIn('?colour=red')).toEqual(NO_FILTER);
    expect(addressOf(NO_FILTER)).toBe('/recipes');
  });
});

describe('a recipe page', () => {
  it('lets each say that they like it or would rather not', () => {
    const app = new AppState('/recipes/porridge');
    for (const one of people) app.putPerson(one);
    const recipe = aRecipe({ tastes: [{ person: 'b', taste: 'rather-not' }] });
    const text = render(Tastes, { props: { recipe, app } }).body.replaceAll(/<!--[^>]*-->/g, '');
    const pressed = [...text.matchAll(/aria-pressed="(true|false)"/g)].map((match) => match[1]);
    expect(pressed).toEqual(['false', 'false', 'false', 'true']);
    expect(text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('Ben would rather not');
  });
  it('says its season, what it needs and what to do with what is left', () => {
    const { body } = render(AboutDish, { props: { recipe: aRecipe({ suits: ['flare-day'] }) } });
    for (const words of ['autumn and winter', 'saucepan', 'a hard day', 'Warm it with a splash of milk.'])
      expect(body).toContain(words);
    expect(body).not.toContain('freezer');
  });
});

describe('words', () => {
  it('count what is shown', () => {
    expect(countText({ shown: 0, total: 0 })).toBe('No recipe fits.');
    expect(countText({ shown: 1, total: 1 })).toBe('1 recipe');
    expect(countText({ shown: 30, total: 57 })).toBe('30 of 57 recipes');
  });
  it('tell how it keeps frozen, or nothing where nobody said', () => {
    expect(leftOversText({ leftOvers: 'Chill it.', freezesMonths: 1 })).toBe(
      'Chill it. Keeps a month in the freezer.',
    );
    expect(leftOversText({ leftOvers: null, freezesMonths: 3 })).toBe('Keeps 3 months in the freezer.');
    expect(leftOversText({ leftOvers: null, freezesMonths: 0 })).toBeNull();
  });
  it('name seasons, and the one of a day on either half of the earth', () => {
    expect(seasonsText(['spring', 'summer', 'autumn'])).toBe('spring, summer and autumn');
    expect(seasonsText(['spring', 'summer', 'autumn', 'winter'])).toBe('any time of the year');
    const on = (today: string): readonly string[] =>
      (['north', 'south'] as const).map((hemisphere) => seasonOf({ today, hemisphere }));
    expect(on('2026-12-01')).toEqual(['winter', 'summer']);
    expect(on('2026-02-28')).toEqual(['winter', 'summer']);
    expect(on('2026-03-01')).toEqual(['spring', 'autumn']);
    expect(on('2026-11-30')).toEqual(['autumn', 'spring']);
  });
  it('of a taste are one for each person', () => {
    const tastes = [{ person: 'a', taste: 'favourite' as const }];
    expect(tasteOf(withTaste(tastes, 'a', 'rather-not'), 'a')).toBe('rather-not');
    expect(tasteOf(withTaste(tastes, 'a', null), 'a')).toBeNull();
    expect(withTaste(tastes, 'b', 'favourite')).toHaveLength(2);
  });
});
