import type { KnownError } from './catalog.js';
import type { UnknownError } from './types.js';
/** Marks the errors of every copy and version of this package, so that they recognise each other's. */
export declare const brand: unique symbol;
/** An error of Shop API; `code` and `known` narrow it. */
export type ShopError = KnownError | UnknownError;
/** Whether a value is an error of Shop API, also one of another copy of this package. */
export declare const isShopError: (value: unknown) => value is ShopError;
/** For `error instanceof ShopError`; errors are made by their factories and by `decode`. */
export declare const ShopError: {
  readonly [Symbol.hasInstance]: (value: unknown) => value is ShopError;
};
