/** The compiled file: written and read back, refused when damaged; and the commands that authors run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileLibrary } from '../../data/builder/compile-library.ts';
import { formatLibraryFile, parseLibraryFile } from '../../server/reference/library-file.ts';
import { readLibrary } from '../../server/reference/read-library.ts';
import { cook, dataFiles, withDataFolder } from './compile-fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function compiledText(): Promise<string> {
  const { file, problems } = await withDataFolder(dataFiles(), compileLibrary);
  if (file === null) throw new Error(problems.join('\n'));
  return formatLibraryFile(file);
}

test('what was written is read back whole, and is one JSON object', async () => {
  const text = await compiledText();
  const read = parseLibraryFile(text);
  if (typeof read === 'string') throw new Error(read);
  expect(formatLibraryFile(read)).toBe(text);
  expect(JSON.parse(text)).toMatchObject({ format: 3, dataVersion: read.dataVersion });
  expect(read.parts.recipes.map(({ id }) => id).sort()).toEqual([
    'garlic-spinach',
    'lentil-salad',
    'salmon-with-lentils',
  ]);
});

test.each<[string, (text: string) => string, string]>([
  ['cut', (text) => text.slice(0, -400), 'is damaged'],
  ['changed', (text) => text.replace('green lentils', 'green lentil5'), 'is damaged'],
  ['of another format', (text) => text.replace('"format":3', '"format":999'), 'has format 999'],
  ['something else', () => '{}', 'is not a compiled library'],
  ['empty', () => '', 'is not a compiled library'],
])('a file that is %s is refused with one sentence', async (_name, change, expected) => {
  const text = change(await compiledText());
  await withDataFolder({ 'library.json': text }, (dir) => {
    const file = join(dir, 'library.json');
    expect(() => readLibrary(file)).toThrow(expected);
    expect(() => readLibrary(file)).toThrow(file);
  });
});

test('a missing file is named', () => {
  expect(() => readLibrary('/nowhere/library.json')).toThrow('/nowhere/library.json cannot be read');
});

function run(
  script: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  const script0 = join(ROOT, 'data/builder', script);
  return spawnSync(process.execPath, ['--import', 'tsx', script0, ...args], { cwd: ROOT, encoding: 'utf8' });
}

test('compile.ts writes the file, and leaves the old one alone when a recipe is broken', async () => {
  await withDataFolder(dataFiles(), (data) => {
    const out = join(data, 'out', 'library.json');
    expect(run('compile.ts', ['--data', data, '--out', out])).toMatchObject({ status: 0, stdout: '' });
    expect(readLibrary(out).recipes).toHaveLength(3);
    const before = readFileSync(out, 'utf8');
    writeFileSync(
      join(data, 'recipes/snack/garlic-spinach.cook'),
      cook({ slot: 'snack' }, 'Eat @moss{1%g}.'),
    );
    const broken = run('compile.ts', ['--data', data, '--out', out]);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain(
      'recipes/snack/garlic-spinach.cook: ingredient "moss" is no food we know',
    );
    expect(readFileSync(out, 'utf8')).toBe(before);
    expect(readdirSync(join(data, 'out'))).toEqual(['library.json', 'pictures']);
  });
});

test('compile.ts without --out says how it is used and exits 2', () => {
  const { status, stderr } = run('compile.ts', []);
  expect(status).toBe(2);
  expect(stderr).toContain('--out must name the file to write');
});

test('check-recipes.ts says OK with a line of figures, or each problem', async () => {
  await withDataFolder({}, (dir) => {
    mkdirSync(join(dir, 'snack'));
    const good = join(dir, 'snack', 'apple-and-walnuts.cook');
    const bad = join(dir, 'snack', 'moss.cook');
    const head = {
      ...{ title: 'Apple with walnuts', slot: 'snack', heat: 'false', servings: '1', 'yield grams': '140' },
      ...{ equipment: 'none', 'keeps days': '0' },
    };
    // 120 g apple and 20 g walnuts: about 62 + 131 kcal.
    writeFileSync(good, cook(head, 'Slice @apple{120%g}; eat with @walnuts{20%g}.'));
    writeFileSync(bad, cook({ ...head, title: 'Moss' }, 'Eat @mossy rock{1%g}.'));
    expect(existsSync(good)).toBe(true);
    const fine = run('check-recipes.ts', [good]);
    expect(fine.stdout).toMatch(
      /^OK .*apple-and-walnuts\.cook\n {3}kcal \d+ protein .* nuts 20 .* \| all servings 140 g stated, 140 g summed \| missing: none\n$/,
    );
    expect(fine.status).toBe(0);
    const means = run('check-recipes.ts', ['--means', good]);
    expect(means.stdout).toMatch(/^\| slot \| recipes \| kcal \|.*\n(.*\n)*\| snack \| 1 \| 193 \|/);
    const both = run('check-recipes.ts', [good, bad]);
    expect(both.status).toBe(1);
    expect(both.stdout).toContain('moss.cook: ingredient "mossy rock" is no food we know');
  });
});
