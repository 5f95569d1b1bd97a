/** `/api/health`. */
import { request } from './request.ts';

export interface Health {
  readonly status: 'ok';
  readonly version: string;
  readonly dataVersion: string;
}

export function getHealth(): Promise<Health> {
  return request('GET', '/health');
}
