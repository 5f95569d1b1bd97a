/** Two changes of one list of rules brought together: the list both began from, the one here, the one saved since. */
import type { SensitivityBody } from '../api/person-body.ts';
import { smallerDose } from './doses.ts';
import { isSameJson } from './same-json.ts';
import { STRICTEST_FIRST } from './sensitivity.ts';

/** One thing as it was when read, as it was changed here, and as it was saved elsewhere meanwhile. */
export interface ThreeWays<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

export interface MergedRules {
  /** One a target: theirs in their order, then what was added here. */
  readonly rules: readonly SensitivityBody[];
  /** Targets that both sides changed, each in another way. */
  readonly conflicts: readonly string[];
}

type Rule = SensitivityBody | undefined;

/**
 * Target by target: what one side alone added, removed or changed is done. Where both changed a target in different
 * ways the stricter answer stands, that is a rule before none, the stricter tier, of doses the smaller.
 */
export function mergeRules(ways: ThreeWays<readonly SensitivityBody[]>): MergedRules {
  const base = byTarget(ways.base);
  const mine = byTarget(ways.mine);
  const theirs = byTarget(ways.theirs);
  const conflicts: string[] = [];
  const rules = [...new Set([...theirs.keys(), ...mine.keys()])].flatMap((target) => {
    const three = { base: base.get(target), mine: mine.get(target), theirs: theirs.get(target) };
    if (isContested(three)) conflicts.push(target);
    const rule = pick(three, () => stricter(three));
    return rule === undefined ? [] : [rule];
  });
  return { rules, conflicts };
}

function byTarget(rules: readonly SensitivityBody[]): ReadonlyMap<string, SensitivityBody> {
  return new Map(rules.map((rule) => [rule.target, rule]));
}

/** Both sides changed it, and not in the same way. */
export function isContested<T>({ base, mine, theirs }: ThreeWays<T>): boolean {
  return !isSameJson(mine, theirs) && !isSameJson(mine, base) && !isSameJson(theirs, base);
}

/** What one side alone changed, or what both agree on; `settle` decides where they do not. */
export function pick<T>(ways: ThreeWays<T>, settle: () => T): T {
  if (isContested(ways)) return settle();
  return isSameJson(ways.mine, ways.base) ? ways.theirs : ways.mine;
}

function stricter({ base, mine, theirs }: ThreeWays<Rule>): Rule {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  if (mine.tier === theirs.tier) return withinTier({ base, mine, theirs });
  const strict = STRICTEST_FIRST.indexOf(mine.tier) < STRICTEST_FIRST.indexOf(theirs.tier) ? mine : theirs;
  return { ...strict, ...wordsOf({ base, mine, theirs }) };
}

type Contested = ThreeWays<Rule> & { readonly mine: SensitivityBody; readonly theirs: SensitivityBody };
/** How sure it is and when to look again belong together: a doubt without a day would be refused. */
type Ground = Pick<SensitivityBody, 'reason' | 'status' | 'reviewOn'>;

/** Alike in tier, so each field by itself. */
function withinTier(ways: Contested): SensitivityBody {
  const { base, mine, theirs } = ways;
  const grounds = { base: groundOf(base), mine: groundOf(mine), theirs: groundOf(theirs) };
  const limits = { base: base?.limit, mine: mine.limit, theirs: theirs.limit };
  const limit = pick(limits, () => smallerDose(mine.limit ?? {}, theirs.limit ?? {}));
  const ground = pick(grounds, () => ({ ...groundOf(mine), ...earlierDay(mine, theirs) }));
  return {
    ...{ target: mine.target, tier: mine.tier },
    ...(ground ?? groundOf(mine)),
    ...(limit === undefined ? {} : { limit }),
    ...flagsOf(ways),
    ...wordsOf(ways),
  };
}

function groundOf(rule: SensitivityBody): Ground;
function groundOf(rule: Rule): Ground | undefined;
function groundOf(rule: Rule): Ground | undefined {
  if (rule === undefined) return undefined;
  const { reason, status, reviewOn } = rule;
  return { reason, status, ...(reviewOn === undefined ? {} : { reviewOn }) };
}

function earlierDay(mine: SensitivityBody, theirs: SensitivityBody): { reviewOn?: string } {
  const [reviewOn] = [mine.reviewOn, theirs.reviewOn].filter((day) => day !== undefined).sort();
  return reviewOn === undefined ? {} : { reviewOn };
}

type Flags = Pick<SensitivityBody, 'keepOutOfKitchen' | 'never'>;

function flagsOf({ base, mine, theirs }: Contested): Flags {
  const of = (key: keyof Flags): Flags => {
    const value = pick({ base: base?.[key], mine: mine[key], theirs: theirs[key] }, () => true);
    return value === undefined ? {} : { [key]: value };
  };
  return { ...of('keepOutOfKitchen'), ...of('never') };
}

type Words = Pick<SensitivityBody, 'note' | 'since'>;

/** The person's own words outlive every answer; where both wrote, those written here. */
function wordsOf({ base, mine, theirs }: Contested): Words {
  const of = (key: keyof Words): Words => {
    const words = { base: base?.[key], mine: mine[key], theirs: theirs[key] };
    const value = pick(words, () => mine[key] ?? theirs[key]);
    return value === undefined ? {} : { [key]: value };
  };
  return { ...of('note'), ...of('since') };
}
