/** A figure beside what was promised, and the two ways in which many figures become one. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly target: number;
  readonly unit: string;
  readonly met: boolean;
}

/** What one part of the bench adds to the report. */
export interface Measured {
  readonly goals: readonly Goal[];
  readonly figures: Readonly<Record<string, unknown>>;
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const atMost = (id: string, title: string, value: number, target: number, unit: string): Goal => ({
  id,
  title,
  value: rounded(value),
  target,
  unit,
  met: value <= target,
});

/** The value below which a share of the values lies, by nearest rank; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
