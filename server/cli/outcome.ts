/** What a command hands back: text for standard output, sentences for standard error, and the exit code. */
export interface CommandResult {
  readonly out: string;
  readonly err: readonly string[];
  /** 0 done, 1 could not be done, 2 wrong usage. */
  readonly code: 0 | 1 | 2;
}

export const done = (out: string, err: readonly string[] = []): CommandResult => ({ out, err, code: 0 });
export const wrongUsage = (...err: readonly string[]): CommandResult => ({ out: '', err, code: 2 });
export const notDone = (...err: readonly string[]): CommandResult => ({ out: '', err, code: 1 });
