/** `/api/prints`: codes for printed sheets, and whether a sheet still holds. */
import { z } from 'zod';
import { makePrint } from '../../actions/make-print.ts';
import { readPrint } from '../../actions/read-print.ts';
import {
  printInputSchema,
  printMadeSchema,
  printSchema,
  type PrintInput,
  type PrintMade,
} from '../../contract/prints.ts';
import type { Routes } from '../api.ts';
import { createOnce } from '../idempotency.ts';
import { presentReasons } from '../present/reasons.ts';
import { found } from '../versions.ts';

/** Whatever somebody types off a sheet: a code that was never given is a thing that is not there. */
const params = z.strictObject({ code: z.string().max(40) });

/** Never changed, so it carries no version. */
type Made = PrintMade & { readonly version?: never };

export const printRoutes: Routes = async (app, deps) => {
  app.post(
    '/prints',
    { schema: { body: printInputSchema, response: { 201: printMadeSchema } } },
    async (request, reply) =>
      createOnce<Made>(deps, request, reply, () => {
        const { kind } = request.body;
        const { code, printedOn } = found(makePrint(deps, { kind, subject: subjectOf(request.body) }));
        return { code, printedOn };
      }),
  );
  app.get('/prints/:code', { schema: { params, response: { 200: printSchema } } }, async (request) => {
    const { kind, printedOn, status, reasons } = found(readPrint(deps, request.params.code));
    return { kind, printedOn, status, reasons: presentReasons(reasons, deps.library) };
  });
};

function subjectOf({ kind, plan, person }: PrintInput): string {
  return (kind === 'card' ? person : plan) ?? '';
}
