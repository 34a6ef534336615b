import type { Parameter } from './types.js';
/** The value of a parameter. */
export type Value = string | number | boolean;
/** Whether a value is of the type of a parameter. Whole numbers lie within ±(2⁵³−1), numbers are finite. */
export declare const isOfType: (value: unknown, type: Parameter['type']) => value is Value;
/** The values of an error that is being raised, in order. Throws a TypeError on one that is missing or of another type. */
export declare const checkValues: (name: string, parameters: readonly Parameter[], params: unknown) => readonly Value[];
/** The values by key, as `params` shows them. */
export declare const toParams: (
  parameters: readonly Parameter[],
  values: readonly Value[] | undefined,
) =>
  | {
      readonly [key: string]: Value | undefined;
    }
  | undefined;
