/** Two people changed one recipe: where the two differ, in words. */
import type { RecipeInput } from '../../../../../server/contract/recipes.ts';

export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

const LABELS: readonly (readonly [keyof RecipeInput, string])[] = [
  ...([
    ['title', 'Name'],
    ['role', 'What it is for'],
    ['slots', 'Meals'],
    ['servings', 'Servings'],
    ['activeMinutes', 'Your time, in minutes'],
    ['totalMinutes', 'Time in all, in minutes'],
    ['heat', 'Cooked'],
    ['lines', 'Ingredients'],
    ['steps', 'Steps'],
    ['cuisine', 'Kitchen'],
    ['mainProtein', 'Main protein'],
    ['keepsDays', 'Keeps, in days'],
    ['freezesMonths', 'Freezes, in months'],
    ['leftOvers', 'Left-overs'],
    ['seasons', 'Seasons'],
    ['equipment', 'Equipment'],
    ['suits', 'Suits'],
  ] as const),
];

/** One entry for each field that is not the same; rows one below the other. */
export function differences(mine: RecipeInput, theirs: RecipeInput): readonly Difference[] {
  return LABELS.flatMap(([field, label]) => {
    const [own, other] = [wordsOf(mine[field]), wordsOf(theirs[field])];
    return own === other ? [] : [{ label, mine: own, theirs: other }];
  });
}

function wordsOf(value: RecipeInput[keyof RecipeInput]): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.join('\n');
  return String(value);
}
