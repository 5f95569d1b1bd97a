/** Lines of the household's own recipes that were not read: what may be said of them, and the way back. */
import type { ReviewBody, ReviewInput } from '../../../server/contract/reviews.ts';
import { RequestError } from '../api/request.ts';
import { answerReview, listReviews, removeAnswer } from '../api/reviews.ts';
import type { AppState } from './app.svelte.ts';

export type Answer = Required<ReviewInput>;

export class Reviews {
  readonly #app: Pick<AppState, 'toast' | 'refresh'>;
  readonly #onchange: () => unknown;
  items = $state.raw<readonly ReviewBody[]>([]);
  status = $state<'loading' | 'error' | 'content'>('loading');
  /** The sentence of the error. */
  message = $state('');
  isBusy = $state(false);
  open = $derived(this.items.filter(({ answer }) => answer === null));
  answered = $derived(this.items.filter(({ answer }) => answer !== null));

  /** `onchange` is called after every answer and every answer taken back. */
  constructor(app: Pick<AppState, 'toast' | 'refresh'>, onchange: () => unknown = () => undefined) {
    this.#app = app;
    this.#onchange = onchange;
  }

  /** Fetches the lines; never throws: `status` and `message` say what came. */
  async load(): Promise<void> {
    try {
      this.items = (await listReviews()).items;
      this.status = 'content';
      this.message = '';
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.message = error.message;
      if (this.status === 'content') this.#app.toast(error.message);
      else this.status = 'error';
    }
  }

  /** The line of a recipe; null where it is read by now. */
  find(recipe: string, line: string): ReviewBody | null {
    const wanted = folded(line);
    const ofRecipe = this.open.filter(({ recipes }) => recipes.some(({ id }) => id === recipe));
    return ofRecipe.find((one) => folded(one.line) === wanted) ?? null;
  }

  /** Keeps an answer and offers the way back to what stood before; false where it was refused. */
  async answer(review: ReviewBody, answer: Answer, names: readonly string[]): Promise<boolean> {
    const isKept = await this.#change(() => answerReview(review.id, review.version, answer));
    if (isKept) this.#app.toast(saidOf(review.line, names), () => void this.#putBack(review));
    return isKept;
  }

  /** Takes an answer back: the line waits again. */
  async clear(review: ReviewBody): Promise<boolean> {
    const isKept = await this.#change(() => removeAnswer(review.id, review.version));
    if (isKept)
      this.#app.toast(`“${review.line}” waits for an answer again.`, () => void this.#putBack(review));
    return isKept;
  }

  /** Makes the answer what it was in `before`; the version is the one of now. */
  async #putBack({ id, answer }: ReviewBody): Promise<void> {
    const now = this.items.find((one) => one.id === id);
    if (now === undefined) return;
    await this.#change(() =>
      answer === null
        ? removeAnswer(id, now.version)
        : answerReview(id, now.version, {
            foods: answer.foods.map(({ food }) => food),
            isNoFood: answer.isNoFood,
          }),
    );
  }

  async #change(work: () => Promise<void>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.#app.toast(error.message);
      return false;
    } finally {
      // Taps wait for the new versions: one made on an old one would be refused.
      await this.load();
      await this.#onchange();
      this.isBusy = false;
      void this.#app.refresh();
    }
  }
}

function saidOf(line: string, names: readonly string[]): string {
  return names.length === 0
    ? `“${line}” is kept as no food.`
    : `“${line}” is read as ${names.join(', ')} from now on.`;
}

const folded = (line: string): string => line.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
