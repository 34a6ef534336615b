import type { Json, ScalarType } from '../ir/catalog.ts';

/** The value of a parameter. */
export type Value = string | number | boolean;

/** The values of an error's parameters, by their written names. */
export type Params = Readonly<Record<string, Value>>;

/** A value as a message shows it. Numbers: RFC 8785, which is what String does; `-0` is `0` (M4). */
export const writeValue = (value: Value): string => String(value);

/** Whether JSON has every language read that number as it is: an integer within ±(2⁵³−1), or a finite number. */
const isExact = (type: ScalarType, value: number): boolean =>
  type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);

/** A value as a member of a JSON object; a number that JSON does not have is its text (E3). */
export const jsonOfValue = (type: ScalarType, value: Value): Json =>
  typeof value === 'number' && !isExact(type, value) ? writeValue(value) : value;

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

/** The value of that type that a member of a JSON object is: of its own JSON type, or a text that says one (R5). */
export const valueOfJson = (type: ScalarType, json: Json | undefined): Value | undefined => {
  if (typeof json === 'string') return readValue(type, json);
  switch (type) {
    case 'string':
      return Number.isSafeInteger(json) ? String(json) : undefined;
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

const isBlank = (text: string): boolean => /^[ \t\r\n]*$/u.test(text);

/** A text that is not blank, or a list of texts joined by `; `; else absent (M1). */
export const messageText = (json: Json): string | undefined => {
  const text = Array.isArray(json) && json.every((one) => typeof one === 'string') ? json.join('; ') : json;
  return typeof text === 'string' && !isBlank(text) ? text : undefined;
};

/** An HTTP status, as a whole number from 100 to 599 or a text of its digits; else absent (S1). */
export const statusOf = (json: Json): number | undefined => {
  const status = typeof json === 'string' && /^[1-5][0-9]{2}$/u.test(json) ? Number(json) : json;
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
};
