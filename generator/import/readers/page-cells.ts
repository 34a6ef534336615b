import type { Cell } from '../source.ts';
import { cellOf, type Line } from './page-lines.ts';
import { isCodeLike, type PageRow, type PageTable } from './page-table.ts';

const blanks = /\s{2,}/g;

const separators = [/\s*\t\s*/g, /\s*\|{1,2}\s*/g, blanks] as const;

const cellsBy = (file: string, line: Line, separator: RegExp): readonly Cell[] => {
  const from = /^\|*/.exec(line.text)?.[0].length ?? 0;
  const until = line.text.length - (/\|*$/.exec(line.text)?.[0].length ?? 0);
  const cells: Cell[] = [];
  let at = from;
  for (const { 0: found, index } of line.text.matchAll(separator)) {
    if (index < from || index + found.length > until) continue;
    cells.push(cellOf(file, line, at, index));
    at = index + found.length;
  }
  return [...cells, cellOf(file, line, Math.min(at, until), until)];
};

/** Rows whose cells have one kind of separator between them. */
const readBy = (file: string, lines: readonly Line[], separator: RegExp): PageTable => {
  const rows = new Map<number, PageRow>();
  for (const [index, line] of lines.entries()) {
    if (!line.text.slice(1).match(separator)) continue;
    const cells = cellsBy(file, line, separator);
    const hasText = separator !== blanks || cells.some(({ text }) => /\p{L}/u.test(text) && !isCodeLike(text));
    if (cells.length > 1 && hasText && cells.some(({ text }) => isCodeLike(text)))
      rows.set(index, { cells, height: 1 });
  }
  const headerAt = (index: number): PageRow | undefined => {
    const line = lines[index];
    const below = [1, 2].find((step) => rows.has(index + step));
    const isRule = below === 1 || /^[\s|:=-]+$/.test(lines[index + 1]?.text ?? '');
    if (line === undefined || below === undefined || !isRule || rows.has(index)) return undefined;
    const cells = cellsBy(file, line, separator);
    return cells.length > 1 && cells.some(({ text }) => /\p{L}/u.test(text)) ? { cells, height: below } : undefined;
  };
  return { rows, headerAt, isUnsure: false };
};

/** Rows whose cells have a tab, a bar or several blanks between them. */
export const readSeparated = (file: string, lines: readonly Line[]): PageTable =>
  separators
    .map((separator) => readBy(file, lines, separator))
    .reduce((best, one) => (one.rows.size > best.rows.size ? one : best));
