import type { Json } from '../ir/catalog.ts';
import type { SpecNode } from './node.ts';

const jsonScalar = /^(null|true|false|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)$/;

/** The JSON value of a node: plain scalars that JSON knows are JSON's, everything else is text. */
export const toJson = (node: SpecNode): Json => {
  switch (node.kind) {
    case 'scalar':
      return node.plain && jsonScalar.test(node.text) ? (JSON.parse(node.text) as Json) : node.text;
    case 'list':
      return node.items.map(toJson);
    case 'map':
      return toJsonObject(node);
  }
};

/** The JSON object of a mapping. */
export const toJsonObject = (node: SpecNode): { readonly [key: string]: Json } =>
  node.kind === 'map' ? Object.fromEntries([...node.entries].map(([key, { value }]) => [key, toJson(value)])) : {};
