import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { wireCode } from '../../model/wire-code.ts';
import { bodyMembers } from '../body-members.ts';
import { bodySchema, type Schema } from '../body-schema.ts';
import { envelopeWords } from '../body-words.ts';
import { codeHeaderOf } from '../code-places.ts';
import { exampleBody } from '../example-body.ts';
import { raised } from '../raised.ts';
import { headersOfResponse } from './headers.ts';
import { openapi } from './language.ts';
import { statusWords } from './status.ts';
import { dialectOf, exampleOf, type OpenapiVersion } from './version.ts';

/** How components are written. */
export interface ComponentStyle {
  readonly version: OpenapiVersion;
  /** What a name becomes where it is taken. */
  readonly nameOf: (name: string) => string;
  /** Members of each component, by which it can be found again. */
  readonly marks: Schema;
  /** Whether a code may also be another text than those that are known. */
  readonly isOpen: boolean;
  /** Whether an example is a component of its own. */
  readonly hasExamples: boolean;
}

/** The errors that a response may carry. */
export interface ErrorSet {
  /** The name of the response. Its schema is named after it. */
  readonly name: string;
  /** Nothing for a response to any status. */
  readonly status: number | undefined;
  readonly errors: readonly ErrorDefinition[];
}

/** The name of the response to any other status. */
export const unexpectedName = 'UnexpectedError';

/** The name of the schema of a body. */
export const bodyNameOf = ({ name }: ErrorSet): string => (name === unexpectedName ? 'ErrorResponse' : `${name}Error`);

/** The name of the schema of all codes. */
export const errorCodeName = 'ErrorCode';

const referTo = (section: string, name: string, { nameOf }: ComponentStyle): string =>
  `#/components/${section}/${nameOf(name)}`;

/** What is said of the type of a code. */
const codeFormat = ({ envelope, errors }: ErrorCatalog): Schema =>
  envelope.codeType === 'integer' && errors.some(({ code }) => Math.abs(Number(code)) >= 2 ** 31)
    ? { format: 'int64' }
    : {};

/** The schema of all known codes. */
export const errorCodeOf = (catalog: ErrorCatalog, { marks }: ComponentStyle): Schema => ({
  type: catalog.envelope.codeType,
  ...codeFormat(catalog),
  description: `All codes of ${catalog.title}. More codes may be added.`,
  ...(catalog.errors.length === 0
    ? {}
    : {
        enum: catalog.errors.map(({ code }) => wireCode(catalog.envelope, code)),
        'x-enum-varnames': catalog.errors.map(({ name }) => openapi.identifier(name, 'constant')),
        'x-enum-descriptions': catalog.errors.map(({ message }) => message.display),
      }),
  ...marks,
});

/**
 * The schema of a code that is one of some codes. All generators know it as `ErrorCode`, and those of TypeScript as these
 * codes alone. Absent where later codes may come.
 */
const narrowCode = (catalog: ErrorCatalog, { status, errors }: ErrorSet, style: ComponentStyle): Schema | undefined => {
  const all = { $ref: referTo('schemas', errorCodeName, style) };
  if (style.isOpen) return undefined;
  return status === undefined
    ? all
    : { allOf: [all], enum: errors.map(({ code }) => wireCode(catalog.envelope, code)) };
};

/** The schema of the body of a response. */
export const bodyOf = (catalog: ErrorCatalog, set: ErrorSet, style: ComponentStyle, about: Schema = {}): Schema => {
  const { status } = set;
  const codes = (status === undefined ? raised(catalog.errors) : set.errors).map(({ code }) =>
    wireCode(catalog.envelope, code),
  );
  const reference = narrowCode(catalog, set, style);
  const value = {
    about: {
      description: 'Identifies the error. More codes may be added, so expect unknown codes.',
      ...(codes.length === 0 ? {} : { 'x-extensible-enum': codes }),
      ...(codes[0] === undefined ? {} : exampleOf(style.version, codes[0])),
    },
    limits: { integer: codeFormat(catalog) },
    ...(reference === undefined ? {} : { reference }),
    ...(status === undefined || catalog.envelope.codeFromStatus ? {} : { isRequired: true }),
  };
  const description =
    status === undefined
      ? [`The body of all ${catalog.title} errors.`, ...envelopeWords(catalog)].join('\n\n')
      : `The body of ${catalog.title} errors with status ${status}.`;
  return {
    description,
    ...bodySchema(bodyMembers(catalog, value), dialectOf(style.version)),
    ...about,
    ...style.marks,
  };
};

/** An example for each of some errors, by name. */
export const examplesOf = (
  catalog: ErrorCatalog,
  errors: readonly ErrorDefinition[],
  { marks, nameOf }: ComponentStyle,
): Schema => {
  const header = codeHeaderOf(catalog.envelope);
  return Object.fromEntries(
    errors.map((error) => {
      const sent = header === undefined ? [] : [`Sent with the header \`${header}: ${error.code}\`.`];
      const description = [...sent, ...(error.description === undefined ? [] : [error.description])];
      return [
        nameOf(error.name),
        {
          summary: error.message.display,
          ...(description.length === 0 ? {} : { description: description.join('\n\n') }),
          value: exampleBody(catalog, error),
          ...marks,
        },
      ];
    }),
  );
};

/** The media type of an error. */
export const mediaTypeOf = ({ envelope }: ErrorCatalog): string =>
  envelope.profile === 'problem-json' ? 'application/problem+json' : 'application/json';

/** A response with an error body. */
export const responseOf = (catalog: ErrorCatalog, set: ErrorSet, style: ComponentStyle): Schema => {
  const { status, errors } = set;
  const headers = headersOfResponse(catalog, {
    isRetried: status === undefined || errors.some(({ retry }) => retry === 'backoff'),
    referTo: (component) => referTo('headers', component, style),
    code: narrowCode(catalog, set, style),
  });
  const examples = style.hasExamples
    ? Object.fromEntries(errors.map(({ name }) => [name, { $ref: referTo('examples', name, style) }]))
    : examplesOf(catalog, errors, { ...style, nameOf: (name) => name });
  return {
    description: status === undefined ? 'Any other error.' : `${statusWords(status)}.`,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    content: {
      [mediaTypeOf(catalog)]: {
        schema: { $ref: referTo('schemas', bodyNameOf(set), style) },
        ...(errors.length === 0 ? {} : { examples }),
      },
    },
    ...style.marks,
  };
};
