import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { groupBy } from '../../ir/group-by.ts';
import type { Schema } from '../body-schema.ts';
import { raised } from '../raised.ts';
import {
  bodyNameOf,
  bodyOf,
  errorCodeOf,
  examplesOf,
  responseOf,
  unexpectedName,
  type ErrorSet,
} from './components.ts';
import { headerComponents } from './headers.ts';
import { okNote } from './ok-note.ts';
import { responseName } from './status.ts';
import type { OpenapiVersion } from './version.ts';

const licenseOf = ({ license }: ErrorCatalog, version: OpenapiVersion): Schema => {
  if (license === 'UNLICENSED') return { name: license };
  if (version === '3.1.0') return { name: license, identifier: license };
  return /^[A-Za-z0-9.+-]+$/.test(license)
    ? { name: license, url: `https://spdx.org/licenses/${license}.html` }
    : { name: license };
};

/** Names of errors, for people and programs that read the document. */
const namesOf = (errors: readonly ErrorDefinition[]): Schema =>
  errors.length === 0 ? {} : { 'x-errors': errors.map(({ name }) => name) };

/** The errors by status, lowest status first. */
const setsOf = (errors: readonly ErrorDefinition[]): readonly ErrorSet[] =>
  [...groupBy(errors, ({ status }) => status)]
    .sort(([a], [b]) => a - b)
    .map(([status, group]) => ({ name: responseName(status), status, errors: group }));

/** The catalog as an OpenAPI document that has only components, as targets for `$ref`. */
export const openapiDocument = (catalog: ErrorCatalog, version: OpenapiVersion): Schema => {
  const style = { version, nameOf: (name: string) => name, marks: {}, isOpen: false, hasExamples: false };
  const errors = raised(catalog.errors);
  const onSuccess = errors.filter(({ status }) => status < 400);
  const sets = setsOf(errors.filter(({ status }) => status >= 400));
  const unexpected = { name: unexpectedName, status: undefined, errors: [] };
  const all = bodyOf(catalog, unexpected, style);
  const said = [String(all['description']), ...(onSuccess.length === 0 ? [] : [okNote(onSuccess)])].join('\n\n');
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
        ErrorResponse: { ...all, description: said, ...namesOf(onSuccess) },
        ErrorCode: errorCodeOf(catalog, style),
        ...Object.fromEntries(sets.map((set) => [bodyNameOf(set), bodyOf(catalog, set, style)])),
      },
      responses: {
        ...Object.fromEntries(
          sets.map((set) => [set.name, { ...responseOf(catalog, set, style), ...namesOf(set.errors) }]),
        ),
        [unexpectedName]: responseOf(catalog, unexpected, style),
      },
      ...(onSuccess.length === 0 ? {} : { examples: examplesOf(catalog, onSuccess, style) }),
      headers: headerComponents(catalog, version),
    },
  };
};
