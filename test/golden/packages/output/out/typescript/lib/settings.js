/** BCP 47 tag of the language that the table is written in. */
export const catalogLocale = 'en';

/** Link to the documentation, with `{code}` and `{name}`. */
export const docsTemplate = 'https://example.com/errors#{code}';

/** Whether errors travel as RFC 9457 has it. */
export const isProblemJson = false;

/** Whether a code is written as a number. */
export const isIntegerCode = false;

/** Where the code stands in a body. */
export const codePath = ['code'];

/** Where the message stands in a body. */
export const messagePath = ['message'];

/** Where items stand, where an answer may hold some. */
export const itemPaths = undefined;

/** The header that holds the request id, in lower case. */
export const requestIdHeader = undefined;

/** Where the request id stands in a body. */
export const requestIdPath = undefined;

/** Members that every encoded error also carries, as JSON. */
export const bodyMembers = '{}';
