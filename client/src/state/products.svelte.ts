/** The products that the household has looked at, and the labels that are worth reading next. */
import type { ProductBody, QuestionsBody } from '../../../server/contract/products.ts';
import { addProduct, listProducts, listQuestions, removeProduct } from '../api/products.ts';
import { RequestError } from '../api/request.ts';
import type { AppState } from './app.svelte.ts';
import { inputOf } from './product-form.svelte.ts';

export type Question = QuestionsBody['items'][number];

export class Products {
  readonly #app: Pick<AppState, 'toast' | 'refresh'>;
  items = $state.raw<readonly ProductBody[]>([]);
  questions = $state.raw<readonly Question[]>([]);
  status = $state<'loading' | 'error' | 'content'>('loading');
  /** The sentence of the error. */
  message = $state('');
  isBusy = $state(false);

  constructor(app: Pick<AppState, 'toast' | 'refresh'>) {
    this.#app = app;
  }

  /** Never throws: `status` and `message` say what came. */
  async load(): Promise<void> {
    try {
      [this.items, this.questions] = await Promise.all([listProducts(), listQuestions()]);
      this.status = 'content';
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.message = error.message;
      if (this.status === 'content') this.#app.toast(error.message);
      else this.status = 'error';
    }
  }

  /** Fetches anew what a changed product moves: this list, and the week. */
  async again(): Promise<void> {
    await this.load();
    void this.#app.refresh();
  }

  /** Removes one and offers it back. */
  async remove(product: ProductBody): Promise<void> {
    const isGone = await this.change(() => removeProduct(product.id, product.version));
    if (!isGone) return;
    const back = (): void => void this.change(() => addProduct(inputOf(product)));
    this.#app.toast(`${product.name} is removed. Dishes with it are asked about again.`, back);
  }

  /** Does something to a product and fetches anew; false where it was refused, which is then said. */
  async change(work: () => Promise<unknown>): Promise<boolean> {
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
      await this.again();
      this.isBusy = false;
    }
  }
}
