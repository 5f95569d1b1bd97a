/** How components are compiled, for the build and for the tests alike. */
import type { CompileOptions, Warning } from 'svelte/compiler';

/** A view is handed one `app` for its whole life, so reading it once is meant. Every other warning counts. */
const MEANT: readonly string[] = ['state_referenced_locally'];

export const compilerOptions: CompileOptions = {
  runes: true,
  warningFilter: (warning: Warning) => !MEANT.includes(warning.code),
};

/** A page that some cannot use is not finished: a warning of the compiler ends the build. */
export function failOn(warning: { filename?: string | undefined; message: string; code: string }): never {
  throw new Error(`${warning.filename ?? 'a component'}: ${warning.message} (${warning.code})`);
}
