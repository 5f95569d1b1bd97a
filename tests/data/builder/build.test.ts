import { describe, expect, it } from 'vitest';
import { aTinyFood, tinyBuild } from './tiny-folders.ts';
import type { Tiny } from './tiny-folders.ts';

const KALE: Tiny = {
  sr28Foods: [
    ['11233', 'Kale, raw', 28],
    ['11234', 'Kale, cooked'],
  ],
  values: [
    ['11233', '401', 120, '1'],
    ['11233', '301', 150, '6'],
    ['11233', '208', 49, '4'],
    ['11233', '601', 0, '7'],
    ['11233', '421', 0.8, '5'],
    ['11234', '323', 1.54, '1'],
    ['11234', '401', 41, '1'],
    ['11233', '318', 9990, '1'],
  ],
  foods: [aTinyFood({ id: 'kale-raw', ndb: '11233' })],
};

describe('own values', () => {
  const built = tinyBuild(KALE);

  it('keeps the value, in its shortest form', () => {
    expect(built.problems).toEqual([]);
    expect(built.cell('sr28', 'kale-raw', 'vitamin-c')).toBe('120');
    expect(built.cell('sr28', 'kale-raw', 'choline')).toBe('0.8');
  });

  it('keeps a zero as 0 and a missing row as blank', () => {
    expect(built.cell('sr28', 'kale-raw', 'cholesterol')).toBe('0');
    expect(built.cell('sr28', 'kale-raw', 'vitamin-e')).toBe('');
    expect(built.cell('provenance', 'kale-raw', 'vitamin-e')).toBe('');
  });

  it.each([
    ['vitamin-c', 'a'],
    ['calcium', 'a'],
    ['energy', 'c'],
    ['choline', 'l'],
    ['cholesterol', 'z'],
  ])('says of %s how it came about: %s', (nutrient, code) => {
    expect(built.cell('provenance', 'kale-raw', nutrient)).toBe(code);
  });

  it('writes the entry behind the food', () => {
    expect(built.read('nutrients/foods.csv')).toBe(
      'food,ndb,refuse_percent,description\nkale-raw,11233,28,"Kale, raw"\n',
    );
  });

  it('reads Windows-1252, not Latin-1', () => {
    // 0x92 is a right quotation mark and 0xE9 an e with acute.
    const text = 'Kale, farmer\u0092s, saut\u00e9ed';
    const read = tinyBuild({ ...KALE, sr28Foods: [['11233', text]] });
    expect(read.read('nutrients/foods.csv')).toContain('farmer\u2019s, saut\u00e9ed');
  });

  it('leaves concepts out and sorts by id', () => {
    const foods = [
      aTinyFood({ id: 'kale-raw', ndb: '11233' }),
      aTinyFood({ id: 'kale', kind: 'concept' }),
      aTinyFood({ id: 'kale-cooked', ndb: '11234' }),
    ];
    const ids = tinyBuild({ ...KALE, foods })
      .read('nutrients/sr28.csv')
      .split('\n')
      .map((line) => line.split(',')[0]);
    expect(ids).toEqual(['food', 'kale-cooked', 'kale-raw', '']);
  });
});

describe('values from elsewhere', () => {
  const borrow = [{ nutrients: ['323', '401'], ndb: '11234', why: 'same plant' }];

  it('borrows only what is missing, and says so', () => {
    const built = tinyBuild({ ...KALE, foods: [aTinyFood({ id: 'kale-raw', ndb: '11233', borrow })] });
    expect(built.cell('sr28', 'kale-raw', 'vitamin-e')).toBe('1.54');
    expect(built.cell('provenance', 'kale-raw', 'vitamin-e')).toBe('b');
    expect(built.cell('sr28', 'kale-raw', 'vitamin-c')).toBe('120');
    expect(built.cell('provenance', 'kale-raw', 'vitamin-c')).toBe('a');
  });

  it('takes flavonoids by NDB number, blank where not listed, without binary dust', () => {
    const built = tinyBuild({ ...KALE, flavonoids: ['11233,"Kale, raw",,0.0,,,0.16999999999999998,'] });
    expect(built.cell('sr28', 'kale-raw', 'flavonols')).toBe('0.17');
    expect(built.cell('provenance', 'kale-raw', 'flavonols')).toBe('t');
    expect(built.cell('sr28', 'kale-raw', 'flavan-3-ols')).toBe('0');
    expect(built.cell('sr28', 'kale-raw', 'isoflavones')).toBe('');
  });

  it('turns iodine a serving into iodine a 100 g', () => {
    // 1.6 ug in 85 g: 1.6 x 100 / 85 = 1.882..., three digits.
    const iodine = { 'kale-raw': { category: 'Vegetables', description: 'Kale, pan-cooked' } };
    const built = tinyBuild({ ...KALE, iodine });
    expect(built.cell('sr28', 'kale-raw', 'iodine')).toBe('1.88');
    expect(built.cell('provenance', 'kale-raw', 'iodine')).toBe('t');
  });

  it('turns iodine of a food analysed cooked into that of ours', () => {
    // 1.6 ug in 85 g, and 1 g of ours gives 2.8 g of that: 1.6 x 100 / 85 x 2.8 = 5.27.
    const match = { category: 'Vegetables', description: 'Kale, pan-cooked', times: 2.8 };
    const built = tinyBuild({ ...KALE, iodine: { 'kale-raw': { ...match, why: 'dry' } } });
    expect(built.cell('sr28', 'kale-raw', 'iodine')).toBe('5.27');
    expect(tinyBuild({ ...KALE, iodine: { 'kale-raw': match } }).problems).toHaveLength(1);
  });

  it('marks a structural zero, and never overwrites a value with one', () => {
    const why = 'a plant makes none of these, for this test';
    const rules = [
      { id: 'none', why, zero: ['retinol', 'vitamin-c'], when: { kinds: ['whole'], natures: ['plant'] } },
    ];
    const built = tinyBuild({ ...KALE, rules });
    expect(built.cell('sr28', 'kale-raw', 'retinol')).toBe('0');
    expect(built.cell('provenance', 'kale-raw', 'retinol')).toBe('z');
    expect(built.cell('sr28', 'kale-raw', 'vitamin-c')).toBe('120');
  });

  it('sets folate equivalents to total folate only where no folic acid is added', () => {
    const total: Tiny['values'] = [['11233', '417', 141, '1']];
    const without = tinyBuild({ ...KALE, values: [...total, ['11233', '431', 0, '7']] });
    expect(without.cell('sr28', 'kale-raw', 'folate')).toBe('141');
    expect(without.cell('provenance', 'kale-raw', 'folate')).toBe('c');
    const added = tinyBuild({ ...KALE, values: [...total, ['11233', '431', 20, '1']] });
    expect(added.cell('sr28', 'kale-raw', 'folate')).toBe('');
    expect(tinyBuild({ ...KALE, values: total }).cell('sr28', 'kale-raw', 'folate')).toBe('');
  });

  it('adds a compound up from its parts, a concept standing for its usual form', () => {
    // 0.75 x 120 + 0.25 x 41 = 100.25, four digits; calcium is unknown for a quarter of it.
    const foods = [
      aTinyFood({ id: 'kale', kind: 'concept', usual: 'kale-raw' }),
      aTinyFood({ id: 'kale-raw', ndb: '11233' }),
      aTinyFood({ id: 'kale-cooked', ndb: '11234' }),
      aTinyFood({
        id: 'kale-mix',
        kind: 'compound',
        parts: [
          { food: 'kale', share: 0.75 },
          { food: 'kale-cooked', share: 0.25 },
        ],
      }),
    ];
    const built = tinyBuild({ ...KALE, foods });
    expect(built.cell('sr28', 'kale-mix', 'vitamin-c')).toBe('100.3');
    expect(built.cell('provenance', 'kale-mix', 'vitamin-c')).toBe('p');
    expect(built.cell('sr28', 'kale-mix', 'calcium')).toBe('');
  });
});

describe('measures and targets', () => {
  it('gives each measure for one unit, and the first of two worded alike', () => {
    const built = tinyBuild({
      ...KALE,
      measures: [
        ['11233', 1, 'cup, chopped', 16],
        ['11233', 5, 'sprigs', 1],
        ['11233', 0.5, 'cup, chopped', 9],
      ],
    });
    expect(built.read('nutrients/measures.csv')).toBe(
      'food,amount,unit,qualifier,grams\nkale-raw,1,cup,chopped,16\nkale-raw,1,sprig,,0.2\n',
    );
  });

  it('copies the target tables, and the families of our own foods alone', () => {
    const built = tinyBuild(KALE);
    expect(built.read('targets/dri.csv').split('\n')).toEqual([
      'nutrient,unit,sex,life_stage,age_min_years,age_max_years,kind,value_per_day,upper_limit_scope',
      'Calcium,mg,female,none,19,50,RDA,1000,',
      'Calcium,mg,female,none,19,50,UL,2500,',
      '',
    ]);
    expect(built.read('targets/botanical-families.csv')).toContain('11233,"Kale, raw"');
    expect(built.read('targets/botanical-families.csv')).not.toContain('11529');
  });
});

describe('what the build says', () => {
  it('counts on how many foods a nutrient is known, and names what a food lacks', () => {
    const built = tinyBuild(KALE);
    expect(built.coverage).toContain('vitamin-c 1 of 1');
    expect(built.coverage).toContain('vitamin-e 0 of 1');
    expect(built.lacking).toHaveLength(1);
    expect(built.lacking[0]).toMatch(/^kale-raw lacks protein, fibre, iron/);
  });
});
