import type { Place } from '../diagnostic.ts';
import type { LoadedSpec, Placed } from './load.ts';
import { fromPlainKey, keyAt, nodeAt, type NodePath, type SpecNode } from './node.ts';

/** Finds where a catalog says something. Where it does not say it, the place of what would say it. */
export interface Places {
  readonly ofError: (code: string, ...path: NodePath) => Place | undefined;
  readonly ofCategory: (name: string, ...path: NodePath) => Place | undefined;
  /** Of a retired code or name. */
  readonly ofRetired: (codeOrName: string) => Place | undefined;
  /** Of a message in another locale. */
  readonly ofTranslation: (code: string, locale: string) => Place | undefined;
  readonly ofCatalog: (...path: NodePath) => Place | undefined;
  readonly ofEnvelope: (...path: NodePath) => Place | undefined;
}

/** Whether a node has a value at a path. */
const has = (node: SpecNode, path: NodePath): boolean =>
  path.every((step, index) => {
    const parent = nodeAt(node, path.slice(0, index));
    return parent.kind === 'map'
      ? parent.entries.has(fromPlainKey(String(step)))
      : parent.kind === 'list' && typeof step === 'number' && step < parent.items.length;
  });

/** The place of a value that is one line, or else of its key; of another key of the node where it is not there. */
export const placeIn = (node: SpecNode, path: NodePath, otherwise: string): Place => {
  if (path.length === 0 || !has(node, path)) return nodeAt(node, has(node, [otherwise]) ? [otherwise] : []).place;
  const found = nodeAt(node, path);
  return found.kind === 'scalar' || typeof path.at(-1) === 'number' ? found.place : keyAt(node, path).place;
};

const byKey = <Spec>(entries: readonly Placed<Spec>[], keyOf: (spec: Spec) => readonly (string | undefined)[]) =>
  new Map(
    entries.flatMap(({ spec, node }) =>
      keyOf(spec)
        .filter((key) => key !== undefined)
        .map((key) => [key, node] as const),
    ),
  );

/** The places of a spec. */
export const placesOf = ({ root, categories, retired, locales }: LoadedSpec): Places => {
  const errors = byKey(
    categories.flatMap((category) => category.errors),
    ({ code }) => [code],
  );
  const groups = byKey(categories, ({ name }) => [name]);
  const tombstones = byKey(retired, ({ code, name }) => [code, name]);
  const ofError: Places['ofError'] = (code, ...path) => {
    const node = errors.get(code);
    return node && placeIn(node, path, 'code');
  };
  return {
    ofError,
    ofCategory: (name, ...path) => {
      const node = groups.get(name);
      return node && placeIn(node, path, 'name');
    },
    ofRetired: (key) => tombstones.get(key)?.place,
    ofTranslation: (code, locale) => {
      const own = errors.get(code);
      if (own !== undefined && has(own, ['messages', locale])) return nodeAt(own, ['messages', locale]).place;
      const file = locales.find(({ spec, node }) => spec.locale === locale && has(node, ['messages', code]));
      return file === undefined ? ofError(code) : nodeAt(file.node, ['messages', code]).place;
    },
    ofCatalog: (...path) => root && placeIn(root.node, ['catalog', ...path], 'catalog'),
    ofEnvelope: (...path) =>
      root && placeIn(root.node, has(root.node, ['envelope']) ? ['envelope', ...path] : ['catalog'], 'envelope'),
  };
};

/** The same places with other names of their files. */
export const renamedPlaces = (places: Places, nameOf: (file: string) => string): Places => {
  const rename = (place: Place | undefined): Place | undefined => place && { ...place, file: nameOf(place.file) };
  return {
    ofError: (...args) => rename(places.ofError(...args)),
    ofCategory: (...args) => rename(places.ofCategory(...args)),
    ofRetired: (...args) => rename(places.ofRetired(...args)),
    ofTranslation: (...args) => rename(places.ofTranslation(...args)),
    ofCatalog: (...args) => rename(places.ofCatalog(...args)),
    ofEnvelope: (...args) => rename(places.ofEnvelope(...args)),
  };
};
