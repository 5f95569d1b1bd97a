/** Swapping an ingredient: what could stand for what, the copy that keeps the choice, and the way back. */
import type { RecipeBody, SubstitutionsBody, SwapBody } from '../../../../server/contract/recipes.ts';
import { addRecipe, changeRecipe, getSubstitutions, removeRecipe } from '../../api/recipes.ts';
import { RequestError } from '../../api/request.ts';
import type { AppState } from '../../state/app.svelte.ts';
import { Loaded } from './loaded.svelte.ts';
import { inputOf, isCopy, swappedRecipe } from './swapped-recipe.ts';

export interface Saved {
  readonly recipe: RecipeBody;
  /** Takes the swap back and gives the id of the recipe to show then; null where that could not be done. */
  readonly undo: () => Promise<string | null>;
}

export class Swapping {
  loaded = $state.raw(new Loaded<SubstitutionsBody>());
  /** True while a copy is saved. */
  isBusy = $state(false);
  readonly #app: AppState;

  constructor(app: AppState) {
    this.#app = app;
  }

  /** Asked anew each time: what fits depends on the lists of everyone here. */
  async load(recipe: string): Promise<void> {
    const loaded = new Loaded<SubstitutionsBody>();
    this.loaded = loaded;
    await loaded.load(() =>
      getSubstitutions(
        recipe,
        this.#app.people.map(({ id }) => id),
      ),
    );
  }

  /** Saves the swap as the household's own copy; null where that could not be done, which is then said. */
  async choose(recipe: RecipeBody, index: number, swap: SwapBody): Promise<Saved | null> {
    const input = swappedRecipe(recipe, index, swap);
    return this.#run(async () => {
      if (isCopy(recipe)) {
        const saved = await changeRecipe(recipe.id, recipe.version, input);
        return { recipe: saved, undo: () => this.#putBack(recipe, saved) };
      }
      const { id, version } = recipe;
      const saved = await addRecipe({ ...input, basedOn: { id, version } });
      return { recipe: saved, undo: () => this.remove(saved) };
    });
  }

  /** Takes an own copy away; gives the id of what it was written from. */
  remove(copy: RecipeBody): Promise<string | null> {
    return this.#run(async () => {
      await removeRecipe(copy.id, copy.version);
      return copy.basedOn?.id ?? null;
    });
  }

  #putBack(before: RecipeBody, now: RecipeBody): Promise<string | null> {
    return this.#run(async () => (await changeRecipe(now.id, now.version, inputOf(before))).id);
  }

  async #run<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.isBusy) return null;
    this.isBusy = true;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.#app.toast(
        error.status === 409
          ? 'This recipe was changed on another screen in the meantime. Please open it again.'
          : error.message,
      );
      return null;
    } finally {
      this.isBusy = false;
    }
  }
}
