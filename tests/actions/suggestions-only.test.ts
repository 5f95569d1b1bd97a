/** An edge of cross-reactivity suggests and does nothing else: no verdict, price, target or list depends on one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { previewList, type PreviewView } from '../../server/actions/preview-list.ts';
import { getPerson } from '../../server/db/repos/people.ts';
import type { Library } from '../../server/domain/library.ts';
import type { CrossEdge } from '../../server/domain/people/cross-reactivity.ts';
import type { Sensitivity } from '../../server/domain/people/person.ts';
import { verdictOnRecipe } from '../../server/domain/recipes/verdict.ts';
import { assembleLibrary } from '../../server/reference/assemble-library.ts';
import { realLibraryFile } from '../support/library.ts';
import { aHousehold } from './household.ts';

const TARGETS = [
  'milk',
  'beef',
  'peanut',
  'legume',
  'tree-nut',
  'cashew',
  'fish',
  'wheat',
  'lentil',
  'peach',
];
const target = fc.constantFrom(...TARGETS);
const edges: fc.Arbitrary<readonly CrossEdge[]> = fc.array(
  fc.record({ from: target, to: target, rateLow: fc.integer({ min: 0, max: 100 }) }).map((one) => ({
    ...one,
    ...{ rateText: '100 %', rateHigh: 100, source: 'cross-reactivity-2020', note: null },
  })),
  { maxLength: 40 },
);
const list: fc.Arbitrary<readonly Sensitivity[]> = fc
  .uniqueArray(target, { maxLength: 4 })
  .map((targets) =>
    targets.map((one) => ({ target: one, tier: 'severe', reason: 'allergy', status: 'clinician' })),
  );

/** All of a preview but the suggestions. */
function withoutRelated(view: PreviewView | null): unknown {
  return { ...view, added: view?.added.map(({ target: id, price }) => ({ id, price })) };
}

it('whatever the edges say, the same dishes stay and the same list is kept', async () => {
  const { parts, dataVersion } = await realLibraryFile();
  const saved: readonly Sensitivity[] = [
    { target: 'peanut', tier: 'severe', reason: 'allergy', status: 'clinician' },
  ];
  const deps = await aHousehold({ name: 'A', sensitivities: saved });
  const [id = ''] = deps.ids;
  const bare: Library = { ...deps.library, crossReactivity: [] };
  fc.assert(
    fc.property(edges, list, (given, items) => {
      const library = { ...deps.library, crossReactivity: given };
      const seen = previewList({ ...deps, library }, id, items);
      expect(withoutRelated(seen)).toEqual(
        withoutRelated(previewList({ ...deps, library: bare }, id, items)),
      );
      const listed = items.map((rule) => rule.target);
      const offered = seen?.added.flatMap(({ related }) => related.map(({ to }) => to)) ?? [];
      expect(offered.filter((one) => listed.includes(one))).toEqual([]);
      expect(getPerson(deps.db, id)?.person.sensitivities).toEqual(saved);
    }),
    { numRuns: 8 },
  );
  const shut = assembleLibrary({ ...parts, crossReactivity: [] }, dataVersion);
  const verdicts = ({ recipes, facts }: Library): unknown =>
    recipes.map((recipe) => TARGETS.map((one) => verdictOnRecipe(recipe, one, facts).verdict));
  expect(verdicts(deps.library)).toEqual(verdicts(shut));
});
