/** Where each chosen food lies in its vessel, back to front. */
import type { Chosen } from './choose.ts';
import type { Role } from './drawing.ts';
import { short } from './shapes.ts';
import type { Place, Places } from './vessel.ts';

export interface Laid {
  /** Counts through the chosen foods. */
  readonly food: number;
  readonly place: Place;
}

const BACK_TO_FRONT: readonly Role[] = ['leaf', 'bed', 'piece', 'main', 'garnish', 'scatter'];
/** A food alone in its role is set out more than once, so that few foods still fill the plate. */
const TIMES: Readonly<Record<Role, number>> = { leaf: 2, bed: 1, piece: 2, main: 1, scatter: 5, garnish: 1 };

/** Gives every food its places, back to front; `isPlenty` for what is set out for a whole table: several of one food, not one large. */
export function arrange(chosen: readonly Chosen[], places: Places, isPlenty = false): readonly Laid[] {
  const roles = rolesOf(chosen, isPlenty);
  return BACK_TO_FRONT.flatMap((role) => {
    const foods = roles.flatMap((one, food) => (one === role ? [food] : []));
    if (role === 'bed' || role === 'main') {
      return foods.map((food) => ({ food, place: places[role] }));
    }
    const room = places[role];
    const most =
      roles.includes('main') || roles.includes('bed') || role === 'garnish' ? TIMES[role] : room.length;
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

/** One bed and one main at most; without a main the heaviest piece becomes it. */
function rolesOf(chosen: readonly Chosen[], isPlenty: boolean): readonly Role[] {
  const roles = chosen.map(({ drawing }): Role => drawing.role);
  const settle = (role: Role, others: Role): void => {
    const first = roles.indexOf(role);
    roles.forEach((one, i) => {
      if (one === role && i !== first) roles[i] = others;
    });
  };
  const isOnlyPiece =
    isPlenty && !roles.includes('bed') && roles.filter((role) => role === 'piece').length === 1;
  if (!roles.includes('main') && !isOnlyPiece) {
    const bed = roles.indexOf('bed');
    const next = roles.findIndex((role, i) => role === 'piece' || (role === 'bed' && i !== bed));
    if (next !== -1) roles[next] = 'main';
    else if (bed === -1) spreadOut(roles);
  }
  settle('main', 'piece');
  settle('bed', 'piece');
  return roles;
}

/** Leaves or berries that are all there is take the pieces' places; a slice at the edge stays where it is. */
function spreadOut(roles: Role[]): void {
  const first = roles.includes('leaf') ? roles.indexOf('leaf') : roles.indexOf('scatter');
  if (first !== -1) roles[first] = 'piece';
}

/** Few foods are drawn larger, so that they fill the vessel too. */
export function growth(count: number): number {
  if (count <= 4) return 1.25;
  return count <= 6 ? 1.12 : 1;
}

/** One food set down: turned a little, as food falls, and on the other side where the picture is mirrored. */
export function setDown(
  { food, place }: Laid,
  how: { readonly grown: number; readonly lean: number; readonly isMirrored: boolean },
): string {
  const size = place.size * how.grown;
  const x = how.isMirrored ? 240 - place.x : place.x;
  const scale = Math.round((size / 32) * 100) / 100;
  const turn = (how.lean - 2) * 5;
  const about = turn === 0 ? '' : ` rotate(${turn} 16 16)`;
  return `<use href="#f${food}" transform="translate(${short(x - size / 2)} ${short(place.y - size / 2)}) scale(${scale})${about}"/>`;
}
