/** Every route of the API; all but two ask for a paired device where pairing is on. */
import type { FastifyInstance } from 'fastify';
import { requireShapes } from '../api.ts';
import type { HttpDeps } from '../deps.ts';
import { pairingGuard } from '../guards/pairing.ts';
import { additionRoutes } from './additions.ts';
import { deviceRoutes } from './devices.ts';
import { foodRoutes } from './foods.ts';
import { healthRoutes } from './health.ts';
import { mealRoutes } from './meals.ts';
import { openapiRoutes } from './openapi.ts';
import { pairRoutes } from './pair.ts';
import { peopleRoutes } from './people.ts';
import { planRoutes } from './plans.ts';
import { printRoutes } from './prints.ts';
import { productRoutes } from './products.ts';
import { recipeRoutes } from './recipes.ts';
import { reviewRoutes } from './reviews.ts';
import { sensitivityRoutes } from './sensitivities.ts';
import { settingsRoutes } from './settings.ts';
import { shoppingListRoutes } from './shopping-list.ts';
import { tasteRoutes } from './tastes.ts';

const OPEN = [healthRoutes, pairRoutes];
const PAIRED = [
  ...[foodRoutes, peopleRoutes, sensitivityRoutes, recipeRoutes, tasteRoutes, planRoutes, mealRoutes],
  ...[
    reviewRoutes,
    productRoutes,
    printRoutes,
    shoppingListRoutes,
    settingsRoutes,
    deviceRoutes,
    additionRoutes,
    openapiRoutes,
  ],
];

export async function registerRoutes(app: FastifyInstance, deps: HttpDeps): Promise<void> {
  app.addHook('onRoute', requireShapes);
  for (const routes of OPEN) await app.register(routes, deps);
  await app.register(async (paired) => {
    const check = pairingGuard(deps);
    paired.addHook('onRequest', async (request) => check(request));
    for (const routes of PAIRED) await paired.register(routes, deps);
  });
}
