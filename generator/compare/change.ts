import type { Place } from '../diagnostic.ts';
import type { Level, Severity, Verdict } from './level.ts';
import { ownerKey, type LanguageNames, type NameChange } from './name-changes.ts';
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

/** Changes of names: what they belong to, and which of them. */
export interface Claims {
  /** See {@link ownerKey}. */
  readonly owners: readonly string[];
  readonly is: (change: NameChange) => boolean;
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
  /** What servers that send errors notice, beside what their language says. */
  readonly server: Verdict;
  readonly old?: Place | undefined;
  readonly new?: Place | undefined;
  readonly source: Source;
  /** False where programs that raise the error need no change, whatever the languages say. */
  readonly raises?: boolean;
  /** The changes of names that belong to it. */
  readonly claims?: Claims;
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

/** The changes of names of errors with these codes. */
export const ofCode = (...codes: readonly string[]): Claims => ({
  owners: [...new Set(codes)].map((code) => ownerKey({ code })),
  is: () => true,
});

/** The changes of names of categories. */
export const ofCategory = (...categories: readonly string[]): Claims => ({
  owners: categories.map((category) => ownerKey({ category })),
  is: () => true,
});

/** Of some changes, those that are such. */
export const only = ({ owners }: Claims, is: Claims['is']): Claims => ({ owners, is });
