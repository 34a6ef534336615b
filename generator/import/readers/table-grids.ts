import { roleOfHeader } from '../header-words.ts';
import type { Cell, Grid } from '../source.ts';
import type { TableBlock } from './blocks.ts';
import { cellOf, type RichText } from './rich-text.ts';

/** Whether the first row of a table without a header is one: its cells are names of columns, and no numbers. */
export const isHeaderRow = (texts: readonly string[]): boolean => {
  const roles = texts.map(roleOfHeader).filter((role) => role !== undefined);
  return roles.length >= 2 && roles.length * 2 >= texts.length && texts.every((text) => !/^-?\d+$/.test(text));
};

/** The text of a row that is a heading in the table: one cell over all columns, or one in bold and nothing beside it. */
const headingOf = (row: readonly RichText[]): RichText | undefined => {
  const [first, ...others] = row;
  if (first === undefined || others.length === 0 || first.text === '') return undefined;
  if (others.every((cell) => cell === first)) return first;
  const isBold = first.spans.some(({ kind, from, to }) => kind === 'strong' && from === 0 && to === first.text.length);
  return isBold && others.every(({ text }) => text === '') ? first : undefined;
};

/** Codes in lines of their own are several codes: `1001<br>1002`. */
const toCell = (file: string, text: RichText): Cell => {
  const lines = text.text.split('\n');
  const cell = cellOf(file, text);
  return lines.length > 1 && lines.every((line) => /^-?\d+$/.test(line)) ? { ...cell, text: lines.join(', ') } : cell;
};

/** The grids of a table: one, or one for each heading in it. */
export const readGrids = (file: string, table: TableBlock, headings: readonly Cell[]): readonly Grid[] => {
  const toCells = (row: readonly RichText[]): readonly Cell[] => row.map((text) => toCell(file, text));
  const caption = table.caption === undefined || table.caption.text === '' ? [] : [cellOf(file, table.caption)];
  const isNamed = table.header?.some(({ text }) => text !== '') === true;
  const [first = []] = table.rows;
  const isPromoted = !isNamed && isHeaderRow(first.map(({ text }) => text));
  const header = isPromoted ? first : isNamed ? table.header : undefined;
  const grids: { heading: readonly Cell[]; rows: (readonly Cell[])[] }[] = [{ heading: [], rows: [] }];
  for (const row of isPromoted ? table.rows.slice(1) : table.rows) {
    const heading = headingOf(row);
    const isRepeated = header !== undefined && row.every(({ text }, index) => text === header[index]?.text);
    if (heading !== undefined) grids.push({ heading: [cellOf(file, heading)], rows: [] });
    else if (!isRepeated && row.some(({ text }) => text !== '')) grids.at(-1)?.rows.push(toCells(row));
  }
  return grids
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => ({
      headings: [...headings, ...caption, ...heading],
      header: header === undefined ? undefined : toCells(header),
      rows,
      place: table.place,
    }));
};
