/** Bytes of standard input as text. */

/** The text; null where the bytes are no UTF-8 or hold a zero byte, as binary files do. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
