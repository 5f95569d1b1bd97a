/** The question about something found by name: what is said of things that many foods were never checked for. */
import { render } from 'svelte/server';
import { afterEach, expect, it, vi } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { PersonForm } from '../../../client/src/state/person-form.svelte.ts';
import { SensitivityEditor } from '../../../client/src/state/sensitivity-editor.svelte.ts';
import type { Severity } from '../../../client/src/state/sensitivity.ts';
import { TargetNames, type Target } from '../../../client/src/state/target-names.svelte.ts';
import Answer from '../../../client/src/views/people/Answer.svelte';
import { aPerson, answerWith, SETTINGS } from '../state/answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const tag = { kind: 'substance', description: '', source: 's' };
const TAGS = [
  { ...tag, id: 'histamine', title: 'histamine', graded: true },
  { ...tag, id: 'histidine', title: 'histidine', graded: false },
];

function shown(target: Target, severity: Severity): string {
  const app = new AppState('/people/p1');
  app.settings = SETTINGS;
  const form = new PersonForm(app, aPerson('p1', 'Ana'), (id) => id);
  const editor = new SensitivityEditor(form, new TargetNames(), SETTINGS.today);
  editor.open(target);
  editor.setSeverity(severity);
  return render(Answer, { props: { editor } }).body;
}

it('names what is a matter of degree, and what becomes of the foods that nobody checked', async () => {
  answerWith({ 'GET /api/tags': [200, { items: TAGS }], 'GET /api/foods': [200, { items: [] }] });
  const names = new TargetNames();
  await names.load();
  const found = await names.search('hist', new AbortController().signal);
  expect(found.map(({ id, isGraded }) => [id, isGraded === true])).toEqual([
    ['histamine', true],
    ['histidine', false],
  ]);
  const [histamine, histidine] = found;
  if (histamine === undefined || histidine === undefined) throw new Error('both are found');
  expect(shown(histamine, 'avoid')).toContain('They stay in, and dishes with them are marked');
  expect(shown(histamine, 'severe')).toContain('Dishes with them are left out too.');
  expect(shown(histamine, 'dislike')).not.toContain('never checked');
  expect(shown(histidine, 'avoid')).not.toContain('never checked');
});
