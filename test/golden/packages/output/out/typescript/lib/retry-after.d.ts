/** The delay that a `retry-after` header asks for, in milliseconds; undefined where it says nothing that can be read. */
export declare const readRetryAfter: (text: string | undefined, now: number) => number | undefined;
