/** The only entry: reads the command, wires configuration and library, runs it, and ends with its exit code. */
import { readFileSync } from 'node:fs';
import { buildMatcher } from './domain/ingredients/matcher.ts';
import { HELP } from './cli/help.ts';
import { decodeUtf8 } from './cli/decode-utf8.ts';
import { runMerge } from './cli/merge.ts';
import { done, notDone, wrongUsage, type CommandResult } from './cli/outcome.ts';
import { runParse } from './cli/parse.ts';
import { runPlan } from './cli/plan.ts';
import { readServeOptions } from './cli/serve.ts';
import { readPlaces } from './config.ts';
import { readLibrary } from './reference/read-library.ts';

function run(command: string | undefined, args: readonly string[]): CommandResult {
  switch (command) {
    case 'plan':
      return withLibrary((deps) => runPlan(args, { ...deps, today: todayHere(), readFile: textOf }));
    case 'parse':
      return onLines(args, 'parse', (input) => withLibrary((deps) => runParse(input, deps)));
    case 'merge':
      return onLines(args, 'merge', (input) => withLibrary((deps) => runMerge(input, deps)));
    case 'help':
    case '--help':
    case '-h':
      return done(HELP);
    case '--version':
      return done(`${readPlaces().version}\n`);
    case undefined:
      return wrongUsage('Say what to do: serve, plan, parse or merge. "kindplate help" shows how.');
    default:
      return wrongUsage(`"${command}" is not a command. There are serve, plan, parse, merge and help.`);
  }
}

type Deps = Pick<Parameters<typeof runPlan>[1], 'library' | 'matcher'>;

function withLibrary(use: (deps: Deps) => CommandResult): CommandResult {
  const { libraryFile } = readPlaces();
  const library = readLibrary(libraryFile);
  return use({ library, matcher: buildMatcher([...library.foods.values()]) });
}

function onLines(
  args: readonly string[],
  command: string,
  use: (input: Uint8Array) => CommandResult,
): CommandResult {
  if (args.length > 0)
    return wrongUsage(`${command} takes no options; it reads ingredient lines on standard input.`);
  return use(readFileSync(0));
}

/** Today by this machine's own calendar, as YYYY-MM-DD. */
function todayHere(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function textOf(name: string): string | null {
  try {
    return decodeUtf8(readFileSync(name));
  } catch {
    return null;
  }
}

/** Loaded only here: the other commands start sooner without the server's packages. */
async function serve(args: readonly string[]): Promise<CommandResult> {
  const options = readServeOptions(args);
  if (typeof options === 'string') return wrongUsage(options);
  const { serveHere } = await import('./serve-here.ts');
  return serveHere(options);
}

/** What was thrown is one sentence where it is ours to say (a damaged library); a stack helps nobody at a terminal. */
async function runOrSay(command: string | undefined, args: readonly string[]): Promise<CommandResult> {
  try {
    return command === 'serve' ? await serve(args) : run(command, args);
  } catch (error) {
    return notDone(error instanceof Error ? error.message : String(error));
  }
}

const result = await runOrSay(process.argv[2], process.argv.slice(3));
for (const sentence of result.err) process.stderr.write(`${sentence}\n`);
// A reader that closes early (head) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? result.code : 1),
);
process.exitCode = result.code;
process.stdout.write(result.out);
