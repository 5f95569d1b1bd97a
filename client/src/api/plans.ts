/** `/api/plans`: weeks, their meals, undo. Every change gives back the whole plan. */
import type {
  AlternativesBody,
  OffersBody,
  PlanBody,
  PlanInput,
  SuggestionsBody,
} from '../../../server/contract/plans.ts';
import { newKey, queryOf, request } from './request.ts';

export interface PlanEntry {
  readonly id: string;
  readonly firstDay: string;
  readonly version: number;
}

export interface RegenerateInput {
  readonly keepLocked?: boolean;
  readonly from?: string;
  readonly noCook?: boolean;
  readonly flareDay?: boolean;
  readonly seed?: number;
}

export interface AdditionInput {
  readonly recipe: string;
  readonly portion: number;
  /** Null for a side for the whole table. */
  readonly person: string | null;
}

export interface MealPatch {
  readonly locked?: boolean;
  readonly recipe?: string;
  readonly servings?: number;
  /** Everything that is to stand beside the meal. */
  readonly additions?: readonly AdditionInput[];
}

interface MealKey {
  readonly plan: string;
  readonly version: number;
  readonly meal: string;
}

const at = (id: string): string => `/plans/${encodeURIComponent(id)}`;
const mealAt = (key: { readonly plan: string; readonly meal: string }): string =>
  `${at(key.plan)}/meals/${encodeURIComponent(key.meal)}`;

export async function listPlans(from: string, to: string): Promise<readonly PlanEntry[]> {
  const { items } = await request<{ items: PlanEntry[] }>('GET', `/plans${queryOf({ from, to })}`);
  return items;
}

export function getPlan(id: string): Promise<PlanBody> {
  return request('GET', at(id));
}

export function makePlan(body: PlanInput): Promise<PlanBody> {
  return request('POST', '/plans', { body, key: newKey() });
}

export function removePlan(id: string, version: number): Promise<void> {
  return request('DELETE', at(id), { ifMatch: version });
}

export function undoPlan(id: string, version: number): Promise<PlanBody> {
  return request('POST', `${at(id)}/undo`, { ifMatch: version });
}

export function regeneratePlan(id: string, version: number, body: RegenerateInput): Promise<PlanBody> {
  return request('POST', `${at(id)}/regenerate`, { body, ifMatch: version });
}

export function changeMeal(key: MealKey, body: MealPatch): Promise<PlanBody> {
  return request('PATCH', mealAt(key), { body, ifMatch: key.version });
}

export function listAlternatives(key: Omit<MealKey, 'version'>): Promise<AlternativesBody> {
  return request('POST', `${mealAt(key)}/alternatives`);
}

export function moveMeal(key: MealKey, date: string): Promise<PlanBody> {
  return request('POST', `${mealAt(key)}/move`, { body: { date }, ifMatch: key.version });
}

/** What fits beside a meal for a person, or with null for the whole table. */
export function listOffers(key: Omit<MealKey, 'version'>, person: string | null): Promise<OffersBody> {
  return request('POST', `${mealAt(key)}/additions/offers`, { body: { person } });
}

/** What the week could do with. */
export function listSuggestions(plan: string): Promise<SuggestionsBody> {
  return request('GET', `${at(plan)}/additions/suggestions`);
}

/** Puts several things beside meals at once. */
export function addAdditions(
  { id, version }: Pick<PlanBody, 'id' | 'version'>,
  additions: readonly (AdditionInput & { readonly meal: string })[],
): Promise<PlanBody> {
  return request('POST', `${at(id)}/additions`, { body: { additions }, ifMatch: version });
}
