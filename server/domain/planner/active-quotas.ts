/** Which quotas hold for a person: suspended, and said so, where their own rules exclude the group's foods. */
import type { FactsIndex } from '../foods/facts.ts';
import type { Food, FoodId, TagId } from '../foods/food.ts';
import type { Sensitivity } from '../people/person.ts';
import { rulingFor } from '../people/ruling.ts';
import type { Quota } from '../people/targets.ts';

/** A quota, or a half of one, that the person's rules switch off. */
export interface Suspension {
  readonly group: TagId;
  /** `nuts` or `seeds` where only that half is off; null where the whole is. */
  readonly half: 'nuts' | 'seeds' | null;
  /** The targets that rule the foods out. */
  readonly because: readonly string[];
  /** What is counted on instead: the other half, or nothing. */
  readonly instead: 'nuts' | 'seeds' | null;
  /** Nutrients for which this group is a main source, to be named from elsewhere. */
  readonly nutrients: readonly string[];
}

export interface ActiveQuotas {
  readonly active: readonly Quota[];
  readonly suspended: readonly Suspension[];
}

const HALVES: Readonly<Record<'nuts' | 'seeds', readonly TagId[]>> = {
  nuts: ['tree-nut', 'peanut'],
  seeds: ['seed'],
};

/** What each group is counted on for, so that a suspension names what falls. */
const MAIN_SOURCE_OF: Readonly<Record<TagId, readonly string[]>> = {
  'nut-or-seed': ['vitamin-e', 'magnesium', 'ala'],
  'oily-fish': ['omega-3', 'vitamin-d', 'iodine'],
  'leafy-green': ['vitamin-k', 'folate', 'magnesium'],
  berry: ['vitamin-c'],
  pulse: ['fibre', 'folate', 'iron'],
  'whole-grain': ['fibre', 'magnesium', 'thiamin'],
};

/** Splits quotas by what is left of each group's foods under the person's rules. */
export function activeQuotas(
  quotas: readonly Quota[],
  sensitivities: readonly Sensitivity[],
  foods: ReadonlyMap<FoodId, Food>,
  facts: FactsIndex,
): ActiveQuotas {
  const active: Quota[] = [];
  const suspended: Suspension[] = [];
  for (const quota of quotas) {
    const members = [...foods.values()].filter(
      (food) => food.kind === 'whole' && food.groups.has(quota.group),
    );
    const left = members.filter((food) => blockersOf(food.id, sensitivities, facts).length === 0);
    if (members.length > 0 && left.length === 0 && quota.servingsPerWeek > 0) {
      suspended.push(suspension(quota.group, null, members, sensitivities, facts));
      continue;
    }
    active.push(quota);
    if (quota.group === 'nut-or-seed') suspended.push(...halvesOf(members, left, sensitivities, facts));
  }
  return { active, suspended };
}

/** The targets that rule a food out: those it certainly contains, and only where there are none those it may contain. */
function blockersOf(
  food: FoodId,
  sensitivities: readonly Sensitivity[],
  facts: FactsIndex,
): readonly string[] {
  const out = sensitivities
    .map(({ tier, target }) => ({ tier, target, verdict: facts.find(food, target).verdict }))
    .filter(({ tier, target, verdict }) => rulingFor(tier, verdict, facts.isGraded(target)) === 'out');
  const certain = out.filter(({ verdict }) => verdict === 'contains');
  return (certain.length > 0 ? certain : out).map(({ target }) => target);
}

function halvesOf(
  members: readonly Food[],
  left: readonly Food[],
  sensitivities: readonly Sensitivity[],
  facts: FactsIndex,
): readonly Suspension[] {
  const inHalf = (food: Food, half: 'nuts' | 'seeds'): boolean =>
    HALVES[half].some((tag) => facts.factOf(food.id, tag) === 'yes');
  const isLeft = (half: 'nuts' | 'seeds'): boolean => left.some((food) => inHalf(food, half));
  return (['nuts', 'seeds'] as const).flatMap((half) => {
    const own = members.filter((food) => inHalf(food, half));
    if (isLeft(half) || own.length === 0) return [];
    const off = suspension('nut-or-seed', half, own, sensitivities, facts);
    // The other half stands in only where some of it is left.
    return [off.instead === null || isLeft(off.instead) ? off : { ...off, instead: null }];
  });
}

function suspension(
  group: TagId,
  half: 'nuts' | 'seeds' | null,
  foods: readonly Food[],
  sensitivities: readonly Sensitivity[],
  facts: FactsIndex,
): Suspension {
  const because = [...new Set(foods.flatMap((food) => blockersOf(food.id, sensitivities, facts)))].sort();
  const instead = half === 'nuts' ? 'seeds' : half === 'seeds' ? 'nuts' : null;
  return { group, half, because, instead, nutrients: half === null ? (MAIN_SOURCE_OF[group] ?? []) : [] };
}
