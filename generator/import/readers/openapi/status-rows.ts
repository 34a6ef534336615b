/** Errors of an API without codes: its statuses are the codes. */
import type { Diagnostic } from '../../../diagnostic.ts';
import { doubt } from '../../notice.ts';
import type { Cell, Row } from '../../source.ts';
import { findMember } from '../member-role.ts';
import { memberOf } from '../../../spec/node.ts';
import { cellOf, membersIn, type Document } from './document.ts';
import { examplesIn } from './examples.ts';
import { mediaOf, type Response } from './responses.ts';

/** The message in the first example of a response. */
const exampleMessage = (document: Document, response: Response): Cell | undefined => {
  for (const media of mediaOf(document, response))
    for (const { body } of examplesIn(document, media)) {
      const members = [body, memberOf(body, 'error')].flatMap((node) =>
        membersIn(node).flatMap(({ key, value }) => {
          const cell = cellOf(document, value);
          return cell === undefined ? [] : [[key.text, cell] as const];
        }),
      );
      const found = findMember(new Map(members), 'message')?.value;
      if (found !== undefined && /\s/.test(found.text)) return found;
    }
  return undefined;
};

/** Texts that several responses have in common, the most frequent first. */
const mostFrequent = (cells: readonly Cell[]): Cell | undefined => {
  const counts = new Map<string, number>();
  for (const { text } of cells) counts.set(text, (counts.get(text) ?? 0) + 1);
  return cells.toSorted((a, b) => (counts.get(b.text) ?? 0) - (counts.get(a.text) ?? 0))[0];
};

/** A row for each status of a failure, with what most of its responses say. */
export const rowsOfStatuses = (
  document: Document,
  responses: readonly Response[],
): { readonly rows: readonly Row[]; readonly doubts: readonly Diagnostic[] } => {
  const byStatus = new Map<string, { readonly status: Cell; readonly texts: Cell[]; readonly messages: Cell[] }>();
  for (const response of responses) {
    const text = cellOf(document, memberOf(response.node, 'description'));
    const message = exampleMessage(document, response);
    for (const status of response.statuses.filter(({ text: code }) => /^[45]\d\d$/.test(code))) {
      const known = byStatus.get(status.text) ?? { status, texts: [], messages: [] };
      if (text !== undefined) known.texts.push(text);
      if (message !== undefined) known.messages.push(message);
      byStatus.set(status.text, known);
    }
  }
  const rows = [...byStatus.values()]
    .toSorted((a, b) => Number(a.status.text) - Number(b.status.text))
    .map(({ status, texts, messages }): Row => {
      const message = mostFrequent(messages) ?? mostFrequent(texts);
      return {
        headings: [],
        code: status,
        name: undefined,
        aliases: [],
        status,
        messages: message === undefined ? [] : [message],
        description: undefined,
        cause: undefined,
        fix: undefined,
        kind: undefined,
        place: status.place,
      };
    });
  const place = { ...document.root.place, end: document.root.place.start + 1 };
  const [first] = rows;
  const none = doubt(
    'no-errors',
    place,
    'No errors were found. Looked for codes in schemas of errors, examples of responses of 4xx and 5xx, x-errors and lists in descriptions.',
  );
  const byCode = doubt(
    'code-status',
    first?.place ?? place,
    'The description has no codes of errors, so each status is a code.',
    'Write the codes of the API in their place, or set code: { status: true } in the envelope.',
  );
  return { rows, doubts: [first === undefined ? none : byCode] };
};
