/** What stands in the way of a build: one sentence each, naming file, food and field where there is one. */

export interface Place {
  readonly file: string;
  readonly food?: string;
  readonly field?: string;
}

export class Problems {
  readonly #sentences: string[] = [];

  /** `text` says what is wrong and what to do, without a final full stop. */
  add(place: Place, text: string): void {
    const food = place.food === undefined ? '' : `, food "${place.food}"`;
    const field = place.field === undefined ? '' : `, field ${place.field}`;
    this.#sentences.push(`${place.file}${food}${field}: ${text}.`);
  }

  get sentences(): readonly string[] {
    return this.#sentences;
  }
}
