import { isShopError } from './brand.js';
import { clampDelay } from './delay.js';
import { createError } from './error.js';
import { definitionOf, parametersOf } from './row.js';
import { checkValues } from './values.js';
/** Makes the factory of an error. */
export const define = (row) => {
  const [code, name, , status, , , extras] = row;
  const raise = (...given) => {
    const parameters = parametersOf(row);
    const values = checkValues(name, parameters, given[0]);
    const options = parameters.length === 0 ? given[0] : given[1];
    const { cause, requestId, retryAfterMs } = options ?? {};
    return createError({
      row,
      code,
      status,
      values,
      retry: extras?.retry ?? 'never',
      cause,
      requestId,
      retryAfterMs: retryAfterMs === undefined ? undefined : clampDelay(retryAfterMs),
    });
  };
  const is = (error) => isShopError(error) && error.known && error.code === code;
  Object.defineProperties(raise, {
    code: { value: code, enumerable: true },
    name: { value: name, enumerable: true },
    definition: { get: () => definitionOf(row) },
    is: { value: is },
  });
  return raise;
};
