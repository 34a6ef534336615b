/** How much a change matters to a group of programs, from the least to the most. */
export const levels = ['none', 'addition', 'warning', 'breaking'] as const;

/** One of the {@link levels}. */
export type Level = (typeof levels)[number];

/** What a change is as a whole: a level, or what no table may do. */
export const severities = [...levels, 'error'] as const;

/** One of the {@link severities}. */
export type Severity = (typeof severities)[number];

/** A level for a group of programs, and why. */
export interface Verdict {
  readonly level: Level;
  readonly why?: string | undefined;
}

/** Whether one severity is at least another. */
export const isAtLeast = (one: Severity, other: Severity): boolean =>
  severities.indexOf(one) >= severities.indexOf(other);

/** The highest of some severities; `none` where there are none. */
export const highest = <Kind extends Severity>(all: readonly (Kind | 'none')[]): Kind | 'none' =>
  all.reduce<Kind | 'none'>((most, one) => (isAtLeast(one, most) ? one : most), 'none');
