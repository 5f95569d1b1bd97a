import { beforeAll, describe, expect, it } from 'vitest';
import { addToList, markItem, removeFromList } from '../../server/actions/change-list.ts';
import { previewList } from '../../server/actions/preview-list.ts';
import { readList } from '../../server/actions/read-list.ts';
import { readPerson } from '../../server/actions/read-person.ts';
import { listRecipes } from '../../server/actions/browse-recipes.ts';
import { readRecipe } from '../../server/actions/read-recipe.ts';
import { addRecipe, changeRecipe, slugOf, type RecipeDraft } from '../../server/actions/save-recipe.ts';
import { personViewSchema, previewSchema } from '../../server/contract/people.ts';
import { listSchema } from '../../server/contract/plans.ts';
import { recipeSchema } from '../../server/contract/recipes.ts';
import { presentList } from '../../server/http/present/list.ts';
import { presentPerson } from '../../server/http/present/person.ts';
import { presentPreview } from '../../server/http/present/preview.ts';
import { presentRecipe } from '../../server/http/present/recipe.ts';
import { UNSAID } from '../../server/domain/recipes/recipe.ts';
import { ruleOf } from '../support/recipes.ts';
import { aHousehold, aWeek, dishes } from './household.ts';

type Deps = Awaited<ReturnType<typeof aHousehold>>;

let deps: Deps;
beforeAll(async () => {
  deps = await aHousehold({ name: 'One', sex: 'female', conditions: ['warfarin'] });
});

const soup: RecipeDraft = {
  ...{ title: 'Lentil soup', slots: ['dinner'], servings: 2, activeMinutes: 15, totalMinutes: 40 },
  ...UNSAID,
  ...{ cuisine: 'own', mainProtein: 'lentils', keepsDays: 2, heat: true, steps: ['Cook.'] },
  lines: ['200 g red lentils', 'a pinch of moon dust'],
};

describe('the list of a plan', () => {
  it('holds every bought food of the dishes, with where it goes, and fits the contract', async () => {
    const week = await aWeek(deps);
    const list = readList(deps, week.id);
    if (list === null) throw new Error('the plan has no list');
    const body = listSchema.parse(presentList(list, deps.library));
    const named = new Set(body.items.flatMap((item) => item.for.map((one) => `${one.date} ${one.slot}`)));
    expect(named.size).toBe(28);
    expect(dishes(week)).toHaveLength(28);
  });

  it('keeps ticks, amounts and own items through reading, and takes them back', async () => {
    const { id: plan } = await aWeek(deps);
    const [first] = readList(deps, plan)?.items ?? [];
    const item = first?.id ?? '';
    markItem(deps, { plan, item }, { ticked: true, amount: 3 });
    const added = addToList(deps, plan, 'candles')?.items.find(({ isOwn }) => isOwn);
    expect(added?.name).toBe('candles');
    markItem(deps, { plan, item: added?.id ?? '' }, { ticked: true });
    const items = readList(deps, plan)?.items ?? [];
    const marks = items.filter(({ ticked }) => ticked).map(({ id, amount }) => [id, amount]);
    expect(marks).toEqual([
      [item, 3],
      [added?.id, null],
    ]);
    expect(removeFromList(deps, { plan, item: added?.id ?? '' })?.items.some(({ isOwn }) => isOwn)).toBe(
      false,
    );
    // What a dish needs cannot go; it is at home.
    expect(removeFromList(deps, { plan, item })?.items.find(({ id }) => id === item)?.have).toBe(true);
    expect(markItem(deps, { plan, item: 'no-such-food' }, { ticked: true })).toBeNull();
    expect(readList(deps, 'no-plan')).toBeNull();
  });
});

describe('a recipe of the household', () => {
  it('is read line by line; what was not read is unknown and out for whoever keeps anything out', async () => {
    const own = await aHousehold({ name: 'Two', sensitivities: [ruleOf('milk', 'avoid')] });
    const saved = addRecipe(own, soup);
    expect(saved.ingredients.map(({ line }) => [line.status, line.food, line.grams])).toEqual([
      ['matched', 'lentil-red-dry', 200],
      ['unknown', null, null],
    ]);
    const view = readRecipe(own, { id: 'lentil-soup', people: own.ids });
    if (view === null) throw new Error('the recipe is not there');
    const body = recipeSchema.parse(presentRecipe(view, own.library, new Map()));
    expect(body.verdicts.map(({ verdict, isOut }) => [verdict, isOut])).toEqual([['not-assessed', true]]);
    expect(body.verdicts[0]?.findings[0]?.line).toBe('a pinch of moon dust');
  });

  it('that edits a built-in one is a new one based on it', () => {
    const [original] = listRecipes(deps, { limit: 1 }).items;
    if (original === undefined) throw new Error('the collection is empty');
    const { recipe, version } = original.stored;
    const edited = changeRecipe(deps, { id: recipe.id, version }, soup);
    if (typeof edited === 'string') throw new Error(edited);
    expect(edited.stored.isOwn).toBe(true);
    expect(edited.basedOn).toEqual({ id: recipe.id, version, hasChanged: false });
    expect(readRecipe(deps, { id: recipe.id, people: [] })?.stored.recipe.title).toBe(recipe.title);
    expect(changeRecipe(deps, { id: edited.stored.recipe.id, version: 'own-9' }, soup)).toBe('stale');
    expect(changeRecipe(deps, { id: 'nothing', version }, soup)).toBe('missing');
  });

  it('has an id of plain letters', () => {
    expect(slugOf("Ömer's Lentil  Soup!")).toBe('omer-s-lentil-soup');
    expect(slugOf('湯')).toBe('recipe');
  });
});

describe('the collection', () => {
  it('comes in pages that meet without gap or repeat', () => {
    const all = listRecipes(deps, { limit: 1000, slot: 'snack' }).items.map(({ stored }) => stored.recipe.id);
    const first = listRecipes(deps, { limit: 10, slot: 'snack' });
    const second = listRecipes(deps, { limit: 10, slot: 'snack', cursor: first.nextCursor ?? '' });
    const ids = [...first.items, ...second.items].map(({ stored }) => stored.recipe.id);
    expect(ids).toEqual(all.slice(0, 20));
    expect(listRecipes(deps, { limit: 1000 }).nextCursor).toBeNull();
  });

  it('is searched by words, minutes and tag', () => {
    const { items } = listRecipes(deps, { limit: 1000, text: 'KALE', minutes: 12, tag: 'fish' });
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ stored }) => stored.recipe.activeMinutes > 12)).toEqual([]);
    const lines = items.map(({ stored }) => stored.recipe.lines.map(({ line }) => line).join(' '));
    expect(lines.filter((text) => !/kale/i.test(text))).toEqual([]);
  });
});

describe('a person', () => {
  it('has targets with sources, and what a condition says in words', () => {
    const details = readPerson(deps, deps.ids[0] ?? '');
    if (details === null) throw new Error('the person is not there');
    const body = personViewSchema.parse(presentPerson(details, deps.library));
    expect(body.energyKcal).toBe(2035);
    expect(body.targets.find(({ nutrient }) => nutrient === 'iron')?.floor).toBe(18);
    expect(body.notes[0]?.sentence).toContain('anticoagulation clinic');
    expect(readPerson(deps, 'nobody')).toBeNull();
  });

  it('sees what a changed list would rule out before it is saved', () => {
    const [id = ''] = deps.ids;
    const view = previewList(deps, id, [ruleOf('legume', 'avoid'), ruleOf('soy', 'avoid')]);
    if (view === null) throw new Error('the person is not there');
    const body = previewSchema.parse(presentPreview(view, deps.library));
    const of = (target: string): { out: number; alone: number } | undefined =>
      body.rules.find((rule) => rule.target === target);
    // Whatever holds soy holds a legume: soy alone rules nothing out.
    expect(of('soy')?.alone).toBe(0);
    expect(of('legume')?.out).toBeGreaterThan(of('soy')?.out ?? 0);
    expect(body.slots.every(({ left, all }) => left <= all)).toBe(true);
    expect(body.suspended.map(({ params }) => params['group'])).toContain('pulse');
    expect(readPerson(deps, id)?.stored.person.sensitivities).toBeUndefined();
    expect(previewList(deps, 'nobody', [])).toBeNull();
  });
});
