/** The code of the page that is printed now; without an answer the page goes without one and says so. */
import type { PrintInput } from '../../../../server/contract/prints.ts';
import { addPrint } from '../../api/prints.ts';
import { RequestError } from '../../api/request.ts';

export class PageCode {
  value = $state<string | null>(null);

  /** Asks for a code; never throws. */
  async ask(input: PrintInput): Promise<void> {
    try {
      this.value = (await addPrint(input)).code;
    } catch (error) {
      // Paper without a code is better than no paper.
      if (!(error instanceof RequestError)) throw error;
      this.value = null;
    }
  }

  /** The next page is another one. */
  forget(): void {
    this.value = null;
  }
}
