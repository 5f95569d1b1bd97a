/** `/api/pair`: a device that shows the code from the console gets its cookie. Ten tries a minute from one address. */
import { addDevice } from '../../db/repos/devices.ts';
import { deviceSchema, pairInputSchema } from '../../contract/household.ts';
import type { Routes } from '../api.ts';
import { Refusal } from '../errors.ts';
import { isSameCode, setDeviceCookie } from '../guards/pairing.ts';

const TRIES = { max: 10, timeWindow: '1 minute' };

export const pairRoutes: Routes = async (app, deps) => {
  app.post(
    '/pair',
    {
      schema: { body: pairInputSchema, response: { 201: deviceSchema } },
      config: { rateLimit: TRIES },
    },
    async (request, reply) => {
      if (deps.pairingCode === null) throw new Refusal('pairing-off');
      if (!isSameCode(request.body.code, deps.pairingCode)) throw new Refusal('wrong-code');
      const tokenHash = setDeviceCookie(reply, deps.config);
      const device = addDevice(deps.db, { name: request.body.name || 'A device', tokenHash });
      const { id, name, pairedAt, lastSeenAt } = device;
      return reply.code(201).send({ id, name, pairedAt, lastSeenAt, isThis: true });
    },
  );
};
