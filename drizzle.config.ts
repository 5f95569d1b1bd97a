/** For `npx drizzle-kit generate --name what-changes`: writes the SQL of a schema change; never applied by this tool. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './server/db/schema/*.ts',
  out: './server/db/migrations',
});
