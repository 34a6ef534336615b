/** A description of an API as data with places, and the references in it. */
import type { Diagnostic, Place } from '../../../diagnostic.ts';
import { findAt, readPointer } from '../../../spec/json-pointer.ts';
import { memberOf, type MapNode, type ScalarNode, type SpecNode } from '../../../spec/node.ts';
import { doubt, quote } from '../../notice.ts';
import type { Cell } from '../../source.ts';

/** A description, and what was found wrong in it so far. */
export interface Document {
  readonly file: string;
  readonly text: string;
  readonly root: MapNode;
  readonly doubts: Diagnostic[];
  /** References that lead out of the file or nowhere, each once. */
  readonly lost: Set<string>;
  /** What schemas give as examples, as far as they were asked. */
  readonly examples: Map<SpecNode, SpecNode | undefined>;
}

/** How many references may lead to each other. */
const longest = 50;

/** The members of a mapping with their keys. */
export const membersIn = (
  node: SpecNode | undefined,
): readonly { readonly key: ScalarNode; readonly value: SpecNode }[] =>
  node?.kind === 'map' ? [...node.entries.values()] : [];

/** The items of a list. */
export const itemsIn = (node: SpecNode | undefined): readonly SpecNode[] => (node?.kind === 'list' ? node.items : []);

/** The text of a scalar. */
export const scalarText = (node: SpecNode | undefined): string | undefined =>
  node?.kind === 'scalar' ? node.text : undefined;

/** A scalar as a cell without its quotes. Null and empty texts are none. */
export const cellOf = ({ text: source }: Document, node: SpecNode | undefined): Cell | undefined => {
  if (node?.kind !== 'scalar' || node.text.trim() === '' || (node.plain && /^(?:null|~)$/i.test(node.text)))
    return undefined;
  const { start, end } = node.place;
  const isQuoted = /^["']/.test(source.charAt(start)) && end - start >= 2;
  return { text: node.text.trim(), place: isQuoted ? { ...node.place, start: start + 1, end: end - 1 } : node.place };
};

/** The place of a part of a scalar's text; the whole scalar, where the source writes it otherwise. */
export const placeIn = ({ text: source }: Document, { place }: ScalarNode, part: string, from = place.start): Place => {
  const start = source.indexOf(part, Math.max(from, place.start));
  if (start !== -1 && start + part.length <= place.end) return { ...place, start, end: start + part.length };
  // A text that is wrapped in the source starts at its first words.
  const [head = part] = part.split(/(?<=^.{12,}) /u);
  const near = head === part ? -1 : source.indexOf(head, Math.max(from, place.start));
  return near === -1 || near + head.length > place.end ? place : { ...place, start: near, end: near + head.length };
};

/** What a reference leads to, and its last step; the node itself where it is none. */
export const follow = (
  document: Document,
  node: SpecNode | undefined,
): { readonly node: SpecNode; readonly name?: string } | undefined => {
  let current = node;
  let name: string | undefined;
  for (let count = 0; current !== undefined; count += 1) {
    const reference = memberOf(current, '$ref');
    const target = scalarText(reference);
    if (reference === undefined || target === undefined)
      return { node: current, ...(name === undefined ? {} : { name }) };
    const steps = target.startsWith('#/') ? readPointer(target.slice(1)) : undefined;
    const next: SpecNode | undefined = steps && findAt(document.root, steps);
    if (next === undefined || count > longest) {
      const why =
        steps === undefined
          ? 'leads to another file, and only this one is read'
          : count > longest
            ? 'leads back to itself'
            : 'leads nowhere';
      if (!document.lost.has(target)) {
        document.lost.add(target);
        document.doubts.push(
          doubt(
            'reference-unread',
            reference.place,
            `The reference ${quote(target)} ${why}.`,
            'Put what it names into this file, for example with a bundler.',
          ),
        );
      }
      return undefined;
    }
    name = steps?.at(-1);
    current = next;
  }
  return undefined;
};

/** What a reference leads to. */
export const resolve = (document: Document, node: SpecNode | undefined): SpecNode | undefined =>
  follow(document, node)?.node;
