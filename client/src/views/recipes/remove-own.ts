/** Takes a recipe of the household's own out of the collection, with the way back. */
import type { RecipeBody } from '../../../../server/contract/recipes.ts';
import { removeRecipe, restoreRecipe } from '../../api/recipes.ts';
import { RequestError } from '../../api/request.ts';
import type { AppState } from '../../state/app.svelte.ts';

type App = Pick<AppState, 'toast' | 'go' | 'refresh'>;

/** False where it could not be done, which is then said. Undo opens the recipe again. */
export async function removeWithUndo(app: App, recipe: RecipeBody): Promise<boolean> {
  const isGone = await done(app, () => removeRecipe(recipe.id, recipe.version));
  if (!isGone) return false;
  const rest = recipe.basedOn === null ? 'Weeks that were made keep it.' : 'The original is still here.';
  const what = recipe.basedOn === null ? `${recipe.title} is removed.` : 'The copy is removed.';
  app.toast(`${what} ${rest}`, () => void putBack(app, recipe));
  return true;
}

async function putBack(app: App, { id, version }: RecipeBody): Promise<void> {
  if (await done(app, () => restoreRecipe(id, version))) app.go(`/recipes/${id}`);
}

async function done(app: App, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    void app.refresh();
    return true;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    app.toast(
      error.status === 409
        ? 'This recipe was changed on another screen in the meantime. Please open it again.'
        : error.message,
    );
    return false;
  }
}
