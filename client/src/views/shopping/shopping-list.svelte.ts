/** The list on the screen: ticks show at once and are taken back where the server refuses them. */
import type { ItemBody, ListBody } from '../../../../server/contract/plans.ts';
import * as api from '../../api/list.ts';
import { RequestError } from '../../api/request.ts';

/** The calls it needs; tests give their own. */
export type ListApi = Pick<typeof api, 'getList' | 'addItem' | 'changeItem' | 'removeItem'>;
type Mark = 'ticked' | 'have';
type Say = (message: string, undo?: () => void) => void;

export class ShoppingList {
  body = $state.raw<ListBody | null>(null);
  status = $state<'loading' | 'error' | 'content'>('loading');
  problem = $state('');
  isSaving = $state(false);
  readonly #api: ListApi;
  readonly #say: Say;
  #plan = '';
  /** Answers to an earlier question are dropped: the later one knows more. */
  #asked = 0;
  /** Changes on their way; a list read meanwhile may not know them yet. */
  #waiting = 0;

  constructor(say: Say, calls: ListApi = api) {
    this.#say = say;
    this.#api = calls;
  }

  /** Reads the list of a plan; the one on the screen stays until the answer is there. */
  async load(plan: string): Promise<void> {
    if (plan !== this.#plan) {
      this.body = null;
      this.status = 'loading';
    }
    this.#plan = plan;
    const question = ++this.#asked;
    try {
      const body = await this.#api.getList(plan);
      if (question !== this.#asked || (this.body !== null && this.#waiting > 0)) return;
      this.body = body;
      this.status = 'content';
    } catch (error) {
      if (question !== this.#asked || this.body !== null) return;
      this.problem = sentenceOf(error);
      this.status = 'error';
    }
  }

  /** Looks again, as when the page comes back to the front: another phone may have ticked. */
  again(): Promise<void> {
    return this.load(this.#plan);
  }

  tick(item: ItemBody, ticked: boolean): Promise<boolean> {
    return this.#change(item.id, 'ticked', ticked);
  }

  /** Takes a line off the list because it is at home; the toast can bring it back. */
  async have(item: ItemBody, have: boolean): Promise<void> {
    const isDone = await this.#change(item.id, 'have', have);
    if (isDone && have) this.#say(`${item.name}: you have it.`, () => void this.have(item, false));
  }

  async add(text: string): Promise<boolean> {
    this.isSaving = true;
    try {
      await this.#api.addItem(this.#plan, text);
      await this.again();
      return true;
    } catch (error) {
      this.#say(sentenceOf(error));
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  /** Removes a line that the household wrote; undo writes it again. */
  async remove(item: ItemBody): Promise<void> {
    const before = this.body;
    this.#show((items) => items.filter(({ id }) => id !== item.id));
    try {
      await this.#api.removeItem(this.#plan, item.id);
      this.#say(`${item.name} is off the list.`, () => void this.add(item.name));
    } catch (error) {
      this.body = before;
      this.#say(sentenceOf(error));
    }
  }

  async #change(id: string, mark: Mark, value: boolean): Promise<boolean> {
    this.#put(id, mark, value);
    this.#waiting += 1;
    try {
      await this.#api.changeItem(this.#plan, id, { [mark]: value });
      return true;
    } catch (error) {
      // Only what this change touched goes back: later ticks on other lines stay.
      this.#put(id, mark, !value);
      this.#say(sentenceOf(error));
      return false;
    } finally {
      this.#waiting -= 1;
    }
  }

  #put(id: string, mark: Mark, value: boolean): void {
    this.#show((items) => items.map((item) => (item.id === id ? { ...item, [mark]: value } : item)));
  }

  #show(change: (items: ItemBody[]) => ItemBody[]): void {
    if (this.body !== null) this.body = { ...this.body, items: change(this.body.items) };
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof RequestError ? error.message : 'That did not work. Please try again.';
}
