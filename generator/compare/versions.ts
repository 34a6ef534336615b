import { compareVersions, isEarly, isPrerelease, raiseVersion, releaseOf } from '../ir/semver.ts';
import type { Severity } from './level.ts';

/** The part of a version that the changes of a table raise. */
export type Step = 'major' | 'minor' | 'patch' | 'none';

/** What the changes ask of the version, and whether it took it. */
export interface VersionAdvice {
  readonly step: Step;
  /** The lowest version that the newer table may have. */
  readonly next: string;
  readonly state: 'taken' | 'not raised' | 'lowered';
}

/** The step for the most serious change. Below 1.0.0, a minor version may break programs. */
export const stepFor = (severity: Severity, hasChanges: boolean, version: string): Step => {
  if (!hasChanges) return 'none';
  switch (severity) {
    case 'error':
    case 'breaking':
      return isEarly(version) ? 'minor' : 'major';
    case 'warning':
    case 'addition':
      return isEarly(version) ? 'patch' : 'minor';
    case 'none':
      return 'patch';
  }
};

/** What the changes between two versions of a table ask of the second version. */
export const adviseVersion = (old: string, now: string, step: Step): VersionAdvice => {
  // What comes before a release promises nothing, so that any higher version will do.
  const isDraft = isPrerelease(old);
  const next = step === 'none' ? old : raiseVersion(old, isDraft ? 'prerelease' : step);
  const order = compareVersions(now, old);
  if (order < 0) return { step, next, state: 'lowered' };
  const isTaken = step === 'none' || (order > 0 && (isDraft || compareVersions(releaseOf(now), next) >= 0));
  return { step, next, state: isTaken ? 'taken' : 'not raised' };
};
