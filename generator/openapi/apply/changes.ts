import { posix } from 'node:path';
import type { ErrorCatalog, ErrorDefinition, Json } from '../../ir/catalog.ts';
import { groupBy } from '../../ir/group-by.ts';
import { memberOf, type MapNode, type ScalarNode, type SpecNode } from '../../spec/node.ts';
import {
  bodyNameOf,
  bodyOf,
  errorCodeName,
  errorCodeOf,
  examplesOf,
  responseOf,
  unexpectedName,
  type ComponentStyle,
  type ErrorSet,
} from '../../targets/openapi/components.ts';
import type { Schema } from '../../targets/body-schema.ts';
import { headerComponents, headersOfResponse } from '../../targets/openapi/headers.ts';
import { okNote } from '../../targets/openapi/ok-note.ts';
import { follow, type Description, type Located } from '../description.ts';
import type { OperationErrors } from '../operation-errors.ts';
import type { ApplyOptions } from './apply-options.ts';
import { markKey, type Section } from './marks.ts';
import { createSetNamer } from './set-name.ts';
import { createRenamer } from './taken-names.ts';

/** A media type, and the file that it is in. */
interface LocatedMap extends Located {
  readonly node: MapNode;
}

/** What becomes of an operation. */
export interface OperationChange {
  readonly operation: OperationErrors;
  /** New responses by status. */
  readonly responses: readonly (readonly [status: string, response: Json])[];
  /** What is said of errors with a status of success. */
  readonly note: string | undefined;
  /** Media types of success responses whose schema becomes `oneOf`, with the schema that is added. */
  readonly schemas: readonly { readonly located: LocatedMap; readonly added: Json }[];
}

/** A response that a person wrote for a status of errors, and that stays. */
export interface KeptResponse {
  readonly operation: OperationErrors;
  readonly status: number;
  readonly errors: readonly ErrorDefinition[];
  /** The key of the response. */
  readonly key: ScalarNode;
}

/** All that is written into a description. */
export interface Changes {
  readonly operations: readonly OperationChange[];
  /** New components by section and name. */
  readonly components: ReadonlyMap<Section, Schema>;
  readonly kept: readonly KeptResponse[];
}

/** The way from a file to a component of the root. */
const referenceFrom = (file: string, root: string, pointer: string): string => {
  if (file === root) return `#${pointer}`;
  const path = posix.relative(posix.dirname(file), root);
  return `${path.startsWith('.') ? path : `./${path}`}#${pointer}`;
};

const rangeOf = (status: string): string => `${status.slice(0, 1)}XX`;

/** The key of a status that is there already: the status itself, or its range. */
const keptKey = (responses: SpecNode | undefined, status: string) => {
  if (responses?.kind !== 'map') return undefined;
  const range = [...responses.entries].find(([key]) => key.toUpperCase() === rangeOf(status));
  return responses.entries.get(status)?.key ?? (status === 'default' ? undefined : range?.[1].key);
};

const isJson = (mediaType: string): boolean => /^application\/(?:[\w.+-]+\+)?json\b/i.test(mediaType);

/** The schemas of JSON in the success responses of an operation. */
const successSchemas = (
  description: Description,
  { operation: { document, node } }: OperationErrors,
): readonly { readonly located: LocatedMap; readonly isShared: boolean }[] => {
  const responses = memberOf(node, 'responses');
  if (responses?.kind !== 'map') return [];
  return [...responses.entries.values()]
    .filter(({ key }) => /^2(?:\d\d|XX)$/i.test(key.text))
    .flatMap(({ value }) => {
      const found = follow(description, { document, node: value });
      const content = memberOf(found?.node, 'content');
      if (found === undefined || content?.kind !== 'map') return [];
      return [...content.entries.values()]
        .filter(({ key }) => isJson(key.text))
        .flatMap(({ value: media }) => {
          if (media.kind !== 'map' || memberOf(media, 'schema')?.kind !== 'map') return [];
          return [{ located: { document: found.document, node: media }, isShared: found.node !== value }];
        });
    });
};

/** What is written into a description for the errors of its operations. Nothing of errspec is in it yet. */
export const planChanges = (
  description: Description,
  operations: readonly OperationErrors[],
  catalog: ErrorCatalog,
  { codes, okErrors, hasDefault }: ApplyOptions,
): Changes => {
  const { root, version } = description;
  const keptResponses: KeptResponse[] = [];
  const nameSet = createSetNamer(catalog);
  const style: ComponentStyle = {
    version: version === '3.0' ? '3.0.3' : '3.1.0',
    nameOf: createRenamer(root.root, catalog.name),
    marks: { [markKey]: catalog.name },
    isOpen: codes === 'open',
    hasExamples: true,
  };
  const sets = new Map<string, ErrorSet>();
  const bodies = new Map<string, ErrorSet>();
  const use = (set: ErrorSet, known: Map<string, ErrorSet>): ErrorSet => {
    if (!known.has(set.name)) known.set(set.name, set);
    return set;
  };
  const refer = (file: string, section: Section, name: string): Json => ({
    $ref: referenceFrom(file, root.file, `/components/${section}/${style.nameOf(name)}`),
  });

  const responsesOf = (one: OperationErrors): OperationChange['responses'] => {
    const { document, node } = one.operation;
    const own = memberOf(node, 'responses');
    const failures = one.errors.filter(({ status }) => status >= 400);
    const wanted = [
      ...[...groupBy(failures, ({ status }) => status)].map(([status, errors]): ErrorSet => ({
        name: nameSet(one, errors, status),
        status,
        errors,
      })),
      ...(hasDefault ? [{ name: unexpectedName, status: undefined, errors: [] }] : []),
    ];
    return wanted.flatMap((set) => {
      const status = set.status === undefined ? 'default' : String(set.status);
      const kept = keptKey(own, status);
      if (kept === undefined) return [[status, refer(document.file, 'responses', use(set, sets).name)] as const];
      if (set.status !== undefined)
        keptResponses.push({ operation: one, status: set.status, errors: set.errors, key: kept });
      return [];
    });
  };

  const successOf = (one: OperationErrors): Pick<OperationChange, 'note' | 'schemas'> => {
    const errors = one.errors.filter(({ status }) => status < 400);
    if (errors.length === 0) return { note: undefined, schemas: [] };
    if (okErrors === 'note') return { note: okNote(errors), schemas: [] };
    const found = successSchemas(description, one);
    if (found.length === 0) return { note: okNote(errors), schemas: [] };
    const [{ status = 200 } = {}] = errors;
    const set = use({ name: nameSet(one, errors, status), status, errors }, bodies);
    const schemas = found.map(({ located }) => ({
      located,
      added: refer(located.document.file, 'schemas', bodyNameOf(set)),
    }));
    return { note: undefined, schemas };
  };

  const changes = operations.map((one) => ({ operation: one, responses: responsesOf(one), ...successOf(one) }));
  return { operations: changes, components: componentsOf(catalog, sets, bodies, style), kept: keptResponses };
};

/** The components that are used. */
const componentsOf = (
  catalog: ErrorCatalog,
  sets: ReadonlyMap<string, ErrorSet>,
  bodies: ReadonlyMap<string, ErrorSet>,
  style: ComponentStyle,
): Changes['components'] => {
  const all = [...sets.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const withBodies = [...new Map([...sets, ...bodies]).values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const used = new Set<ErrorDefinition>(all.flatMap(({ errors }) => errors));
  const examples = catalog.errors.filter((error) => used.has(error));
  const isRetried = all.some(
    ({ status, errors }) => status === undefined || errors.some(({ retry }) => retry === 'backoff'),
  );
  const schemas = withBodies.map((set) => [style.nameOf(bodyNameOf(set)), bodyOf(catalog, set, style)] as const);
  const responses = all.map((set) => [style.nameOf(set.name), responseOf(catalog, set, style)] as const);
  const errorCode = style.nameOf(errorCodeName);
  if (JSON.stringify([schemas, responses]).includes(`"#/components/schemas/${errorCode}"`)) {
    schemas.unshift([errorCode, errorCodeOf(catalog, style)]);
  }
  const referred = new Set<string>();
  if (all.length > 0) {
    headersOfResponse(catalog, {
      isRetried,
      code: style.isOpen ? undefined : {},
      referTo: (component) => (referred.add(component), component),
    });
  }
  const headers = Object.entries(headerComponents(catalog, style.version, style.marks)).filter(([name]) =>
    referred.has(name),
  );
  const components: readonly (readonly [Section, Schema])[] = [
    ['schemas', Object.fromEntries(schemas)],
    ['responses', Object.fromEntries(responses)],
    ['examples', examplesOf(catalog, examples, style)],
    ['headers', Object.fromEntries(headers.map(([name, header]) => [style.nameOf(name), header]))],
  ];
  return new Map(components.filter(([, section]) => Object.keys(section).length > 0));
};
