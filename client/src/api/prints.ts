/** `/api/prints`: the code on a printed page, and what it says later. */
import type { PrintBody, PrintInput, PrintMade } from '../../../server/contract/prints.ts';
import { newKey, request } from './request.ts';

/** Longer than this nobody waits for paper. */
const MOST_MS = 4000;

export function addPrint(body: PrintInput): Promise<PrintMade> {
  return request('POST', '/prints', { body, key: newKey(), signal: AbortSignal.timeout(MOST_MS) });
}

export function getPrint(code: string): Promise<PrintBody> {
  return request('GET', `/prints/${encodeURIComponent(code)}`);
}
