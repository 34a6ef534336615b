import { posix } from 'node:path';
import type { Diagnostic, Place } from '../diagnostic.ts';
import type { ReadSource } from '../spec/load.ts';
import { decodePercent, findAt, readPointer } from '../spec/json-pointer.ts';
import { memberOf, type ScalarNode, type SpecNode } from '../spec/node.ts';
import { error, warning } from '../spec/rules/finding.ts';
import { readDocument, type Document } from './document.ts';

/** The version of OpenAPI that a description follows. */
export type DescriptionVersion = '3.0' | '3.1' | '3.2';

/** The description of an API: a file, and those that its references lead to. */
export interface Description {
  readonly root: Document;
  readonly version: DescriptionVersion;
  /** Every file by its path from the folder that none may leave. The root is one of them. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** A description that was read, as far as that was possible. */
export interface ReadDescription {
  /** Absent where the root cannot be read. */
  readonly description: Description | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** A value of a description, and the file that it is in. */
export interface Located {
  readonly document: Document;
  readonly node: SpecNode;
}

/** The members of a map with their keys; none of any other value. */
export const membersOf = (node: SpecNode | undefined): readonly (readonly [key: ScalarNode, value: SpecNode])[] =>
  node?.kind === 'map' ? [...node.entries.values()].map(({ key, value }) => [key, value]) : [];

/** The path items of `paths` with their paths, before references are followed. */
export const pathItemsIn = ({ document, node: paths }: Located): readonly (Located & { readonly path: string })[] =>
  membersOf(paths).flatMap(([{ text: path }, node]) => (path.startsWith('x-') ? [] : [{ path, document, node }]));

/** The methods that are keys of a path item. `query` is new in OpenAPI 3.2. */
const methods: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]);

/** The operations of a path item by their methods, before references are followed. */
export const operationMembers = (pathItem: SpecNode): ReturnType<typeof membersOf> => [
  ...membersOf(pathItem).filter(([{ text }]) => methods.has(text)),
  ...membersOf(memberOf(pathItem, 'additionalOperations')),
];

/** The `$ref` of a value that has one. */
export const referenceOf = (node: SpecNode): ScalarNode | undefined => {
  const reference = memberOf(node, '$ref');
  return reference?.kind === 'scalar' ? reference : undefined;
};

const isUrl = (reference: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference);

/** The path of the file that a reference leads to; the file itself where it names none, nothing for a link. */
export const fileOf = (reference: string, file: string): string | undefined => {
  const [path = ''] = reference.split('#', 1);
  if (isUrl(path)) return undefined;
  return path === '' ? file : posix.join(posix.dirname(file), decodePercent(path));
};

const findBehind = (root: SpecNode, reference: string): SpecNode | undefined =>
  findAt(root, readPointer(reference.includes('#') ? reference.slice(reference.indexOf('#') + 1) : ''));

/** How many references may lead to each other. */
const longest = 50;

/** What a value is once its references are followed; nothing where one leads nowhere, or out of the description. */
export const follow = (description: Description, located: Located, count = 0): Located | undefined => {
  const reference = referenceOf(located.node);
  if (reference === undefined) return located;
  const { text } = reference;
  const file = fileOf(text, located.document.file);
  const document = file === undefined ? undefined : description.documents.get(file);
  if (document === undefined || count > longest) return undefined;
  const node = findBehind(document.root, text);
  return node && follow(description, { document, node }, count + 1);
};

/** Every reference in a value, once. */
const referencesIn = (root: SpecNode): readonly ScalarNode[] => {
  const found: ScalarNode[] = [];
  const seen = new Set<SpecNode>();
  const stack: SpecNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    const reference = referenceOf(node);
    if (reference !== undefined) found.push(reference);
    if (node.kind === 'list') stack.push(...node.items);
    else for (const { value } of node.entries.values()) stack.push(value);
  }
  return found;
};

const readVersion = (root: Document): DescriptionVersion | Diagnostic => {
  const openapi = memberOf(root.root, 'openapi');
  const text = openapi?.kind === 'scalar' ? openapi.text : '';
  const version = (['3.0', '3.1', '3.2'] as const).find((one) => text === one || text.startsWith(`${one}.`));
  if (version !== undefined) return version;
  const place = openapi?.place ?? memberOf(root.root, 'swagger')?.place ?? { file: root.file, start: 0, end: 1 };
  const message = 'This is no OpenAPI description of version 3.0, 3.1 or 3.2.';
  const isOld = memberOf(root.root, 'swagger') !== undefined;
  const help = isOld ? 'Convert it to OpenAPI 3 first.' : 'The first line of a description is openapi: 3.1.0.';
  return error('description-version', place, message, help);
};

/** Why nothing is found behind a reference. */
const lostReference = (reference: ScalarNode, why: string): Diagnostic =>
  warning(
    'reference-lost',
    reference.place,
    `No operation is found behind ${reference.text}: ${why}.`,
    'Correct the reference. Operations that are not found have no errors.',
  );

/**
 * Reads a description and the files of it. Paths are from the folder of `read`, which no file may leave. Only what leads to
 * operations must be there: other references may lead to anything, such as a sample of code.
 */
export const readDescription = (path: string, read: ReadSource): ReadDescription => {
  const sources = new Map<string, string>();
  const documents = new Map<string, Document>();
  const diagnostics: Diagnostic[] = [];
  const lost = new Set<string>();

  const load = (file: string, place: Place): readonly Diagnostic[] => {
    if (documents.has(file) || lost.has(file)) return [];
    lost.add(file);
    if (file === '..' || file.startsWith('../')) {
      const help = 'Move the file into that folder, or bundle the description first.';
      return [error('path-outside', place, `${file} is outside the folder of the description.`, help)];
    }
    const found = read(file);
    if ('problem' in found) {
      return [error('file-unreadable', place, `${file} cannot be read: ${found.problem}.`, found.help)];
    }
    const { document, diagnostics: problems } = readDocument(file, found.text);
    sources.set(file, found.text);
    if (document === undefined) return problems;
    lost.delete(file);
    documents.set(file, document);
    return problems;
  };

  /** Follows a reference to a path item or an operation, and says where that is not possible. */
  const reach = (located: Located, count = 0): Located | undefined => {
    const reference = referenceOf(located.node);
    if (reference === undefined) return located;
    const { text, place } = reference;
    const file = fileOf(text, located.document.file);
    if (file === undefined || count > longest) {
      diagnostics.push(
        lostReference(reference, file === undefined ? 'errspec follows no links' : 'the references lead in a circle'),
      );
      return undefined;
    }
    diagnostics.push(...load(file, place));
    const document = documents.get(file);
    if (document === undefined) return undefined;
    const node = findBehind(document.root, text);
    if (node === undefined) diagnostics.push(lostReference(reference, 'there is nothing at this place'));
    return node && reach({ document, node }, count + 1);
  };

  diagnostics.push(...load(path, { file: path, start: 0, end: 1 }));
  const root = documents.get(path);
  const version = root && readVersion(root);
  if (root === undefined || version === undefined) return { description: undefined, diagnostics, sources };
  if (typeof version !== 'string') {
    return { description: undefined, diagnostics: [...diagnostics, version], sources };
  }
  const paths = memberOf(root.root, 'paths');
  const followed = paths && reach({ document: root, node: paths });
  for (const item of followed === undefined ? [] : pathItemsIn(followed)) {
    const found = reach(item);
    if (found === undefined) continue;
    for (const [, node] of operationMembers(found.node)) reach({ document: found.document, node });
  }
  for (const { file, root: node } of documents.values()) {
    for (const reference of referencesIn(node)) {
      const target = fileOf(reference.text, file);
      if (target !== undefined) load(target, reference.place);
    }
  }
  return { description: { root, version, documents }, diagnostics, sources };
};
