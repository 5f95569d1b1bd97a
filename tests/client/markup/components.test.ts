import { createRawSnippet } from 'svelte';
import { drawings } from 'virtual:drawings';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { COMMON_REACTIONS } from '../../../client/src/state/common-reactions.ts';
import Button from '../../../client/src/ui/Button.svelte';
import Faces from '../../../client/src/ui/Faces.svelte';
import Icon from '../../../client/src/ui/Icon.svelte';
import { ICON_NAMES } from '../../../client/src/ui/icon-names.ts';
import Meter from '../../../client/src/ui/Meter.svelte';
import VerdictChip from '../../../client/src/ui/VerdictChip.svelte';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('Faces', () => {
  const faces = ['loading', 'empty', 'error', 'content'] as const;
  it.each(faces)('draws one h1 and names the document: %s', (state) => {
    const { body, head } = render(Faces, { props: { state, title: 'List', children: words('rows') } });
    expect(count(body, '<h1')).toBe(1);
    expect(head).toContain('<title>List · Kindplate</title>');
    expect(body.includes('rows')).toBe(state === 'content');
  });

  it('offers to try again where it can', () => {
    const withRetry = render(Faces, { props: { state: 'error', title: 'List', onretry: () => undefined } });
    expect(withRetry.body).toContain('Try again');
    expect(withRetry.body).toContain('role="alert"');
    expect(render(Faces, { props: { state: 'error', title: 'List' } }).body).not.toContain('Try again');
  });
});

describe('VerdictChip', () => {
  it('says each verdict in its own word and shape', () => {
    const verdicts = ['contains', 'may-contain', 'not-assessed', 'no-match'] as const;
    const bodies = verdicts.map((verdict) => render(VerdictChip, { props: { verdict, name: 'Milk' } }).body);
    expect(new Set(bodies.map((body) => /<(path|circle) [^>]*>/.exec(body)?.[0])).size).toBe(4);
    expect(bodies[1]).toContain('may contain');
    expect(bodies.join(' ')).not.toMatch(/\bsafe\b/i);
  });
});

describe('Meter', () => {
  it('carries its sentence and hatches what is not known', () => {
    const props = {
      label: 'Calcium',
      value: 700,
      floor: 1000,
      known: 0.8,
      unit: 'mg',
      sentence: 'At least 700 mg.',
    };
    const { body } = render(Meter, { props });
    expect(body).toContain('aria-valuetext="At least 700 mg."');
    // The scale ends at 1.4 floors = 1400: 700 of it is half; a fifth of the track is unknown.
    expect(body).toContain('inline-size: 50%');
    expect(body).toMatch(
      /inset-inline-start: 50%; inline-size: 19\.9+\d*%|inset-inline-start: 50%; inline-size: 20%/,
    );
  });
});

describe('Button', () => {
  it('is a link where it leads somewhere', () => {
    const link = render(Button, { props: { href: '/week', children: words('Week') } }).body;
    expect(link).toMatch(/<a [^>]*href="\/week"/);
    expect(render(Button, { props: { children: words('Save') } }).body).toContain('type="button"');
  });
});

describe('Icon', () => {
  it.each(ICON_NAMES)('draws %s and hides it from readers', (name) => {
    const { body } = render(Icon, { props: { name } });
    expect(body).toMatch(/aria-hidden="true"/);
    expect(body).toMatch(/<(path|circle|rect|line|ellipse|polyline|polygon) /);
  });
});

describe('drawings', () => {
  it.each(COMMON_REACTIONS)('stand beside $id, each shape with its colour', ({ id }) => {
    const shapes = drawings[id] ?? [];
    expect(shapes.length).toBeGreaterThan(0);
    for (const { attributes } of shapes) expect(attributes['fill'] ?? attributes['stroke']).toMatch(/^#/);
  });
});
