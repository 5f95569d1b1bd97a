/** What this browser keeps for us; null where it closes its storage, and what is chosen lasts until the page is left. */
export function deviceStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
