/** The words of cook mode that follow from a recipe. */
import type { PersonVerdict } from '../../../../server/contract/common.ts';
import type { IngredientBody, RecipeBody } from '../../../../server/contract/recipes.ts';
import { keepsText } from '../recipes/recipe-words.ts';
import { labelSentences, verdictSentence } from '../recipes/proof.ts';

/** "Before you begin", "Step 3 of 6", "Done" */
export function pageTitle(page: number, steps: number): string {
  if (page === 0) return 'Before you begin';
  return page > steps ? 'Done' : `Step ${String(page)} of ${String(steps)}`;
}

/** "Step 2: rice" */
export function timerName(step: number, food: string | null): string {
  return `Step ${String(step + 1)}${food === null ? '' : `: ${food}`}`;
}

type Kept = Pick<RecipeBody, 'keepsDays' | 'leftOvers' | 'freezesMonths' | 'isOwn'>;

/** What becomes of the left-overs. Of a household's own dish nobody has said that it does not freeze. */
export function leftOverSentences(recipe: Kept): readonly string[] {
  const { freezesMonths, isOwn, leftOvers } = recipe;
  const months = freezesMonths === 1 ? 'a month' : `${String(freezesMonths)} months`;
  const freezes = freezesMonths > 0 ? `It freezes for up to ${months}.` : 'It does not freeze well.';
  return [
    keepsText(recipe),
    ...(leftOvers === null ? [] : [leftOvers]),
    ...(freezesMonths === 0 && isOwn ? [] : [freezes]),
  ];
}

export interface Caution {
  readonly verdict: PersonVerdict;
  readonly sentence: string;
}

/** One line for each eater whom the dish is not for, and for each whose verdict rests on labels. */
export function cautions(
  verdicts: readonly PersonVerdict[],
  ingredients: readonly Pick<IngredientBody, 'labels'>[],
): readonly Caution[] {
  const labels = labelSentences(ingredients).join(' ');
  return verdicts.flatMap((verdict): readonly Caution[] => {
    if (verdict.isOut) return [{ verdict, sentence: verdictSentence(verdict) }];
    if (labels === '') return [];
    return [
      { verdict, sentence: `This goes by labels that you read: ${labels} Look again before you open it.` },
    ];
  });
}
