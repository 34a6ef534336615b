import type {
  BodySource,
  DetailsMapping,
  Envelope,
  ItemsMapping,
  PartSource,
  Path,
  SuccessRule,
} from '../ir/catalog.ts';
import { isPathPrefix, pathOf } from '../ir/path.ts';
import type { CodeSourceSpec, DetailsSpec, ElementSourceSpec, EnvelopeSpec, ItemsSpec } from './envelope-schema.ts';
import { toJson, toJsonObject } from './json.ts';
import type { Placed } from './load.ts';
import { entriesOf, nodeAt } from './node.ts';
import type { RootSpec } from './schema.ts';

type OneOrMore<Value> = Value | readonly Value[] | undefined;

/** What a key says that takes one value or a list of them. */
export const listOf = <Value extends string | object>(value: OneOrMore<Value>): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Value[]) : [value as Value];

const sourceOf = (spec: CodeSourceSpec): readonly PartSource[] => {
  if (typeof spec === 'string') return [{ path: pathOf(spec), after: undefined, before: undefined }];
  const { after, before, path, header } = spec;
  if (header !== undefined) return [{ header: header.toLowerCase(), after, before }];
  return path === undefined ? [] : [{ path: pathOf(path), after, before }];
};

const sourcesOf = (specs: OneOrMore<CodeSourceSpec>): readonly PartSource[] => listOf(specs).flatMap(sourceOf);

const elementSourcesOf = (specs: OneOrMore<ElementSourceSpec>): readonly BodySource[] =>
  listOf(specs).map((spec) =>
    typeof spec === 'string'
      ? { path: pathOf(spec), after: undefined, before: undefined }
      : { path: pathOf(spec.path), after: spec.after, before: spec.before },
  );

const placeOf = (spec: { readonly path?: string | undefined; readonly header?: string | undefined }) =>
  spec.header === undefined ? { path: pathOf(spec.path ?? '.') } : { header: spec.header.toLowerCase() };

const optionalPath = (text: string | undefined): Path | undefined => (text === undefined ? undefined : pathOf(text));

const detailsOf = (spec: DetailsSpec): DetailsMapping =>
  'map' in spec
    ? {
        kind: 'map',
        path: pathOf(spec.map),
        code: pathOf(spec.code ?? 'code'),
        message: pathOf(spec.message ?? 'message'),
      }
    : {
        kind: 'list',
        path: pathOf(spec.path),
        field: optionalPath(spec.field),
        code: optionalPath(spec.code),
        message: optionalPath(spec.message),
      };

/** A path of the body inside an element of a list: without the way to the element, if it leads through the list. */
const insideElement = (path: Path, list: Path): Path => {
  const through: Path = [...list, 'elements'];
  return isPathPrefix(through, path) ? path.slice(through.length) : path;
};

/** The sources of a part inside an element: those in the body. */
const sourcesInside = (sources: readonly PartSource[], list: Path): readonly BodySource[] =>
  sources.flatMap((source) => ('header' in source ? [] : { ...source, path: insideElement(source.path, list) }));

/** The details inside an element: not those that are the elements themselves. */
const detailsInside = (mappings: readonly DetailsMapping[], list: Path): readonly DetailsMapping[] =>
  mappings.flatMap((mapping) => {
    const path = insideElement(mapping.path, list);
    const isList = path.length === 0 || (path.length === list.length && isPathPrefix(list, path));
    return isList ? [] : { ...mapping, path };
  });

const itemsOf = (spec: ItemsSpec, envelope: Omit<Envelope, 'items'>): ItemsMapping => {
  const written = pathOf(spec.path);
  const path = written.at(-1) === 'elements' ? written.slice(0, -1) : written;
  return {
    path,
    code: spec.code === undefined ? sourcesInside(envelope.code, path) : elementSourcesOf(spec.code),
    message: spec.message === undefined ? sourcesInside(envelope.message, path) : elementSourcesOf(spec.message),
    subcode: elementSourcesOf(spec.subcode),
    params: optionalPath(spec.params) ?? (envelope.params && insideElement(envelope.params, path)),
    details: spec.details === undefined ? detailsInside(envelope.details, path) : listOf(spec.details).map(detailsOf),
    status: optionalPath(spec.status),
    every: spec.every ?? false,
  };
};

const successOf = (spec: EnvelopeSpec['success'], root: Placed<RootSpec>): SuccessRule | undefined => {
  if (spec === undefined) return undefined;
  if ('below' in spec) return { below: Number(spec.below) };
  if ('absent' in spec) return { absent: pathOf(spec.absent) };
  const equals = toJson(nodeAt(root.node, ['envelope', 'success', 'equals']));
  return { path: pathOf(spec.path), equals: typeof equals === 'object' ? null : equals };
};

/** The envelope with its defaults. */
export const readEnvelope = (root: Placed<RootSpec>): Envelope => {
  const spec: EnvelopeSpec = root.spec.envelope ?? {};
  const { profile = 'plain', code = 'code', message = profile === 'problem-json' ? 'detail' : 'message' } = spec;
  const envelope = {
    code: sourcesOf(code),
    codeFromStatus: listOf(code).some((source) => typeof source === 'object' && source.status === true),
    message: sourcesOf(message),
    codeType: spec.codeType ?? 'string',
    subcode: sourcesOf(spec.subcode),
    success: successOf(spec.success, root),
    details: listOf(spec.details).map(detailsOf),
    params: optionalPath(spec.params) ?? (profile === 'problem-json' ? pathOf('params') : undefined),
    requestId: sourcesOf(spec.requestId),
    retryAfter: listOf(spec.retryAfter).map(({ unit = 's', ...place }) => ({ ...placeOf(place), unit })),
    retry: listOf(spec.retry).map(({ values, ...place }) => ({
      ...placeOf(place),
      values: new Map(entriesOf(values)),
    })),
    status: optionalPath(spec.status),
    body: spec.body === undefined ? {} : toJsonObject(nodeAt(root.node, ['envelope', 'body'])),
    profile,
  };
  return { ...envelope, items: listOf(spec.items).map((items) => itemsOf(items, envelope)) };
};
