/** How errors are written into a description. */
export interface ApplyOptions {
  /** Whether a code may also be another text than those that are known. */
  readonly codes: 'closed' | 'open';
  /** What happens to errors with a status of success: a note, or `oneOf` in the schema of the success. */
  readonly okErrors: 'note' | 'oneOf';
  /** Whether operations without a response to any other status get one. */
  readonly hasDefault: boolean;
}

/** What is written where nothing else is asked for. */
export const defaultApply: ApplyOptions = { codes: 'closed', okErrors: 'note', hasDefault: false };
