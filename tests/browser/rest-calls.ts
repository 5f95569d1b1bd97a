/** A household through the API, for tests that are not about the welcome: people, a week, and what now stands. */
import { settingsSchema, type SettingsBody } from '../../server/contract/household.ts';
import { peopleSchema, personViewSchema, type PersonView } from '../../server/contract/people.ts';
import { planSchema, plansSchema, type MealBody, type PlanBody } from '../../server/contract/plans.ts';

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly version?: number;
}

/** One call of the API; throws on any answer that is not 2xx, with its body. */
export async function call(address: string, { method = 'GET', path, body, version }: Call): Promise<unknown> {
  const response = await fetch(`${address}/api${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`);
  return text === '' ? null : JSON.parse(text);
}

export async function settingsOf(address: string): Promise<SettingsBody> {
  return settingsSchema.parse(await call(address, { path: '/settings' }));
}

export async function peopleOf(address: string): Promise<readonly PersonView[]> {
  return peopleSchema.parse(await call(address, { path: '/people' })).items;
}

export async function addPerson(
  address: string,
  body: Partial<PersonView['person']> = {},
): Promise<PersonView> {
  const sent = { name: 'Ada', ...body };
  return personViewSchema.parse(await call(address, { method: 'POST', path: '/people', body: sent }));
}

/** A week from the household's today on. */
export async function makePlan(address: string, seed = 1): Promise<PlanBody> {
  const { today } = await settingsOf(address);
  const body = { firstDay: today, seed };
  return planSchema.parse(await call(address, { method: 'POST', path: '/plans', body }));
}

export async function planNow(address: string, id: string): Promise<PlanBody> {
  return planSchema.parse(await call(address, { path: `/plans/${id}` }));
}

export async function plansOf(address: string): Promise<readonly PlanBody[]> {
  const { items } = plansSchema.parse(await call(address, { path: '/plans' }));
  return Promise.all(items.map(({ id }) => planNow(address, id)));
}

/** Nobody and no week, as on the first day. */
export async function emptyHousehold(address: string): Promise<void> {
  for (const { id, version } of await plansOf(address))
    await call(address, { method: 'DELETE', path: `/plans/${id}`, version });
  for (const { id, version } of await peopleOf(address))
    await call(address, { method: 'DELETE', path: `/people/${id}`, version });
}

export interface Placed {
  readonly date: string;
  readonly meal: MealBody;
}

/** Every meal of a week with its day, in order. */
export function placed(plan: PlanBody): readonly Placed[] {
  return plan.days.flatMap(({ date, meals }) => meals.map((meal) => ({ date, meal })));
}

/** What stands where and on whose plate; the sentence why may follow the rest of the week. */
export function dishes(plan: PlanBody): readonly object[] {
  return placed(plan).map(({ date, meal }) => ({ date, ...meal, why: '' }));
}

/** A week without the number that every change, an undo too, raises. */
export function content(plan: PlanBody): object {
  return { ...plan, version: 0 };
}
