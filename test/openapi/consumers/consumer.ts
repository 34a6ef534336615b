/** A description to read, and a new folder to write into. */
export interface Work {
  /** The description: an absolute path. */
  readonly description: string;
  readonly folder: string;
  /** The schema of the body that {@link asked} answers with. */
  readonly schema: string;
  /** A code that the response may have. */
  readonly known: string;
}

/** What a program made of a description. */
export interface Answer {
  /** The type of `code` in the body of the asked response, as the written code has it. */
  readonly type: string;
  /** The codes that the type lists; none where any text is one. */
  readonly codes: readonly string[];
  /** The type of `code` in all errors of the operation, for a program that has such a type. */
  readonly operation?: Omit<Answer, 'operation' | 'later' | 'shown'>;
  /** What decoding makes of a code that the type does not list, for a program that decodes. */
  readonly later?: 'decoded' | 'refused';
  /** The lines of the written code that say it, for people. */
  readonly shown?: string;
}

/** A program that reads descriptions. */
export interface Consumer {
  readonly name: string;
  readonly version: string;
  /** Reads a description and compiles what was written of it. Throws what the program or a compiler says against it. */
  readonly read: (work: Work) => Promise<Answer> | Answer;
}

/** A program that says what is wrong with a description. */
export interface Linter {
  readonly name: string;
  /** The problems of a description, one a line. */
  readonly problems: (description: string) => readonly string[];
}

/** The response that every program is asked about. */
export const asked = {
  path: '/api/v6/dex/aggregator/quote',
  method: 'get',
  operation: 'getQuote',
  status: '400',
} as const;

/** A code that no table has. */
export const laterCode = '999999';

/** The name of the asked operation as a type. */
export const askedType = 'GetQuote';
