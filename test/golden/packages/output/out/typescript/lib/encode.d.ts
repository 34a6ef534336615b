import type { State } from './error.js';
import type { EncodedError, RenderOptions } from './types.js';
/** The response for an error. Throws a TypeError where the error does not stand in the table. */
export declare const encodeError: (state: State, options: RenderOptions | undefined) => EncodedError;
