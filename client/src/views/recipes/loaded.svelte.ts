/** Something fetched for a view, with the face that the view shows meanwhile. */
import { RequestError } from '../../api/request.ts';

export class Loaded<T> {
  value = $state.raw<T | null>(null);
  face = $state<'loading' | 'error' | 'content'>('loading');
  /** The sentence of the error. */
  message = $state('');
  /** True where the server says that there is no such thing. */
  isMissing = $state(false);
  #turn = 0;

  /** Fetches; a later call wins over an earlier one. What is shown stays until the answer is here. */
  async load(work: () => Promise<T>): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    if (this.value === null) this.face = 'loading';
    try {
      const value = await work();
      if (turn !== this.#turn) return;
      this.value = value;
      this.isMissing = false;
      this.face = 'content';
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#refused(error);
    }
  }

  #refused(error: unknown): void {
    if (!(error instanceof RequestError)) throw error;
    this.isMissing = error.status === 404;
    this.message = error.message;
    this.face = 'error';
  }
}
