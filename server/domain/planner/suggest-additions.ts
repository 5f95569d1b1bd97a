/** The fewest plates that close what one eater's week lacks, within its caps: no more than one a day, and some variety. */
import type { Recipe } from '../recipes/recipe.ts';
import type { Place } from './beside.ts';
import { capsOf, daysOf, ENERGY_FELT, energyShortIn, lacksIn, sum } from './lacks.ts';
import type { Cap, EatenWeek, Lack } from './lacks.ts';
import { worthOf } from './offers.ts';
import { placeAll, type PlaceRequest } from './place-additions.ts';
import { DAYS } from './plan.ts';
import type { Serving } from './serving.ts';

export interface Plate {
  readonly recipe: Recipe;
  readonly serving: Serving;
}

export interface SuggestRequest extends Pick<PlaceRequest, 'largestAt' | 'standing'> {
  /** Plates that clear the eater and are not disliked. */
  readonly plates: readonly Plate[];
  readonly own: EatenWeek;
  /** Meals to come that are not locked and have nothing beside them yet. */
  readonly open: readonly Place[];
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

const MOST = DAYS;
const A_FEW = 3;
/** The same plate at most so often in a week. */
const OFTEN = 3;
/** Plates that are looked at: those that bring most of what is missing. */
const LOOKED_AT = 12;

/** A lack with what of it must come for nothing to be said any more. */
interface Goal {
  readonly lack: Lack;
  readonly needed: number;
}

/** Null where nothing is lacking that a plate could bring, or no plate finds a place. Energy is closed first, then floor by floor what still fits. */
export function suggestFor(request: SuggestRequest): Suggestion | null {
  const { own } = request;
  const lacks = lacksIn(own);
  const goals = lacks.filter(({ kind }) => kind !== 'group').map((lack) => goalOf(lack, own));
  let closed: readonly Goal[] = [];
  let found: Suggestion['additions'] = [];
  for (const goal of goals) {
    const next = fewestFor([...closed, goal], lacks, request);
    if (next === null) continue;
    closed = [...closed, goal];
    found = next;
  }
  const [first] = goals;
  const closes = first === undefined || closed.length > 0;
  // Where nothing can be closed, a part of what lacks first is still worth offering.
  if (!closes) [closed, found] = [[first], partOf(first, lacks, request)];
  if (found.length === 0) return null;
  const hasEnergy = closed.some(({ lack }) => lack.kind === 'energy');
  return {
    energyShort: hasEnergy ? energyShortIn(own) : 0,
    floors: closed.flatMap(({ lack: { kind, id, title } }) => (kind === 'floor' ? [{ id, title }] : [])),
    closes,
    additions: found,
  };
}

/** Energy is felt from three percent on; a floor is met on its figure. */
function goalOf(lack: Lack, { targets }: EatenWeek): Goal {
  const slack = lack.kind === 'energy' ? targets.energyKcal * ENERGY_FELT * DAYS : 0;
  return { lack, needed: lack.short - slack };
}

function fewestFor(
  goals: readonly Goal[],
  lacks: readonly Lack[],
  request: SuggestRequest,
): Suggestion['additions'] | null {
  const plates = bestFor(goals, request);
  for (let count = 1; count <= Math.min(MOST, request.open.length); count += 1) {
    const isEnough = (picked: readonly Plate[]): boolean =>
      goals.every(({ lack, needed }) => sum(picked.map(({ serving }) => lack.of(serving))) >= needed);
    const picks = picksOf(plates, count, request.own).filter(isEnough);
    const placed = firstPlaced(ranked(picks, lacks), request);
    if (placed !== null) return placed;
  }
  return null;
}

/** What brings most of one lack: for energy up to one a day, for a floor no more than a few. */
function partOf(goal: Goal, lacks: readonly Lack[], request: SuggestRequest): Suggestion['additions'] {
  const plates = bestFor([goal], request);
  const amountIn = (picked: readonly Plate[]): number =>
    sum(picked.map(({ serving }) => goal.lack.of(serving)));
  const most = goal.lack.kind === 'energy' ? MOST : A_FEW;
  for (let count = Math.min(most, request.open.length); count > 0; count -= 1) {
    const picks = [...ranked(picksOf(plates, count, request.own), lacks)].sort(
      (a, b) => amountIn(b) - amountIn(a),
    );
    const placed = firstPlaced(picks, request);
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

/** Every choice of `count` plates, none oftener than three times, that leaves the week's means under their caps. */
function picksOf(plates: readonly Plate[], count: number, own: EatenWeek): readonly (readonly Plate[])[] {
  const caps = capsOf(own.targets);
  const rooms = caps.map((cap) => cap.mean * DAYS - sum(daysOf(own, cap.of)));
  const picks: (readonly Plate[])[] = [];
  const extend = (picked: readonly Plate[], from: number): void => {
    if (!fits(picked, caps, rooms)) return;
    if (picked.length === count) {
      picks.push(picked);
      return;
    }
    for (let at = from; at < plates.length; at += 1) {
      const plate = plates[at];
      if (plate === undefined || picked.filter((one) => one === plate).length >= OFTEN) continue;
      extend([...picked, plate], at);
    }
  };
  extend([], 0);
  return picks;
}

/** What adds nothing to a cap is no reason against it, though the week lay over it before. */
function fits(picked: readonly Plate[], caps: readonly Cap[], rooms: readonly number[]): boolean {
  return caps.every((cap, at) => {
    const added = sum(picked.map(({ serving }) => cap.of(serving)));
    return added <= 0 || added <= (rooms[at] ?? 0);
  });
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

function firstPlaced(
  picks: readonly (readonly Plate[])[],
  request: SuggestRequest,
): Suggestion['additions'] | null {
  for (const picked of picks.slice(0, TRIED)) {
    const placed = placeAll(picked, request);
    if (placed !== null) return placed;
  }
  return null;
}
