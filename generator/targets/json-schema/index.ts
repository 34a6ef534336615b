import type { ErrorCatalog } from '../../ir/catalog.ts';
import { bodyMembers } from '../body-members.ts';
import { bodySchema, type Schema } from '../body-schema.ts';
import { envelopeWords } from '../body-words.ts';
import { wireCode } from '../../model/wire-code.ts';
import { jsonDocument } from '../json-document.ts';
import { raised } from '../raised.ts';
import type { Target } from '../target.ts';
import { errorSchema } from './known-errors.ts';

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
const documentOf = (catalog: ErrorCatalog): Schema => {
  const errors = raised(catalog.errors);
  const members = bodyMembers(catalog, {
    about: {
      description: 'Identifies the error. More codes may be added, so expect unknown codes.',
      examples: errors.map((error) => wireCode(catalog.envelope, error.code)),
    },
    limits: { string: { minLength: 1 } },
  });
  const description = [...(catalog.description === undefined ? [] : [catalog.description]), ...envelopeWords(catalog)];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${catalog.title} error`,
    ...(description.length === 0 ? {} : { description: description.join('\n\n') }),
    ...bodySchema(members, '2020-12'),
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
  emit: (catalog) => [jsonDocument('error.schema.json', documentOf(catalog))],
};
