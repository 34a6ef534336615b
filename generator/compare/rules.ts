import type { Level } from './level.ts';

/** What a rule says, and the levels that it can have. */
export interface RuleFacts {
  /** One sentence. */
  readonly what: string;
  /** For programs that read responses. */
  readonly client: readonly Level[];
  /** For programs that raise errors. */
  readonly server: readonly Level[];
  /** For programs that are compiled, or run, with the newer package of a language. */
  readonly source: readonly Level[];
  /** Whether no table may do it. */
  readonly isError?: true;
}

/** All rules by their ids. */
export const rules = {
  'code-vanished': {
    what: 'An error is gone, and its code is not listed under `retired`.',
    client: ['breaking'],
    server: ['breaking'],
    source: ['breaking'],
    isError: true,
  },
  'code-removed': {
    what: 'An error is gone, and its code is listed under `retired`.',
    client: ['breaking'],
    server: ['breaking'],
    source: ['breaking'],
  },
  'error-added': {
    what: 'There is a new error.',
    client: ['addition'],
    server: ['addition'],
    source: ['addition'],
  },
} as const satisfies Readonly<Record<string, RuleFacts>>;

/** The id of a rule. */
export type RuleId = keyof typeof rules;
