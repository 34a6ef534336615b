/** Marks the errors of every copy and version of this package, so that they recognise each other's. */
export const brand = /*@__PURE__*/ Symbol.for('errspec/shop');
/** Whether a value is an error of Shop API, also one of another copy of this package. */
export const isShopError = (value) => {
  return typeof value === 'object' && value !== null && brand in value;
};
/** For `error instanceof ShopError`; errors are made by their factories and by `decode`. */
export const ShopError = /*@__PURE__*/ Object.freeze({
  [Symbol.hasInstance]: isShopError,
});
