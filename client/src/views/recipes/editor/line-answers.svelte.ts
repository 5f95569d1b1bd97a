/** What the household says of lines while they are written: the same dated review as afterwards, with the way back. */
import type { ReviewBody } from '../../../../../server/contract/reviews.ts';
import { RequestError } from '../../../api/request.ts';
import { answerWritten, takeBackWritten } from '../../../api/reviews.ts';
import type { AppState } from '../../../state/app.svelte.ts';
import type { Answer } from '../../../state/reviews.svelte.ts';

export class LineAnswers {
  readonly #app: Pick<AppState, 'toast' | 'refresh'>;
  readonly #onchange: () => Promise<unknown>;
  isBusy = $state(false);

  /** `onchange` reads the lines anew; it is waited for after every answer. */
  constructor(app: Pick<AppState, 'toast' | 'refresh'>, onchange: () => Promise<unknown>) {
    this.#app = app;
    this.#onchange = onchange;
  }

  /** False where it was refused, which is then said. */
  async answer(review: ReviewBody, answer: Answer, names: readonly string[]): Promise<boolean> {
    const now = await this.#change(() => answerWritten(review, answer));
    if (now === null) return false;
    const said = names.length === 0 ? 'kept as no food' : `read as ${names.join(', ')} from now on`;
    this.#app.toast(`“${review.line}” is ${said}.`, () => void this.#putBack(review, now));
    return true;
  }

  async takeBack(review: ReviewBody): Promise<boolean> {
    const now = await this.#change(() => takeBackWritten(review));
    if (now === null) return false;
    this.#app.toast(`“${review.line}” waits for an answer again.`, () => void this.#putBack(review, now));
    return true;
  }

  async #putBack({ answer }: ReviewBody, now: ReviewBody): Promise<void> {
    await this.#change(() =>
      answer === null
        ? takeBackWritten(now)
        : answerWritten(now, { foods: answer.foods.map(({ food }) => food), isNoFood: answer.isNoFood }),
    );
  }

  async #change(work: () => Promise<ReviewBody>): Promise<ReviewBody | null> {
    if (this.isBusy) return null;
    this.isBusy = true;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.#app.toast(error.message);
      return null;
    } finally {
      // Taps wait for the new versions: one made on an old one would be refused.
      await this.#onchange();
      this.isBusy = false;
      void this.#app.refresh();
    }
  }
}
