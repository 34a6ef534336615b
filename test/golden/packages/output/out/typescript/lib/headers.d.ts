import type { HeadersLike } from './types.js';
/** The first value of a header, without the blanks around it; undefined where it is absent or empty. `name` is in lower case. */
export declare const headerOf: (
  headers: HeadersLike | null | undefined,
  name: string | undefined,
) => string | undefined;
