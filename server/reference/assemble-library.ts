/** The Library from its parts: the one road, for a compiled file and for parts fresh from `data/`. */
import { buildFacts } from '../domain/foods/facts.ts';
import type { Library } from '../domain/library.ts';
import { assembleFoods } from './assemble-foods.ts';
import type { LibraryParts } from './parts.ts';
import { needsEndDate } from '../domain/people/starting-set.ts';

/** Throws where a parent, part or tag does not exist or parents and parts form a circle; compiled parts never do. */
export function assembleLibrary(parts: LibraryParts, dataVersion: string): Library {
  const tags = new Map(parts.tags.map((tag) => [tag.id, tag]));
  const foods = assembleFoods(parts.foods, parts.tags);
  return {
    dataVersion,
    tags,
    aliases: parts.aliases,
    sources: new Map(parts.sources.map((source) => [source.id, source])),
    sets: parts.sets.map((set) => ({ ...set, needsEndDate: needsEndDate(set) })),
    aisles: parts.aisles,
    foods,
    facts: buildFacts(foods, tags),
    recipes: parts.recipes,
    substitutions: parts.substitutions,
    tables: parts.tables,
    indexParameters: parts.indexParameters,
    crossReactivity: parts.crossReactivity,
  };
}
