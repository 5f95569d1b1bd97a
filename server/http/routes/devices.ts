/** `/api/devices`: the paired devices; any of them can be forgotten. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { keySchema } from '../../contract/common.ts';
import { deviceSchema, devicesSchema, type DeviceBody } from '../../contract/household.ts';
import { listDevices, removeDevice } from '../../db/repos/devices.ts';
import { noContent, type Routes } from '../api.ts';
import { Refusal } from '../errors.ts';
import { clearDeviceCookie, deviceOf } from '../guards/pairing.ts';
import { found } from '../versions.ts';

const params = z.strictObject({ id: keySchema });

export const deviceRoutes: Routes = async (app, deps) => {
  const all = (request: FastifyRequest): DeviceBody[] => {
    const here = deviceOf(request, deps)?.id;
    return listDevices(deps.db).map(({ id, name, pairedAt, lastSeenAt }) => ({
      ...{ id, name, pairedAt, lastSeenAt },
      isThis: id === here,
    }));
  };
  app.get('/devices', { schema: { response: { 200: devicesSchema } } }, async (request) => ({
    items: all(request),
  }));
  app.get('/devices/:id', { schema: { params, response: { 200: deviceSchema } } }, async (request) =>
    found(all(request).find(({ id }) => id === request.params.id)),
  );
  app.delete('/devices/:id', { schema: { params, response: { 204: noContent } } }, async (request, reply) => {
    const { id } = request.params;
    if (deviceOf(request, deps)?.id === id) clearDeviceCookie(reply, deps.config);
    if (removeDevice(deps.db, id) === 'missing') throw new Refusal('not-found');
    return reply.code(204).send(null);
  });
};
