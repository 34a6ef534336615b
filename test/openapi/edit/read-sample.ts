import { parse } from 'yaml';
import { readDocument, type Document } from '../../../generator/openapi/document.ts';
import type { MapNode, SpecNode } from '../../../generator/spec/node.ts';

/** Reads a file in which nothing is wrong. */
export const read = (file: string, text: string): Document => {
  const { document, diagnostics } = readDocument(file, text);
  if (document === undefined) throw new Error(`${JSON.stringify(diagnostics)}\n${text}`);
  return document;
};

/** The value below the key `outer`. */
export const outerOf = ({ root }: Document): SpecNode => {
  const outer = root.kind === 'map' ? root.entries.get('outer')?.value : undefined;
  if (outer === undefined) throw new Error('There is no value.');
  return outer;
};

/** The map below the key `outer`. */
export const outerMap = (document: Document): MapNode => {
  const outer = outerOf(document);
  if (outer.kind !== 'map') throw new Error('There is no map.');
  return outer;
};

/** The data of a file as another reader has it. */
export const dataOf = (file: string, text: string): Record<string, unknown> =>
  file.endsWith('.json') ? JSON.parse(text.replace(/^\uFEFF/, '')) : parse(text, { merge: true });
