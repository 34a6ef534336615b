import type { KnownError } from './catalog.js';
import type { UnknownError } from './types.js';

/** Marks the errors of every copy and version of this package, so that they recognise each other's. */
export const brand: unique symbol = /*@__PURE__*/ Symbol.for('errspec/shop');

/** An error of Shop API; `code` and `known` narrow it. */
export type ShopError = KnownError | UnknownError;

/** Whether a value is an error of Shop API, also one of another copy of this package. */
export const isShopError = (value: unknown): value is ShopError => {
  return typeof value === 'object' && value !== null && brand in value;
};

/** For `error instanceof ShopError`; errors are made by their factories and by `decode`. */
export const ShopError: {
  readonly [Symbol.hasInstance]: (value: unknown) => value is ShopError;
} = /*@__PURE__*/ Object.freeze({
  [Symbol.hasInstance]: isShopError,
});
