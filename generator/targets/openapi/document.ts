import type { ErrorCatalog, ErrorDefinition, Json } from '../../ir/catalog.ts';
import { bodyMembers, schemaOfMembers, wireCode, type Schema } from '../body-members.ts';
import { exampleBody } from '../example-body.ts';
import { raised } from '../raised.ts';
import { openapi } from './language.ts';
import { responseName, statusWords } from './status.ts';

/** The supported versions of OpenAPI. */
export type OpenapiVersion = '3.0.3' | '3.1.0';

/** An example of a value; its keyword differs between the versions of OpenAPI. */
const exampleOf = (version: OpenapiVersion, value: Json): Schema =>
  version === '3.0.3' ? { example: value } : { examples: [value] };

const licenseOf = ({ license }: ErrorCatalog, version: OpenapiVersion): Schema => {
  if (license === 'UNLICENSED') return { name: license };
  if (version === '3.1.0') return { name: license, identifier: license };
  return /^[A-Za-z0-9.+-]+$/.test(license)
    ? { name: license, url: `https://spdx.org/licenses/${license}.html` }
    : { name: license };
};

const codeSchema = ({ envelope, errors }: ErrorCatalog): Schema => ({
  type: envelope.codeType,
  ...(envelope.codeType === 'integer' && errors.some(({ code }) => Math.abs(Number(code)) >= 2 ** 31)
    ? { format: 'int64' }
    : {}),
});

/** The schema of all known codes. It is not used by the response, which may contain unknown codes. */
const errorCode = (catalog: ErrorCatalog): Schema => ({
  ...codeSchema(catalog),
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
  const code = {
    ...codeSchema(catalog),
    description: 'Identifies the error. More codes may be added, so expect unknown codes.',
    ...(codes.length === 0 ? {} : { 'x-extensible-enum': codes }),
    ...(first === undefined ? {} : exampleOf(version, wireCode(catalog.envelope, first.code))),
  };
  const description = `The body of all ${catalog.title} errors.`;
  return {
    description: onSuccess.length === 0 ? description : `${description}\n\n${okNote(onSuccess)}`,
    ...schemaOfMembers(bodyMembers(catalog, code)),
    ...(onSuccess.length === 0 ? {} : { 'x-errors': onSuccess.map(({ name }) => name) }),
  };
};

const exampleBodies = (catalog: ErrorCatalog, errors: readonly ErrorDefinition[]): Schema =>
  Object.fromEntries(
    errors.map((error) => [
      error.name,
      {
        summary: error.message.display,
        ...(error.description === undefined ? {} : { description: error.description }),
        value: exampleBody(catalog, error),
      },
    ]),
  );

const requestIdHeader = ({ envelope }: ErrorCatalog): string | undefined =>
  envelope.requestId.flatMap((source) => ('header' in source ? [source.header] : []))[0];

/** A response with an error body. Its examples are inline because some generators drop referenced examples. */
const response = (
  catalog: ErrorCatalog,
  description: string,
  errors: readonly ErrorDefinition[],
  isRetried: boolean,
): Schema => {
  const requestId = requestIdHeader(catalog);
  const headers = {
    ...(isRetried ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
    ...(requestId === undefined ? {} : { [requestId]: { $ref: '#/components/headers/RequestId' } }),
  };
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

const headerComponents = (catalog: ErrorCatalog, version: OpenapiVersion): Schema => ({
  RetryAfter: {
    description: 'How long to wait before sending the request again: seconds or an HTTP date (RFC 9110).',
    schema: { type: 'string', ...exampleOf(version, '30') },
  },
  ...(requestIdHeader(catalog) === undefined
    ? {}
    : {
        RequestId: {
          description: 'The ID of the request. Quote it when you contact support.',
          schema: { type: 'string' },
        },
      }),
});

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
