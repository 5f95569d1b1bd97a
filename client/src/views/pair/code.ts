/** The code in the part of an address after the "#" ("#ABCD-EFGH" or "#code=ABCD-EFGH"); "" where there is none. */
export function codeIn(hash: string): string {
  return /^#(?:code=)?([A-Za-z0-9-]{4,20})$/.exec(hash)?.[1] ?? '';
}
