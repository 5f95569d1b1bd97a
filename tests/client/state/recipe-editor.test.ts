/** Writing a recipe: kept text, reading before saving, answers, and two screens at once. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { keepDraft, keptDraft } from '../../../client/src/views/recipes/editor/kept-draft.ts';
import { LineAnswers } from '../../../client/src/views/recipes/editor/line-answers.svelte.ts';
import { RecipeEditor } from '../../../client/src/views/recipes/editor/recipe-editor.svelte.ts';
import { rowsOf } from '../../../client/src/views/recipes/editor/rows.ts';
import { removeWithUndo } from '../../../client/src/views/recipes/remove-own.ts';
import type { ReadLineBody, RecipeReadBody } from '../../../server/contract/recipe-reading.ts';
import type { RecipeBody } from '../../../server/contract/recipes.ts';
import type { ReviewBody } from '../../../server/contract/reviews.ts';
import { aRecipe } from '../a-recipe.ts';
import { answerWith, type Answers, type Asked } from './answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const REVIEW: ReviewBody = {
  ...{ id: 'r1', version: 0, line: '200 g mozarella', recipes: [], nearest: [], answer: null },
};
function lineOf(line: string, own: Partial<ReadLineBody> = {}): ReadLineBody {
  return {
    ...{
      line,
      food: 'kale-raw',
      foodName: 'kale',
      grams: 200,
      quantity: '200',
      unit: 'g',
      preparation: null,
    },
    ...{ status: 'matched', contains: [], mayContain: [], foods: [{ id: 'kale-raw', name: 'kale' }] },
    ...{ gramsFrom: 'mass', verdicts: [], review: null },
    ...own,
  };
}
const unread = lineOf(REVIEW.line, { status: 'unknown', food: null, foods: [], review: REVIEW });
const reading = (...lines: readonly ReadLineBody[]): RecipeReadBody => ({
  lines: [...lines],
  verdicts: [],
  split: null,
});
const OWN: RecipeBody = aRecipe({ id: 'my-porridge', version: 'own-1', isOwn: true, title: 'My porridge' });

function editorOf(original: RecipeBody | null, answers: Answers = {}) {
  const read = reading(lineOf('200 g kale'));
  const calls = answerWith({ 'POST /api/recipes/read': [200, read], ...answers });
  const app = new AppState('/recipes/new');
  app.refresh = () => Promise.resolve();
  return { calls, app, editor: new RecipeEditor(app, original) };
}
const called = (calls: readonly Asked[], what: string): readonly Asked[] =>
  calls.filter(({ method, path }) => `${method} ${path}` === what);

function fill(editor: RecipeEditor, lines: readonly string[] = ['200 g kale']): void {
  Object.assign(editor.draft, { title: 'Kale', slots: ['dinner'], activeMinutes: 5, totalMinutes: 9 });
  editor.draft.lines = rowsOf(lines);
}

describe('text that was not saved', () => {
  it('is kept for each recipe, offered again, and gone once it is saved', async () => {
    const { editor } = editorOf(null, { 'POST /api/recipes': [201, OWN] });
    editor.keep();
    expect(keptDraft('new')).toBeNull();
    fill(editor);
    editor.keep();
    expect(keptDraft('new')?.draft.title).toBe('Kale');
    expect(keptDraft('my-porridge')).toBeNull();
    const again = editorOf(null, { 'POST /api/recipes': [201, OWN] }).editor;
    expect([again.draft.title, again.offered?.draft.title]).toEqual(['', 'Kale']);
    // Nothing is written over it before somebody chooses.
    again.keep();
    expect(keptDraft('new')?.draft.title).toBe('Kale');
    again.takeOffered();
    expect([again.draft.title, again.offered, again.isDirty]).toEqual(['Kale', null, true]);
    expect(await again.save()).toEqual(OWN);
    expect([keptDraft('new'), again.isDirty]).toEqual([null, false]);
  });

  it('that is not wanted stays in reach of undo', () => {
    const { editor } = editorOf(null);
    fill(editor);
    editor.keep();
    const { editor: again, app } = editorOf(null);
    again.dropOffered();
    expect([again.offered, keptDraft('new'), again.draft.title]).toEqual([null, null, '']);
    app.undoToast(app.toasts[0]?.id ?? 0);
    expect(again.draft.title).toBe('Kale');
  });

  it('is passed over where it cannot be read', () => {
    for (const broken of [
      '{',
      'null',
      '[]',
      '{"at":1,"draft":{}}',
      '{"at":"x","draft":{"lines":3,"steps":[]}}',
    ]) {
      localStorage.setItem('kindplate-recipe-draft:new', broken);
      expect(keptDraft('new')).toBeNull();
    }
  });

  it('says so where the browser keeps nothing', () => {
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: full, removeItem: full });
    const { editor } = editorOf(null);
    fill(editor);
    editor.keep();
    expect(editor.isKept).toBe(false);
  });
});

describe('saving', () => {
  it('asks nothing of the server where something is missing', async () => {
    const { editor, calls } = editorOf(null);
    expect(await editor.save()).toBeNull();
    expect(editor.errors).toMatchObject({ title: 'Give the recipe a name.' });
    expect(calls).toEqual([]);
  });

  it('stops where a line turns out not to be read that nobody was shown; then it is saved', async () => {
    const { editor, calls } = editorOf(null, {
      'POST /api/recipes/read': [200, reading(unread)],
      'POST /api/recipes': [201, OWN],
    });
    fill(editor, [REVIEW.line]);
    expect(await editor.save()).toBeNull();
    expect(editor.message).toMatch(/not read/);
    expect(called(calls, 'POST /api/recipes')).toEqual([]);
    expect(editor.reading.of(` ${REVIEW.line} `)?.status).toBe('unknown');
    expect(await editor.save()).toEqual(OWN);
    expect(called(calls, 'POST /api/recipes/read')).toHaveLength(1);
  });

  it('reads anew what was changed since', async () => {
    const { editor, calls } = editorOf(null, { 'POST /api/recipes': [201, OWN] });
    fill(editor);
    await editor.read();
    await editor.read();
    expect(called(calls, 'POST /api/recipes/read')).toHaveLength(1);
    editor.draft.lines = rowsOf(['200 g kale', '1 egg']);
    await editor.read();
    expect(called(calls, 'POST /api/recipes/read')[1]?.body).toEqual({
      ...{ lines: ['200 g kale', '1 egg'], heat: true, servings: 2 },
    });
  });

  it('of a built-in recipe makes a copy based on it; its lines keep what they meant', async () => {
    const { editor, calls } = editorOf(aRecipe(), { 'POST /api/recipes': [201, OWN] });
    expect(editor.isCopying).toBe(true);
    expect(editor.asked.basedOn).toEqual({ id: 'porridge', version: 'v1' });
    await editor.save();
    expect(called(calls, 'POST /api/recipes')[0]?.body).toMatchObject({
      ...{ title: 'Porridge', basedOn: { id: 'porridge', version: 'v1' } },
    });
    expect(called(calls, 'PUT /api/recipes/porridge')).toEqual([]);
  });

  it('tried again with the same text is the same call', async () => {
    const { editor, calls } = editorOf(null, {
      'POST /api/recipes': [503, { message: 'Busy.', code: 'busy' }],
    });
    fill(editor);
    await editor.save();
    await editor.save();
    editor.draft.title = 'Kale again';
    await editor.save();
    const keys = called(calls, 'POST /api/recipes').map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(3);
    expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
    expect(editor.message).toBe('Busy.');
  });

  it('says at the row what the server refused', async () => {
    const fields = { 'lines.1': 'holds a character that no text has', title: 'is missing' };
    const { editor } = editorOf(null, {
      'POST /api/recipes': [400, { message: 'No.', code: 'malformed', fields }],
    });
    fill(editor, ['200 g kale', '', '1 egg']);
    await editor.save();
    expect(editor.errors).toEqual({
      ...{ 'lines.row-2': 'It holds a character that no text has.', title: 'It is missing.' },
    });
  });
});

describe('two screens', () => {
  const theirs = { ...OWN, version: 'own-2', title: 'Theirs' };
  const stale = { 'GET /api/recipes/my-porridge': [200, theirs] } as const;
  const refused = {
    ...stale,
    'PUT /api/recipes/my-porridge': [409, { code: 'stale', message: 'Stale.' }],
  } as const;

  it('show both; mine is saved over the version that was shown', async () => {
    const { editor, calls } = editorOf(OWN, refused);
    editor.draft.title = 'Mine';
    expect(await editor.save()).toBeNull();
    expect(editor.conflicts).toEqual([{ label: 'Name', mine: 'Mine', theirs: 'Theirs' }]);
    await editor.keepMine();
    const [first, second] = called(calls, 'PUT /api/recipes/my-porridge');
    expect([first?.headers.get('if-match'), second?.headers.get('if-match')]).toEqual(['"own-1"', '"own-2"']);
    expect(second?.body).toMatchObject({ title: 'Mine' });
  });

  it('let me take theirs, with mine in reach of undo', async () => {
    const { editor, app } = editorOf(OWN, refused);
    editor.draft.title = 'Mine';
    await editor.save();
    editor.takeTheirs();
    expect([editor.draft.title, editor.isDirty, editor.theirs]).toEqual(['Theirs', false, null]);
    app.undoToast(app.toasts[0]?.id ?? 0);
    expect([editor.draft.title, editor.isDirty]).toEqual(['Mine', true]);
  });

  it('text from another time is saved against the version that it was written over', async () => {
    const { editor } = editorOf(OWN);
    keepDraft('my-porridge', { version: 'own-1', draft: { ...editor.draft, title: 'Old words' } });
    const { editor: again, calls } = editorOf({ ...OWN, version: 'own-2' }, refused);
    again.takeOffered();
    await again.save();
    expect(called(calls, 'PUT /api/recipes/my-porridge')[0]?.headers.get('if-match')).toBe('"own-1"');
    expect(again.theirs?.title).toBe('Theirs');
  });

  it('of which one removed the recipe leave the text to be saved as a new one', async () => {
    const { editor, calls } = editorOf(OWN, { 'POST /api/recipes': [201, OWN] });
    editor.draft.title = 'Mine';
    expect(await editor.save()).toBeNull();
    expect(editor.message).toMatch(/removed on another screen/);
    expect(await editor.save()).toEqual(OWN);
    expect(called(calls, 'POST /api/recipes')[0]?.body).toMatchObject({ title: 'Mine' });
  });
});

describe('a pasted recipe', () => {
  const split = { title: 'Soup', servings: 4, lines: ['1 onion'], steps: ['Boil.'], left: ['Nice.'] };
  const told = { 'POST /api/recipes/read': [200, { lines: [], verdicts: [], split }] } as const;

  it('fills the fields, and undo empties them again', async () => {
    const { editor, app } = editorOf(null, told);
    await editor.paste('Soup ...');
    const { draft } = editor;
    expect([draft.title, draft.servings, draft.left]).toEqual(['Soup', 4, ['Nice.']]);
    expect([draft.lines, draft.steps].map((rows) => rows.map(({ text }) => text))).toEqual([
      ...[['1 onion'], ['Boil.']],
    ]);
    expect(app.toasts[0]?.message).toBe('Found 1 ingredient line and 1 step. 1 line to be placed by you.');
    app.undoToast(app.toasts[0]?.id ?? 0);
    expect([editor.draft.title, editor.draft.lines.length]).toEqual(['', 1]);
  });

  it('goes after what stands there already', async () => {
    const { editor } = editorOf(null, told);
    fill(editor);
    await editor.paste('Soup ...');
    expect(editor.draft.title).toBe('Kale');
    expect(editor.draft.lines.map(({ text }) => text)).toEqual(['200 g kale', '1 onion']);
    expect(editor.draft.left).toEqual(['Soup', 'Nice.']);
  });

  it('has its lines moved to where they belong', async () => {
    const { editor } = editorOf(null, told);
    await editor.paste('Soup ...');
    editor.placeLeft(0, 'steps');
    expect(editor.draft.steps.map(({ text }) => text)).toEqual(['Boil.', 'Nice.']);
    editor.moveOver('lines', editor.draft.lines[0]?.key ?? -1);
    expect(editor.draft.steps.map(({ text }) => text)).toEqual(['Boil.', 'Nice.', '1 onion']);
    expect(editor.draft.lines.map(({ text }) => text)).toEqual(['']);
  });
});

describe('an answer while writing', () => {
  it('names the line, reads anew, and undo takes it back at the new version', async () => {
    const given = { ...REVIEW, version: 1 };
    const calls = answerWith({
      ...{ 'PUT /api/reviews/r1': [200, given], 'DELETE /api/reviews/r1': [200, { ...REVIEW, version: 2 }] },
    });
    const app = new AppState('/recipes/new');
    app.refresh = () => Promise.resolve();
    const again = vi.fn(() => Promise.resolve());
    const answers = new LineAnswers(app, again);
    expect(
      await answers.answer(REVIEW, { foods: ['mozzarella-cheese'], isNoFood: false }, ['mozzarella']),
    ).toBe(true);
    expect(calls[0]).toMatchObject({ method: 'PUT', path: '/api/reviews/r1?line=200+g+mozarella' });
    expect(calls[0]?.headers.get('if-match')).toBe('"0"');
    expect(app.toasts[0]?.message).toBe('“200 g mozarella” is read as mozzarella from now on.');
    app.undoToast(app.toasts[0]?.id ?? 0);
    await vi.waitFor(() => {
      expect(again).toHaveBeenCalledTimes(2);
    });
    expect(calls[1]).toMatchObject({ method: 'DELETE' });
    expect(calls[1]?.headers.get('if-match')).toBe('"1"');
  });
});

describe('removing', () => {
  it('offers the way back, which opens the recipe again', async () => {
    const path = '/api/recipes/my-porridge';
    const calls = answerWith({ [`DELETE ${path}`]: [204, null], [`POST ${path}/restore`]: [200, OWN] });
    const app = new AppState('/recipes/my-porridge');
    app.refresh = () => Promise.resolve();
    app.go = vi.fn(() => true);
    expect(await removeWithUndo(app, OWN)).toBe(true);
    expect(app.toasts[0]?.message).toBe('My porridge is removed. Weeks that were made keep it.');
    app.undoToast(app.toasts[0]?.id ?? 0);
    await vi.waitFor(() => {
      expect(app.go).toHaveBeenCalledWith('/recipes/my-porridge');
    });
    expect(calls.map(({ headers }) => headers.get('if-match'))).toEqual(['"own-1"', '"own-1"']);
  });
});

describe('a page that holds text', () => {
  it('is asked before another address takes its place, and lets go', () => {
    const app = new AppState('/recipes/new');
    const asked: string[] = [];
    const release = app.holdPage((to) => {
      asked.push(to);
      return false;
    });
    expect(app.go('/week')).toBe(false);
    app.arrive({ pathname: '/list', search: '' });
    app.arrive({ pathname: '/recipes/new', search: '' });
    expect([app.path, asked]).toEqual(['/recipes/new', ['/week', '/list']]);
    release();
    expect([app.go('/week'), app.path]).toEqual([true, '/week']);
  });
});
