import type { Place } from '../diagnostic.ts';
import type { Level, Severity, Verdict } from './level.ts';
import type { RuleId } from './rules.ts';

/** What a change is about. */
export interface Subject {
  readonly code?: string | undefined;
  /** Of an error. */
  readonly name?: string | undefined;
  readonly category?: string | undefined;
}

/** What a rule found, before the languages are asked. */
export interface Draft {
  readonly rule: RuleId;
  readonly subject: Subject;
  /** One or two sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly client: Verdict;
  readonly server: Verdict;
  readonly old?: Place | undefined;
  readonly new?: Place | undefined;
  /** What is so for each language, unless its names say more. */
  readonly source: Level;
}

/** A change with its verdicts. */
export interface Change extends Omit<Draft, 'source'> {
  readonly severity: Severity;
  /** By the id of the target. */
  readonly languages: ReadonlyMap<string, Verdict>;
}
