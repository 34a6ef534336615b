import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { bodyMembers } from '../body-members.ts';
import { bodySchema, type Schema } from '../body-schema.ts';
import { envelopeWords } from '../body-words.ts';
import { wireCode } from '../../model/wire-code.ts';
import { codeHeaderOf } from '../code-places.ts';
import { exampleBody } from '../example-body.ts';
import { raised } from '../raised.ts';
import { headerComponents, headersOfResponse } from './headers.ts';
import { openapi } from './language.ts';
import { responseName, statusWords } from './status.ts';
import { dialectOf, exampleOf, type OpenapiVersion } from './version.ts';

const licenseOf = ({ license }: ErrorCatalog, version: OpenapiVersion): Schema => {
  if (license === 'UNLICENSED') return { name: license };
  if (version === '3.1.0') return { name: license, identifier: license };
  return /^[A-Za-z0-9.+-]+$/.test(license)
    ? { name: license, url: `https://spdx.org/licenses/${license}.html` }
    : { name: license };
};

/** What is said of the type of a code. */
const codeFormat = ({ envelope, errors }: ErrorCatalog): Schema =>
  envelope.codeType === 'integer' && errors.some(({ code }) => Math.abs(Number(code)) >= 2 ** 31)
    ? { format: 'int64' }
    : {};

/** The schema of all known codes. It is not used by the response, which may contain unknown codes. */
const errorCode = (catalog: ErrorCatalog): Schema => ({
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
});

const okNote = (errors: readonly ErrorDefinition[]): string =>
  [
    'These errors have a status of success, so check the code and not only the status:',
    '',
    ...errors.map(({ code, name, status }) => `- \`${code}\` ${name} (HTTP ${status})`),
  ].join('\n');

const errorResponse = (
  catalog: ErrorCatalog,
  version: OpenapiVersion,
  {
    errors,
    onSuccess,
  }: { readonly errors: readonly ErrorDefinition[]; readonly onSuccess: readonly ErrorDefinition[] },
): Schema => {
  const [first] = errors;
  const codes = errors.map(({ code }) => wireCode(catalog.envelope, code));
  const about = {
    description: 'Identifies the error. More codes may be added, so expect unknown codes.',
    ...(codes.length === 0 ? {} : { 'x-extensible-enum': codes }),
    ...(first === undefined ? {} : exampleOf(version, wireCode(catalog.envelope, first.code))),
  };
  const members = bodyMembers(catalog, { about, limits: { integer: codeFormat(catalog) } });
  const description = [
    `The body of all ${catalog.title} errors.`,
    ...envelopeWords(catalog),
    ...(onSuccess.length === 0 ? [] : [okNote(onSuccess)]),
  ];
  return {
    description: description.join('\n\n'),
    ...bodySchema(members, dialectOf(version)),
    ...(onSuccess.length === 0 ? {} : { 'x-errors': onSuccess.map(({ name }) => name) }),
  };
};

const exampleBodies = (catalog: ErrorCatalog, errors: readonly ErrorDefinition[]): Schema => {
  const header = codeHeaderOf(catalog.envelope);
  return Object.fromEntries(
    errors.map((error) => {
      const sent = header === undefined ? [] : [`Sent with the header \`${header}: ${error.code}\`.`];
      const description = [...sent, ...(error.description === undefined ? [] : [error.description])];
      return [
        error.name,
        {
          summary: error.message.display,
          ...(description.length === 0 ? {} : { description: description.join('\n\n') }),
          value: exampleBody(catalog, error),
        },
      ];
    }),
  );
};

/** A response with an error body. Its examples are inline because some generators drop referenced examples. */
const response = (
  catalog: ErrorCatalog,
  description: string,
  errors: readonly ErrorDefinition[],
  isRetried: boolean,
): Schema => {
  const headers = headersOfResponse(catalog, isRetried);
  const mediaType = catalog.envelope.profile === 'problem-json' ? 'application/problem+json' : 'application/json';
  return {
    description,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    content: {
      [mediaType]: {
        schema: { $ref: '#/components/schemas/ErrorResponse' },
        ...(errors.length === 0 ? {} : { examples: exampleBodies(catalog, errors) }),
      },
    },
    ...(errors.length === 0 ? {} : { 'x-errors': errors.map(({ name }) => name) }),
  };
};

/** The errors by status, lowest status first. */
const byStatus = (errors: readonly ErrorDefinition[]): readonly (readonly [number, readonly ErrorDefinition[]])[] => {
  const groups = new Map<number, ErrorDefinition[]>();
  for (const error of errors) {
    const group = groups.get(error.status);
    if (group === undefined) groups.set(error.status, [error]);
    else group.push(error);
  }
  return [...groups].sort(([a], [b]) => a - b);
};

/** The catalog as an OpenAPI document that has only components, as targets for `$ref`. */
export const openapiDocument = (catalog: ErrorCatalog, version: OpenapiVersion): Schema => {
  const errors = raised(catalog.errors);
  const onSuccess = errors.filter(({ status }) => status < 400);
  const failures = byStatus(errors.filter(({ status }) => status >= 400));
  const isRetried = (group: readonly ErrorDefinition[]): boolean => group.some(({ retry }) => retry === 'backoff');
  return {
    openapi: version,
    info: {
      title: `${catalog.title} errors`,
      version: catalog.version,
      ...(catalog.description === undefined ? {} : { description: catalog.description }),
      license: licenseOf(catalog, version),
    },
    servers: [{ url: '/' }],
    paths: {},
    components: {
      schemas: {
        ErrorResponse: errorResponse(catalog, version, { errors, onSuccess }),
        ErrorCode: errorCode(catalog),
      },
      responses: {
        ...Object.fromEntries(
          failures.map(([status, group]) => [
            responseName(status),
            response(catalog, `${statusWords(status)}.`, group, isRetried(group)),
          ]),
        ),
        UnexpectedError: response(catalog, 'Any other error.', [], true),
      },
      ...(onSuccess.length === 0 ? {} : { examples: exampleBodies(catalog, onSuccess) }),
      headers: headerComponents(catalog, version),
    },
  };
};
