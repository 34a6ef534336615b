import type { Json, ScalarType } from '../ir/catalog.ts';

/** The value of a parameter. */
export type Value = string | number | boolean;

/** The values of an error's parameters, by their written names. */
export type Params = Readonly<Record<string, Value>>;

/** A value as a message shows it. Numbers: RFC 8785, which is what String does; `-0` is `0` (M4). */
export const writeValue = (value: Value): string => String(value);

const wholeNumber = /^-?(?:0|[1-9][0-9]*)$/;
const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** The value of that type that a piece of a message is; absent where it is none (R4). */
export const readValue = (type: ScalarType, text: string): Value | undefined => {
  switch (type) {
    case 'string':
      return text;
    case 'integer':
      return wholeNumber.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) + 0 : undefined;
    case 'number':
      return jsonNumber.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
  }
};

/** The value of that type that a member of a JSON object is; absent where it is of another type (R5). */
export const valueOfJson = (type: ScalarType, json: Json | undefined): Value | undefined => {
  switch (type) {
    case 'string':
      return typeof json === 'string' ? json : undefined;
    case 'integer':
      return typeof json === 'number' && Number.isSafeInteger(json) ? json + 0 : undefined;
    case 'number':
      return typeof json === 'number' && Number.isFinite(json) ? json : undefined;
    case 'boolean':
      return typeof json === 'boolean' ? json : undefined;
  }
};

/** A text that is not empty, or a number of integral value within ±(2⁵³−1) as its shortest decimal text; else absent (C1). */
export const textOrInteger = (json: Json | undefined): string | undefined => {
  if (typeof json === 'string') return json === '' ? undefined : json;
  return Number.isSafeInteger(json) ? String(json) : undefined;
};
