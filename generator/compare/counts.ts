import type { Change } from './change.ts';
import { severities, type Severity } from './level.ts';

/** How many changes have each severity. */
export const countBySeverity = (changes: readonly Change[]): Readonly<Record<Severity, number>> => {
  const count = (severity: Severity): number => changes.filter((change) => change.severity === severity).length;
  const [none, addition, warning, breaking, error] = severities.map(count);
  return {
    error: error ?? 0,
    breaking: breaking ?? 0,
    warning: warning ?? 0,
    addition: addition ?? 0,
    none: none ?? 0,
  };
};
