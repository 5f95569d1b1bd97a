/** The API as a client meets it: one call, the reads of every screen, and how long each takes. */
import { p95, rounded } from './goals.ts';

interface Call {
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
}

/** One call of the API to the end of its body; throws with the answer's text where it is refused. */
export async function ask<T>(address: string, path: string, { method = 'GET', body }: Call = {}): Promise<T> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const answer = await fetch(`${address}/api${path}`, { method, ...sent });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)} ${text}`);
  return JSON.parse(text) as T;
}

export async function msOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Home {
  readonly today: string;
  readonly plan: string;
  readonly person: string;
}

/** The newest week and the first person of a household that has both. */
export async function homeAt(address: string): Promise<Home> {
  const { today } = await ask<{ today: string }>(address, '/settings');
  const plans = await ask<{ items: readonly { id: string }[] }>(address, '/plans');
  const people = await ask<{ items: readonly { id: string }[] }>(address, '/people');
  const [plan, person] = [plans.items.at(-1)?.id, people.items[0]?.id];
  if (plan === undefined || person === undefined) throw new Error('the household has no week to read');
  return { today, plan, person };
}

/** What the screens read, by path. */
export async function readsOf(address: string): Promise<readonly string[]> {
  const { plan, person } = await homeAt(address);
  const { items } = await ask<{ items: readonly { id: string }[] }>(address, '/recipes?limit=1');
  return [
    ...['/health', '/settings', '/people', '/plans', '/tags', '/foods?query=kale'],
    ...[`/people/${person}`, `/people/${person}/sensitivities`, `/plans/${plan}`],
    ...[`/plans/${plan}/shopping-list`, `/recipes?limit=40&people=${person}`],
    `/recipes/${items[0]?.id ?? ''}?people=${person}`,
  ];
}

/** The 95th percentile of each path, one call after another. */
export async function readTimes(address: string, rounds: number): Promise<Readonly<Record<string, number>>> {
  const { plan, person } = await homeAt(address);
  const found: Record<string, number> = {};
  for (const path of await readsOf(address)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await msOf(() => ask(address, path)));
    found[path.replaceAll(plan, ':plan').replaceAll(person, ':person')] = rounded(p95(times));
  }
  return found;
}

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** Milliseconds of as many weeks made, one after another, each of its own seven days. */
export async function planTimes(address: string, count: number): Promise<readonly number[]> {
  const { today } = await homeAt(address);
  const times: number[] = [];
  for (let week = 1; week <= count; week += 1) {
    const day = Date.parse(`${today}T12:00:00Z`) + week * WEEK_DAYS * DAY_MS;
    const body = { firstDay: new Date(day).toISOString().slice(0, 10), seed: week };
    times.push(await msOf(() => ask(address, '/plans', { method: 'POST', body })));
  }
  return times;
}
