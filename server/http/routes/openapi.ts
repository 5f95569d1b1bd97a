/** `/api/openapi.json`: what this server answers, made from the same shapes that check it. */
import { z } from 'zod';
import type { Routes } from '../api.ts';

const documentSchema = z.looseObject({ openapi: z.string() });

export const openapiRoutes: Routes = async (app) => {
  app.get('/openapi.json', { schema: { response: { 200: documentSchema } } }, async () => {
    const document = app.swagger();
    return { ...document, openapi: 'openapi' in document ? document.openapi : '3.1.0' };
  });
};
