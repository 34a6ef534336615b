import type { ErrorCatalog, Json } from '../../ir/catalog.ts';
import type { ReadSource } from '../../spec/load.ts';
import { memberOf, type SpecNode } from '../../spec/node.ts';
import { printYaml } from '../../targets/openapi/print-yaml.ts';
import type { Description } from '../description.ts';
import type { Applied } from './apply.ts';
import { planDescription } from './apply.ts';
import type { ApplyOptions } from './apply-options.ts';
import type { Changes, OperationChange } from './changes.ts';
import { markedNote, noteMark } from './note.ts';

/** A change of an overlay. */
type Action = { readonly [key: string]: Json };

/** A key in a JSONPath (RFC 9535). */
const step = (key: string): string => `['${key.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}']`;

/** JSON of a node of YAML, as far as a schema has it. */
const toJson = (node: SpecNode): Json => {
  if (node.kind === 'list') return node.items.map(toJson);
  if (node.kind === 'map') return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, toJson(value)]));
  if (!node.plain) return node.text;
  if (/^(?:true|false|null|~|)$/i.test(node.text)) {
    return /^true$/i.test(node.text) ? true : /^false$/i.test(node.text) ? false : null;
  }
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(node.text) ? Number(node.text) : node.text;
};

const operationPath = ({ operation: { operation } }: OperationChange): string =>
  `$.paths${step(operation.path)}${step(operation.key.text)}`;

/** A description with a note behind it, as it is when the errors are applied. */
const describe = (text: string | undefined, note: string): string =>
  text === undefined ? markedNote(note) : `${text.trimEnd()}\n\n${noteMark}\n${note}${text.endsWith('\n') ? '\n' : ''}`;

const actionsOf = (change: OperationChange, { root }: Description): readonly Action[] => {
  const target = operationPath(change);
  const { node } = change.operation.operation;
  const own = memberOf(node, 'description');
  const text = own?.kind === 'scalar' ? own.text : undefined;
  const update = {
    ...(change.note === undefined ? {} : { description: describe(text, change.note) }),
    ...(change.responses.length === 0 ? {} : { responses: Object.fromEntries(change.responses) }),
  };
  const replaced = change.responses.map(([status]): Action => ({
    target: `${target}.responses${step(status)}`,
    remove: true,
  }));
  return [
    ...(memberOf(node, 'responses') === undefined ? [] : replaced),
    ...(Object.keys(update).length === 0 ? [] : [{ target, update }]),
    ...change.schemas.flatMap(({ located, added }) => schemaActions(root.root, located.node, added)),
  ];
};

/** The JSONPath of a node. */
const pathTo = (root: SpecNode, wanted: SpecNode, path = '$'): string | undefined => {
  if (root === wanted) return path;
  if (root.kind === 'scalar' || root.place.start > wanted.place.start || root.place.end < wanted.place.end)
    return undefined;
  const children: readonly (readonly [string, SpecNode])[] =
    root.kind === 'list'
      ? root.items.map((item, index) => [`[${index}]`, item])
      : [...root.entries].map(([key, { value }]) => [step(key), value]);
  for (const [key, child] of children) {
    const found = pathTo(child, wanted, path + key);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A schema is taken out first, since an update would be merged into it. */
const schemaActions = (root: SpecNode, media: SpecNode, added: Json): readonly Action[] => {
  const target = pathTo(root, media);
  const schema = memberOf(media, 'schema');
  if (target === undefined || schema === undefined) return [];
  return [
    { target: `${target}.schema`, remove: true },
    { target, update: { schema: { oneOf: [toJson(schema), added] } } },
  ];
};

/** Components are taken out before they are put in: an update of a list that is there would make it longer. */
const componentActions = ({ components }: Changes): readonly Action[] => {
  if (components.size === 0) return [];
  const removals = [...components].flatMap(([section, entries]) =>
    Object.keys(entries).map((name): Action => ({ target: `$.components.${section}${step(name)}`, remove: true })),
  );
  return [...removals, { target: '$', update: { components: Object.fromEntries(components) } }];
};

/**
 * An Overlay 1.0 document that makes the same changes as applying does; applied twice, it changes nothing more. Nothing where
 * operations are in other files, which an overlay cannot change.
 */
export const overlayErrors = (
  path: string,
  read: ReadSource,
  catalog: ErrorCatalog,
  options: ApplyOptions,
): Applied => {
  const planned = planDescription(path, read, catalog, options);
  const { description, changes, operations, sources, diagnostics, placeBefore } = planned;
  const isElsewhere = operations.some(({ operation }) => operation.document !== description?.root);
  if (description === undefined || changes === undefined || isElsewhere) {
    return { files: new Map(), operations, kept: [], diagnostics, sources };
  }
  const overlay = {
    overlay: '1.0.0',
    info: { title: `Errors of ${catalog.title}`, version: catalog.version },
    actions: [...componentActions(changes), ...changes.operations.flatMap((one) => actionsOf(one, description))],
  };
  const kept = changes.kept.map(({ key, ...one }) => ({ ...one, place: placeBefore(key.place) }));
  return { files: new Map([[path, printYaml(overlay)]]), operations, kept, diagnostics, sources };
};
