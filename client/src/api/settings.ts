/** `/api/settings`. */
import type { SettingsBody } from '../../../server/contract/household.ts';
import { request } from './request.ts';

export type SettingsPatch = Partial<Omit<SettingsBody, 'version' | 'today'>>;

export function getSettings(): Promise<SettingsBody> {
  return request('GET', '/settings');
}

export function changeSettings(version: number, body: SettingsPatch): Promise<SettingsBody> {
  return request('PATCH', '/settings', { body, ifMatch: version });
}
