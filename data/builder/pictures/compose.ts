/** Composes a recipe's picture: its vessel, its foods by weight, and the sentence that says the same. */
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import type { Chosen, Kitchenware } from './choose.ts';
import { choose, drawable } from './choose.ts';
import { glazeOf } from './colours.ts';
import type { Role } from './drawing.ts';
import { short } from './shapes.ts';
import type { Place, Places, Setting } from './vessel.ts';
import { VESSELS, vesselFor } from './vessels.ts';

export interface Picture {
  readonly svg: string;
  /** One sentence for who does not see it. */
  readonly alt: string;
}

/** The picture of one recipe; the same recipe always gives the same bytes. */
export function composePicture(recipe: Recipe, ware: Kitchenware): Picture {
  const all = drawable(recipe, ware);
  const kind = vesselFor(recipe.title, recipe.slots[0] ?? 'dinner');
  const chosen = kind === 'board' ? breadFirst(choose(all)) : choose(all);
  const vessel = VESSELS[kind];
  const mark = markOf(recipe.id);
  const setting: Setting = {
    glaze: glazeOf(recipe.cuisine),
    liquid: liquidOf(all, kind === 'glass'),
    pattern: mark % 4,
  };
  const defs = chosen.map(({ drawing }, i) => `<g id="f${i}">${drawing.body}</g>`).join('');
  const laid = arrange(chosen, vessel.places);
  const grown = growth(laid.length);
  const foods = laid.map((one, i) => used(one, { grown, lean: (mark >> (i % 12)) % 5 })).join('');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" width="240" height="240">' +
    `<defs>${defs}</defs>${vessel.back(setting)}${foods}${vessel.front(setting)}</svg>\n`;
  return { svg, alt: sentence(kind === 'glass' ? drinkOf(all) : vessel.words, chosen) };
}

/** A number that stands for an id (FNV-1a): which of several patterns, never which food. */
function markOf(id: string): number {
  let mark = 2166136261;
  for (const letter of id) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 16777619);
  return mark >>> 1;
}

const BROTH = '#eac98a';

/** The heaviest food that gives colour, those of the title first; leaves colour only what they are blended into. */
function liquidOf(all: readonly Chosen[], isBlended: boolean): string {
  const tints = all.filter(
    ({ drawing }) => drawing.tint !== undefined && (isBlended || drawing.role !== 'leaf'),
  );
  const tinting = tints.find(({ isInTitle }) => isInTitle) ?? tints[0];
  const creamy = all.find(({ drawing }) => drawing.cream !== undefined);
  return tinting?.drawing.tint ?? creamy?.drawing.cream ?? BROTH;
}

const BREADS = new Set(['sourdough', 'whole-wheat-bread', 'crispbread', 'rice-cakes', 'pita']);

/** On a board the bread lies under everything, whatever weighs more. */
function breadFirst(chosen: readonly Chosen[]): readonly Chosen[] {
  const isBread = ({ id }: Chosen): boolean => BREADS.has(id);
  return [...chosen.filter(isBread), ...chosen.filter((one) => !isBread(one))];
}

interface Laid {
  readonly food: number;
  readonly place: Place;
}

const BACK_TO_FRONT: readonly Role[] = ['leaf', 'bed', 'piece', 'main', 'scatter'];
/** A food alone in its role is set out more than once, so that few foods still fill the plate. */
const TIMES: Readonly<Record<Role, number>> = { leaf: 2, bed: 1, piece: 2, main: 1, scatter: 5 };

/** Gives every food its places, back to front. */
export function arrange(chosen: readonly Chosen[], places: Places): readonly Laid[] {
  const roles = rolesOf(chosen);
  return BACK_TO_FRONT.flatMap((role) => {
    const foods = roles.flatMap((one, food) => (one === role ? [food] : []));
    if (role === 'bed' || role === 'main') {
      return foods.map((food) => ({ food, place: places[role] }));
    }
    const room = places[role];
    const most = roles.includes('main') || roles.includes('bed') ? TIMES[role] : room.length;
    const times = Math.max(1, Math.min(most, Math.floor(room.length / Math.max(1, foods.length))));
    const turns = Array.from({ length: times * foods.length }, (_, i) => foods[i % foods.length] ?? 0);
    return turns
      .flatMap((food, i) => {
        const place = room[i];
        return place === undefined ? [] : [{ food, place }];
      })
      .reverse();
  });
}

/** One bed and one main at most; without a main the heaviest piece becomes it, and berries alone fill the pieces' places. */
function rolesOf(chosen: readonly Chosen[]): readonly Role[] {
  const roles = chosen.map(({ drawing }): Role => drawing.role);
  const settle = (role: Role, others: Role): void => {
    const first = roles.indexOf(role);
    roles.forEach((one, i) => {
      if (one === role && i !== first) roles[i] = others;
    });
  };
  if (!roles.includes('main')) {
    const bed = roles.indexOf('bed');
    const next = roles.findIndex((role, i) => role === 'piece' || (role === 'bed' && i !== bed));
    if (next !== -1) roles[next] = 'main';
    else if (bed === -1 && roles.length > 0) roles[0] = 'piece';
  }
  settle('main', 'piece');
  settle('bed', 'piece');
  return roles;
}

/** Few foods are drawn larger, so that they fill the vessel too. */
function growth(count: number): number {
  if (count <= 4) return 1.25;
  return count <= 6 ? 1.12 : 1;
}

/** Turned a little, each its own way, as food falls. */
function used({ food, place }: Laid, { grown, lean }: { grown: number; lean: number }): string {
  const { x, y } = place;
  const size = place.size * grown;
  const scale = Math.round((size / 32) * 100) / 100;
  const turn = (lean - 2) * 5;
  const about = turn === 0 ? '' : ` rotate(${turn} 16 16)`;
  return `<use href="#f${food}" transform="translate(${short(x - size / 2)} ${short(y - size / 2)}) scale(${scale})${about}"/>`;
}

/** "a glass of soy milk": what fills it is seen by its colour alone. */
function drinkOf(all: readonly Chosen[]): string {
  const drink = all.find(({ drawing }) => drawing.cream !== undefined && drawing.body === '');
  return drink === undefined ? 'a glass' : `a glass of ${drink.drawing.words}`;
}

function sentence(vessel: string, chosen: readonly Chosen[]): string {
  const start = `${vessel.charAt(0).toUpperCase()}${vessel.slice(1)}`;
  const names = [...new Set(chosen.map(({ drawing }) => drawing.words))];
  const last = names.at(-1);
  if (last === undefined) return `${start}.`;
  const before = names.slice(0, -1).join(', ');
  return `${start} with ${before === '' ? last : `${before} and ${last}`}.`;
}
