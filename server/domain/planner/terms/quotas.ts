/** Food groups through the week: a week with none of a group costs ten points; soft caps cost like ceilings. */
import type { Quota } from '../../people/targets.ts';
import type { Serving } from '../serving.ts';
import { percentOver, percentShort, steep } from './shapes.ts';
import type { LinearTerm } from './term.ts';

const NONE_OF_A_GROUP = 10;

export function quotaTerms(quotas: readonly Quota[]): readonly LinearTerm[] {
  return quotas.flatMap((quota) => {
    const total = (serving: Serving): number => serving.groups.get(quota.group) ?? 0;
    const perDay = (quota.servingG * quota.servingsPerWeek) / 7;
    const terms: LinearTerm[] = [];
    if (perDay > 0) {
      terms.push({
        id: `quota:${quota.group}`,
        group: 'quotas',
        scope: 'week',
        total,
        penalty: (mean) => (NONE_OF_A_GROUP * percentShort(mean, perDay)) / 100,
      });
    }
    if (quota.capPerWeek !== null) {
      const cap = (quota.servingG * quota.capPerWeek) / 7;
      // A group that should not be eaten at all has no percent: each serving a week counts ten points.
      const over = (mean: number): number =>
        cap > 0 ? steep(percentOver(mean, cap), 0.3, 0.5) : (NONE_OF_A_GROUP * mean * 7) / quota.servingG;
      terms.push({ id: `quota-cap:${quota.group}`, group: 'quotas', scope: 'week', total, penalty: over });
    }
    if (quota.capPerDayG !== null) {
      const cap = quota.capPerDayG;
      terms.push({
        id: `quota-cap-day:${quota.group}`,
        group: 'quotas',
        scope: 'day',
        total,
        penalty: (sum) => steep(percentOver(sum, cap), 0.3, 0.5) / 7,
      });
    }
    return terms;
  });
}
