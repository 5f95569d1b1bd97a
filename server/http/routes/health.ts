/** `/api/health`: open to all, so that a script can wait for the server. */
import { healthSchema } from '../../contract/foods.ts';
import type { Routes } from '../api.ts';

export const healthRoutes: Routes = async (app, { config, library }) => {
  app.get('/health', { schema: { response: { 200: healthSchema } } }, async () => ({
    ...{ status: 'ok' as const, version: config.version },
    dataVersion: library.dataVersion,
  }));
};
