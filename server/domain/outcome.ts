/** What a function says beside its value when it meets soft trouble: a code, its parameters, hints to act on. */

export type ReasonParam = string | number | readonly string[];

/** One line of trouble or explanation as data; `contract/sentences` words it. */
export interface Diagnostic<Code extends string = string, Params = Readonly<Record<string, ReasonParam>>> {
  readonly code: Code;
  readonly params: Params;
}

/** Turns a room's map of code to parameters into the union of its diagnostics. */
export type DiagnosticOf<M> = { [K in keyof M & string]: Diagnostic<K, M[K]> }[keyof M & string];

/** A value with what was noticed on the way. */
export interface Outcome<T, D = Diagnostic> {
  readonly value: T;
  readonly diagnostics: readonly D[];
}

/** Either a value or the reasons why there is none. */
export type Result<T, D = Diagnostic> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reasons: readonly D[] };
