import type { KnownError } from './catalog.js';
import type { UnknownError } from './types.js';
/** Marks the errors of every copy and version of this package, so that they recognise each other's. */
export declare const brand: unique symbol;
/** An error of OKX Web3 API; `code` and `known` narrow it. */
export type OkxWeb3Error = KnownError | UnknownError;
/** Whether a value is an error of OKX Web3 API, also one of another copy of this package. */
export declare const isOkxWeb3Error: (value: unknown) => value is OkxWeb3Error;
/** For `error instanceof OkxWeb3Error`; errors are made by their factories and by `decode`. */
export declare const OkxWeb3Error: {
  readonly [Symbol.hasInstance]: (value: unknown) => value is OkxWeb3Error;
};
