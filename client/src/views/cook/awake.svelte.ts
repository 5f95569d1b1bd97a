/** Keeps the screen awake while somebody cooks, where the browser lets a page do that. */

interface Lock {
  readonly release: () => Promise<unknown>;
}

export interface AwakeParts {
  /** Missing on plain HTTP and in old browsers. */
  readonly wakeLock: { readonly request: (type: 'screen') => Promise<Lock> } | undefined;
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/** `refused`: the device said no, as it does to save its battery. */
export type AwakeState = 'off' | 'on' | 'missing' | 'refused';

export class Awake {
  readonly #parts: AwakeParts;
  state = $state<AwakeState>('off');
  #lock: Lock | null = null;
  #isWanted = false;
  readonly #seen = (): void => {
    if (this.#parts.document.visibilityState === 'visible') void this.#take();
  };

  constructor(parts: AwakeParts) {
    this.#parts = parts;
    if (parts.wakeLock === undefined) this.state = 'missing';
  }

  /** Takes the lock now, and again whenever the page is seen again: browsers drop it with a hidden page. */
  async hold(): Promise<void> {
    this.#isWanted = true;
    if (this.#parts.wakeLock === undefined) return;
    this.#parts.document.addEventListener('visibilitychange', this.#seen);
    await this.#take();
  }

  async release(): Promise<void> {
    this.#isWanted = false;
    this.#parts.document.removeEventListener('visibilitychange', this.#seen);
    const lock = this.#lock;
    this.#lock = null;
    if (this.state === 'on') this.state = 'off';
    await lock?.release();
  }

  async #take(): Promise<void> {
    const before = this.#lock;
    try {
      const lock = (await this.#parts.wakeLock?.request('screen')) ?? null;
      this.#lock = lock;
      this.state = 'on';
      await before?.release();
      // Left while the browser was still asked.
      if (!this.#isWanted) await this.release();
    } catch {
      this.state = 'refused';
    }
  }
}
