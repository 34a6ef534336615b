import type { TableBlock } from './blocks.ts';
import {
  attributeOf,
  childrenOf,
  isElement,
  stretchOf,
  textOf,
  type HtmlElement,
  type HtmlSource,
} from './html-text.ts';
import type { RichText } from './rich-text.ts';

/** A cell that reaches over more columns or rows than this is not believed. */
const widest = 40;
const highest = 2000;

/** A table with more columns than this is cut. */
const mostColumns = 100;

const spanOf = (cell: HtmlElement, name: string, most: number): number => {
  const written = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(written) && written > 0 ? Math.min(written, most) : 1;
};

interface TableRow {
  readonly cells: readonly HtmlElement[];
  readonly isHead: boolean;
}

/** The rows of a table, but not those of tables in it. */
const rowsOf = (table: HtmlElement, isHead = false): readonly TableRow[] =>
  childrenOf(table)
    .filter(isElement)
    .flatMap((child) => {
      if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) return rowsOf(child, child.tagName === 'thead');
      if (child.tagName !== 'tr') return [];
      const cells = childrenOf(child)
        .filter(isElement)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
      return cells.length === 0 ? [] : [{ cells, isHead: isHead || cells.every(({ tagName }) => tagName === 'th') }];
    });

/** A table of HTML. A cell that reaches over several columns or rows is in each of them. */
export const readTable = (table: HtmlElement, source: HtmlSource): TableBlock => {
  const rows = rowsOf(table);
  const texts: (RichText | undefined)[][] = rows.map(() => []);
  for (const [index, { cells }] of rows.entries()) {
    let column = 0;
    const row = texts[index] ?? [];
    for (const cell of cells) {
      while (row[column] !== undefined) column += 1;
      if (column >= mostColumns) break;
      const text = textOf(cell, source);
      const width = Math.min(spanOf(cell, 'colspan', widest), mostColumns - column);
      const height = width > 4 ? 1 : spanOf(cell, 'rowspan', highest);
      for (let down = index; down < Math.min(index + height, rows.length); down += 1) {
        for (let across = column; across < column + width; across += 1) {
          const target = texts[down];
          if (target !== undefined) target[across] ??= text;
        }
      }
      column += width;
    }
  }
  const columns = Math.max(0, ...texts.map(({ length }) => length));
  const { start, end } = stretchOf(table, source);
  const whole = texts.map((row, index) => {
    const lastCell = rows[index]?.cells.at(-1);
    const rowEnd = lastCell === undefined ? start : stretchOf(lastCell, source).end;
    const none: RichText = { text: '', starts: [], ends: [], spans: [], start: rowEnd, end: rowEnd };
    return Array.from({ length: columns }, (_, column) => row[column] ?? none);
  });
  const heads = rows.findIndex(({ isHead }) => !isHead);
  const head = heads === -1 ? Math.min(rows.length, 1) : heads;
  const caption = childrenOf(table)
    .filter(isElement)
    .find(({ tagName }) => tagName === 'caption');
  return {
    kind: 'table',
    caption: caption === undefined ? undefined : textOf(caption, source),
    header: head === 0 ? undefined : whole[head - 1],
    rows: whole.slice(head),
    place: { file: source.file, start, end },
  };
};
