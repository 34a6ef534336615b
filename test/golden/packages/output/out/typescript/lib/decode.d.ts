import type { ShopError } from './brand.js';
import type { DecodeOptions, HeadersLike } from './types.js';
/**
 * The error of a response; undefined for success. `body` is the text that was received, or what the platform's JSON
 * parser made of it. Never throws, whatever it is given.
 */
export declare const decode: (
  status: number,
  body: unknown,
  headers?: HeadersLike | null,
  options?: DecodeOptions,
) => ShopError | undefined;
