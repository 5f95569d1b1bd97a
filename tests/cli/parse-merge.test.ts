import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../server/cli/decode-utf8.ts';
import { runMerge } from '../../server/cli/merge.ts';
import { runParse } from '../../server/cli/parse.ts';
import { buildMatcher } from '../../server/domain/ingredients/matcher.ts';
import { KITCHEN, KITCHEN_BY_ID, KITCHEN_FACTS } from '../support/kitchen.ts';

const deps = { library: { foods: KITCHEN_BY_ID, facts: KITCHEN_FACTS }, matcher: buildMatcher(KITCHEN) };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function objects(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('parse', () => {
  it('prints one object a physical line with the agreed keys in order', () => {
    const { out, code, err } = runParse('2 cups milk\n\n1 zorgan\r\n', deps);
    expect([code, err]).toEqual([0, []]);
    const lines = objects(out);
    expect(lines.map(({ line, status }) => [line, status])).toEqual([
      ['2 cups milk', 'matched'],
      ['', 'empty'],
      ['1 zorgan', 'unknown'],
    ]);
    const keys =
      'line status min max minExact maxExact unit name preparation food foods grams gramsFrom contains mayContain';
    for (const line of lines) expect(Object.keys(line)).toEqual(keys.split(' '));
  });
  it('prints a line in full', () => {
    expect(objects(runParse('1 cup plus 2 tbsp flour, sifted', deps).out)).toEqual([
      {
        line: '1 cup plus 2 tbsp flour, sifted',
        ...{ status: 'matched', min: 1.125, max: 1.125, minExact: '9/8', maxExact: '9/8', unit: 'cup' },
        ...{ name: 'flour', preparation: 'sifted', food: 'wheat-flour-white', foods: ['wheat-flour-white'] },
        ...{ grams: 140.625, gramsFrom: 'measure', contains: ['gluten', 'grain', 'wheat'], mayContain: [] },
      },
    ]);
  });
  it('makes no line of nothing and one of a blank line', () => {
    expect(runParse('', deps).out).toBe('');
    expect(objects(runParse('\n', deps).out)).toHaveLength(1);
    expect(objects(runParse('salt', deps).out)).toHaveLength(1);
  });
  it('takes more than 200 lines', () => {
    expect(objects(runParse('1 egg\n'.repeat(500), deps).out)).toHaveLength(500);
  });
  it('refuses what is no text, in one sentence', () => {
    for (const input of [Uint8Array.of(0xff, 0xfe, 0x31), Uint8Array.of(0x31, 0, 0x32)]) {
      const refused = runParse(input, deps);
      expect([refused.code, refused.out, refused.err.length]).toEqual([1, '', 1]);
      expect(refused.err[0]).toMatch(/UTF-8 text.*plain text/);
    }
  });
});

describe('merge', () => {
  it('prints one object an item', () => {
    const { out, code } = runMerge(bytes('200 g carrots\n0.5 kg carrots\nzorgan\n'), deps);
    expect(code).toBe(0);
    expect(objects(out)).toEqual([
      {
        food: 'carrot-raw',
        form: 'raw',
        name: 'carrot',
        lines: [0, 1],
        grams: 700,
        amount: 700,
        unit: 'g',
        aisle: 'vegetables',
      },
      {
        food: null,
        form: null,
        name: 'zorgan',
        lines: [2],
        grams: null,
        amount: null,
        unit: null,
        aisle: 'other',
      },
    ]);
  });
  it('refuses what is no text', () => {
    expect(runMerge(Uint8Array.of(0x80), deps).code).toBe(1);
  });
});

describe('decodeUtf8', () => {
  it('reads text, drops a byte order mark and refuses the rest', () => {
    expect(decodeUtf8(bytes('½ cup crème'))).toBe('½ cup crème');
    expect(decodeUtf8(bytes('\ufeffsalt'))).toBe('salt');
    expect(decodeUtf8(Uint8Array.of(0xc3, 0x28))).toBeNull();
    expect(decodeUtf8(Uint8Array.of(0))).toBeNull();
    expect(decodeUtf8(new Uint8Array())).toBe('');
  });
});
