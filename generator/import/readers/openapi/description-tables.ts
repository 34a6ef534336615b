/** Tables of codes in descriptions, which are Markdown. */
import type { ScalarNode } from '../../../spec/node.ts';
import { roleOfHeader, type Role } from '../../header-words.ts';
import type { Cell, Grid } from '../../source.ts';
import { dropEmpty, type Parts } from '../error-fact.ts';
import { isOneWord, isStatus } from '../member-role.ts';
import { markdownReader } from '../markdown.ts';
import { placeIn, type Document } from './document.ts';

/** Whether a text has the line below the header of a table. */
export const hasTable = (text: string): boolean => /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|/m.test(text);

const readGrid = (document: Document, node: ScalarNode, { header = [], rows }: Grid): readonly Parts[] => {
  const columns = new Map(
    header.map(({ text }, index): readonly [Role | undefined, number] => [roleOfHeader(text), index]),
  );
  if (!columns.has('code')) return [];
  let from = node.place.start;
  return rows.flatMap((cells): readonly Parts[] => {
    const at = (role: Role): Cell | undefined => {
      const text = cells[columns.get(role) ?? -1]?.text.trim() ?? '';
      return text === '' || /^[-–—]$/.test(text) ? undefined : { text, place: placeIn(document, node, text, from) };
    };
    const code = at('code');
    if (code === undefined || !isOneWord(code.text)) return [];
    if (code.place !== node.place) from = code.place.start;
    const [status, message, description] = [at('status'), at('message'), at('description')];
    return [
      dropEmpty({
        code,
        name: at('name'),
        status: status !== undefined && isStatus(status.text) ? status : undefined,
        messages: message === undefined ? [] : [message],
        ...(message === undefined ? { note: description } : { description }),
        cause: at('cause'),
        fix: at('fix'),
      }),
    ];
  });
};

/** The rows of tables that have a column of codes. */
export const readTables = async (document: Document, node: ScalarNode): Promise<readonly Parts[]> => {
  if (!hasTable(node.text)) return [];
  const { grids } = await markdownReader.read('description.md', node.text);
  return grids.flatMap((grid) => readGrid(document, node, grid));
};
