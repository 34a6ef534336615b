import type { ErrorCatalog, ErrorDefinition, Json, Parameter } from '../ir/catalog.ts';
import { encode } from '../model/encode.ts';
import { blankError } from '../model/error-value.ts';
import { readValue, type Params, type Value } from '../model/values.ts';

/** A value to show for a parameter: its example, else its name in braces or a plain value of its type. */
export const exampleValue = ({ name, type, example }: Parameter): Value => {
  const value = example === undefined ? undefined : readValue(type, example);
  if (value !== undefined) return value;
  switch (type) {
    case 'string':
      return `{${name}}`;
    case 'integer':
      return 1;
    case 'number':
      return 0.5;
    case 'boolean':
      return true;
  }
};

const exampleParams = ({ params }: ErrorDefinition, valueOf: (param: Parameter) => Value): Params | undefined =>
  params.length === 0 ? undefined : Object.fromEntries(params.map((param) => [param.name, valueOf(param)]));

/** A response body as a server would send it, with an example of each parameter, in a locale or else the catalog's. */
export const exampleBody = (
  catalog: ErrorCatalog,
  definition: ErrorDefinition,
  locale?: string,
  valueOf = exampleValue,
): Json => {
  const { code, status, retry } = definition;
  const error = { ...blankError(status, retry), definition, code, params: exampleParams(definition, valueOf) };
  return encode(catalog, error, { locale: locale === catalog.locale ? undefined : locale }).body;
};
