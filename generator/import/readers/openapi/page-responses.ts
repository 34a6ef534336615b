/** Errors in the responses of a description. */
import { memberOf, type SpecNode } from '../../../spec/node.ts';
import { doubt, quote } from '../../notice.ts';
import type { Cell } from '../../source.ts';
import { saysErrors } from '../error-words.ts';
import { resolve, scalarText, type Document } from './document.ts';
import { examplesIn, readErrors, type Example } from './examples.ts';
import { listedErrors } from './extensions.ts';
import { add, noteText, type Reading } from './reading.ts';
import { isFailure, mediaOf, statusOf, type Response } from './responses.ts';

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

/** Adds what an example says of errors. */
export const addExample = (
  reading: Reading,
  example: Example,
  response: Response | undefined,
  isFailed: boolean,
): void => {
  const { document, join } = reading;
  const status = response === undefined ? undefined : statusOf(response);
  for (const parts of readErrors(document, example, status?.text)) {
    if (parts.code === undefined) continue;
    if (isFailed || isErrorExample(example)) reading.paths.note(example.body, parts.code, parts.messages?.[0]);
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

/** Adds the errors that the extensions of a node list. */
export const addListed = (reading: Reading, node: SpecNode, status: Cell | undefined): void => {
  for (const { key, parts } of listedErrors(reading.document, node)) {
    const place = (key ?? parts.code ?? parts.name)?.place ?? node.place;
    add(reading, { ...parts, status: parts.status ?? status }, [], place, key);
  }
};

/** Whether a response is sent for errors. */
export const isOfErrors = (response: Response): boolean =>
  isFailure(response) &&
  (response.statuses.length > 0 ||
    saysErrors(response.name ?? '') ||
    saysErrors(scalarText(memberOf(response.node, 'description')) ?? ''));

/** Adds the errors of responses; gives the bodies of their examples. */
export const addResponses = (reading: Reading, responses: readonly Response[]): ReadonlySet<SpecNode> => {
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
