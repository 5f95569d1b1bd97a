/** `/api/pair` and `/api/devices`. */
import type { DeviceBody } from '../../../server/contract/household.ts';
import { request } from './request.ts';

/** Exchanges the code from the console for this device's cookie. */
export function pairDevice(code: string, name?: string): Promise<unknown> {
  return request('POST', '/pair', { body: name === undefined ? { code } : { code, name } });
}

export async function listDevices(): Promise<readonly DeviceBody[]> {
  const { items } = await request<{ items: DeviceBody[] }>('GET', '/devices');
  return items;
}

export function removeDevice(id: string): Promise<void> {
  return request('DELETE', `/devices/${encodeURIComponent(id)}`);
}
