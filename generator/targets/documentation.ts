import type { ErrorDefinition, Retry } from '../ir/catalog.ts';

/** What a caller does, in words. */
export const retryWords: Readonly<Record<Retry, string>> = {
  never: 'do not retry',
  backoff: 'retry later',
  check: 'check the outcome before a retry',
};

/** The code, the status and what a caller does, in a sentence. */
export const factsOf = ({ code, status, kind, retry }: ErrorDefinition): string =>
  `Code ${code}, HTTP ${status}, ${kind === 'error' ? retryWords[retry] : kind}.`;

/**
 * The paragraphs that document an error wherever its symbol stands, in plain text or Markdown: the message, the facts,
 * what it means, why it happens and what to do. Deprecation and links are left to each language's own form.
 */
export const documentError = (error: ErrorDefinition): readonly string[] =>
  [error.message.display, factsOf(error), error.description, error.cause, error.fix].filter(
    (paragraph) => paragraph !== undefined,
  );
