import { memberOf, type MapNode, type ScalarNode } from '../spec/node.ts';
import { follow, operationMembers, pathItemsIn, type Description } from './description.ts';
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

/** The operations under `paths`, in order. One that several paths refer to is there once. */
export const operationsOf = (description: Description): readonly DescribedOperation[] => {
  const { root } = description;
  const paths = memberOf(root.root, 'paths');
  const followed = paths && follow(description, { document: root, node: paths });
  const seen = new Set<MapNode>();
  return (followed === undefined ? [] : pathItemsIn(followed)).flatMap(({ path, ...item }) => {
    const located = follow(description, item);
    if (located?.node.kind !== 'map') return [];
    const { document: home, node: pathItem } = located;
    return operationMembers(pathItem).flatMap(([key, value]): readonly DescribedOperation[] => {
      const found = follow(description, { document: home, node: value });
      if (found?.node.kind !== 'map' || seen.has(found.node)) return [];
      const { document, node } = found;
      seen.add(node);
      const operationId = memberOf(node, 'operationId');
      const id = operationId?.kind === 'scalar' ? operationId : undefined;
      return [{ document, node, pathItem, key, method: key.text.toUpperCase(), path, id }];
    });
  });
};
