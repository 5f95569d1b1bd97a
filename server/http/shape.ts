/** Checks what came in against the contract and says, field by field, what to mend; never a validator's own dump. */
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { Refusal } from './errors.ts';

/** Fastify's validator for zod schemas. */
export const checkShape: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (data: unknown) => {
    const read = schema.safeParse(data, { reportInput: true });
    if (!read.success) return { error: refused(read.error.issues, httpPart) };
    const broken = brokenText(read.data, []);
    if (broken === null) return { value: read.data };
    return {
      error: new Refusal('malformed', { fields: { [broken.join('.') || partOf(httpPart)]: BROKEN } }),
    };
  };

const BROKEN = 'holds a character that no text has';
const partOf = (part: string | undefined): string => (part === 'querystring' ? 'query' : (part ?? 'body'));

/** Where a text holds NUL or half of a character, which the database would not give back as it came; null where none does. */
function brokenText(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value === 'string') return /[\0\p{Cs}]/u.test(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = brokenText(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

function refused(issues: readonly z.core.$ZodIssue[], part: string | undefined): Refusal {
  const where = partOf(part);
  const fields = issues.map((issue) => [issue.path.map(String).join('.') || where, sentenceOf(issue)]);
  return new Refusal('malformed', { fields: Object.fromEntries(fields) as Record<string, string> });
}

/** The contract's own sentences begin with a small letter; zod's do not. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  const isMissing = issue.path.length > 0 && issue.code !== 'custom' && issue.input === undefined;
  if (isMissing) return 'is missing';
  return /^[a-z]/.test(issue.message) ? issue.message : plainly(issue);
}

function plainly(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is not known here`;
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'too_small':
      return `must be at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'must be a day written as YYYY-MM-DD' : 'is not written as expected';
    default:
      return 'is not as it should be';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters long' : origin === 'array' ? ' entries' : '';
}
