/** Recipes: the built-in ones of the newest data version and the household's own. Old versions stay readable. */
import { and, asc, desc, eq, isNull, max, min } from 'drizzle-orm';
import { UNSAID, type Recipe } from '../../domain/recipes/recipe.ts';
import { householdRecipe as own, libraryRecipe as builtIn, libraryVersion } from '../schema/recipes.ts';
import type { Database } from './database.ts';
import { collectionMark, dropFromIndex, indexRecipe, markCollection } from './search-index.ts';
import { transact } from './transaction.ts';

export interface RecipeRef {
  readonly id: string;
  readonly version: string;
}

export interface StoredRecipe {
  readonly recipe: Recipe;
  /** The data version of a built-in recipe; "own-1", "own-2" ... of the household's. */
  readonly version: string;
  readonly isOwn: boolean;
  /** The recipe that an own one was written from. */
  readonly basedOn: RecipeRef | null;
}

type OwnRow = typeof own.$inferSelect;

interface Kept {
  readonly version: string | null;
  readonly mark: string;
  readonly recipes: readonly StoredRecipe[];
}

/** What was read last: a recipe is read and parsed once for each change of the collection. */
const LAST = new WeakMap<Database, Kept>();

/**
 * Built-in ones in the library's order, then own ones in the order they were added; retired ones left out. The
 * very same list until one of them changes.
 */
export function currentRecipes(db: Database): readonly StoredRecipe[] {
  const version = currentDataVersion(db);
  const mark = collectionMark(db);
  const last = LAST.get(db);
  if (last?.version === version && last.mark === mark) return last.recipes;
  const recipes = [...builtInOnes(db, version ?? ''), ...ownRecipes(db)];
  LAST.set(db, { version, mark, recipes });
  return recipes;
}

function builtInOnes(db: Database, version: string): readonly StoredRecipe[] {
  return db.orm
    .select({ recipe: builtIn.body })
    .from(builtIn)
    .where(eq(builtIn.dataVersion, version))
    .orderBy(asc(builtIn.position))
    .all()
    .map(({ recipe }) => ({ recipe: completed(recipe), version, isOwn: false, basedOn: null }));
}

/**
 * When each built-in recipe first came here: the position of the first data version that held it, more for a
 * later one.
 */
export function arrivals(db: Database): ReadonlyMap<string, number> {
  const rows = db.orm
    .select({ id: builtIn.id, first: min(libraryVersion.position) })
    .from(builtIn)
    .innerJoin(libraryVersion, eq(libraryVersion.dataVersion, builtIn.dataVersion))
    .groupBy(builtIn.id)
    .all();
  return new Map(rows.map(({ id, first }) => [id, first ?? 0]));
}

/** The household's own in the order they were added, retired ones left out. */
export function ownRecipes(db: Database): readonly StoredRecipe[] {
  const rows = db.orm
    .select()
    .from(own)
    .where(and(eq(own.householdId, db.household), isNull(own.retiredAt)))
    .orderBy(asc(own.position), asc(own.revision))
    .all();
  const newest = new Map(rows.map((row) => [row.id, row]));
  return [...newest.values()].map(fromRow);
}

/** Any version that ever was, retired or not. */
export function recipeAt(db: Database, id: string, version: string): StoredRecipe | null {
  const revision = revisionOf(version);
  if (revision !== null) {
    const row = db.orm
      .select()
      .from(own)
      .where(and(isOwn(db, id), eq(own.revision, revision)))
      .get();
    return row === undefined ? null : fromRow(row);
  }
  const row = db.orm
    .select({ recipe: builtIn.body })
    .from(builtIn)
    .where(and(eq(builtIn.id, id), eq(builtIn.dataVersion, version)))
    .get();
  return row === undefined ? null : { recipe: completed(row.recipe), version, isOwn: false, basedOn: null };
}

/** Adds it under its id, or under the next free one ("lentil-soup-2") where that is taken. */
export function addOwnRecipe(db: Database, recipe: Recipe, basedOn: RecipeRef | null = null): StoredRecipe {
  return transact(db, () => {
    const id = freeId(db, recipe.id);
    const last = db.orm
      .select({ position: max(own.position) })
      .from(own)
      .where(eq(own.householdId, db.household))
      .get();
    const position = (last?.position ?? 0) + 1;
    return write(db, { id, revision: 1, position, recipe, basedOn });
  });
}

/** Adds a revision; the one before stays for the plans that name it. */
export function changeOwnRecipe(
  db: Database,
  id: string,
  version: string,
  recipe: Recipe,
): StoredRecipe | 'stale' | 'missing' {
  return transact(db, () => {
    const now = newestRow(db, id);
    if (now === undefined || now.retiredAt !== null) return 'missing';
    if (versionOf(now.revision) !== version) return 'stale';
    const { basedOn } = fromRow(now);
    return write(db, { id, revision: now.revision + 1, position: now.position, recipe, basedOn });
  });
}

/** Takes it out of the collection; plans that name it still read it. */
export function retireOwnRecipe(db: Database, id: string, version: string): 'retired' | 'stale' | 'missing' {
  return transact(db, () => {
    const now = newestRow(db, id);
    if (now === undefined || now.retiredAt !== null) return 'missing';
    if (versionOf(now.revision) !== version) return 'stale';
    db.orm.update(own).set({ retiredAt: db.now() }).where(isOwn(db, id)).run();
    dropFromIndex(db, id);
    markCollection(db);
    return 'retired';
  });
}

/** Takes it back into the collection; 'missing' where it is not out of it. */
export function restoreOwnRecipe(
  db: Database,
  id: string,
  version: string,
): StoredRecipe | 'stale' | 'missing' {
  return transact(db, () => {
    const now = newestRow(db, id);
    if (now === undefined || now.retiredAt === null) return 'missing';
    if (versionOf(now.revision) !== version) return 'stale';
    db.orm.update(own).set({ retiredAt: null }).where(isOwn(db, id)).run();
    indexRecipe(db, now.body);
    markCollection(db);
    return fromRow(now);
  });
}

/** The data version that was seeded last; null before the first. */
export function currentDataVersion(db: Database): string | null {
  const newest = db.orm
    .select({ version: libraryVersion.dataVersion })
    .from(libraryVersion)
    .orderBy(desc(libraryVersion.position))
    .limit(1)
    .get();
  return newest?.version ?? null;
}

interface NewRow {
  readonly id: string;
  readonly revision: number;
  readonly position: number;
  readonly recipe: Recipe;
  readonly basedOn: RecipeRef | null;
}

function write(db: Database, { id, revision, position, recipe, basedOn }: NewRow): StoredRecipe {
  const row: OwnRow = {
    ...{ householdId: db.household, id, revision, position, body: { ...recipe, id }, retiredAt: null },
    ...{ basedOnId: basedOn?.id ?? null, basedOnVersion: basedOn?.version ?? null },
  };
  db.orm.insert(own).values(row).run();
  indexRecipe(db, row.body);
  markCollection(db);
  return fromRow(row);
}

function freeId(db: Database, wanted: string): string {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wanted : `${wanted}-${String(n)}`;
    const taken =
      newestRow(db, id) ?? db.orm.select({ id: builtIn.id }).from(builtIn).where(eq(builtIn.id, id)).get();
    if (taken === undefined) return id;
  }
}

function newestRow(db: Database, id: string): OwnRow | undefined {
  return db.orm.select().from(own).where(isOwn(db, id)).orderBy(desc(own.revision)).limit(1).get();
}

/** A row written before recipes said as much as they do now: what it leaves out is unsaid, not wrong. */
function completed(body: Recipe): Recipe {
  const lines = body.lines.map((line) => ({ ...line, isHeated: line.isHeated ?? body.heat }));
  return { ...UNSAID, ...body, lines };
}

function fromRow(row: OwnRow): StoredRecipe {
  const { basedOnId, basedOnVersion } = row;
  const basedOn =
    basedOnId === null || basedOnVersion === null ? null : { id: basedOnId, version: basedOnVersion };
  return { recipe: completed(row.body), version: versionOf(row.revision), isOwn: true, basedOn };
}

const versionOf = (revision: number): string => `own-${String(revision)}`;

function revisionOf(version: string): number | null {
  const digits = /^own-(\d{1,9})$/.exec(version)?.[1];
  return digits === undefined ? null : Number(digits);
}

function isOwn(db: Database, id: string): ReturnType<typeof and> {
  return and(eq(own.householdId, db.household), eq(own.id, id));
}
