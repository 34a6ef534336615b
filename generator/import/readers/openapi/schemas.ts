/** Codes in schemas: enums and their names, constants, and bodies made of the examples of properties. */
import { memberOf, type ScalarNode, type SpecNode } from '../../../spec/node.ts';
import type { Cell } from '../../source.ts';
import type { Parts } from '../error-fact.ts';
import { cellOf, itemsIn, membersIn, resolve, scalarText, type Document } from './document.ts';

/** A list of codes, and what is said of each. */
export interface CodeList {
  readonly codes: readonly Parts[];
  readonly node: SpecNode;
}

const first = (node: SpecNode, names: readonly string[]): SpecNode | undefined =>
  names.map((name) => memberOf(node, name)).find((found) => found !== undefined);

const varNames = ['x-enum-varnames', 'x-enumNames', 'x-enum-names', 'x-enum-keys', 'x-enumVarnames'];
const descriptions = [
  'x-enum-descriptions',
  'x-enumDescriptions',
  'x-enum-description',
  'x-enum-comments',
  'x-enum-messages',
];

/** What an extension says of a value: by its place in a list, or by the value or name in a mapping. */
const saidOf = (
  document: Document,
  node: SpecNode | undefined,
  index: number,
  keys: readonly (string | undefined)[],
): Cell | undefined => {
  if (node?.kind === 'list') return cellOf(document, node.items[index]);
  return keys
    .map((key) => (key === undefined ? undefined : cellOf(document, memberOf(node, key))))
    .find((cell) => cell !== undefined);
};

const partsOfItem = (document: Document, item: SpecNode): Parts | undefined => {
  if (item.kind === 'scalar') {
    const code = cellOf(document, item);
    return code === undefined ? undefined : { code };
  }
  const code = cellOf(document, first(item, ['value', 'code', 'const']) ?? memberOf(item, 'name'));
  if (code === undefined) return undefined;
  const name = cellOf(document, first(item, ['name', 'title', 'x-name']));
  const message = cellOf(document, first(item, ['description', 'message', 'summary']));
  return {
    code,
    name: name?.place.start === code.place.start ? undefined : name,
    messages: message === undefined ? [] : [message],
  };
};

/** The codes that a schema lists itself. */
const listIn = (document: Document, schema: SpecNode): CodeList | undefined => {
  const values = first(schema, ['enum', 'x-extensible-enum', 'examples-enum']);
  const microsoft = itemsIn(memberOf(memberOf(schema, 'x-ms-enum'), 'values'));
  const constant = memberOf(schema, 'const');
  if (constant !== undefined) {
    const parts = partsOfItem(document, constant);
    const title = cellOf(document, memberOf(schema, 'title'));
    const message = cellOf(document, memberOf(schema, 'description'));
    return parts === undefined
      ? undefined
      : {
          codes: [
            {
              ...parts,
              name: title !== undefined && /^\w+$/.test(title.text) ? title : undefined,
              messages: message === undefined ? [] : [message],
            },
          ],
          node: constant,
        };
  }
  if (values?.kind === 'list' && values.items.length > 0) {
    const names = first(schema, varNames);
    const texts = first(schema, descriptions);
    const codes = values.items.flatMap((item, index): readonly Parts[] => {
      const parts = partsOfItem(document, item);
      if (parts?.code === undefined) return [];
      const listed = microsoft
        .map((one) => partsOfItem(document, one))
        .find((one) => one?.code?.text === parts.code?.text);
      const name = saidOf(document, names, index, [parts.code.text]) ?? listed?.name ?? parts.name;
      const text = saidOf(document, texts, index, [parts.code.text, name?.text]);
      return [{ ...parts, name, messages: text === undefined ? (listed?.messages ?? parts.messages ?? []) : [text] }];
    });
    return codes.length === 0 ? undefined : { codes, node: values };
  }
  return microsoft.length === 0
    ? undefined
    : { codes: microsoft.flatMap((one) => partsOfItem(document, one) ?? []), node: schema };
};

/** The schemas that a schema is made of: itself, and those of allOf, oneOf and anyOf, each once. */
export const alternativesOf = (document: Document, schema: SpecNode | undefined): readonly SpecNode[] => {
  const found = new Set<SpecNode>();
  const visit = (one: SpecNode | undefined): void => {
    const node = resolve(document, one);
    if (node === undefined || found.has(node)) return;
    found.add(node);
    for (const name of ['allOf', 'oneOf', 'anyOf']) for (const part of itemsIn(memberOf(node, name))) visit(part);
  };
  visit(schema);
  return [...found];
};

/** The lists of codes in a schema and in what it is made of. A list beside `allOf` has the only ones of those that may come. */
export const listsIn = (document: Document, schema: SpecNode | undefined): readonly CodeList[] => {
  const node = resolve(document, schema);
  const own = memberOf(node, 'allOf') === undefined || node === undefined ? undefined : listIn(document, node);
  if (own !== undefined) return [own];
  return alternativesOf(document, schema).flatMap((one) => listIn(document, one) ?? []);
};

const only = (document: Document, schema: SpecNode | undefined): SpecNode | undefined => {
  const node = resolve(document, schema);
  const values = memberOf(node, 'enum');
  return memberOf(node, 'const') ?? (itemsIn(values).length === 1 ? itemsIn(values)[0] : undefined);
};

/** A value that a schema gives as an example: its own, or an object of those of its properties. */
export const exampleOf = (document: Document, schema: SpecNode | undefined): SpecNode | undefined => {
  const node = resolve(document, schema);
  if (node === undefined) return undefined;
  const { examples } = document;
  if (!examples.has(node)) {
    // A schema that holds itself gives nothing there.
    examples.set(node, undefined);
    examples.set(node, makeExample(document, node));
  }
  return examples.get(node);
};

const makeExample = (document: Document, node: SpecNode): SpecNode | undefined => {
  const own = memberOf(node, 'example') ?? itemsIn(memberOf(node, 'examples'))[0] ?? only(document, node);
  if (own !== undefined) return own;
  const items = memberOf(node, 'items');
  if (items !== undefined) {
    const item = exampleOf(document, items);
    return item === undefined ? undefined : { kind: 'list', items: [item], place: item.place };
  }
  const entries = new Map<string, { key: ScalarNode; value: SpecNode }>();
  for (const part of itemsIn(memberOf(node, 'allOf'))) {
    const value = exampleOf(document, part);
    if (value?.kind === 'map') for (const [name, entry] of value.entries) entries.set(name, entry);
  }
  for (const { key, value } of membersIn(memberOf(node, 'properties'))) {
    const example = exampleOf(document, value) ?? memberOf(resolve(document, value), 'default');
    if (example !== undefined) entries.set(key.text, { key, value: example });
  }
  return entries.size === 0 ? undefined : { kind: 'map', entries, flow: false, place: node.place };
};

/** The title of a schema, where it has one. */
export const titleOf = (schema: SpecNode): string | undefined => scalarText(memberOf(schema, 'title'));
