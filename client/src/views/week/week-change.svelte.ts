/** Changes to the week: each asks the server, shows its answer, and offers to undo. */
import type { ReasonBody } from '../../../../server/contract/common.ts';
import type { PlanBody } from '../../../../server/contract/plans.ts';
import { changeMeal, makePlan, moveMeal, regeneratePlan, undoPlan } from '../../api/plans.ts';
import type { MealPatch, RegenerateInput } from '../../api/plans.ts';
import { RequestError } from '../../api/request.ts';
import type { AppState } from '../../state/app.svelte.ts';

const STALE =
  'This week was changed on another screen in the meantime. You now see the newest one; please try again.';

export class WeekChange {
  /** True while the server works; a week takes a second or two. */
  isBusy = $state(false);
  /** Why no week could be made, in sentences. */
  refusals = $state.raw<readonly ReasonBody[]>([]);
  readonly #app: AppState;

  constructor(app: AppState) {
    this.#app = app;
  }

  make(firstDay: string): Promise<PlanBody | null> {
    const slots = this.#app.settings?.slots;
    const body = slots === undefined ? { firstDay } : { firstDay, options: { slots } };
    return this.#run(() => makePlan(body), 'Your week is ready.', false);
  }

  /** Another week around the locked meals; days gone by stay as they were. */
  another(plan: PlanBody, today: string): Promise<PlanBody | null> {
    return this.regenerate(plan, { ...fromDay(plan, today), seed: freshSeed() }, 'Here is another week.');
  }

  regenerate(plan: PlanBody, input: RegenerateInput, done: string): Promise<PlanBody | null> {
    return this.#run(() => regeneratePlan(plan.id, plan.version, { keepLocked: true, ...input }), done);
  }

  meal(plan: PlanBody, meal: string, patch: MealPatch, done: string): Promise<PlanBody | null> {
    return this.#run(() => changeMeal({ plan: plan.id, version: plan.version, meal }, patch), done);
  }

  move(plan: PlanBody, meal: string, date: string, done: string): Promise<PlanBody | null> {
    return this.#run(() => moveMeal({ plan: plan.id, version: plan.version, meal }, date), done);
  }

  undo(plan: PlanBody): Promise<PlanBody | null> {
    return this.#run(() => undoPlan(plan.id, plan.version), 'The last change is undone.', false);
  }

  async #run(work: () => Promise<PlanBody>, done: string, canUndo = true): Promise<PlanBody | null> {
    if (this.isBusy) return null;
    this.isBusy = true;
    this.refusals = [];
    try {
      const plan = await work();
      this.#app.plan = plan;
      if (canUndo) this.#app.toast(done, () => void this.undo(this.#app.plan ?? plan));
      else this.#app.toast(done);
      return plan;
    } catch (error) {
      await this.#explain(error);
      return null;
    } finally {
      this.isBusy = false;
    }
  }

  async #explain(error: unknown): Promise<void> {
    if (!(error instanceof RequestError)) throw error;
    this.refusals = error.reasons;
    if (error.status === 409) {
      await this.#app.refresh();
      this.#app.toast(STALE);
    } else this.#app.toast(error.message);
  }
}

function fromDay(plan: PlanBody, today: string): { from?: string } {
  return plan.days.some(({ date }) => date === today) && today > plan.firstDay ? { from: today } : {};
}

/** A number from 0 to 2,147,483,647. */
function freshSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;
}
