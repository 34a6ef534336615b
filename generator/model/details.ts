import type { DetailsMapping, Json } from '../ir/catalog.ts';
import type { Detail } from './error-value.ts';
import { isObject } from './json.ts';
import { firstAt, valueOf, valuesAt } from './places.ts';
import { messageText, textOrInteger } from './values.ts';

/** The name of a field: a usable text, or a list of texts and whole numbers joined by dots (D1). */
const fieldText = (json: Json): string | undefined => {
  if (!Array.isArray(json)) return textOrInteger(json);
  const parts = json.map(textOrInteger);
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join('.');
};

const isSaid = ({ field, code, message }: Detail): boolean => (field ?? code ?? message) !== undefined;

/** The values of a list, or the one value that is none. */
const each = (json: Json): readonly Json[] => (Array.isArray(json) ? json : [json]);

const detailsIn = (json: Json, mapping: DetailsMapping): readonly Detail[] => {
  const parts = (value: Json): Detail => ({
    field: mapping.kind === 'list' ? firstAt(value, mapping.field, fieldText) : undefined,
    code: firstAt(value, mapping.code, textOrInteger),
    message: firstAt(value, mapping.message, messageText),
  });
  if (mapping.kind === 'list') return each(json).filter(isObject).map(parts);
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([field, value]) =>
    each(value).flatMap((one) =>
      typeof one === 'string'
        ? { field, code: undefined, message: one || undefined }
        : isObject(one)
          ? { ...parts(one), field }
          : [],
    ),
  );
};

/** What each field got wrong, in the order of the body (D1). */
export const detailsOf = (body: Json, mappings: readonly DetailsMapping[]): readonly Detail[] =>
  mappings.flatMap((mapping) =>
    [...valuesAt(body, mapping.path)].flatMap((passed) => detailsIn(valueOf(passed), mapping)).filter(isSaid),
  );
