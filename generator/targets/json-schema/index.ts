import type { ErrorCatalog, ErrorDefinition, Json, Parameter } from '../../ir/catalog.ts';
import { bodyMembers, codePathOf, schemaOfMembers, wireCode, type Schema } from '../body-members.ts';
import { exampleBody, exampleValue } from '../example-body.ts';
import { jsonDocument } from '../json-document.ts';
import { raised } from '../raised.ts';
import type { Target } from '../target.ts';

const widest = Number.MAX_SAFE_INTEGER;

const paramSchema = (param: Parameter): Schema => ({
  type: param.type,
  ...(param.type === 'integer' ? { minimum: -widest, maximum: widest } : {}),
  ...(param.description === undefined ? {} : { description: param.description }),
  ...(param.example === undefined ? {} : { examples: [exampleValue(param)] }),
});

const paramsSchema = (params: readonly Parameter[]): Schema => ({
  type: 'object',
  required: params.map(({ name }) => name),
  properties: Object.fromEntries(params.map((param) => [param.name, paramSchema(param)])),
});

/** The schema of the body of one error: any error body with this code and, if the body contains them, these parameters. */
const errorSchema = (catalog: ErrorCatalog, error: ErrorDefinition): Schema => {
  const { envelope } = catalog;
  const code = codePathOf(envelope);
  const narrowed = schemaOfMembers([
    ...(code === undefined
      ? []
      : [{ path: code, schema: { const: wireCode(envelope, error.code) }, isRequired: true }]),
    ...(envelope.params !== undefined && error.params.length > 0
      ? [{ path: envelope.params, schema: paramsSchema(error.params), isRequired: true }]
      : []),
  ]);
  return {
    title: error.message.display,
    ...(error.description === undefined ? {} : { description: error.description }),
    ...(error.deprecated === undefined ? {} : { deprecated: true }),
    $ref: '#',
    ...narrowed,
    examples: [exampleBody(catalog, error)],
  };
};

/** A choice of schemas. JSON Schema does not allow an empty list, so no schema at all becomes `not: {}`. */
const oneOfMany = (keyword: 'anyOf' | 'oneOf', schemas: readonly Schema[]): Schema =>
  schemas.length === 0 ? { not: {} } : { [keyword]: schemas };

const knownCodes = ({ envelope, errors }: ErrorCatalog): Schema => ({
  title: 'Known codes',
  description: 'All codes of the catalog, including those of successes.',
  ...oneOfMany(
    'oneOf',
    errors.map((error) => ({
      const: wireCode(envelope, error.code),
      title: error.name,
      description: error.message.display,
      ...(error.deprecated === undefined ? {} : { deprecated: true }),
    })),
  ),
});

/** The schema of an error body. For strict validation, `$defs` has the known codes and the body of each error. */
const bodySchema = (catalog: ErrorCatalog): Schema => {
  const { envelope, title, description } = catalog;
  const errors = raised(catalog.errors);
  const code: { readonly [keyword: string]: Json } = {
    type: envelope.codeType,
    ...(envelope.codeType === 'string' ? { minLength: 1 } : {}),
    description: 'Identifies the error. More codes may be added, so expect unknown codes.',
    examples: errors.map((error) => wireCode(envelope, error.code)),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${title} error`,
    ...(description === undefined ? {} : { description }),
    ...schemaOfMembers(bodyMembers(catalog, code)),
    $defs: {
      KnownCode: knownCodes(catalog),
      KnownError: {
        title: 'Known errors',
        description: 'The body of an error of the catalog.',
        ...oneOfMany(
          'anyOf',
          errors.map(({ name }) => ({ $ref: `#/$defs/${name}` })),
        ),
      },
      ...Object.fromEntries(errors.map((error) => [error.name, errorSchema(catalog, error)])),
    },
  };
};

/** The JSON Schema (2020-12) of an error body. */
export const jsonSchemaTarget: Target = {
  id: 'json-schema',
  displayName: 'JSON Schema',
  options: {},
  emit: (catalog) => [jsonDocument('error.schema.json', bodySchema(catalog))],
};
