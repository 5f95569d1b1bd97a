/** A person while the form is open: what is typed, and the body that it makes. */
import type { PersonBody, SensitivityBody } from '../api/person-body.ts';
import type { PersonPatch } from '../../../server/contract/people.ts';
import { mayHaveLifeStage, type Activity, type LifeStage } from './body-words.ts';
import type { CommonReaction } from './common-reactions.ts';
import { mergePerson, patchOf, type Merge } from './merge-person.ts';
import { ruleFor, withSeverity, type Severity } from './sensitivity.ts';

/** What a person who skips the name is called, on their own screens only. */
const NAMELESS = 'Me';
const CM_PER_M = 100;

/** What an input of type number is bound to. */
type Typed = number | null | undefined;

export class PersonDraft {
  readonly #today: string;
  /** The person as last read from the server; null while nothing is saved. */
  #given: PersonBody | null;
  name = $state('');
  sex = $state<'' | 'female' | 'male'>('');
  birthYear = $state<Typed>(null);
  heightCm = $state<Typed>(null);
  weightKg = $state<Typed>(null);
  activity = $state<'' | Activity>('');
  lifeStage = $state<'' | LifeStage>('');
  rules = $state.raw<readonly SensitivityBody[]>([]);
  conditions = $state.raw<readonly string[]>([]);

  /** `today` is the household's day; `given` a person to change. */
  constructor(today: string, given: PersonBody | null = null) {
    this.#today = today;
    this.#given = given;
    if (given !== null) this.#fill(given);
  }

  #fill(given: PersonBody): void {
    this.name = given.name;
    this.sex = given.sex ?? '';
    this.birthYear = given.birthDate === undefined ? null : Number(given.birthDate.slice(0, 4));
    this.heightCm = given.heightM === undefined ? null : shownCm(given.heightM);
    this.weightKg = given.weightKg ?? null;
    this.activity = given.activity ?? '';
    this.lifeStage = given.lifeStage === undefined || given.lifeStage === 'none' ? '' : given.lifeStage;
    this.rules = given.sensitivities ?? [];
    this.conditions = given.conditions ?? [];
  }

  has(target: string): boolean {
    return this.rules.some((rule) => rule.target === target);
  }

  hasReaction(reaction: CommonReaction): boolean {
    return reaction.targets.every((target) => this.has(target));
  }

  /** Picks a common reaction whole, or lets it go whole. */
  toggleReaction(reaction: CommonReaction): void {
    const isPicked = this.hasReaction(reaction);
    for (const target of reaction.targets) {
      if (isPicked) this.remove(target);
      else this.add(target);
    }
  }

  add(target: string): void {
    if (!this.has(target)) this.rules = [...this.rules, ruleFor(target, 'avoid', this.#today)];
  }

  remove(target: string): void {
    this.rules = this.rules.filter((rule) => rule.target !== target);
  }

  setSeverity(target: string, severity: Severity): void {
    this.#change(target, (rule) => withSeverity(rule, severity, this.#today));
  }

  setDose(target: string, grams: number): void {
    this.#change(target, (rule) => ({ ...rule, limit: { ...rule.limit, gramsPerMeal: grams } }));
  }

  /** An empty day takes the date away; the server then says whether one is needed. */
  setReview(target: string, reviewOn: string): void {
    this.#change(target, (rule) => {
      const changed = { ...rule, reviewOn };
      if (reviewOn === '') delete (changed as { reviewOn?: string }).reviewOn;
      return changed;
    });
  }

  setKitchen(target: string, keepOutOfKitchen: boolean): void {
    this.#change(target, (rule) => ({ ...rule, keepOutOfKitchen }));
  }

  #change(target: string, change: (rule: SensitivityBody) => SensitivityBody): void {
    this.rules = this.rules.map((rule) => (rule.target === target ? change(rule) : rule));
  }

  toggleCondition(id: string): void {
    this.conditions = this.conditions.includes(id)
      ? this.conditions.filter((one) => one !== id)
      : [...this.conditions, id];
  }

  /** Whether the life stage is asked at all. */
  get asksLifeStage(): boolean {
    const year = Number(this.#today.slice(0, 4));
    const ageYears = isTyped(this.birthYear) && year > 0 ? year - this.birthYear : null;
    return mayHaveLifeStage({ sex: this.sex, ageYears, lifeStage: this.lifeStage });
  }

  /** The person as the server reads one. Empty fields are left out: reference adults fill them in, and say so. */
  body(): PersonBody {
    const birthDate = this.#birthDate();
    const heightM = this.#heightM();
    const lifeStage = this.#lifeStage();
    return {
      name: this.#name(),
      ...(this.sex === '' ? {} : { sex: this.sex }),
      ...(birthDate === null ? {} : { birthDate }),
      ...(heightM === null ? {} : { heightM }),
      ...(isTyped(this.weightKg) ? { weightKg: this.weightKg } : {}),
      ...(this.activity === '' ? {} : { activity: this.activity }),
      ...(lifeStage === null ? {} : { lifeStage }),
      sensitivities: [...this.rules],
      conditions: [...this.conditions],
    };
  }

  /** What changes of the person that was read; null for what was emptied. */
  patch(): PersonPatch {
    return patchOf(this.#given ?? { name: '' }, this.body());
  }

  /** The person that a call gave back: later patches begin from there. */
  settle(person: PersonBody): void {
    this.#given = person;
  }

  /** Puts this form's changes on top of a newer person, and says what met. */
  takeIn(newer: PersonBody): Merge {
    const { person, merge } = mergePerson({
      base: this.#given ?? newer,
      mine: this.body(),
      theirs: newer,
    });
    this.#given = newer;
    this.#fill(person);
    return merge;
  }

  /** Who once gave a name cannot go without; the server asks for it. */
  #name(): string {
    const typed = this.name.trim();
    return typed === '' && (this.#given === null || this.#given.name === NAMELESS) ? NAMELESS : typed;
  }

  /** Only the year is asked, so the middle of it stands in; an exact date that was given is kept. */
  #birthDate(): string | null {
    const given = this.#given?.birthDate;
    if (!isTyped(this.birthYear)) return null;
    if (given !== undefined && Number(given.slice(0, 4)) === this.birthYear) return given;
    return `${String(this.birthYear).padStart(4, '0')}-07-01`;
  }

  /** Whole centimetres are asked; a finer height that was given is kept. */
  #heightM(): number | null {
    const given = this.#given?.heightM;
    if (!isTyped(this.heightCm)) return null;
    return given !== undefined && shownCm(given) === this.heightCm ? given : this.heightCm / CM_PER_M;
  }

  /** "None" that was said stays said. */
  #lifeStage(): NonNullable<PersonBody['lifeStage']> | null {
    if (this.asksLifeStage && this.lifeStage !== '') return this.lifeStage;
    return this.#given?.lifeStage === 'none' ? 'none' : null;
  }
}

function shownCm(heightM: number): number {
  return Math.round(heightM * CM_PER_M);
}

function isTyped(value: Typed): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
