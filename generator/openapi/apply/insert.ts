import type { Diagnostic } from '../../diagnostic.ts';
import type { Json } from '../../ir/catalog.ts';
import type { Edit } from '../../spec/edit/edits.ts';
import { memberOf, type MapNode, type SpecNode } from '../../spec/node.ts';
import { error } from '../../spec/rules/finding.ts';
import { referenceOf, type Description } from '../description.ts';
import type { Document } from '../document.ts';
import { appendToText } from '../edit/append-text.ts';
import { insertMembers, type NewMember } from '../edit/insert-members.ts';
import { wrapInOneOf } from '../edit/one-of.ts';
import type { Changes, OperationChange } from './changes.ts';
import { markKey } from './marks.ts';
import { markedNote } from './note.ts';

/** Changes of texts, and what cannot be changed. */
export interface Insertion {
  readonly edits: readonly Edit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Members that are put into one map. */
interface Group {
  readonly document: Document;
  readonly members: NewMember[];
  /** Where it is said that the map cannot be changed. */
  readonly at: SpecNode;
}

const uneditable = (at: SpecNode, what: string): Diagnostic =>
  error(
    'description-uneditable',
    at.place,
    `${what} cannot be changed: it is shared by an alias, or in a form that no edit knows.`,
    'Write it out here, without an alias.',
  );

/** The finding that something is no map of its own; nothing where it is one. */
const findNoMap = (at: SpecNode, what: string): Diagnostic | undefined => {
  if (at.kind === 'map' && referenceOf(at) === undefined) return undefined;
  const [why, help] =
    at.kind === 'map'
      ? ['is behind a reference', `Write ${what} out here, or bundle the description first.`]
      : ['is no mapping', 'Write a mapping, or remove the key.'];
  return error('description-uneditable', at.place, `${what} cannot be changed: it ${why}.`, help);
};

/** `{}` that a person wrote is marked, so that it is not taken out with what is put into it. */
const emptyMark: NewMember = [markKey, 'empty'];

/** The edits that write changes into the files of a description. */
export const insertChanges = ({ root }: Description, { operations, components }: Changes): Insertion => {
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<MapNode, Group>();
  const add = (document: Document, map: MapNode, at: SpecNode, ...members: readonly NewMember[]): void => {
    const group = groups.get(map);
    if (group === undefined) groups.set(map, { document, at, members: [...members] });
    else group.members.push(...members);
  };
  const take = (made: readonly Edit[] | undefined, at: SpecNode, what: string): void => {
    if (made === undefined) diagnostics.push(uneditable(at, what));
    else edits.push(...made);
  };

  const isMap = (node: SpecNode, what: string): node is MapNode => {
    const found = findNoMap(node, what);
    if (found !== undefined) diagnostics.push(found);
    return found === undefined;
  };

  const addResponses = ({ operation: { operation }, responses }: OperationChange): void => {
    const { document, node, key } = operation;
    const own = memberOf(node, 'responses');
    if (responses.length === 0) return;
    if (own === undefined) add(document, node, key, ['responses', Object.fromEntries(responses)]);
    else if (isMap(own, 'responses')) {
      add(document, own, own, ...responses, ...(own.entries.size === 0 ? [emptyMark] : []));
    }
  };

  const addNote = ({ operation: { operation }, note }: OperationChange): void => {
    const { document, node, key } = operation;
    const own = memberOf(node, 'description');
    if (note === undefined) return;
    if (own === undefined) add(document, node, key, ['description', markedNote(note)]);
    else if (own.kind !== 'scalar') diagnostics.push(uneditable(own, 'The description'));
    else take(appendToText(document, own, note), own, 'The description');
  };

  const wrapped = new Set<SpecNode>();
  for (const change of operations) {
    addResponses(change);
    addNote(change);
    for (const { located, added } of change.schemas) {
      if (wrapped.has(located.node)) continue;
      wrapped.add(located.node);
      take(wrapInOneOf(located.document, located.node, 'schema', added), located.node, 'The schema');
    }
  }
  addComponents(root, components, add, isMap);
  for (const [map, { document, members, at }] of groups) {
    take(insertMembers(document, map, members), at, 'This mapping');
  }
  return { edits, diagnostics };
};

const addComponents = (
  root: Document,
  components: Changes['components'],
  add: (document: Document, map: MapNode, at: SpecNode, ...members: readonly NewMember[]) => void,
  isMap: (node: SpecNode, what: string) => node is MapNode,
): void => {
  if (components.size === 0 || root.root.kind !== 'map') return;
  const own = memberOf(root.root, 'components');
  if (own === undefined) {
    add(root, root.root, root.root, ['components', Object.fromEntries(components)]);
    return;
  }
  if (!isMap(own, 'components')) return;
  const empty: Json[] = own.entries.size === 0 ? ['components'] : [];
  for (const [name, section] of components) {
    const known = memberOf(own, name);
    if (known === undefined) add(root, own, own, [name, section]);
    else if (isMap(known, name)) {
      if (known.entries.size === 0) empty.push(name);
      add(root, known, known, ...Object.entries(section));
    }
  }
  if (empty.length > 0) add(root, own, own, [markKey, { empty }]);
};
