/** `/api/people`, their sensitivities and conditions, and the list of conditions. */
import type { PersonPatch, PersonView, PreviewBody } from '../../../server/contract/people.ts';
import type { PersonBody, SensitivityBody } from './person-body.ts';
import { newKey, request } from './request.ts';

export interface ConditionBody {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
  readonly screen: readonly string[];
  readonly verified: boolean;
}

const at = (id: string): string => `/people/${encodeURIComponent(id)}`;

export async function listPeople(): Promise<readonly PersonView[]> {
  const { items } = await request<{ items: PersonView[] }>('GET', '/people');
  return items;
}

export function getPerson(id: string): Promise<PersonView> {
  return request('GET', at(id));
}

export function addPerson(body: PersonBody): Promise<PersonView> {
  return request('POST', '/people', { body, key: newKey() });
}

/** A field that `body` does not name stays as it is; null takes it away. */
export function changePerson(id: string, version: number, body: PersonPatch): Promise<PersonView> {
  return request('PATCH', at(id), { body, ifMatch: version });
}

export function removePerson(id: string, version: number, keepalive = false): Promise<void> {
  return request('DELETE', at(id), { ifMatch: version, keepalive });
}

/** What a list would rule out; nothing is saved. */
export function previewSensitivities(id: string, items: readonly SensitivityBody[]): Promise<PreviewBody> {
  return request('POST', `${at(id)}/sensitivities/preview`, { body: { items } });
}

export async function listConditions(): Promise<readonly ConditionBody[]> {
  const { items } = await request<{ items: ConditionBody[] }>('GET', '/conditions');
  return items;
}
