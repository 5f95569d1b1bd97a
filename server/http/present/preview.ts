/** What a changed list would rule out, as a body of `/api/people`. */
import type { AddedRule } from '../../actions/added-rules.ts';
import type { PreviewView } from '../../actions/preview-list.ts';
import type { Price } from '../../actions/price-rule.ts';
import type { ReasonBody } from '../../contract/common.ts';
import type { PreviewBody, PriceBody } from '../../contract/people.ts';
import { titleIn } from '../../contract/sentences/en.ts';
import type { Library } from '../../domain/library.ts';
import { presentReasons } from './reasons.ts';

export function presentPreview(view: PreviewView, library: Library): PreviewBody {
  const { slots, rules, plantsLost, floorsAtRisk, suspended, added, noWeek } = view;
  return {
    slots: slots.map((slot) => ({ ...slot })),
    rules: rules.map((rule) => ({ ...rule, title: titleIn(library, rule.target) })),
    plantsLost,
    floorsAtRisk: floorsAtRisk.map((floor) => ({ ...floor })),
    suspended: presentSuspended(suspended, library),
    added: added.map((rule) => presentAdded(rule, library)),
    noWeek: presentReasons(noWeek, library),
  };
}

function presentAdded({ target, related, price }: AddedRule, library: Library): PreviewBody['added'][number] {
  return {
    target,
    title: titleIn(library, target),
    related: related.map(({ from, to, rateText, rateLow, rateHigh, source, note }) => ({
      ...{ target: to, title: titleIn(library, to), rate: rateText, rateLow, rateHigh, source, note },
      ...{ from, fromTitle: titleIn(library, from) },
      sourceTitle: library.sources.get(source)?.title ?? source,
    })),
    price: price === null ? null : presentPrice(price, library),
  };
}

function presentPrice({ recipes, slots, plantsLost, floors, suspended }: Price, library: Library): PriceBody {
  return {
    recipes: { ...recipes },
    slots: slots.map((slot) => ({ ...slot })),
    plantsLost,
    floors: floors.map(({ sources, ...floor }) => ({
      ...floor,
      sources: sources.map((food) => ({ food, name: titleIn(library, food) })),
    })),
    suspended: presentSuspended(suspended, library),
  };
}

function presentSuspended(suspended: PreviewView['suspended'], library: Library): ReasonBody[] {
  return presentReasons(
    suspended.map(({ group, half, because, instead, nutrients }) => ({
      code: 'quota-suspended',
      params: { group, half: half ?? '', because, instead: instead ?? '', nutrients, sources: [] },
    })),
    library,
  );
}
