/** The errors of OKX Web3 API. */
export { decode } from './decode.js';
export { OkxWeb3Error, isOkxWeb3Error } from './brand.js';
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
