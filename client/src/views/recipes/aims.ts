/** One serving's nutrients beside somebody's aims for a whole day. */
import type { NutrientLineBody } from '../../../../server/contract/common.ts';
import type { PersonView } from '../../../../server/contract/people.ts';

/** Lines with the day's floor and ceiling as marks; a serving is neither short nor over by itself. */
export function withAims(
  lines: readonly NutrientLineBody[],
  person: Pick<PersonView, 'targets' | 'energyKcal'> | undefined,
): readonly NutrientLineBody[] {
  return lines.map((line) => {
    const own = person?.targets.filter(({ nutrient }) => nutrient === line.id) ?? [];
    const need = line.id === 'energy' ? (person?.energyKcal ?? null) : null;
    const floor = own.find((target) => target.floor !== null)?.floor ?? need;
    const ceiling = own.find((target) => target.ceiling !== null)?.ceiling ?? null;
    return { ...line, floor, ceiling, status: 'shown' };
  });
}
