/** Writing a recipe: the draft, what is understood of it, saving it, and what another screen saved meanwhile. */
import type { RecipeReadBody } from '../../../../../server/contract/recipe-reading.ts';
import type { RecipeBody, RecipeInput } from '../../../../../server/contract/recipes.ts';
import { addRecipe, changeRecipe, getRecipe, readRecipeLines } from '../../../api/recipes.ts';
import { newKey, RequestError } from '../../../api/request.ts';
import type { AppState } from '../../../state/app.svelte.ts';
import { inputOf as inputOfSaved } from '../swapped-recipe.ts';
import { differences } from './differences.ts';
import { draftOf, emptyDraft, inputOf, problemsOf, rowField, type Draft } from './draft.ts';
import { forgetDraft, keepDraft, keptDraft, NEW, type KeptDraft } from './kept-draft.ts';
import { Reading, type LinesAsked } from './reading.svelte.ts';
import { rowAt, rowsOf, textsOf, withAfter, withoutRow } from './rows.ts';

const LOOK_AGAIN = 'This cannot be saved yet. Please look at what is marked.';
const UNREAD = 'Something was not read. Look at it below; then save, and it counts as unknown.';
const REMOVED = 'This recipe was removed on another screen. Save it, and it is kept as a new one.';

export class RecipeEditor {
  readonly #app: Pick<AppState, 'toast' | 'refresh'>;
  readonly reading = new Reading();
  /** The recipe as last read from the server; null for a new one. */
  original = $state.raw<RecipeBody | null>(null);
  draft = $state<Draft>(emptyDraft());
  /** Field to sentence; a row is named by its key. */
  errors = $state.raw<Readonly<Record<string, string>>>({});
  message = $state('');
  isBusy = $state(false);
  /** What somebody else saved meanwhile, until one of the two is chosen. */
  theirs = $state.raw<RecipeBody | null>(null);
  /** Text from another time that was not saved, until somebody says what to do with it. */
  offered = $state.raw<KeptDraft | null>(null);
  /** False where this browser keeps no text for us. */
  isKept = $state(true);
  #start = $state('');
  #sent = { body: '', key: '' };
  /** The version that the draft was written over. */
  #version: string | null;

  constructor(app: Pick<AppState, 'toast' | 'refresh'>, original: RecipeBody | null) {
    this.#app = app;
    this.original = original;
    this.#version = original?.version ?? null;
    this.#begin(original === null ? emptyDraft() : draftOf(original));
    const kept = keptDraft(this.place);
    if (kept !== null && JSON.stringify(kept.draft) !== this.#start) this.offered = kept;
  }

  #begin(draft: Draft): void {
    this.draft = draft;
    this.#start = JSON.stringify(draft);
    this.errors = {};
    this.message = '';
  }

  /** Under what the text is kept in this browser. */
  get place(): string {
    return this.original?.id ?? NEW;
  }

  get isDirty(): boolean {
    return JSON.stringify(this.draft) !== this.#start;
  }

  /** True where saving makes the household's own copy. */
  get isCopying(): boolean {
    return this.original !== null && !this.original.isOwn;
  }

  get asked(): LinesAsked {
    const { servings, heat, lines } = this.draft;
    const basedOn = basisOf(this.original);
    const isCount =
      typeof servings === 'number' && Number.isInteger(servings) && servings > 0 && servings < 13;
    return {
      ...{ lines: textsOf(lines), heat, servings: isCount ? servings : 2 },
      ...(basedOn === null ? {} : { basedOn }),
    };
  }

  get conflicts(): ReturnType<typeof differences> {
    return this.theirs === null ? [] : differences(inputOf(this.draft), inputOfSaved(this.theirs));
  }

  /** Writes the text down in this browser, or takes it away where there is nothing to lose. */
  keep(): void {
    if (this.offered !== null) return;
    if (!this.isDirty) forgetDraft(this.place);
    else
      this.isKept = keepDraft(this.place, {
        version: this.#version,
        draft: $state.snapshot(this.draft),
      });
  }

  /** Goes on with the text from another time. */
  takeOffered(): void {
    if (this.offered === null) return;
    this.draft = this.offered.draft;
    if (this.original !== null) this.#version = this.offered.version;
    this.offered = null;
  }

  /** Begins from what is saved; the text stays in reach for a moment. */
  dropOffered(): void {
    const kept = this.offered;
    if (kept === null) return;
    this.offered = null;
    forgetDraft(this.place);
    this.#app.toast('You begin from what is saved.', () => {
      this.offered = kept;
      this.takeOffered();
    });
  }

  /** Throws the text away. */
  forget(): void {
    this.#start = JSON.stringify(this.draft);
    forgetDraft(this.place);
  }

  /** Reads the lines as they stand, where that has not been done. */
  async read(): Promise<boolean> {
    const { asked } = this;
    return this.reading.isOf(asked) || this.reading.load(asked);
  }

  readAgain(): Promise<boolean> {
    return this.reading.load(this.asked);
  }

  /** Tells a pasted recipe apart and puts it into the fields, after what stands there; null where it was refused. */
  async paste(text: string): Promise<NonNullable<RecipeReadBody['split']> | null> {
    this.errors = {};
    try {
      const { split } = await readRecipeLines({ text });
      if (split === null) return null;
      const before = $state.snapshot(this.draft);
      this.#fill(split);
      this.#app.toast(`${foundText(split)}`, () => {
        this.draft = before;
      });
      return split;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.errors = { paste: error.fields['text'] ?? error.message };
      return null;
    }
  }

  #fill(split: NonNullable<RecipeReadBody['split']>): void {
    const { draft } = this;
    if (draft.title.trim() === '') draft.title = split.title ?? '';
    else if (split.title !== null) draft.left = [...draft.left, split.title];
    draft.servings = split.servings ?? draft.servings;
    draft.lines = orOne(withAfter(draft.lines, null, split.lines));
    draft.steps = orOne(withAfter(draft.steps, null, split.steps));
    draft.left = [...draft.left, ...split.left];
  }

  /** Moves a row from the one list to the end of the other. */
  moveOver(from: 'lines' | 'steps', key: number): void {
    const { draft } = this;
    const row = draft[from].find((one) => one.key === key);
    if (row === undefined) return;
    const to = from === 'lines' ? 'steps' : 'lines';
    draft[from] = orOne(withoutRow(draft[from], key));
    draft[to] = withAfter(draft[to], null, [row.text]);
  }

  /** Gives a text that was neither its place; without one it is left out. */
  placeLeft(at: number, to: 'lines' | 'steps' | null): void {
    const { draft } = this;
    const text = draft.left[at];
    if (text === undefined) return;
    draft.left = draft.left.filter((_, index) => index !== at);
    if (to !== null) draft[to] = withAfter(draft[to], null, [text]);
  }

  /**
   * The saved recipe; null where something is missing, was refused, or was not read before now: what was never shown is not
   * saved.
   */
  async save(): Promise<RecipeBody | null> {
    if (this.isBusy) return null;
    this.errors = problemsOf(this.draft);
    this.message = Object.keys(this.errors).length > 0 ? LOOK_AGAIN : '';
    if (this.message !== '') return null;
    this.isBusy = true;
    try {
      if (!(await this.#isShown())) return null;
      const saved = await this.#send(inputOf(this.draft));
      this.forget();
      void this.#app.refresh();
      return saved;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      await this.#refused(error);
      return null;
    } finally {
      this.isBusy = false;
    }
  }

  async #isShown(): Promise<boolean> {
    if (this.reading.isOf(this.asked)) return true;
    const isRead = await this.read();
    if (!isRead) this.message = this.reading.message;
    else if (this.reading.unread.length > 0) this.message = UNREAD;
    return this.message === '';
  }

  #send(input: RecipeInput): Promise<RecipeBody> {
    const { original } = this;
    if (original?.isOwn === true) return changeRecipe(original.id, this.#version ?? original.version, input);
    const basedOn = basisOf(original);
    const body = basedOn === null ? input : { ...input, basedOn };
    const text = JSON.stringify(body);
    if (this.#sent.body !== text) this.#sent = { body: text, key: newKey() };
    return addRecipe(body, this.#sent.key);
  }

  async #refused(error: RequestError): Promise<void> {
    const { original } = this;
    if (error.status === 409 && original !== null) {
      this.theirs = await getRecipe(original.id).catch(() => null);
      this.message = this.theirs === null ? error.message : '';
      return;
    }
    if (error.status === 404 && original !== null) {
      forgetDraft(this.place);
      this.original = null;
      this.message = REMOVED;
      return;
    }
    this.errors = Object.fromEntries(
      Object.entries(error.fields).map(([path, sentence]) => [this.#fieldOf(path), `It ${sentence}.`]),
    );
    this.message = error.code === 'malformed' ? LOOK_AGAIN : error.message;
  }

  /** "lines.3" of the body as the row that it came from. */
  #fieldOf(path: string): string {
    const [field = '', index] = path.split('.');
    if (index === undefined || (field !== 'lines' && field !== 'steps')) return field;
    const row = rowAt(this.draft[field], Number(index));
    return row === undefined ? field : rowField(field, row.key);
  }

  /** Saves what stands here over what somebody else saved. */
  async keepMine(): Promise<RecipeBody | null> {
    if (this.theirs === null) return null;
    this.original = this.theirs;
    this.#version = this.theirs.version;
    this.theirs = null;
    return this.save();
  }

  /** Takes what somebody else saved; one's own text stays in reach for a moment. */
  takeTheirs(): void {
    const { theirs } = this;
    if (theirs === null) return;
    const mine = $state.snapshot(this.draft);
    this.original = theirs;
    this.#version = theirs.version;
    this.theirs = null;
    this.#begin(draftOf(theirs));
    this.#app.toast('You see what was saved on the other screen.', () => {
      this.draft = mine;
    });
  }
}

/** What the lines keep their meaning from: a built-in recipe itself, what an own one is based on. */
function basisOf(recipe: RecipeBody | null): { id: string; version: string } | null {
  const ref = recipe?.isOwn === false ? recipe : (recipe?.basedOn ?? null);
  return ref === null ? null : { id: ref.id, version: ref.version };
}

/** There is always a row to write in. */
const orOne = (rows: Draft['lines']): Draft['lines'] => (rows.length === 0 ? rowsOf(['']) : rows);

function foundText({ lines, steps, left }: NonNullable<RecipeReadBody['split']>): string {
  const count = (n: number, one: string): string => `${String(n)} ${one}${n === 1 ? '' : 's'}`;
  const rest = left.length === 0 ? '' : ` ${count(left.length, 'line')} to be placed by you.`;
  return `Found ${count(lines.length, 'ingredient line')} and ${count(steps.length, 'step')}.${rest}`;
}
