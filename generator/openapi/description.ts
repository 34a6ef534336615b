import { posix } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadSource } from '../spec/load.ts';
import type { ScalarNode, SpecNode } from '../spec/node.ts';
import { error } from '../spec/rules/finding.ts';
import { readDocument, type Document } from './document.ts';

/** The version of OpenAPI that a description follows. */
export type DescriptionVersion = '3.0' | '3.1' | '3.2';

/** The largest file of a description that is read. */
export const descriptionLimit = { bytes: 100_000_000, help: 'Split it into several files.' };

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

/** The value of a member of a map. */
export const memberOf = (node: SpecNode | undefined, name: string): SpecNode | undefined =>
  node?.kind === 'map' ? node.entries.get(name)?.value : undefined;

/** The `$ref` of a value that has one. */
export const referenceOf = (node: SpecNode): ScalarNode | undefined => {
  const reference = memberOf(node, '$ref');
  return reference?.kind === 'scalar' ? reference : undefined;
};

const unescapeStep = (step: string): string => {
  const plain = step.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
};

const isUrl = (reference: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference);

/** The path of the file that a reference leads to; the file itself where it names none, nothing for a link. */
export const fileOf = (reference: string, file: string): string | undefined => {
  const [path = ''] = reference.split('#', 1);
  if (isUrl(path)) return undefined;
  return path === '' ? file : posix.join(posix.dirname(file), unescapeStep(path));
};

/** What a JSON Pointer leads to in a value (RFC 6901). */
const findPointer = (root: SpecNode, pointer: string): SpecNode | undefined =>
  pointer
    .split('/')
    .slice(1)
    .map(unescapeStep)
    .reduce<SpecNode | undefined>(
      (node, step) => (node?.kind === 'list' ? node.items[Number(step)] : memberOf(node, step)),
      root,
    );

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
  const node = findPointer(document.root, text.includes('#') ? text.slice(text.indexOf('#') + 1) : '');
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

/** Reads a description and every file of it. Paths are from the folder of `read`, which no file may leave. */
export const readDescription = (path: string, read: ReadSource): ReadDescription => {
  const sources = new Map<string, string>();
  const documents = new Map<string, Document>();
  const diagnostics: Diagnostic[] = [];
  const lost = new Set<string>();

  const load = (file: string, reference: ScalarNode | undefined): void => {
    if (documents.has(file) || lost.has(file)) return;
    const place = reference?.place ?? { file, start: 0, end: 1 };
    if (file === '..' || file.startsWith('../')) {
      lost.add(file);
      const help = 'Move the file into that folder, or bundle the description first.';
      diagnostics.push(error('path-outside', place, `${file} is outside the folder of the description.`, help));
      return;
    }
    const found = read(file);
    if ('problem' in found) {
      lost.add(file);
      diagnostics.push(error('file-unreadable', place, `${file} cannot be read: ${found.problem}.`, found.help));
      return;
    }
    sources.set(file, found.text);
    const { document, diagnostics: problems } = readDocument(file, found.text);
    diagnostics.push(...problems);
    if (document === undefined) {
      lost.add(file);
      return;
    }
    documents.set(file, document);
    for (const next of referencesIn(document.root)) {
      const target = fileOf(next.text, file);
      if (target !== undefined) load(target, next);
    }
  };

  load(path, undefined);
  const root = documents.get(path);
  const version = root && readVersion(root);
  if (root === undefined || version === undefined) return { description: undefined, diagnostics, sources };
  if (typeof version !== 'string') {
    return { description: undefined, diagnostics: [...diagnostics, version], sources };
  }
  return { description: { root, version, documents }, diagnostics, sources };
};
