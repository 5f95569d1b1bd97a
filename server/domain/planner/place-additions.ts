/** Where suggested plates go: the days that hold least energy first, each kind at one meal of the day where that is possible. */
import type { Recipe, Slot } from '../recipes/recipe.ts';
import type { Place } from './beside.ts';
import type { OnDay } from './day-room.ts';
import type { Serving } from './serving.ts';

interface Plate {
  readonly recipe: Recipe;
  readonly serving: Serving;
}

export interface PlaceGround {
  /** Meals to come that are not locked and have nothing beside them yet. */
  readonly open: readonly Place[];
  /** What each day holds already, in kcal. */
  readonly energy: readonly number[];
  /** True where a plate keeps the caps of its day and the limits that count days, beside what has found its place before. */
  readonly isWithinDay: (plate: OnDay, placed: readonly OnDay[]) => boolean;
  /** Servings of a plate that the doses leave at a place. */
  readonly largestAt: (recipe: Recipe, place: Place) => number;
  /** What stands beside the eater's meals already: which plate on which day. */
  readonly standing: readonly { readonly recipe: string; readonly day: number }[];
}

type PlacedPlate = Place & Plate;

/** The slots that a plate is put beside, in this order. */
const SLOT_ORDER: readonly Slot[] = ['lunch', 'breakfast', 'dinner', 'snack'];
const RUNNING = 3;

/** One a day at most, no plate on three days running, caps and doses of each day kept; in the order of the week. Null where that cannot be. */
export function placeAll(picked: readonly Plate[], ground: PlaceGround): readonly PlacedPlate[] | null {
  const kinds = [...new Set(picked)].map((plate) => ({
    plate,
    count: picked.filter((one) => one === plate).length,
  }));
  let placed: readonly PlacedPlate[] = [];
  for (const { plate, count } of kinds.sort((a, b) => b.count - a.count)) {
    const more = placeKind({ plate, count, placed }, ground);
    if (more === null) return null;
    placed = [...placed, ...more];
  }
  return [...placed].sort((a, b) => a.day - b.day);
}

interface Kind {
  readonly plate: Plate;
  readonly count: number;
  /** What has found its place before. */
  readonly placed: readonly PlacedPlate[];
}

/** All of a kind in one slot where that goes, else wherever they fit. */
function placeKind(kind: Kind, ground: PlaceGround): readonly PlacedPlate[] | null {
  for (const slots of [...SLOT_ORDER.map((slot) => [slot]), SLOT_ORDER]) {
    const found = inSlots(slots, kind, ground);
    if (found !== null) return found;
  }
  return null;
}

function inSlots(
  slots: readonly Slot[],
  { plate, count, placed }: Kind,
  { open, energy, isWithinDay, largestAt, standing }: PlaceGround,
): readonly PlacedPlate[] | null {
  const rank = ({ day, slot }: Place): readonly number[] => [energy[day] ?? 0, day, slots.indexOf(slot)];
  const places = open.filter(({ slot }) => slots.includes(slot)).sort((a, b) => inOrder(rank(a), rank(b)));
  const before = standing.filter(({ recipe }) => recipe === plate.recipe.id).map(({ day }) => day);
  const found: PlacedPlate[] = [];
  for (const place of places) {
    if (found.length === count) break;
    const others = [...placed, ...found];
    const isTaken = others.some(({ day }) => day === place.day);
    if (isTaken || runs([...before, ...found.map(({ day }) => day), place.day])) continue;
    const isWithin = isWithinDay({ serving: plate.serving, day: place.day }, others);
    if (!isWithin || largestAt(plate.recipe, place) < 1) continue;
    found.push({ ...place, ...plate });
  }
  return found.length === count ? found : null;
}

/** By the first number in which they differ. */
function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** True where three of the days stand in a row. */
function runs(days: readonly number[]): boolean {
  const on = new Set(days);
  return days.some((day) =>
    Array.from({ length: RUNNING }, (_, step) => day + step).every((one) => on.has(one)),
  );
}
