/** The fewest plates that close what one eater's week lacks, within its caps: no more than one a day, and some variety. */
import type { Recipe } from '../recipes/recipe.ts';
import type { Place } from './beside.ts';
import { dayRoomIn } from './day-room.ts';
import { capsOf, daysOf, ENERGY_FELT, energyShortIn, lacksIn, sum } from './lacks.ts';
import type { Cap, EatenWeek, Lack } from './lacks.ts';
import { worthOf } from './offers.ts';
import { placeAll, type PlaceGround } from './place-additions.ts';
import { DAYS } from './plan.ts';
import { nutrientIn, type Serving } from './serving.ts';
import type { GramsOfTag } from './terms/day-limits.ts';

export interface Plate {
  readonly recipe: Recipe;
  readonly serving: Serving;
}

export interface SuggestRequest extends Pick<PlaceGround, 'largestAt' | 'standing' | 'open'> {
  /** Plates that clear the eater and are not disliked. */
  readonly plates: readonly Plate[];
  readonly own: EatenWeek;
  readonly gramsOfTag: GramsOfTag;
}

export interface Suggestion {
  /** How far the energy lies under its aim, 0 to 1; 0 where that is not felt, or nothing here helps it. */
  readonly energyShort: number;
  /** Floors that it closes, or where `closes` is false brings a part of. */
  readonly floors: readonly { readonly id: string; readonly title: string }[];
  /** False where it brings a part only. */
  readonly closes: boolean;
  readonly additions: readonly (Place & { readonly recipe: Recipe })[];
}

/** Sums of the same amounts in another order. */
const ROUNDING = 1e-6;
const MOST = DAYS;
/** For vitamins and minerals alone no more than that is asked of anybody's plate. */
const A_FEW = 4;
/** The same plate at most so often in a week. */
const OFTEN = 3;
/** Plates that are looked at: those that bring most of what is missing. */
const LOOKED_AT = 9;

/** What the search reads: the request, and what of each cap the week and its days leave. */
interface Ground extends SuggestRequest, PlaceGround {
  readonly lacks: readonly Lack[];
  readonly caps: readonly Cap[];
  /** What the whole week leaves of each cap. */
  readonly rooms: readonly number[];
}

/** A lack with what of it must come for nothing to be said any more. */
interface Goal {
  readonly lack: Lack;
  readonly needed: number;
}

/** Null where nothing is lacking that a plate could bring, or no plate finds a place. Energy is closed first, then floor by floor what still fits. */
export function suggestFor(request: SuggestRequest): Suggestion | null {
  const { own } = request;
  const ground = groundOf(request);
  const goals = ground.lacks.filter(({ kind }) => kind !== 'group').map((lack) => goalOf(lack, own));
  const [first] = goals;
  if (first === undefined) return null;
  const isEnergy = first.lack.kind === 'energy';
  const energy = isEnergy ? fewestFor([first], MOST, ground) : null;
  if (isEnergy && energy === null) return partly(first, ground);
  let [closed, found] = [isEnergy ? [first] : [], energy ?? []];
  for (const goal of isEnergy ? goals.slice(1) : goals) {
    const next = fewestFor([...closed, goal], Math.max(A_FEW, energy?.length ?? 0), ground);
    if (next !== null) [closed, found] = [[...closed, goal], next];
  }
  return closed.length === 0 ? partly(first, ground) : suggestion(closed, found, ground, true);
}

function groundOf(request: SuggestRequest): Ground {
  const { own, gramsOfTag } = request;
  const hasRoom = dayRoomIn(own, gramsOfTag);
  const caps = capsOf(own.targets);
  const days = caps.map((cap) => daysOf(own, cap.of));
  return {
    ...{ ...request, caps, lacks: lacksIn(own) },
    rooms: caps.map((cap, at) => cap.mean * DAYS - sum(days[at] ?? [])),
    energy: daysOf(own, (serving) => nutrientIn(serving, 'energy')),
    isWithinDay: (plate, placed) =>
      hasRoom(plate, placed) &&
      caps.every((cap, at) => {
        const added = cap.of(plate.serving);
        return cap.day === null || added <= 0 || (days[at]?.[plate.day] ?? 0) + added <= cap.day;
      }),
  };
}

/** Where it cannot be closed, a part of what lacks first is still worth offering. */
function partly(first: Goal, ground: Ground): Suggestion | null {
  const found = partOf(first, ground);
  return found.length === 0 ? null : suggestion([first], found, ground, false);
}

function suggestion(
  goals: readonly Goal[],
  additions: Suggestion['additions'],
  { own }: Ground,
  closes: boolean,
): Suggestion {
  const hasEnergy = goals.some(({ lack }) => lack.kind === 'energy');
  return {
    energyShort: hasEnergy ? energyShortIn(own) : 0,
    floors: goals.flatMap(({ lack: { kind, id, title } }) => (kind === 'floor' ? [{ id, title }] : [])),
    ...{ closes, additions },
  };
}

/** Energy is felt from three percent on; a floor is met on its figure. */
function goalOf(lack: Lack, { targets }: EatenWeek): Goal {
  const slack = lack.kind === 'energy' ? targets.energyKcal * ENERGY_FELT * DAYS : 0;
  return { lack, needed: lack.short - slack };
}

function fewestFor(goals: readonly Goal[], most: number, ground: Ground): Suggestion['additions'] | null {
  const plates = bestFor(goals, ground);
  for (let count = 1; count <= Math.min(most, ground.open.length); count += 1) {
    const picks = picksOf({ plates, count, goals }, ground);
    const placed = firstPlaced(ranked(picks, ground.lacks), ground);
    if (placed !== null) return placed;
  }
  return null;
}

/** What brings most of one lack: for energy up to one a day, for a floor no more than a few. */
function partOf(goal: Goal, ground: Ground): Suggestion['additions'] {
  const plates = bestFor([goal], ground);
  const amountIn = (picked: readonly Plate[]): number =>
    sum(picked.map(({ serving }) => goal.lack.of(serving)));
  const most = goal.lack.kind === 'energy' ? MOST : A_FEW;
  for (let count = Math.min(most, ground.open.length); count > 0; count -= 1) {
    const picks = ranked(picksOf({ plates, count, goals: [] }, ground), ground.lacks);
    const placed = firstPlaced(
      [...picks].sort((a, b) => amountIn(b) - amountIn(a)),
      ground,
    );
    if (placed !== null) return placed;
  }
  return [];
}

/** Those that bring most of what is to be closed. */
function bestFor(goals: readonly Goal[], { plates }: SuggestRequest): readonly Plate[] {
  const lacks = goals.map(({ lack }) => lack);
  return plates
    .map((plate) => ({ plate, worth: worthOf(plate.serving, 1, lacks) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.plate.recipe.id < b.plate.recipe.id ? -1 : 1))
    .slice(0, LOOKED_AT)
    .map(({ plate }) => plate);
}

interface Choice {
  readonly plates: readonly Plate[];
  readonly count: number;
  /** All of them must be closed. */
  readonly goals: readonly Goal[];
}

/** Every choice of `count` plates, none oftener than three times, that closes the goals and leaves the week's means under their caps. */
function picksOf({ plates, count, goals }: Choice, { caps, rooms }: Ground): readonly (readonly Plate[])[] {
  const added = plates.map(({ serving }) => caps.map((cap) => cap.of(serving)));
  const brought = plates.map(({ serving }) => goals.map(({ lack }) => lack.of(serving)));
  const most = goals.map((_, goal) => Math.max(0, ...brought.map((own) => own[goal] ?? 0)));
  const picks: (readonly Plate[])[] = [];
  const extend = (picked: readonly number[], from: number): void => {
    const left = count - picked.length;
    // What adds nothing to a cap is no reason against it, though the week lay over it before.
    const isOver = rooms.some((room, cap) => {
      const all = sum(picked.map((at) => added[at]?.[cap] ?? 0));
      return all > 0 && all > room;
    });
    const isFar = goals.some(({ needed }, goal) => {
      const all = sum(picked.map((at) => brought[at]?.[goal] ?? 0));
      return all + left * (most[goal] ?? 0) < needed - ROUNDING;
    });
    if (isOver || isFar) return;
    if (left === 0) picks.push(picked.flatMap((at) => plates[at] ?? []));
    else
      for (let at = from; at < plates.length; at += 1)
        if (picked.filter((one) => one === at).length < OFTEN) extend([...picked, at], at);
  };
  extend([], 0);
  return picks;
}

/** Few kinds first, so that one sentence can say it; then what brings most of all that is lacking. */
function ranked(picks: readonly (readonly Plate[])[], lacks: readonly Lack[]): readonly (readonly Plate[])[] {
  const kinds = (picked: readonly Plate[]): number => new Set(picked).size;
  const worth = (picked: readonly Plate[]): number =>
    sum(lacks.map(({ short, of }) => Math.min(1, sum(picked.map(({ serving }) => of(serving))) / short)));
  return picks
    .map((picked) => ({ picked, kinds: kinds(picked), worth: worth(picked) }))
    .sort((a, b) => a.kinds - b.kinds || b.worth - a.worth)
    .map(({ picked }) => picked);
}

/** More choices than these are not tried for places. */
const TRIED = 40;

function firstPlaced(picks: readonly (readonly Plate[])[], ground: Ground): Suggestion['additions'] | null {
  for (const picked of picks.slice(0, TRIED)) {
    const placed = placeAll(picked, ground);
    if (placed !== null) return placed;
  }
  return null;
}
