/** Whether a value is of the type of a parameter. Whole numbers lie within ±(2⁵³−1), numbers are finite. */
export const isOfType = (value, type) => {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return Number.isFinite(value);
  }
};
/** The values of an error that is being raised, in order. Throws a TypeError on one that is missing or of another type. */
export const checkValues = (name, parameters, params) => {
  const given = Object(params);
  return parameters.map(({ key, type }) => {
    const value = given[key];
    if (!isOfType(value, type)) throw new TypeError(`${name}: ${key} is not a valid ${type}`);
    return value;
  });
};
/** The values by key, as `params` shows them. */
export const toParams = (parameters, values) =>
  values === undefined || parameters.length === 0
    ? undefined
    : Object.freeze(Object.fromEntries(parameters.map(({ key }, place) => [key, values[place]])));
