/** Names and words as they stand in a sentence. */

/** "tree nut" at its head: "Tree nut". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "tofu, sardines and kale"; "" where there is none. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
