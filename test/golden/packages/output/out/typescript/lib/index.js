/** The errors of Shop API. */
export { decode } from './decode.js';
export { ShopError, isShopError } from './brand.js';
export { findLocale } from './locale.js';
export { lookup } from './lookup.js';
export * from './errors.js';
