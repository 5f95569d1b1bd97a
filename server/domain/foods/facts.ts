/** What a food contains, once parents, parts and implied tags are followed: facts, what may be in it, and the proof. */
import type { Fact, Food, FoodId, SourceId, Tag, TagId } from './food.ts';

/** One step of a proof: this food carries the target by this road. */
export interface ProofStep {
  readonly food: FoodId;
  readonly by:
    | 'tag'
    | 'implied'
    | 'parent'
    | 'part'
    | 'may-contain'
    | 'is-the-food'
    | 'unread'
    | 'not-assessed'
    | 'confirmed-product';
  /** The tag, parent or part stepped to. */
  readonly to: string;
  readonly source: SourceId | null;
  /** The household's own product whose label says so, and the day it was read. */
  readonly product?: { readonly name: string; readonly seenOn: string };
}

/** What is known of one food about one target (a tag or a food). */
export interface Finding {
  readonly verdict: 'contains' | 'may-contain' | 'not-assessed' | 'no-match';
  readonly proof: readonly ProofStep[];
}

export interface FactsIndex {
  /** Tags that the food certainly carries, sorted. */
  containsOf(food: FoodId): readonly TagId[];
  /** Tags that depend on the maker, sorted; never one that is certain. */
  mayContainOf(food: FoodId): readonly TagId[];
  /** The fact about a tag; a tag that depends on the maker is `unknown`. */
  factOf(food: FoodId, tag: TagId): Fact;
  /** What is known of a food about a target, with the road that shows it. */
  find(food: FoodId, target: string): Finding;
  /** Upper share (0 to 1) of the food's weight that is the target; 1 where shares are not known. */
  shareOf(food: FoodId, target: string): number;
  /** Tags that imply this one, however far: `tree-nut` -> each single nut. */
  narrowerThan(tag: TagId): readonly TagId[];
  /** True for a tag of which "nobody assessed it" is no reason to leave a food out under `avoid`. */
  isGraded(target: string): boolean;
}

interface Closure {
  /** Every tag and every food the food certainly is or holds, with the step that brought it. */
  readonly has: ReadonlyMap<string, ProofStep>;
  readonly may: ReadonlyMap<string, ProofStep>;
  /** Denied here: targets that a source says are not in it. */
  readonly not: ReadonlySet<string>;
  /** True where everything that it holds itself is named. */
  readonly isClosed: boolean;
  /** Foods whose own openness opens this one: parts, what some makers put in, and parents that are foods themselves. */
  readonly holds: readonly FoodId[];
  /** True where this and all that it holds is closed, so that absence is a `no` for every target. */
  readonly complete: boolean;
}

/** Builds the index over all foods; throws when a parent, part or tag does not exist or parents and parts form a cycle. */
export function buildFacts(foods: ReadonlyMap<FoodId, Food>, tags: ReadonlyMap<TagId, Tag>): FactsIndex {
  const closures = new Map<FoodId, Closure>();
  const open = new Set<FoodId>();

  function closureOf(id: FoodId): Closure {
    const known = closures.get(id);
    if (known !== undefined) return known;
    const food = foods.get(id);
    if (food === undefined) throw new Error(`food "${id}" does not exist`);
    if (open.has(id)) throw new Error(`food "${id}" is a parent or part of itself`);
    open.add(id);
    const closure = closeOne(food, closureOf, tags, foods);
    open.delete(id);
    closures.set(id, closure);
    return closure;
  }
  for (const id of foods.keys()) closureOf(id);
  return indexOver(closures, foods, tags, closureOf);
}

function indexOver(
  closures: ReadonlyMap<FoodId, Closure>,
  foods: ReadonlyMap<FoodId, Food>,
  tags: ReadonlyMap<TagId, Tag>,
  closureOf: (id: FoodId) => Closure,
): FactsIndex {
  const tagsIn = (map: ReadonlyMap<string, ProofStep>): readonly TagId[] =>
    [...map.keys()].filter((key) => tags.has(key)).sort();
  const contains = new Map([...closures].map(([id, closure]) => [id, tagsIn(closure.has)]));
  const may = new Map([...closures].map(([id, closure]) => [id, tagsIn(closure.may)]));

  const narrower = narrowerTags(tags);

  function find(id: FoodId, target: string): Finding {
    const closure = closureOf(id);
    if (id === target)
      return { verdict: 'contains', proof: [{ food: id, by: 'is-the-food', to: id, source: 'identity' }] };
    if (closure.has.has(target)) return { verdict: 'contains', proof: road(id, target) };
    const step = closure.may.get(target);
    if (step !== undefined) return { verdict: 'may-contain', proof: [step] };
    if (isFree(id, target)) return { verdict: 'no-match', proof: [] };
    return { verdict: 'not-assessed', proof: [{ food: id, by: 'not-assessed', to: target, source: null }] };
  }

  /** For a target that the food neither has nor may have: a part that is open at large may still deny this one. */
  function isFree(id: FoodId, target: string): boolean {
    const { not, complete, isClosed, holds } = closureOf(id);
    if (not.has(target)) return true;
    if (isGraded(target)) return isGradedFree(id, target);
    return complete || (isClosed && holds.every((held) => isFree(held, target)));
  }

  /** Of a graded tag a food is free only where someone said so of it, of a parent, or of everything that it is made of. */
  function isGradedFree(id: FoodId, target: string): boolean {
    const food = foods.get(id);
    if (food === undefined || food.unassessed?.has(target) === true) return false;
    // "May hold allium" names no food that could be asked for its short-chain carbohydrates.
    const isFodmap = [target, ...(narrower.get(target) ?? [])].some(
      (tag) => tags.get(tag)?.scale?.of === 'fodmap',
    );
    const hasUnnamed = [...food.mayContain.keys()].some((key) => !foods.has(key));
    if (isFodmap && food.parts.length > 0 && hasUnnamed) return false;
    const isAnswered =
      food.parents.some((parent) => isFree(parent, target)) || (food.partsComplete && food.parts.length > 0);
    return isAnswered && closureOf(id).holds.every((held) => isFree(held, target));
  }

  function isGraded(target: string): boolean {
    return tags.get(target)?.graded === true;
  }

  function road(id: FoodId, target: string): readonly ProofStep[] {
    const step = closureOf(id).has.get(target);
    if (step === undefined) return [];
    const goesOn = (step.by === 'parent' || step.by === 'part') && step.to !== target;
    return goesOn ? [step, ...road(step.to, target)] : [step];
  }

  function shareOf(id: FoodId, target: string): number {
    if (id === target) return 1;
    const { verdict } = find(id, target);
    const food = foods.get(id);
    const amount = food?.amounts?.get(target);
    if (verdict === 'no-match') return 0;
    if (verdict === 'not-assessed') return 1;
    // One maker's figure does not bind another.
    if (verdict === 'may-contain') return amount?.atMost ?? 1;
    return amount?.measured ?? amount?.atMost ?? shareFromParts(id, target);
  }

  function shareFromParts(id: FoodId, target: string): number {
    const food = foods.get(id);
    const step = closureOf(id).has.get(target);
    if (food === undefined || step === undefined || step.by !== 'part') return 1;
    const carrying = food.parts.filter((part) => shareOf(part.food, target) > 0);
    if (carrying.some((part) => part.share === null)) return 1;
    // Where the parts are not all named, what is not named may be the target too.
    const unnamed = food.partsComplete ? 0 : 1 - food.parts.reduce((sum, part) => sum + (part.share ?? 0), 0);
    return Math.min(
      1,
      carrying.reduce(
        (sum, part) => sum + (part.share ?? 1) * shareOf(part.food, target),
        Math.max(0, unnamed),
      ),
    );
  }

  return {
    containsOf: (food) => contains.get(food) ?? [],
    mayContainOf: (food) => may.get(food) ?? [],
    factOf: (food, tag) => {
      const { verdict } = find(food, tag);
      return verdict === 'contains' ? 'yes' : verdict === 'no-match' ? 'no' : 'unknown';
    },
    find,
    shareOf,
    narrowerThan: (tag) => narrower.get(tag) ?? [],
    isGraded,
  };
}

function narrowerTags(tags: ReadonlyMap<TagId, Tag>): ReadonlyMap<TagId, readonly TagId[]> {
  const reach = (tag: TagId): readonly TagId[] =>
    (tags.get(tag)?.implies ?? []).flatMap((wider) => [wider, ...reach(wider)]);
  const narrower = new Map<TagId, TagId[]>();
  for (const tag of tags.keys())
    for (const wider of new Set(reach(tag))) narrower.set(wider, [...(narrower.get(wider) ?? []), tag]);
  return narrower;
}

function closeOne(
  food: Food,
  closureOf: (id: FoodId) => Closure,
  tags: ReadonlyMap<TagId, Tag>,
  foods: ReadonlyMap<FoodId, Food>,
): Closure {
  const not = new Set<string>(food.notTags.keys());
  const has = new Map<string, ProofStep>();
  const may = new Map<string, ProofStep>();
  const put = (map: Map<string, ProofStep>, step: ProofStep, key: string): void => {
    if (!not.has(key) && !map.has(key)) map.set(key, step);
  };
  for (const [tag, source] of food.tags)
    withImplied(tag, source, food.id, tags, (key, step) => {
      put(has, step, key);
    });
  for (const group of food.groups.keys()) {
    withImplied(group, 'kindplate-groups', food.id, tags, (key, step) => {
      put(has, step, key);
    });
  }
  const inherit = (id: FoodId, by: 'parent' | 'part'): void => {
    const above = closureOf(id);
    const step: ProofStep = {
      food: food.id,
      by,
      to: id,
      source: by === 'parent' ? 'identity' : 'composition',
    };
    put(has, step, id);
    for (const key of above.has.keys()) put(has, step, key);
    for (const [key, first] of above.may) put(may, first, key);
  };
  for (const id of food.parents) inherit(id, 'parent');
  for (const part of food.parts) inherit(part.food, 'part');
  for (const [target, source] of food.mayContain) {
    for (const key of reachOf(target, closureOf, tags, foods)) {
      put(may, { food: food.id, by: 'may-contain', to: target, source }, key);
    }
  }
  for (const key of has.keys()) may.delete(key);
  const holds = heldBy(food, foods);
  const isClosed = isClosedItself(food);
  return {
    has,
    may,
    not,
    isClosed,
    holds,
    complete: isClosed && holds.every((id) => closureOf(id).complete),
  };
}

/** A parent that is a concept says what a food is, not what is in it. */
function heldBy(food: Food, foods: ReadonlyMap<FoodId, Food>): readonly FoodId[] {
  return [
    ...food.parents.filter((id) => foods.get(id)?.kind !== 'concept'),
    ...food.parts.map((part) => part.food),
    ...[...food.mayContain.keys()].filter((key) => foods.has(key)),
  ];
}

/** A whole food is all there is; a compound only when its parts are marked complete. */
function isClosedItself(food: Food): boolean {
  if (food.kind === 'whole') return true;
  if (food.kind === 'concept') return food.nature !== 'mixed';
  return food.partsComplete && food.parts.length + food.parents.length > 0;
}

/** A target of `mayContain` with all that comes with it: implied tags of a tag, contents of a food. */
function reachOf(
  target: string,
  closureOf: (id: FoodId) => Closure,
  tags: ReadonlyMap<TagId, Tag>,
  foods: ReadonlyMap<FoodId, Food>,
): readonly string[] {
  if (foods.has(target)) {
    const closure = closureOf(target);
    return [target, ...closure.has.keys(), ...closure.may.keys()];
  }
  const keys: string[] = [];
  withImplied(target, 'composition', target, tags, (key) => {
    keys.push(key);
  });
  return keys;
}

function withImplied(
  tag: TagId,
  source: SourceId,
  food: FoodId,
  tags: ReadonlyMap<TagId, Tag>,
  visit: (key: TagId, step: ProofStep) => void,
): void {
  const entry = tags.get(tag);
  if (entry === undefined)
    throw new Error(`food "${food}" carries the tag "${tag}", which tags.json does not have`);
  visit(tag, { food, by: 'tag', to: tag, source });
  for (const implied of entry.implies) {
    withImplied(implied, entry.source, food, tags, (key, step) => {
      visit(key, { ...step, by: 'implied', to: tag });
    });
  }
}
