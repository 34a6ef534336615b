import type { Edit } from '../../spec/edit/edits.ts';
import { memberOf, type MapNode, type SpecNode } from '../../spec/node.ts';
import { follow, type Description } from '../description.ts';
import type { Document } from '../document.ts';
import { removeFromText } from '../edit/append-text.ts';
import { removeMembers } from '../edit/remove-members.ts';
import { unwrapOneOf } from '../edit/one-of.ts';
import { operationsOf, type DescribedOperation } from '../operations.ts';
import { isMarked, markKey, sections } from './marks.ts';
import { isNoteAlone } from './note.ts';

/** Whether nothing but what errspec wrote is in a map. */
const isAll = (map: MapNode, ours: ReadonlySet<string>): boolean =>
  map.entries.size > 0 && [...map.entries.keys()].every((key) => ours.has(key));

const textsIn = (node: SpecNode | undefined): readonly string[] =>
  node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];

/** The edits that take everything out of a description that errspec wrote into it. */
export const stripDescription = (description: Description): readonly Edit[] => {
  const { root } = description;
  if (![...description.documents.values()].some(({ text }) => text.includes('errspec'))) return [];
  const edits: Edit[] = [];
  const removals = new Map<MapNode, { readonly document: Document; readonly keys: string[] }>();
  const remove = (document: Document, map: MapNode, keys: readonly string[]): void => {
    if (keys.length === 0) return;
    const known = removals.get(map);
    if (known === undefined) removals.set(map, { document, keys: [...keys] });
    else known.keys.push(...keys);
  };
  const isOurs = (document: Document, node: SpecNode): boolean =>
    memberOf(node, '$ref') !== undefined && isMarked(follow(description, { document, node })?.node);

  const stripResponses = ({ document, node }: DescribedOperation): void => {
    const responses = memberOf(node, 'responses');
    if (responses?.kind !== 'map') return;
    const ours = new Set([...responses.entries].flatMap(([key, { value }]) => (isOurs(document, value) ? [key] : [])));
    if (isAll(responses, ours)) remove(document, node, ['responses']);
    else remove(document, responses, [...ours, ...(responses.entries.has(markKey) ? [markKey] : [])]);
    for (const { value } of responses.entries.values()) stripSchemas(document, value);
  };

  const stripped = new Set<SpecNode>();
  const stripSchemas = (document: Document, response: SpecNode): void => {
    const found = follow(description, { document, node: response });
    const content = memberOf(found?.node, 'content');
    if (found === undefined || content?.kind !== 'map') return;
    for (const { value } of content.entries.values()) {
      const schema = memberOf(value, 'schema');
      const list = memberOf(schema, 'oneOf');
      if (value.kind !== 'map' || list?.kind !== 'list' || stripped.has(value)) continue;
      const [own, added, ...more] = list.items;
      if (own === undefined || added === undefined || more.length > 0 || !isOurs(found.document, added)) continue;
      stripped.add(value);
      edits.push(...(unwrapOneOf(found.document, value, 'schema') ?? []));
    }
  };

  const stripNote = ({ document, node }: DescribedOperation): void => {
    const text = memberOf(node, 'description');
    if (text?.kind !== 'scalar') return;
    if (isNoteAlone(text.text)) remove(document, node, ['description']);
    else edits.push(...removeFromText(document, text));
  };

  for (const operation of operationsOf(description)) {
    stripResponses(operation);
    stripNote(operation);
  }
  stripComponents(root, remove);
  for (const [map, { document, keys }] of removals) edits.push(...removeMembers(document, map, keys));
  return edits;
};

const stripComponents = (
  { root, ...rest }: Document,
  remove: (document: Document, map: MapNode, keys: readonly string[]) => void,
): void => {
  const document = { root, ...rest };
  const components = memberOf(root, 'components');
  if (root.kind !== 'map' || components?.kind !== 'map') return;
  const empty = textsIn(memberOf(memberOf(components, markKey), 'empty'));
  const gone = new Set<string>(components.entries.has(markKey) ? [markKey] : []);
  const parts: (readonly [MapNode, readonly string[]])[] = [];
  for (const name of sections) {
    const section = memberOf(components, name);
    if (section?.kind !== 'map') continue;
    const ours = new Set([...section.entries].flatMap(([key, { value }]) => (isMarked(value) ? [key] : [])));
    if (isAll(section, ours) && !empty.includes(name)) gone.add(name);
    else parts.push([section, [...ours]]);
  }
  if (isAll(components, gone) && !empty.includes('components')) {
    remove(document, root, ['components']);
    return;
  }
  remove(document, components, [...gone]);
  for (const [section, keys] of parts) remove(document, section, keys);
};
