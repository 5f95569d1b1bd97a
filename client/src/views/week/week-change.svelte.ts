/** Changes to the week: each asks the server, shows its answer, and offers to undo. */
import type { ReasonBody } from '../../../../server/contract/common.ts';
import type { AlternativesBody, MealBody, PlanBody, PlanInput } from '../../../../server/contract/plans.ts';
import {
  addAdditions,
  changeMeal,
  listAlternatives,
  makePlan,
  moveMeal,
  regeneratePlan,
  removePlan,
  undoPlan,
} from '../../api/plans.ts';
import type { AdditionInput, MealPatch, RegenerateInput } from '../../api/plans.ts';
import { RequestError } from '../../api/request.ts';
import type { AppState } from '../../state/app.svelte.ts';

const STALE =
  'This week was changed on another screen in the meantime. You now see the newest one; please try again.';

const LATER =
  'This week was changed on another screen since. Under the week, “Undo the last change” takes that change back.';

/** Weeks that this screen's own changes answered with: a toast takes back these and no one else's. */
const OWN = new WeakSet<PlanBody>();

const NOTHING_ELSE = 'No other dish fits here at the moment. Another week may bring some.';

type Alternative = AlternativesBody['items'][number];

export class WeekChange {
  /** True while the server works; a week takes a second or two. */
  isBusy = $state(false);
  /** Why no week could be made, in sentences. */
  refusals = $state.raw<readonly ReasonBody[]>([]);
  readonly #app: AppState;
  /** Dishes that stood in a meal while this screen was open, by meal. */
  #stood: Readonly<Record<string, readonly string[]>> = {};

  constructor(app: AppState) {
    this.#app = app;
  }

  make(firstDay: string): Promise<PlanBody | null> {
    return this.#run(() => makePlan(this.#bodyFor(firstDay)), 'Your week is ready.', null);
  }

  /** A new week in place of the shown one, for everyone there is now; undo shows the old one again. */
  replace(firstDay: string): Promise<PlanBody | null> {
    return this.#run(
      () => makePlan(this.#bodyFor(firstDay)),
      'Your new week is ready.',
      (plan) => void this.#drop(plan),
    );
  }

  #bodyFor(firstDay: string): PlanInput {
    const slots = this.#app.settings?.slots;
    return slots === undefined ? { firstDay } : { firstDay, options: { slots } };
  }

  async #drop(plan: PlanBody): Promise<void> {
    try {
      await removePlan(plan.id, plan.version);
      await this.#app.refresh();
    } catch (error) {
      await this.#explain(error);
    }
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

  /** Takes what the week suggests, all in one change. */
  add(
    plan: PlanBody,
    additions: readonly (AdditionInput & { readonly meal: string })[],
    done: string,
  ): Promise<PlanBody | null> {
    return this.#run(() => addAdditions(plan, additions), done);
  }

  /** The best other dish at once, for one tap; tapped again it goes on instead of back. */
  anotherDish(plan: PlanBody, meal: MealBody): Promise<PlanBody | null> {
    return this.#run(
      async () => {
        const { items } = await listAlternatives({ plan: plan.id, meal: meal.id });
        const next = this.#nextOf(items, meal);
        if (next === null) return null;
        return changeMeal({ plan: plan.id, version: plan.version, meal: meal.id }, { recipe: next.recipe });
      },
      (now) => `${mealOf(now, meal.id)?.title ?? 'Another dish'} is in the week now.`,
    );
  }

  /** The first that has not stood here yet; once all have, the round begins again. */
  #nextOf(items: readonly Alternative[], { id, recipe }: MealBody): Alternative | null {
    const others = items.filter((item) => item.recipe !== recipe);
    const stood = [...(this.#stood[id] ?? []), recipe];
    const fresh = others.find((item) => !stood.includes(item.recipe));
    const next = fresh ?? others[0] ?? null;
    const known = fresh === undefined ? [recipe] : stood;
    this.#stood = { ...this.#stood, [id]: next === null ? known : [...known, next.recipe] };
    return next;
  }

  move(plan: PlanBody, meal: string, date: string, done: string): Promise<PlanBody | null> {
    return this.#run(() => moveMeal({ plan: plan.id, version: plan.version, meal }, date), done);
  }

  undo(plan: PlanBody): Promise<PlanBody | null> {
    return this.#run(() => undoPlan(plan.id, plan.version), 'The last change is undone.', null);
  }

  /** Undoes the newest change where it is one of ours; another screen's change is not taken back from a toast. */
  #takeBack(plan: PlanBody): void {
    const now = this.#app.plan ?? plan;
    if (OWN.has(now)) void this.undo(now);
    else this.#app.toast(LATER);
  }

  async #run(
    work: () => Promise<PlanBody | null>,
    done: string | ((plan: PlanBody) => string),
    back: ((plan: PlanBody) => void) | null = (plan) => {
      this.#takeBack(plan);
    },
  ): Promise<PlanBody | null> {
    if (this.isBusy) return null;
    this.isBusy = true;
    this.refusals = [];
    try {
      const plan = await work();
      if (plan === null) this.#app.toast(NOTHING_ELSE);
      else this.#show(plan, { said: typeof done === 'string' ? done : done(plan), back });
      return plan;
    } catch (error) {
      await this.#explain(error);
      return null;
    } finally {
      this.isBusy = false;
    }
  }

  #show(
    plan: PlanBody,
    { said, back }: { readonly said: string; readonly back: ((plan: PlanBody) => void) | null },
  ): void {
    this.#app.plan = plan;
    OWN.add(plan);
    if (back === null) this.#app.toast(said);
    else
      this.#app.toast(said, () => {
        back(plan);
      });
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

function mealOf(plan: PlanBody, id: string): MealBody | undefined {
  return plan.days.flatMap(({ meals }) => meals).find((meal) => meal.id === id);
}

/** A number from 0 to 2,147,483,647. */
function freshSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;
}
