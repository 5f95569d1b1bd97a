/** A household of two with a week under way, made through the API, and every address it can open. */
import type { Page } from 'playwright-core';

export interface Household {
  readonly address: string;
  readonly today: string;
  readonly ada: string;
  readonly plan: string;
  /** A dinner of today, and one of another day. */
  readonly meal: string;
  /** A recipe that holds what one of the two keeps out. */
  readonly refused: string;
  /** Addresses by name: every route, and every page of Help. */
  readonly routes: Readonly<Record<string, string>>;
}

interface Plan {
  readonly id: string;
  readonly days: readonly {
    readonly date: string;
    readonly meals: readonly { readonly id: string; readonly slot: string }[];
  }[];
}
interface Recipes {
  readonly items: readonly {
    readonly id: string;
    readonly verdicts: readonly { readonly verdict: string }[];
  }[];
}

/** Every dialog of a household without paired devices: where it stands, the button that opens it, its title. */
export const DIALOGS = [
  ['week', 'I cannot cook today', 'Make it lighter'],
  ['meal', 'Choose another', /^Instead of /],
  ['meal', 'Move', 'Move to another day'],
  ['list', 'Take it with you', 'Take the list with you'],
  ['person', 'What would this leave?', 'What this would leave'],
  ['recipe', 'Swap an ingredient', 'Swap an ingredient'],
  ['cook', 'All steps', 'All steps'],
] as const;

const HELP = [
  'attribution',
  'card',
  'figures',
  'how-it-works',
  'on-your-phone',
  'seek-care',
  'tiers',
  'what-it-is-not',
];
const DAYS_GONE = 2;

const ADA = {
  name: 'Ada',
  conditions: ['warfarin'],
  sensitivities: [
    { target: 'tree-nut', tier: 'severe', reason: 'allergy', status: 'clinician', keepOutOfKitchen: true },
    {
      ...{ target: 'nightshade', tier: 'avoid', reason: 'reaction', status: 'suspected' },
      reviewOn: '2026-01-01',
    },
    {
      ...{ target: 'onion', tier: 'limit', reason: 'reaction', status: 'observed' },
      ...{ limit: { gramsPerMeal: 20 }, reviewOn: '2031-01-01' },
    },
  ],
};

/** Two people, a week that began two days ago, and a list with a ticked line and one of its own. */
export async function settle(address: string): Promise<Household> {
  const { today } = await ask<{ today: string }>(address, '/settings');
  const ada = await ask<{ id: string }>(address, '/people', { method: 'POST', body: ADA });
  const ben = await ask<{ id: string }>(address, '/people', { method: 'POST', body: { name: 'Ben' } });
  const firstDay = dayBefore(today, DAYS_GONE);
  const plan = await ask<Plan>(address, '/plans', { method: 'POST', body: { firstDay, seed: 3 } });
  const meals = plan.days.find(({ date }) => date === today)?.meals;
  const meal = meals?.find(({ slot }) => slot === 'dinner')?.id;
  const recipes = await ask<Recipes>(address, `/recipes?limit=100&people=${ada.id},${ben.id}`);
  const refused = recipes.items.find(({ verdicts }) =>
    verdicts.some((one) => one.verdict === 'contains'),
  )?.id;
  if (meal === undefined || refused === undefined) throw new Error('the seeded week lacks what is tested');
  await fillList(address, plan.id);
  return { address, today, ada: ada.id, plan: plan.id, meal, refused, routes: routesOf() };

  function routesOf(): Record<string, string> {
    const help = Object.fromEntries(HELP.map((page) => [`help ${page}`, `/help/${page}`]));
    return {
      ...{ welcome: '/welcome', week: '/week', meal: `/week/${plan.id}/meal/${meal ?? ''}` },
      ...{ recipes: '/recipes', recipe: `/recipes/${refused ?? ''}` },
      ...{ cook: `/recipes/${refused ?? ''}/cook?servings=3`, list: '/list', people: '/people' },
      ...{ 'new person': '/people/new', person: `/people/${ada.id}` },
      ...{ card: `/people/${ada.id}/card`, settings: '/settings' },
      ...{ 'new recipe': '/recipes/new', 'my recipes': '/recipes/mine' },
      ...{ 'change a recipe': `/recipes/${refused ?? ''}/edit` },
      ...{ reviews: '/reviews', products: '/products', code: '/code' },
      ...{ help: '/help', ...help, pair: '/pair', nowhere: '/nowhere' },
    };
  }
}

async function fillList(address: string, plan: string): Promise<void> {
  const path = `/plans/${plan}/shopping-list`;
  const body = { text: 'bin bags' };
  const list = await ask<{ items: readonly { id: string; staple: boolean; isOwn: boolean }[] }>(
    ...([address, `${path}/items`, { method: 'POST', body }] as const),
  );
  const bought = list.items.filter(({ staple, isOwn }) => !staple && !isOwn);
  const [first, second] = bought;
  if (first === undefined || second === undefined) throw new Error('the seeded list is too short');
  await ask(address, `${path}/items/${first.id}`, { method: 'PATCH', body: { ticked: true } });
  await ask(address, `${path}/items/${second.id}`, { method: 'PATCH', body: { have: true } });
}

/** One call of the API; throws with the answer's text where it is refused. */
export async function ask<T>(
  address: string,
  path: string,
  { method = 'GET', body }: { readonly method?: string; readonly body?: unknown } = {},
): Promise<T> {
  const answer = await fetch(`${address}/api${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)} ${text}`);
  return JSON.parse(text) as T;
}

const DAY_MS = 86_400_000;
function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/** Opens an address and waits until its content stands there. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await drawn(page);
}

/** The view of the address is there, with its heading, and nothing is loading. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
}
