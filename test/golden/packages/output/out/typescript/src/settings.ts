/** BCP 47 tag of the language that the table is written in. */
export const catalogLocale: string = 'en';

/** Link to the documentation, with `{code}` and `{name}`. */
export const docsTemplate: string | undefined = 'https://example.com/errors#{code}';

/** Whether errors travel as RFC 9457 has it. */
export const isProblemJson: boolean = false;

/** Whether a code is written as a number. */
export const isIntegerCode: boolean = false;

/** Where the code stands in a body. */
export const codePath: readonly string[] = ['code'];

/** Where the message stands in a body. */
export const messagePath: readonly string[] = ['message'];

/** Where the items of a bulk answer stand in a body, and code and message in an item. */
export type ItemPaths = {
  readonly path: readonly string[];
  readonly code: readonly string[];
  readonly message: readonly string[];
};

/** Where items stand, where an answer may hold some. */
export const itemPaths: ItemPaths | undefined = undefined;

/** The header that holds the request id, in lower case. */
export const requestIdHeader: string | undefined = undefined;

/** Where the request id stands in a body. */
export const requestIdPath: readonly string[] | undefined = undefined;

/** Members that every encoded error also carries, as JSON. */
export const bodyMembers: string = '{}';
