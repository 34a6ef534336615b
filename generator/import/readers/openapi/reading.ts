/** What is gathered from a description on the way. */
import type { Place } from '../../../diagnostic.ts';
import { memberOf, type ScalarNode, type SpecNode } from '../../../spec/node.ts';
import type { Cell } from '../../source.ts';
import { dropEmpty, type Parts } from '../error-fact.ts';
import type { Join } from '../fact-join.ts';
import type { createPaths } from './body-paths.ts';
import { membersIn, type Document } from './document.ts';

/** What is gathered on the way. */
export interface Reading {
  readonly document: Document;
  readonly join: Join;
  /** The tags under which a code is sent. */
  readonly tags: Map<string, Map<string, Cell>>;
  /** Texts that may tell of codes, with the status that they are about. */
  readonly texts: { readonly node: ScalarNode; readonly status: Cell | undefined }[];
  readonly paths: ReturnType<typeof createPaths>;
  facts: number;
}

/** Adds what a place says of an error. */
export const add = (reading: Reading, parts: Parts, headings: readonly Cell[], place: Place, key?: Cell): void => {
  reading.facts += 1;
  reading.join.add({ ...dropEmpty(parts), key, headings, place, table: reading.facts }, false);
};

/** Remembers a description that may tell of codes. */
export const noteText = (reading: Reading, node: SpecNode | undefined, status?: Cell): void => {
  const text = memberOf(node, 'description');
  if (text?.kind === 'scalar') reading.texts.push({ node: text, status });
};

/** The components that are schemas, with their names. */
export const componentsOf = ({ root }: Document) =>
  [memberOf(memberOf(root, 'components'), 'schemas'), memberOf(root, 'definitions')].flatMap(membersIn);
