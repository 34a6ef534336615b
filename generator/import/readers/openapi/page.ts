/** All errors of a description of an API. */
import type { Place } from '../../../diagnostic.ts';
import type { ScalarNode, SpecNode } from '../../../spec/node.ts';
import { doubt, quote } from '../../notice.ts';
import type { Cell, ReadPage, Row } from '../../source.ts';
import { dropEmpty, type Parts } from '../error-fact.ts';
import { saysErrors } from '../error-words.ts';
import { createJoin, dropShared } from '../fact-join.ts';
import { isOneWord, looksLikeCode } from '../member-role.ts';
import { readPoints } from './descriptions.ts';
import { cellOf, memberOf, membersIn, resolve, scalarText, type Document } from './document.ts';
import { readErrorSchema, type SchemaCodes } from './error-schemas.ts';
import { examplesIn, readErrors, readExample, type Example } from './examples.ts';
import { listedErrors } from './extensions.ts';
import { isFailure, mediaOf, responsesIn, statusOf, type Response } from './responses.ts';
import { listsIn } from './schemas.ts';
import { rowsOfStatuses } from './status-rows.ts';

type Join = ReturnType<typeof createJoin>;

/** What is gathered on the way. */
interface Reading {
  readonly document: Document;
  readonly join: Join;
  /** The tags under which a code is sent. */
  readonly tags: Map<string, Map<string, Cell>>;
  /** Texts that may tell of codes, with the status that they are about. */
  readonly texts: { readonly node: ScalarNode; readonly status: Cell | undefined }[];
  facts: number;
}

const add = (reading: Reading, parts: Parts, headings: readonly Cell[], place: Place, key?: Cell): void => {
  reading.facts += 1;
  reading.join.add({ ...dropEmpty(parts), key, headings, place, table: reading.facts }, false);
};

const noteText = (reading: Reading, node: SpecNode | undefined, status?: Cell): void => {
  const text = memberOf(node, 'description');
  if (text?.kind === 'scalar') reading.texts.push({ node: text, status });
};

/** The components that are schemas, with their names. */
const componentsOf = ({ root }: Document) =>
  [memberOf(memberOf(root, 'components'), 'schemas'), memberOf(root, 'definitions')].flatMap(membersIn);

const isKindOfError = (name: string): boolean => /(?:type|category|kind|severity|level|source|location)s?$/i.test(name);

interface NamedCodes extends SchemaCodes {
  readonly heading: Cell | undefined;
  readonly status: Cell | undefined;
}

/** The codes in schemas: of responses of failures, and of components that are called errors. */
const gatherSchemas = (reading: Reading, responses: readonly Response[]): readonly NamedCodes[] => {
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

const addSchemas = (reading: Reading, found: readonly NamedCodes[]): void => {
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

const noteTags = ({ tags }: Reading, code: string, found: readonly Cell[]): void => {
  const known = tags.get(code) ?? new Map<string, Cell>();
  for (const tag of found) if (!known.has(tag.text)) known.set(tag.text, tag);
  tags.set(code, known);
};

/** Whether an example of a success is an error all the same: its name or its body says so. */
const isErrorExample = ({ key, summary, body }: Example): boolean =>
  saysErrors(key?.text ?? '') ||
  saysErrors(summary?.text ?? '') ||
  ['error', 'errors'].some((name) => ['map', 'list'].includes(memberOf(body, name)?.kind ?? '')) ||
  ['ok', 'success'].some((name) => scalarText(memberOf(body, name)) === 'false');

const addExample = (reading: Reading, example: Example, response: Response | undefined, isFailed: boolean): void => {
  const { document, join } = reading;
  const status = response === undefined ? undefined : statusOf(response);
  for (const parts of readErrors(document, example, status?.text)) {
    if (parts.code === undefined) continue;
    if (!isFailed && !isErrorExample(example) && !join.isKnown(parts.code.text)) continue;
    if (response !== undefined && response.statuses.length > 1 && parts.status === undefined)
      doubtStatuses(document, parts.code, response);
    add(reading, { ...parts, status: status ?? parts.status }, [], parts.code.place);
    if (response !== undefined) noteTags(reading, parts.code.text, response.tags);
  }
};

/** The statuses under which a schema is sent. */
const statusesOf = (document: Document, responses: readonly Response[]): ReadonlyMap<SpecNode, ReadonlySet<string>> => {
  const found = new Map<SpecNode, Set<string>>();
  for (const response of responses)
    for (const media of mediaOf(document, response)) {
      const schema = resolve(document, memberOf(media, 'schema'));
      if (schema === undefined) continue;
      const known = found.get(schema) ?? new Set<string>();
      for (const { text } of response.statuses) known.add(text);
      found.set(schema, known);
    }
  return found;
};

const doubtStatuses = (document: Document, code: Cell, { statuses }: Response): void => {
  const listed = statuses.map(({ text }) => text).join(', ');
  if (document.lost.has(`${code.text} ${listed}`)) return;
  document.lost.add(`${code.text} ${listed}`);
  document.doubts.push(
    doubt(
      'status-several',
      code.place,
      `The code ${quote(code.text)} is sent with several statuses: ${listed}.`,
      'Write the status that the API sends with it.',
    ),
  );
};

const addListed = (reading: Reading, node: SpecNode, status: Cell | undefined): void => {
  for (const { key, parts } of listedErrors(reading.document, node)) {
    const place = (key ?? parts.code ?? parts.name)?.place ?? node.place;
    add(reading, { ...parts, status: parts.status ?? status }, [], place, key);
  }
};

const isOfErrors = (response: Response): boolean =>
  isFailure(response) &&
  (response.statuses.length > 0 ||
    saysErrors(response.name ?? '') ||
    saysErrors(scalarText(memberOf(response.node, 'description')) ?? ''));

const addResponses = (reading: Reading, responses: readonly Response[]): ReadonlySet<SpecNode> => {
  const { document } = reading;
  const bodies = new Set<SpecNode>();
  const statuses = statusesOf(document, responses);
  const areListed = reading.facts > 0;
  for (const response of responses) {
    const isFailed = isOfErrors(response);
    for (const media of mediaOf(document, response))
      for (const example of examplesIn(document, media, isFailed)) {
        bodies.add(example.body);
        // The example in a schema of several statuses is that of none of them.
        const isShared = example.schema !== undefined && (statuses.get(example.schema)?.size ?? 0) > 1;
        if (!isShared) addExample(reading, example, response, isFailed);
        else if (!areListed) addExample(reading, example, undefined, isFailed);
      }
    addListed(reading, response.node, statusOf(response));
    if (isFailed) noteText(reading, response.node, statusOf(response));
  }
  return bodies;
};

/** Points of descriptions that start with a code. */
const addTexts = (reading: Reading): void => {
  const { document, join } = reading;
  for (const { node, status } of reading.texts) {
    const isCode = (text: string): boolean => join.isKnown(text) || looksLikeCode(text);
    for (const { messages, ...parts } of readPoints(document, node, isCode)) {
      const [note] = messages ?? [];
      add(reading, { ...parts, note, status: parts.status ?? status }, [], parts.code?.place ?? node.place);
    }
  }
};

/** Rows without a category get the one tag under which their code is sent. */
const addTags = (rows: readonly Row[], { tags }: Reading): readonly Row[] =>
  rows.map((row) => {
    const found = [...(tags.get(row.code?.text ?? '')?.values() ?? [])];
    return row.headings.length === 0 && found.length === 1 ? { ...row, headings: found } : row;
  });

const addOthers = (reading: Reading, bodies: ReadonlySet<SpecNode>): void => {
  const { document } = reading;
  const { root } = document;
  for (const { key, value } of membersIn(memberOf(memberOf(root, 'components'), 'examples'))) {
    const example = readExample(document, key, value);
    if (example === undefined || bodies.has(example.body)) continue;
    addExample(reading, example, undefined, saysErrors(key.text));
  }
  addListed(reading, root, undefined);
  for (const { value: item } of membersIn(memberOf(root, 'paths')))
    for (const { value } of [{ value: item }, ...membersIn(item)]) addListed(reading, value, undefined);
  for (const { value } of componentsOf(document)) addListed(reading, value, undefined);
  const info = memberOf(memberOf(root, 'info'), 'description');
  if (info?.kind === 'scalar' && saysErrors(info.text)) reading.texts.push({ node: info, status: undefined });
};

/** The errors of a description, and what was passed over. */
export const readDescription = (document: Document): ReadPage => {
  const reading: Reading = { document, join: createJoin(), tags: new Map(), texts: [], facts: 0 };
  const responses = responsesIn(document);
  addSchemas(reading, gatherSchemas(reading, responses));
  const bodies = addResponses(reading, responses);
  addOthers(reading, bodies);
  addTexts(reading);
  const rows = dropShared(addTags(reading.join.rows(), reading));
  const title = cellOf(document, memberOf(memberOf(document.root, 'info'), 'title'));
  const found = rows.length > 0 ? { rows, doubts: [] } : rowsOfStatuses(document, responses.filter(isOfErrors));
  return { title, grids: [], rows: found.rows, doubts: [...document.doubts, ...reading.join.doubts, ...found.doubts] };
};
