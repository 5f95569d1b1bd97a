/**
 * Brings the built-in recipes of a data version into the database. It adds rows; it never changes or removes one. The
 * index that recipes are searched by is filled anew with them.
 */
import { eq, max } from 'drizzle-orm';
import type { Library } from '../domain/library.ts';
import type { Database } from './repos/database.ts';
import { currentDataVersion, currentRecipes } from './repos/recipes.ts';
import { fillIndex, isIndexed, type Indexed } from './repos/search-index.ts';
import { transact } from './repos/transaction.ts';
import { libraryRecipe, libraryVersion } from './schema/recipes.ts';

/** How many recipes one statement carries: SQLite takes 32,766 values, a recipe has four. */
const PER_STATEMENT = 500;

/**
 * Makes the library's data version the one in use. A version that was met before is put in use again without
 * writing its recipes a second time. Own recipes and plans are not touched.
 */
export function seedLibrary(db: Database, library: Seeded): void {
  if (currentDataVersion(db) !== library.dataVersion)
    transact(db, () => {
      seedRecipes(db, library);
    });
  if (isIndexed(db, library.dataVersion)) return;
  transact(db, () => {
    const recipes = currentRecipes(db).map(({ recipe }) => recipe);
    fillIndex(db, { ...library, recipes });
  });
}

type Seeded = Pick<Library, 'dataVersion' | 'recipes'> & Pick<Indexed, 'foods'>;

function seedRecipes(db: Database, { dataVersion, recipes }: Seeded): void {
  const last = db.orm
    .select({ position: max(libraryVersion.position) })
    .from(libraryVersion)
    .get();
  const position = (last?.position ?? 0) + 1;
  const isIt = eq(libraryVersion.dataVersion, dataVersion);
  const { changes } = db.orm.update(libraryVersion).set({ position }).where(isIt).run();
  if (changes === 1) return;
  db.orm.insert(libraryVersion).values({ dataVersion, position, seededAt: db.now() }).run();
  const rows = recipes.map((body, at) => ({ id: body.id, dataVersion, position: at, body }));
  for (let at = 0; at < rows.length; at += PER_STATEMENT)
    db.orm
      .insert(libraryRecipe)
      .values(rows.slice(at, at + PER_STATEMENT))
      .run();
}
