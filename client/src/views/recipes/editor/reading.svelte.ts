/** What the server understands of the lines as they stand; a later answer wins over an earlier one. */
import type {
  ReadLineBody,
  RecipeReadBody,
  RecipeReadInput,
} from '../../../../../server/contract/recipe-reading.ts';
import { readRecipeLines } from '../../../api/recipes.ts';
import { RequestError } from '../../../api/request.ts';

export type LinesAsked = RecipeReadInput & { readonly lines: string[] };

export class Reading {
  value = $state.raw<RecipeReadBody | null>(null);
  /** The sentence of the error; "" where the last reading came through. */
  message = $state('');
  isBusy = $state(false);
  #asked = $state('');
  #turn = 0;
  readonly unread = $derived((this.value?.lines ?? []).filter(({ status }) => status === 'unknown'));

  /** True where what is known here is about exactly these lines. */
  isOf(asked: LinesAsked): boolean {
    return this.#asked === JSON.stringify(asked);
  }

  of(text: string): ReadLineBody | undefined {
    const line = text.trim();
    return this.value?.lines.find((one) => one.line === line);
  }

  /** Never throws for what the server refused: `message` says it. True where these lines are read now. */
  async load(asked: LinesAsked): Promise<boolean> {
    this.#turn += 1;
    const turn = this.#turn;
    this.isBusy = true;
    try {
      const value =
        asked.lines.length === 0 ? { lines: [], verdicts: [], split: null } : await readRecipeLines(asked);
      if (turn !== this.#turn) return false;
      this.value = value;
      this.#asked = JSON.stringify(asked);
      this.message = '';
      return true;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      if (turn === this.#turn) this.message = error.message;
      return false;
    } finally {
      if (turn === this.#turn) this.isBusy = false;
    }
  }
}
