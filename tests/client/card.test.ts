/** What the card of a person says: every rule, each under its own tier, and the words it is said in. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../client/src/views/card/card-facts.ts';
import { cardRules, CONDITION_RULES, type CardRule } from '../../client/src/views/card/card-rules.ts';
import CardPage from '../../client/src/views/card/CardPage.svelte';
import { careCard, doseText, type CardFacts } from '../../client/src/views/card/care-card.ts';
import { densityOf } from '../../client/src/views/card/density.ts';
import { restaurantSide } from '../../client/src/views/card/restaurant-side.ts';
import type { TagBody } from '../../server/contract/foods.ts';
import { en } from '../../server/contract/sentences/card/en.ts';
import { SECOND_LANGUAGES } from '../../server/contract/sentences/card/languages.ts';

type Tier = CardRule['tier'];
const TIERS = ['severe', 'avoid', 'limit', 'dislike'] as const;
const SPANISH = SECOND_LANGUAGES.find(({ code }) => code === 'es') ?? en;

/** An authored file of `data/`. */
function readData<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')) as T;
}

const { tags: allTags } = readData<{ tags: TagBody[] }>('tags');
const tags = allTags.map(({ id, title, kind, description, source }) => ({
  id,
  title,
  kind,
  description,
  source,
}));
const facts: CardFacts = {
  tags,
  foods: {
    'kale-raw': { name: 'kale', names: ['curly kale', 'borecole'] },
    celtuce: { name: 'celtuce', names: [] },
  },
};
const TARGETS = [...tags.map(({ id }) => id), 'kale-raw', 'celtuce', 'no-longer-known'];

const rule = (target: string, tier: Tier, own: Partial<CardRule> = {}): CardRule => ({
  ...{ target, tier, reason: 'reaction', status: 'observed', isOfCondition: false },
  ...(tier === 'limit' ? { limit: { gramsPerMeal: 20 } } : {}),
  ...own,
});
const contentOf = (rules: readonly CardRule[]): CardContent => ({
  ...{ name: 'Ada', rules, facts, dataVersion: 'd1' },
});
const drawn = (rules: readonly CardRule[], languages = [en]): string =>
  render(CardPage, { props: { content: contentOf(rules), languages, today: '2026-11-23' } }).body;
const wordsOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replaceAll(' .', '.');

const lists = fc
  .uniqueArray(fc.constantFrom(...TARGETS), { maxLength: 40 })
  .chain((targets) =>
    fc
      .array(fc.constantFrom(...TIERS), { minLength: targets.length, maxLength: targets.length })
      .map((tiers) => targets.map((target, index) => rule(target, tiers[index] ?? 'severe'))),
  );

describe('the rules on a card', () => {
  it('has every rule that was entered, once, under its own tier', () => {
    fc.assert(
      fc.property(lists, (rules) => {
        const { tiers } = careCard(rules, facts);
        for (const tier of TIERS)
          expect(tiers[tier].map(({ target }) => target)).toEqual(
            rules.filter((one) => one.tier === tier).map(({ target }) => target),
          );
      }),
    );
  });

  it('names every one of them on the page', () => {
    fc.assert(
      fc.property(lists, (rules) => {
        const body = drawn(rules, [en, SPANISH]);
        const titles = Object.values(careCard(rules, facts).tiers).flat();
        for (const { title } of titles) expect(body).toContain(`<strong>${title}.`);
        const rows = body.split(/<li\b/).length - 1;
        const told = rules.filter(({ tier }) => tier !== 'dislike').length;
        expect(rows).toBe(rules.length + 2 * told);
      }),
      { numRuns: 30 },
    );
  });

  it('tells a restaurant every severe, avoided and limited one in its place, and no dislike', () => {
    fc.assert(
      fc.property(lists, (rules) => {
        const of = (tier: Tier) => rules.filter((one) => one.tier === tier).map(({ target }) => target);
        for (const words of [en, ...SECOND_LANGUAGES]) {
          const side = restaurantSide(rules, facts, words);
          expect(side.dangerous.map(({ target }) => target)).toEqual(of('severe'));
          expect(side.leaveOut.map(({ target }) => target)).toEqual(of('avoid'));
          expect(side.little.map(({ target }) => target)).toEqual(of('limit'));
          for (const { text } of [...side.dangerous, ...side.leaveOut, ...side.little])
            expect(text.trim()).not.toBe('');
        }
      }),
    );
  });

  it('leaves a food untranslated, and says so', () => {
    const rules = [rule('kale-raw', 'avoid'), rule('milk', 'avoid')];
    const side = restaurantSide(rules, facts, SPANISH);
    expect(side.leaveOut.map(({ text, isStarred }) => [text, isStarred])).toEqual([
      ['kale', true],
      ['leche y lácteos (mantequilla, nata, queso, suero de leche)', false],
    ]);
    const words = wordsOf(drawn(rules, [en, SPANISH]));
    expect(words).toContain('kale*');
    expect(words).toContain('Este nombre está en inglés');
    expect(wordsOf(drawn(rules))).not.toContain('*');
  });
});

interface Effect {
  readonly kind: string;
  readonly tags?: readonly string[];
  readonly tier?: string;
  readonly reason?: string;
  readonly tag?: string;
  readonly gramsPerMeal?: number;
  readonly gramsPerDay?: number;
}

function rulesOf({
  kind,
  tags: out = [],
  tier,
  reason,
  tag,
  gramsPerMeal,
  gramsPerDay,
}: Effect): readonly object[] {
  if (kind === 'exclude-tags') return out.map((target) => ({ target, tier, reason }));
  const limit = { gramsPerMeal, gramsPerDay };
  return kind === 'limit-tag' ? [{ target: tag, tier: 'limit', reason: 'medicine', limit }] : [];
}

describe('what follows from a condition', () => {
  it('is what data/conditions.json excludes and limits', () => {
    const { conditions } = readData<{ conditions: { id: string; effects: Effect[] }[] }>('conditions');
    const wanted = conditions.flatMap(({ id, effects }) => {
      const rules = effects.flatMap(rulesOf);
      return rules.length === 0 ? [] : [[id, rules] as const];
    });
    expect(wanted.length).toBeGreaterThan(5);
    expect(CONDITION_RULES).toEqual(Object.fromEntries(wanted));
  });

  it('stands on the card, also where age brings it, and the condition is not named', () => {
    const note = { code: 'condition', params: { condition: 'pregnancy' }, sentence: 'x' };
    const rules = cardRules({ person: { name: 'Ada', conditions: ['coeliac'] }, notes: [note] });
    expect(rules.map(({ target, tier }) => [target, tier])).toEqual([
      ['gluten', 'severe'],
      ['listeria-salmonella-risk', 'avoid'],
      ['liver', 'avoid'],
    ]);
    const words = wordsOf(drawn(rules));
    expect(words).toContain('I react dangerously to: gluten');
    expect(words).toContain('For a medical reason.');
    expect(words).not.toMatch(/pregnan|coeliac/i);
  });

  it('makes a rule stricter and never milder', () => {
    const own = (target: string, tier: Tier, limit?: CardRule['limit']) => ({
      ...({ target, tier, reason: 'reaction', status: 'clinician' } as const),
      ...(limit === undefined ? {} : { limit }),
    });
    const made = (conditions: string[], sensitivities: ReturnType<typeof own>[]) =>
      cardRules({ person: { name: 'Ada', conditions, sensitivities }, notes: [] });
    expect(made(['coeliac'], [own('gluten', 'avoid')])).toMatchObject([{ target: 'gluten', tier: 'severe' }]);
    expect(made(['warfarin'], [own('grapefruit', 'severe')])[0]).toMatchObject({
      ...{ target: 'grapefruit', tier: 'severe', isOfCondition: false },
    });
    // The condition's 15 g at a meal and 30 g a day, against 5 g and against 50 g at a meal.
    const kept = (grams: number) =>
      made(['kidney-stones'], [own('high-oxalate', 'limit', { gramsPerMeal: grams })])[0]?.limit;
    expect(kept(5)).toEqual({ gramsPerMeal: 5, gramsPerDay: 30 });
    expect(kept(50)).toEqual({ gramsPerMeal: 15, gramsPerDay: 30 });
  });
});

describe('the sentences', () => {
  it('says a dose in grams and times', () => {
    expect(
      doseText(rule('allium', 'limit', { limit: { gramsPerMeal: 20, gramsPerDay: 50, perWeek: 2 } })),
    ).toBe('At most 20 g at a meal, 50 g a day, 2 times a week.');
    expect(doseText(rule('allium', 'limit', { limit: { gramsPerDay: 7.5, perWeek: 1 } }))).toBe(
      'At most 7.5 g a day, once a week.',
    );
    expect(doseText(rule('allium', 'avoid', { limit: { gramsPerMeal: 20 } }))).toBeNull();
  });

  it('tells a cook the foods of a matter of degree, and that others were never checked', () => {
    const histamine: TagBody = {
      ...({ id: 'histamine', title: 'histamine', kind: 'substance', source: 's', graded: true } as const),
      description: 'Aged and smoked foods. Graded by expert opinion. Not a measure of your body.',
    };
    const covers = (one: TagBody) =>
      careCard([rule('histamine', 'avoid')], { tags: [one], foods: {} }).tiers.avoid[0]?.covers;
    expect(covers(histamine)).toBe('Aged and smoked foods. Many other foods were never checked for it.');
    expect(covers({ ...histamine, graded: false })).toBe(histamine.description);
  });

  it('says of a limit on a sugar that the sugar is meant', () => {
    const lactose: TagBody = {
      ...({ id: 'lactose', title: 'lactose', kind: 'substance', description: '', source: 's' } as const),
      countsGramsOf: 'lactose-g',
    };
    const limit = { limit: { gramsPerMeal: 4, gramsPerDay: 12 } };
    const notes = (tag: TagBody) =>
      careCard([rule('lactose', 'limit', limit)], { tags: [tag], foods: {} }).tiers.limit[0]?.notes;
    expect(notes(lactose)).toEqual([
      'At most 4 g of the sugar itself at a meal, 12 g of the sugar itself a day.',
    ]);
    expect(notes({ ...lactose, countsGramsOf: null })).toEqual(['At most 4 g at a meal, 12 g a day.']);
  });

  it('calls for help for a severe allergy alone', () => {
    const says = (tier: Tier, reason: CardRule['reason']): boolean =>
      drawn([rule('peanut', tier, { reason })]).includes(en.emergency);
    expect(says('severe', 'allergy')).toBe(true);
    expect(says('severe', 'coeliac')).toBe(false);
    expect(says('avoid', 'allergy')).toBe(false);
  });

  it('asks for clean pans where a trace counts, and not otherwise', () => {
    expect(drawn([rule('peanut', 'severe')])).toContain(en.traces);
    expect(drawn([rule('peanut', 'avoid')])).not.toContain(en.traces);
  });

  it('gives the day, the data version, the review, the kitchen and what it does not prove', () => {
    const words = wordsOf(
      drawn([
        rule('peanut', 'severe', { keepOutOfKitchen: true }),
        rule('milk', 'avoid', { reviewOn: '2027-05-24', status: 'suspected' }),
        rule('kale-raw', 'dislike', { never: true }),
      ]),
    );
    for (const said of [
      'This card lists what was entered on Monday 23 November 2026; it proves nothing about a kitchen. Read the label.',
      'data version d1',
      'Not in the kitchen at all peanut: on nobody’s plate',
      'Not certain yet: left out for now. To be looked at again on 24 May 2027.',
      'Only disliked Kale. Not wanted at all.',
      'A legume, not a tree nut.',
      'Often in: satay sauce',
    ])
      expect(words).toContain(said);
  });

  it('says of an empty list that nothing was entered, and promises nothing', () => {
    const words = wordsOf(drawn([]));
    expect(words).toContain('Nothing was entered for Ada.');
    expect(words).toContain('ask before you cook');
    expect(words).not.toMatch(/\bfine\b|everything|no allerg|Print/i);
  });

  it('promises nothing, whatever is entered', () => {
    const all = TARGETS.map((target) => rule(target, 'severe', { reason: 'allergy' }));
    expect(wordsOf(drawn(all))).not.toMatch(/\b(?:un)?safe|optimal|\bheals|\bcures/i);
  });

  it('has no part for a restaurant where only dislikes are entered', () => {
    const words = wordsOf(drawn([rule('milk', 'dislike')]));
    expect(words).toContain('There is no part for a restaurant');
    expect(words).not.toContain(en.check);
  });
});

describe('the size of the letters', () => {
  const ORDER = ['roomy', 'close', 'tight', 'tightest', 'apart'];
  const sizeOf = (rules: readonly CardRule[], languages = [en]): string =>
    densityOf(
      careCard(rules, facts),
      languages.map((words) => restaurantSide(rules, facts, words)),
    );

  it('is largest for one rule, and two sheets are taken where one could not be read', () => {
    expect(sizeOf([rule('peanut', 'severe')])).toBe('roomy');
    expect(sizeOf(TARGETS.map((target) => rule(target, 'severe')))).toBe('apart');
  });

  it('never grows with another rule or a second language', () => {
    fc.assert(
      fc.property(lists, (rules) => {
        const rank = (some: readonly CardRule[], languages = [en]): number =>
          ORDER.indexOf(sizeOf(some, languages));
        expect(rank(rules)).toBeGreaterThanOrEqual(rank(rules.slice(0, -1)));
        expect(rank(rules, [en, SPANISH])).toBeGreaterThanOrEqual(rank(rules));
      }),
    );
  });
});
