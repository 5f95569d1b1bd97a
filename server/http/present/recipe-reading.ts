/** What was understood of lines as the body of `/api/recipes/read`. */
import type { DraftLineView, DraftView } from '../../actions/read-draft.ts';
import type { VerdictView } from '../../actions/recipe-view.ts';
import type { ReadLineBody, RecipeReadBody, SplitBody } from '../../contract/recipe-reading.ts';
import { titleIn } from '../../contract/sentences/en.ts';
import type { Library } from '../../domain/library.ts';
import type { SplitRecipe } from '../../domain/recipes/split-pasted.ts';
import { presentReview } from './answers.ts';
import { presentIngredient, presentVerdict } from './recipe.ts';

export function presentReading(
  { lines, verdicts }: DraftView,
  split: SplitRecipe | null,
  library: Library,
): RecipeReadBody {
  return {
    lines: lines.map((line) => presentLine(line, library)),
    verdicts: verdicts.map((one) => presentVerdict(one, library)),
    split: split === null ? null : presentSplit(split),
  };
}

function presentLine(view: DraftLineView, library: Library): ReadLineBody {
  const { line, gramsFrom, verdicts, review } = view;
  return {
    ...presentIngredient(view, library),
    foods: line.foods.map((id) => ({ id, name: titleIn(library, id) })),
    gramsFrom,
    verdicts: verdicts.map((one) => presentLineVerdict(one, library)),
    review: review === null ? null : presentReview(review, library),
  };
}

function presentLineVerdict(view: VerdictView, library: Library): ReadLineBody['verdicts'][number] {
  const { person, name, verdict, isOut, findings } = view;
  const found = findings.map(({ target, tier, verdict: kind }) => ({
    ...{ target, targetName: titleIn(library, target), tier, verdict: kind },
  }));
  return { person, name, verdict, isOut, findings: found };
}

function presentSplit({ title, servings, lines, steps, left }: SplitRecipe): SplitBody {
  return { title, servings, lines: [...lines], steps: [...steps], left: [...left] };
}
