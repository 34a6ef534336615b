/** BCP 47 tag of the language that the table is written in. */
export declare const catalogLocale: string;

/** Link to the documentation, with `{code}` and `{name}`. */
export declare const docsTemplate: string | undefined;

/** Whether errors travel as RFC 9457 has it. */
export declare const isProblemJson: boolean;

/** Whether a code is written as a number. */
export declare const isIntegerCode: boolean;

/** Where the code stands in a body. */
export declare const codePath: readonly string[];

/** Where the message stands in a body. */
export declare const messagePath: readonly string[];

/** Where the items of a bulk answer stand in a body, and code and message in an item. */
export type ItemPaths = {
  readonly path: readonly string[];
  readonly code: readonly string[];
  readonly message: readonly string[];
};

/** Where items stand, where an answer may hold some. */
export declare const itemPaths: ItemPaths | undefined;

/** The header that holds the request id, in lower case. */
export declare const requestIdHeader: string | undefined;

/** Where the request id stands in a body. */
export declare const requestIdPath: readonly string[] | undefined;

/** Members that every encoded error also carries, as JSON. */
export declare const bodyMembers: string;
