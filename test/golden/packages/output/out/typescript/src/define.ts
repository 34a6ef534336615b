import { isShopError } from './brand.js';
import { clampDelay } from './delay.js';
import { createError } from './error.js';
import { definitionOf, parametersOf, type Row } from './row.js';
import type { Definition, ErrorFactory, KnownErrorOf, RaiseOptions } from './types.js';
import { checkValues } from './values.js';

/** Makes the factory of an error. */
export const define = <Code extends string, Name extends string, Params>(
  row: Row,
): ErrorFactory<Code, Name, Params> => {
  const [code, name, , status, , , extras] = row;
  const raise = (...given: readonly unknown[]): unknown => {
    const parameters = parametersOf(row);
    const values = checkValues(name, parameters, given[0]);
    const options = (parameters.length === 0 ? given[0] : given[1]) as RaiseOptions | undefined;
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
  const is = (error: unknown): error is KnownErrorOf<Code, Name, Params> =>
    isShopError(error) && error.known && error.code === code;
  Object.defineProperties(raise, {
    code: { value: code, enumerable: true },
    name: { value: name, enumerable: true },
    definition: { get: (): Definition => definitionOf(row) },
    is: { value: is },
  });
  return raise as object as ErrorFactory<Code, Name, Params>;
};
