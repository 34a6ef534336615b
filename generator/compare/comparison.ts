import type { Change, Draft } from './change.ts';
import { addedErrors, removedErrors } from './errors.ts';
import { highest, isAtLeast, type Severity } from './level.ts';
import { pairErrors } from './pairs.ts';
import { rules, type RuleFacts } from './rules.ts';
import type { Side } from './side.ts';

/** What is different between two catalogs. */
export interface Comparison {
  readonly old: Side;
  readonly new: Side;
  /** The most serious first. */
  readonly changes: readonly Change[];
}

const draftsOf = (old: Side, now: Side): readonly Draft[] => {
  const pairs = pairErrors(old.catalog, now.catalog);
  return [...removedErrors(pairs, old, now), ...addedErrors(pairs, now)];
};

const toChange = ({ source, ...draft }: Draft): Change => {
  const facts: RuleFacts = rules[draft.rule];
  const level = highest([draft.client.level, draft.server.level, source]);
  return { ...draft, severity: facts.isError === true ? 'error' : level, languages: new Map() };
};

const compareSeverity = (one: Severity, other: Severity): number =>
  one === other ? 0 : isAtLeast(one, other) ? -1 : 1;

/** Compares two catalogs. */
export const compareCatalogs = (old: Side, now: Side): Comparison => ({
  old,
  new: now,
  changes: draftsOf(old, now)
    .map(toChange)
    .toSorted((a, b) => compareSeverity(a.severity, b.severity)),
});
