/** Something put beside a meal, from its page to the week, the list and the paper, by hand and by keyboard; and what a week suggests. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { listSchema, type MealBody, type PlanBody } from '../../server/contract/plans.ts';
import { DESKTOP, PHONE, SMALL } from './harness.ts';
import { addPerson, call, emptyHousehold, makePlan, planNow } from './rest-calls.ts';
import { HOOK_MS, stageWith } from './stage.ts';
import { present } from './two-people.ts';
import { button, toast } from './week-in-hand.ts';

const stage = stageWith(() => Promise.resolve(null));
let plan: PlanBody;
let ben: string;
beforeEach(async () => {
  const { address } = stage;
  await emptyHousehold(address);
  const gluten = { target: 'gluten', tier: 'severe', reason: 'coeliac', status: 'clinician' } as const;
  await addPerson(address, { name: 'Ada', sensitivities: [gluten] });
  ben = (await addPerson(address, { name: 'Ben' })).id;
  plan = await makePlan(address, 3);
}, HOOK_MS);

const RYE = 'A slice of rye bread';
const lunch = (of: PlanBody): MealBody =>
  present(
    of.days[0]?.meals.find(({ slot }) => slot === 'lunch'),
    'lunch today',
  );
const now = (): Promise<PlanBody> => planNow(stage.address, plan.id);
const mealPage = (): string => `/week/${plan.id}/meal/${lunch(plan).id}`;

/** Rye bread for Ben, put there by the API. */
async function withRye(portion = 1): Promise<void> {
  const path = `/plans/${plan.id}/meals/${lunch(plan).id}`;
  const additions = [{ recipe: 'a-slice-of-rye-bread', portion, person: ben }];
  await call(stage.address, { method: 'PATCH', path, body: { additions }, version: plan.version });
}

async function isNoWider(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
}

describe('beside a meal', () => {
  it('is offered for whom it clears, added, changed, undone and removed', async () => {
    const page = await stage.pageAt(mealPage(), PHONE);
    await button(page, 'Add something beside it').tap();
    const dialog = page.getByRole('dialog', { name: `Beside ${lunch(plan).title}` });
    await dialog.getByRole('listitem').first().waitFor();
    expect(await dialog.getByText(RYE, { exact: true }).count()).toBe(0);
    await dialog.getByText('Ben', { exact: true }).tap();
    await dialog.getByRole('button', { name: RYE }).tap();
    await toast(page, `${RYE} is beside it now.`).waitFor();
    expect(lunch(await now()).additions).toMatchObject([{ title: RYE, portion: 1, person: ben }]);
    await button(page, `More: ${RYE}`).tap();
    await toast(page, `${RYE}: 1 1/2 servings.`).waitFor();
    expect(lunch(await now()).additions).toMatchObject([{ portion: 1.5 }]);
    await button(page, 'Undo').last().tap();
    await toast(page, 'The last change is undone.').waitFor();
    expect(lunch(await now()).additions).toMatchObject([{ portion: 1 }]);
    for (const name of [`More: ${RYE}`, `Less: ${RYE}`, `Remove ${RYE} for Ben`]) {
      const box = present(await button(page, name).boundingBox(), name);
      expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
    }
    await button(page, `Remove ${RYE} for Ben`).tap();
    await toast(page, `${RYE} is no longer beside it.`).waitFor();
    expect(lunch(await now()).additions).toEqual([]);
  });

  it('goes by keyboard', async () => {
    const page = await stage.pageAt(mealPage(), DESKTOP);
    await button(page, 'Add something beside it').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const first = dialog.getByRole('listitem').first().getByRole('button');
    await first.waitFor();
    const title = await first.locator('.title').innerText();
    await first.focus();
    await page.keyboard.press('Enter');
    await toast(page, `${title} is beside it now.`).waitFor();
    await dialog.waitFor({ state: 'hidden' });
    expect(lunch(await now()).additions.map((one) => one.title)).toEqual([title]);
  });

  it('stands in the week, on the list and on paper, and nothing grows wider at 320 pixels', async () => {
    await withRye(1.5);
    const page = await stage.pageAt('/week', SMALL);
    await page.getByText('+ a slice of rye bread for Ben, 1 1/2 servings').first().waitFor();
    expect(await isNoWider(page)).toBe(true);
    await page.goto(stage.address + mealPage());
    await page.getByText('for Ben', { exact: true }).waitFor();
    expect(await isNoWider(page)).toBe(true);
    const list = listSchema.parse(await call(stage.address, { path: `/plans/${plan.id}/shopping-list` }));
    const bread = list.items.find(({ for: places }) => places.some(({ title }) => title === RYE));
    expect(bread?.for.map(({ person }) => person?.name)).toEqual(['Ben']);
    await page.goto(`${stage.address}/list`);
    await page.getByText(`${RYE} for Ben`).first().waitFor();
    const paper = await stage.pageAt('/week', DESKTOP);
    await paper.evaluate('window.print = () => {}');
    await button(paper, 'Print this week').click();
    await paper.locator('.sheet .beside').waitFor({ state: 'attached' });
    expect((await paper.locator('.sheet .beside').textContent())?.replaceAll(/\s+/g, ' ').trim()).toBe(
      `+ B ${RYE}, 1.5`,
    );
  });
});
