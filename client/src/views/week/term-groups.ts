/** The terms of a plan added up by subject, for the table under Details. */
import type { PlanBody } from '../../../../server/contract/plans.ts';

type Term = PlanBody['terms'][number];

export interface TermGroup {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  /** The term that costs most, in words; null where nothing is missed or the group has one term only. */
  readonly main: string | null;
}

const TITLES: Readonly<Record<string, string>> = {
  balance: 'Balance of fats, fibre and vitamins',
  floors: 'Enough of each nutrient',
  ceilings: 'Not too much of any',
  fibre: 'Fibre you are used to',
  energy: 'Energy',
  shares: 'Fat, carbohydrate and protein',
  quotas: 'Food groups',
  taste: 'Likes and dislikes',
  portions: 'Portions of a usual size',
  plants: 'Different plants',
  time: 'Cooking time',
  variety: 'Variety',
  repeat: 'Repeats',
  rhythm: 'Rhythm of the week',
  days: 'Foods for some days only',
  shopping: 'Shopping and leftovers',
};

/** Most points first. */
export function groupedTerms(terms: readonly Term[]): readonly TermGroup[] {
  const ids = [...new Set(terms.map(({ group }) => group))];
  return ids
    .map((id) =>
      grouped(
        id,
        terms.filter(({ group }) => group === id),
      ),
    )
    .sort((a, b) => b.points - a.points);
}

function grouped(id: string, terms: readonly Term[]): TermGroup {
  const points = terms.reduce((sum, term) => sum + term.points, 0);
  const worst = terms.reduce<Term | null>(
    (most, term) => (most && most.points >= term.points ? most : term),
    null,
  );
  const isTelling = terms.length > 1 && worst !== null && worst.points > 0 && worst.id !== id;
  const main = isTelling ? words(worst.id) : null;
  return { id, title: TITLES[id] ?? words(id), points, main };
}

/** "floor:vitamin-b12" as "vitamin b12". */
const words = (id: string): string => (id.split(':').at(-1) ?? id).replaceAll('-', ' ');
