/** All errors of a description of an API. */
import { memberOf, type SpecNode } from '../../../spec/node.ts';
import type { ReadPage, Row } from '../../source.ts';
import { saysErrors } from '../error-words.ts';
import { createJoin, dropShared } from '../fact-join.ts';
import { looksLikeCode } from '../member-role.ts';
import { createPaths } from './body-paths.ts';
import { readTables } from './description-tables.ts';
import { readPoints } from './descriptions.ts';
import { cellOf, membersIn, type Document } from './document.ts';
import { readExample } from './examples.ts';
import { addExample, addListed, addResponses, isOfErrors } from './page-responses.ts';
import { addSchemas, gatherSchemas } from './page-schemas.ts';
import { add, componentsOf, type Reading } from './reading.ts';
import { responsesIn } from './responses.ts';
import { rowsOfStatuses } from './status-rows.ts';

/** Tables in descriptions, and their points that start with a code. */
const addTexts = async (reading: Reading): Promise<void> => {
  const { document, join } = reading;
  for (const { node, status } of reading.texts) {
    for (const parts of await readTables(document, node))
      add(reading, { ...parts, status: parts.status ?? status }, [], parts.code?.place ?? node.place);
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
export const readDescription = async (document: Document): Promise<ReadPage> => {
  const reading: Reading = { document, join: createJoin(), tags: new Map(), texts: [], paths: createPaths(), facts: 0 };
  const responses = responsesIn(document);
  addSchemas(reading, gatherSchemas(reading, responses));
  const bodies = addResponses(reading, responses);
  addOthers(reading, bodies);
  await addTexts(reading);
  const rows = dropShared(addTags(reading.join.rows(), reading));
  const title = cellOf(document, memberOf(memberOf(document.root, 'info'), 'title'));
  const found = rows.length > 0 ? { rows, doubts: [] } : rowsOfStatuses(document, responses.filter(isOfErrors));
  return {
    title,
    grids: [],
    rows: found.rows,
    doubts: [...document.doubts, ...reading.join.doubts, ...found.doubts],
    envelope: reading.paths.envelope(),
  };
};
