/** What stands beside a meal, in a few words, and the steps of its portion. */
import type { AdditionBody, MealBody, PlanBody } from '../../../../server/contract/plans.ts';
import type { AdditionInput } from '../../api/plans.ts';
import { servingsText } from './figures.ts';

export const SMALLEST = 0.5;
export const LARGEST = 2;
const STEP = 0.5;

const small = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** "a slice of rye bread for Ada"; where one person eats alone nobody is named. */
export function besideText({ title, person, portion }: AdditionBody, people: PlanBody['people']): string {
  const name = people.length > 1 ? people.find(({ id }) => id === person)?.name : undefined;
  const whose = name === undefined ? '' : ` for ${name}`;
  return `${small(title)}${whose}${portion === 1 ? '' : `, ${servingsText(portion)}`}`;
}

/** "Ada", or "everyone" for a side. */
export function whoseText({ person }: Pick<AdditionBody, 'person'>, people: PlanBody['people']): string {
  return person === null ? 'everyone' : (people.find(({ id }) => id === person)?.name ?? 'someone');
}

/** What is sent for what stands there. */
export function asInput({ recipe, portion, person }: AdditionBody): AdditionInput {
  return { recipe, portion, person };
}

const isSame = (a: AdditionInput, b: AdditionInput): boolean =>
  a.recipe === b.recipe && a.person === b.person;

/** The whole list with one more thing, or with another portion of one that stands there. */
export function withOne(
  { additions }: Pick<MealBody, 'additions'>,
  one: AdditionInput,
): readonly AdditionInput[] {
  const now = additions.map(asInput);
  return now.some((other) => isSame(other, one))
    ? now.map((other) => (isSame(other, one) ? one : other))
    : [...now, one];
}

export function withoutOne(
  { additions }: Pick<MealBody, 'additions'>,
  one: AdditionInput,
): readonly AdditionInput[] {
  return additions.map(asInput).filter((other) => !isSame(other, one));
}

/** The next portion up or down; null where there is none. */
export function stepped(portion: number, direction: 1 | -1): number | null {
  const next = Math.round(portion / STEP + direction) * STEP;
  return next < SMALLEST || next > LARGEST ? null : next;
}
