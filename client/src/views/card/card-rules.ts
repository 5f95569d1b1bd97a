/**
 * The rules on a card: those entered, and those that the planner keeps because of a condition, age or life stage. A
 * card without the latter would tell whoever cooks for someone with coeliac disease that nothing was entered.
 */
import type { PersonView } from '../../../../server/contract/people.ts';
import type { SensitivityBody } from '../../api/person-body.ts';
import { smallerDose } from '../../state/doses.ts';
import { STRICTEST_FIRST } from '../../state/sensitivity.ts';

/** A rule of a card. The condition behind it is not named: a card goes from hand to hand. */
export interface CardRule extends SensitivityBody {
  readonly isOfCondition: boolean;
}

type Follows = Pick<SensitivityBody, 'target' | 'tier' | 'reason' | 'limit'>;

const out = (...targets: readonly string[]): readonly Follows[] =>
  targets.map((target) => ({ target, tier: 'avoid', reason: 'medicine' }));

/** What each condition of `data/conditions.json` excludes or limits; a test holds the two side by side. */
export const CONDITION_RULES: Readonly<Record<string, readonly Follows[]>> = {
  'age-3-4': out('choking-risk', 'rice-drink'),
  warfarin: out('grapefruit', 'cranberry'),
  'kidney-stones': [
    ...out('high-oxalate-leaf'),
    {
      ...{ target: 'high-oxalate', tier: 'limit', reason: 'medicine' },
      limit: { gramsPerMeal: 15, gramsPerDay: 30 },
    },
  ],
  pregnancy: out('listeria-salmonella-risk', 'liver'),
  'immune-suppressed': out('listeria-salmonella-risk'),
  coeliac: [{ target: 'gluten', tier: 'severe', reason: 'coeliac' }],
  'gentle-texture': out('whole-nut-or-seed', 'tough-skin', 'raw-leaf'),
  'grapefruit-leaflet': out('grapefruit'),
  maoi: out('tyramine'),
};

/** Every target once under its strictest tier, the own rule of two alike; in the order in which it was entered. */
export function cardRules({ person, notes }: Pick<PersonView, 'person' | 'notes'>): readonly CardRule[] {
  const own = (person.sensitivities ?? []).map((rule) => ({ ...rule, isOfCondition: false }));
  const byTarget = new Map<string, CardRule>();
  for (const rule of [...own, ...rulesOfConditions(activeConditions({ person, notes }))]) {
    const known = byTarget.get(rule.target);
    byTarget.set(rule.target, known === undefined ? rule : stricter(known, rule));
  }
  return [...byTarget.values()];
}

/** Those ticked, and those that follow from age or life stage, which the notes name. */
function activeConditions({ person, notes }: Pick<PersonView, 'person' | 'notes'>): readonly string[] {
  const noted = notes.filter(({ code }) => code === 'condition').map(({ params }) => params['condition']);
  const named = noted.filter((id) => typeof id === 'string');
  return [...new Set([...(person.conditions ?? []), ...named])];
}

function rulesOfConditions(conditions: readonly string[]): readonly CardRule[] {
  return conditions
    .flatMap((id) => CONDITION_RULES[id] ?? [])
    .map((rule) => ({ ...rule, status: 'clinician', isOfCondition: true }));
}

/** Of two limits on one food the smallest of each dose, as the planner has it. */
function stricter(known: CardRule, rule: CardRule): CardRule {
  if (known.tier === 'limit' && rule.tier === 'limit')
    return { ...known, limit: smallerDose(known.limit ?? {}, rule.limit ?? {}) };
  return STRICTEST_FIRST.indexOf(rule.tier) < STRICTEST_FIRST.indexOf(known.tier) ? rule : known;
}
