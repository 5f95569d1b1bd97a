/**
 * Which sheet stands in the page for the printer. It is there only while printing: twice the same words in a page
 * would confuse whoever searches it or has it read aloud.
 */
import { flushSync, tick } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

export class Paper<Sheet extends string> {
  #chosen = $state<Sheet | null>(null);
  readonly #usual: Sheet;
  readonly #prepare: (sheet: Sheet) => unknown;
  readonly #media = new MediaQuery('print');

  /**
   * `usual` is what the browser's own print command prints, at once; before our own button prints, `prepare` may fetch
   * what the sheet needs.
   */
  constructor(usual: Sheet, prepare: (sheet: Sheet) => unknown = () => undefined) {
    this.#usual = usual;
    this.#prepare = prepare;
  }

  /** The sheet to draw now; null while nothing is printed. */
  get sheet(): Sheet | null {
    return this.#chosen ?? (this.#media.current ? this.#usual : null);
  }

  /** Draws `sheet`, waits for its pictures, and opens the browser's print window. */
  async print(sheet: Sheet): Promise<void> {
    await this.#prepare(sheet);
    this.#chosen = sheet;
    await tick();
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.sheet img')];
    // A lazy picture in a hidden sheet would come after the paper.
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    window.print();
  }

  /** For `beforeprint`: the browser takes the page as it stands when this returns. */
  begin(): void {
    flushSync(() => {
      this.#chosen ??= this.#usual;
    });
  }

  /** For `afterprint`. */
  end(): void {
    this.#chosen = null;
  }
}
