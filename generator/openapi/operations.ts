import type { MapNode, ScalarNode, SpecNode } from '../spec/node.ts';
import { follow, memberOf, type Description, type Located } from './description.ts';
import type { Document } from './document.ts';

/** An operation of a description, where it is written. */
export interface DescribedOperation {
  /** The file that has the operation. */
  readonly document: Document;
  readonly node: MapNode;
  /** The path item that has it. */
  readonly pathItem: MapNode;
  /** The key of the operation: its method in lower case, as a rule. */
  readonly key: ScalarNode;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly id: ScalarNode | undefined;
}

/** The methods that are keys of a path item. `query` is new in OpenAPI 3.2. */
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

const operationIn = (
  { document }: Located,
  pathItem: MapNode,
  path: string,
  key: ScalarNode,
  node: SpecNode,
): readonly DescribedOperation[] => {
  if (node.kind !== 'map') return [];
  const id = memberOf(node, 'operationId');
  const method = key.text.toUpperCase();
  return [{ document, node, pathItem, key, method, path, id: id?.kind === 'scalar' ? id : undefined }];
};

const operationsIn = (description: Description, path: string, item: SpecNode): readonly DescribedOperation[] => {
  const located = follow(description, { document: description.root, node: item });
  if (located?.node.kind !== 'map') return [];
  const { node: pathItem } = located;
  const more = memberOf(pathItem, 'additionalOperations');
  return [
    ...[...pathItem.entries.values()].filter(({ key }) => methods.includes(key.text)),
    ...(more?.kind === 'map' ? more.entries.values() : []),
  ].flatMap(({ key, value }) => operationIn(located, pathItem, path, key, value));
};

/** The operations under `paths`, in order. One that several paths refer to is there once. */
export const operationsOf = (description: Description): readonly DescribedOperation[] => {
  const paths = memberOf(description.root.root, 'paths');
  const seen = new Set<MapNode>();
  const all = paths?.kind === 'map' ? [...paths.entries.values()] : [];
  return all
    .flatMap(({ key, value }) => operationsIn(description, key.text, value))
    .filter(({ node }) => !seen.has(node) && seen.add(node));
};
