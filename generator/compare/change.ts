import type { Place } from '../diagnostic.ts';
import type { Level, Severity, Verdict } from './level.ts';
import type { LanguageNames, NameChange } from './name-changes.ts';
import type { RuleId } from './rules.ts';

/** What a change is about. */
export interface Subject {
  readonly code?: string | undefined;
  /** Of an error. */
  readonly name?: string | undefined;
  readonly category?: string | undefined;
  /** A part of the envelope, a locale, or a fact of the catalog. */
  readonly part?: string | undefined;
}

/** The verdict for a language: a level, or one that its names give. */
export type Source = Level | ((names: LanguageNames) => Verdict);

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
  /** What servers that send errors notice, beside what their language says. */
  readonly server: Verdict;
  readonly old?: Place | undefined;
  readonly new?: Place | undefined;
  readonly source: Source;
  /** False where programs that raise the error need no change, whatever the languages say. */
  readonly raises?: boolean;
  /** The changes of names that belong to it. */
  readonly claims?: (change: NameChange) => boolean;
}

/** A change with its verdicts. */
export interface Change extends Omit<Draft, 'source' | 'claims' | 'raises'> {
  readonly severity: Severity;
  /** By the id of the target. */
  readonly languages: ReadonlyMap<string, Verdict>;
  /** Why errspec.yaml has another severity for its rule. */
  readonly reason?: string;
}

/** What breaks no program. */
export const none: Verdict = { level: 'none' };

/** Whether a change of a name belongs to an error of one of these codes. */
export const ofCode =
  (...codes: readonly string[]) =>
  ({ owner }: NameChange): boolean =>
    typeof owner === 'object' && 'code' in owner && codes.includes(owner.code);

/** Whether a change of a name belongs to a category. */
export const ofCategory =
  (category: string) =>
  ({ owner }: NameChange): boolean =>
    typeof owner === 'object' && 'category' in owner && owner.category === category;
