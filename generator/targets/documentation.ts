import type { ErrorDefinition, Retry } from '../ir/catalog.ts';

/** The retry verdicts in words. */
export const retryWords: Readonly<Record<Retry, string>> = {
  never: 'do not retry',
  backoff: 'retry later',
  check: 'check the outcome before you retry',
};

/** A sentence with the code, the status and the retry verdict of an error. */
export const factsOf = ({ code, status, kind, retry }: ErrorDefinition): string =>
  `Code ${code}, HTTP ${status}, ${kind === 'error' ? retryWords[retry] : kind}.`;

/**
 * The paragraphs that document the symbol of an error, in plain text or Markdown: the message, the facts, the description,
 * the cause and the fix. Each language adds deprecation and links in its own form.
 */
export const documentError = (error: ErrorDefinition): readonly string[] =>
  [error.message.display, factsOf(error), error.description, error.cause, error.fix].filter(
    (paragraph) => paragraph !== undefined,
  );
