/** Every code the planner can say, with its parameters; `contract/sentences` words each of them. */
import type { DiagnosticOf } from '../outcome.ts';

export interface PlannerReasons {
  /** No recipe is left for a slot that is in use. */
  'slot-empty': {
    readonly slot: string;
    readonly needed: number;
    readonly left: number;
    readonly all: number;
  };
  /** How many recipes one rule rules out in a slot, and how many it rules out that no other rule does. */
  'ruled-out-by': {
    readonly target: string;
    readonly slot: string;
    readonly out: number;
    readonly alone: number;
    readonly of: number;
  };
  /** Doses of a limited food cannot be kept on some day. */
  'dose-unreachable': { readonly targets: readonly string[] };
  /** Fewer dishes are left than a week without repeats needs. */
  'few-recipes': {
    readonly slot: string;
    readonly needed: number;
    readonly left: number;
    readonly all: number;
  };
  'quota-suspended': {
    readonly group: string;
    readonly half: string;
    readonly because: readonly string[];
    readonly instead: string;
    readonly nutrients: readonly string[];
    readonly sources: readonly string[];
  };
  'quota-short': { readonly group: string; readonly gotG: number; readonly wantedG: number };
  'energy-short': { readonly meanKcal: number; readonly wantedKcal: number };
  'floor-short': {
    readonly nutrient: string;
    readonly atLeast: number;
    readonly floor: number;
    readonly unit: string;
    readonly percent: number;
    /** `out-of-reach`: no week of these recipes holds it; `not-in-this-plan`: one may; or a cause the tables name. */
    readonly cause: string;
  };
  'ceiling-over': {
    readonly nutrient: string;
    readonly mean: number;
    readonly ceiling: number;
    readonly unit: string;
  };
  'fibre-over': { readonly meanG: number; readonly capG: number };
  'greens-days': { readonly days: number };
  'fish-meals': { readonly meals: number };
  'berry-days': { readonly days: number };
  'nut-days': { readonly days: number };
  plants: { readonly plants: number; readonly wanted: number };
  cookings: { readonly cookings: number };
  /** A limited food stands in more meals than its times a week. */
  'week-limit-over': { readonly target: string; readonly meals: number; readonly wanted: number };
  'held-back': { readonly target: string; readonly recipes: number };
  'alias-used': { readonly alias: string; readonly tags: readonly string[] };
  /** One meal's reason to stand where it stands. */
  'meal-left-over': { readonly daysAgo: number };
  'meal-brings': { readonly groups: readonly string[]; readonly minutes: number };
  'meal-fits': { readonly minutes: number; readonly heat: 'yes' | 'no' };
  /** What another dish would do to the week: groups of terms that get better and worse, most first. */
  'alternative-effect': { readonly better: readonly string[]; readonly worse: readonly string[] };
  /** Rules of single days. */
  'flare-day': { readonly date: string };
  'no-cooking-from': { readonly date: string };
  'starts-on': { readonly date: string };
  'day-slot-empty': { readonly slot: string; readonly date: string };
  /** A wish that cannot be carried out as the week stands. */
  'lock-clash': { readonly slot: string; readonly date: string; readonly title: string };
  'not-for-everyone': { readonly title: string; readonly targets: readonly string[] };
  /** With the change a day or a meal would hold more of a limited food than its dose. */
  'over-day-dose': { readonly title: string; readonly targets: readonly string[] };
  'wrong-slot': { readonly title: string; readonly slot: string };
  'day-gone': { readonly date: string };
  'date-outside-week': { readonly date: string };
  'left-over-cannot-move': { readonly title: string };
  'unknown-recipe': { readonly recipe: string };
  'unknown-person': { readonly person: string };
  'nobody-to-plan-for': Readonly<Record<string, never>>;
  /** What another thing beside a meal would do: percents of the aims that the week lacks, caps that it would pass. */
  'addition-effect': {
    readonly kcal: number;
    /** Titles and, in the same order, percents. */
    readonly brings: readonly string[];
    readonly percents: readonly string[];
    readonly over: readonly string[];
    /** `yes` where figures are not shown to this eater. */
    readonly isQuiet: 'yes' | 'no';
  };
  /** What would close an eater's week; titles, slots and how many times run side by side. */
  'additions-suggested': {
    readonly name: string;
    /** How far the energy lies under its aim; 0 where that is not felt. */
    readonly energyPercent: number;
    readonly floors: readonly string[];
    readonly titles: readonly string[];
    readonly slots: readonly string[];
    readonly times: readonly string[];
    readonly closes: 'yes' | 'no';
    readonly isQuiet: 'yes' | 'no';
  };
  /** Why something cannot stand beside a meal. */
  'addition-not-for': { readonly title: string; readonly name: string; readonly targets: readonly string[] };
  'addition-over-dose': {
    readonly title: string;
    readonly name: string;
    readonly targets: readonly string[];
  };
  'kept-out-of-kitchen': { readonly title: string; readonly targets: readonly string[] };
  'not-beside': { readonly title: string; readonly role: string };
  'unknown-meal': { readonly meal: string };
  /** What stood beside meals of a day and no longer fits there after a change. */
  'additions-left-out': { readonly titles: readonly string[]; readonly date: string };
  'steady-nutrient': { readonly nutrient: string; readonly days: number; readonly withinPercent: number };
}

export type PlannerReason = DiagnosticOf<PlannerReasons>;
