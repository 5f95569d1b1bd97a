/** Fetches what a card needs: the person as they stand now, the tags, the foods named, and the data's version. */
import { getFood, listTags } from '../../api/foods.ts';
import { getHealth } from '../../api/health.ts';
import { getPerson } from '../../api/people.ts';
import { RequestError } from '../../api/request.ts';
import { cardRules, type CardRule } from './card-rules.ts';
import type { CardFacts, FoodNames } from './care-card.ts';

export interface CardContent {
  readonly name: string;
  readonly rules: readonly CardRule[];
  readonly facts: CardFacts;
  readonly dataVersion: string;
}

const MISSING = 404;

/** Null where there is no such person. Throws a `RequestError` where something else could not be fetched. */
export async function fetchCard(id: string): Promise<CardContent | null> {
  const person = await foundOrNull(getPerson(id));
  if (person === null) return null;
  const [tags, health] = await Promise.all([listTags(), getHealth()]);
  const rules = cardRules(person);
  const targets = rules.map(({ target }) => target);
  const foods = await namesOf(targets.filter((target) => !tags.some((tag) => tag.id === target)));
  return { name: person.person.name, rules, facts: { tags, foods }, dataVersion: health.dataVersion };
}

async function namesOf(ids: readonly string[]): Promise<Record<string, FoodNames>> {
  const found = await Promise.all(ids.map(async (id) => [id, await foundOrNull(getFood(id))] as const));
  return Object.fromEntries(
    found.flatMap(([id, food]) => (food === null ? [] : [[id, { name: food.name, names: food.names }]])),
  );
}

async function foundOrNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RequestError && error.status === MISSING) return null;
    throw error;
  }
}
