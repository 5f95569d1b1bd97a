/** Why a database is not opened: a code for programs and one sentence that says what to do. */

export type RefusedCode =
  | 'full'
  | 'running'
  | 'missing'
  | 'empty'
  | 'damaged'
  | 'foreign'
  | 'newer'
  | 'folder'
  | 'mixed'
  | 'migration'
  | 'sqlite';

export class DatabaseRefused extends Error {
  readonly code: RefusedCode;

  constructor(code: RefusedCode, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'DatabaseRefused';
    this.code = code;
  }
}
