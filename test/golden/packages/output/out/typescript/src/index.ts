/** The errors of Shop API. */
export { decode } from './decode.js';
export { ShopError, isShopError } from './brand.js';
export { findLocale } from './locale.js';
export { lookup } from './lookup.js';
export * from './errors.js';
export type * from './catalog.js';
export type {
  DecodeOptions,
  Definition,
  EncodedError,
  ErrorFactory,
  HeadersLike,
  Kind,
  KnownErrorOf,
  Locale,
  Parameter,
  RaiseOptions,
  RenderOptions,
  Retry,
  UnknownError,
} from './types.js';
