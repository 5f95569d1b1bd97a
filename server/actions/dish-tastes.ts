/** What the people of a plan say of dishes, for the search and for what it was made from. */
import { listTastes, type StoredTaste } from '../db/repos/tastes.ts';
import type { ProblemRequest } from '../domain/planner/problem-for.ts';
import type { ActionDeps } from './deps.ts';

/** All that these people say. */
export function tastesOf({ db }: Pick<ActionDeps, 'db'>, people: readonly string[]): readonly StoredTaste[] {
  return listTastes(db).filter(({ person }) => people.includes(person));
}

/** The field of a problem's request, left out where nobody says anything. */
export function requestedTastes(
  deps: Pick<ActionDeps, 'db'>,
  people: readonly string[],
): Pick<ProblemRequest, 'tastes'> {
  const said = tastesOf(deps, people);
  if (said.length === 0) return {};
  const dishes = (person: string, taste: StoredTaste['taste']): readonly string[] =>
    said.filter((one) => one.person === person && one.taste === taste).map(({ recipe }) => recipe);
  return {
    tastes: people.map((person) => ({
      favourites: dishes(person, 'favourite'),
      ratherNot: dishes(person, 'rather-not'),
    })),
  };
}
