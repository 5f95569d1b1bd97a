/** Takes JSON by its plain name only (415): a name that parsers read differently is how bodies slip past a check. */
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';

const JSON_NAME = /^application\/json(?: *; *charset="?utf-8"?)?$/i;

export function refuseOtherTypes(request: FastifyRequest): void {
  const type = request.headers['content-type'];
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (!isReading && type !== undefined && !JSON_NAME.test(type)) throw new Refusal('not-json');
}
