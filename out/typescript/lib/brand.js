/** Marks the errors of every copy and version of this package, so that they recognise each other's. */
export const brand = /*@__PURE__*/ Symbol.for('errspec/okx-web3');
/** Whether a value is an error of OKX Web3 API, also one of another copy of this package. */
export const isOkxWeb3Error = (value) => {
  return typeof value === 'object' && value !== null && brand in value;
};
/** For `error instanceof OkxWeb3Error`; errors are made by their factories and by `decode`. */
export const OkxWeb3Error = /*@__PURE__*/ Object.freeze({
  [Symbol.hasInstance]: isOkxWeb3Error,
});
