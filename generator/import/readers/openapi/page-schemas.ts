/** Codes in the schemas of a description. */
import { memberOf, type SpecNode } from '../../../spec/node.ts';
import type { Cell } from '../../source.ts';
import { saysErrors } from '../error-words.ts';
import { isOneWord } from '../member-role.ts';
import { cellOf, resolve } from './document.ts';
import { readErrorSchema, type SchemaCodes } from './error-schemas.ts';
import { add, componentsOf, noteText, type Reading } from './reading.ts';
import { isFailure, mediaOf, type Response } from './responses.ts';
import { listsIn } from './schemas.ts';

const isKindOfError = (name: string): boolean => /(?:type|category|kind|severity|level|source|location)s?$/i.test(name);

/** A list of codes with the name and the status of its schema. */
export interface NamedCodes extends SchemaCodes {
  readonly heading: Cell | undefined;
  readonly status: Cell | undefined;
}

/** The codes in schemas: of responses of failures, and of components that are called errors. */
export const gatherSchemas = (reading: Reading, responses: readonly Response[]): readonly NamedCodes[] => {
  const { document } = reading;
  const seen = new Set<SpecNode>();
  const found: NamedCodes[] = [];
  const components = componentsOf(document).flatMap(({ key, value }) => {
    const node = resolve(document, value);
    return node === undefined ? [] : [{ key, node }];
  });
  const nameOf = (node: SpecNode): Cell | undefined => {
    const component = components.find((one) => one.node === node);
    return component === undefined ? undefined : cellOf(document, component.key);
  };
  const uses = new Map<SpecNode, Response[]>();
  for (const response of responses.filter((one) => isFailure(one)))
    for (const media of mediaOf(document, response)) {
      const schema = resolve(document, memberOf(media, 'schema'));
      if (schema !== undefined) uses.set(schema, [...(uses.get(schema) ?? []), response]);
    }
  for (const [schema, users] of uses) {
    const statuses = new Map(users.flatMap(({ statuses: all }) => all.map((status) => [status.text, status] as const)));
    const [only] = statuses.values();
    const status = statuses.size === 1 && only !== undefined && /^\d+$/.test(only.text) ? only : undefined;
    noteText(reading, schema, status);
    for (const codes of readErrorSchema(document, schema, seen))
      found.push({ ...codes, heading: nameOf(schema), status });
  }
  for (const { key, node } of components) {
    if (!saysErrors(key.text) && !/(?:problem|fault)/i.test(key.text)) continue;
    const heading = cellOf(document, key);
    if (!seen.has(node)) noteText(reading, node);
    for (const codes of readErrorSchema(document, node, seen)) found.push({ ...codes, heading, status: undefined });
    if (isKindOfError(key.text) && found.length > 0) continue;
    for (const list of listsIn(document, node)) {
      const isNew = list.codes.every(({ code }) => isOneWord(code?.text ?? ''));
      if (isNew) found.push({ ...list, property: node, heading, status: undefined });
    }
  }
  const lists = new Set<SpecNode>();
  return found.filter(({ node }) => !lists.has(node) && lists.add(node).size > 0);
};

/** Adds the codes of schemas. */
export const addSchemas = (reading: Reading, found: readonly NamedCodes[]): void => {
  // Names of schemas are categories only if there are several lists, and no code is in two of them.
  const large = found.filter(({ codes }) => codes.length > 1);
  const listed = new Map<string, number>();
  for (const { codes } of large)
    for (const { code } of codes) listed.set(code?.text ?? '', (listed.get(code?.text ?? '') ?? 0) + 1);
  const areApart = large.length > 1 && [...listed.values()].every((count) => count === 1);
  for (const { codes, heading, status, property, node } of found) {
    const headings = areApart && codes.length > 1 && heading !== undefined ? [heading] : [];
    for (const parts of codes) {
      const { messages = [], ...others } = parts;
      const [note] = codes.length > 1 ? messages : [];
      add(
        reading,
        { ...others, status: parts.status ?? status, ...(codes.length > 1 ? { note } : { messages }) },
        headings,
        parts.code?.place ?? node.place,
      );
    }
    noteText(reading, property, status);
  }
};
