import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic } from '../../diagnostic.ts';
import { doubt } from '../notice.ts';
import type { Cell, ReadPage } from '../source.ts';
import { isHeaderRow } from './table-grids.ts';

interface CsvRecord {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly start: number;
}

const isRecord = (value: unknown): value is { readonly record: readonly string[]; readonly raw: string } =>
  typeof value === 'object' && value !== null && 'record' in value && 'raw' in value && Array.isArray(value.record);

/** Where the cells of a record are: each is written as it reads, or in quotes that are doubled in it. */
const placeCells = (file: string, { cells, raw, start }: CsvRecord, delimiter: string): readonly Cell[] => {
  let at = 0;
  return cells.map((value) => {
    const blanks = /^[^\S\t\r\n]*/.exec(raw.slice(at))?.[0].length ?? 0;
    const doubled = value.replaceAll('"', '""');
    const isQuoted = raw.startsWith(`"${doubled}"`, at + blanks);
    const written = isQuoted ? doubled : value;
    const from = isQuoted ? at + blanks + 1 : Math.max(raw.indexOf(written, at), at);
    const lead = value.length - value.trimStart().length;
    const text = value.trim().replaceAll(/\s*[\r\n]+\s*/g, ' ');
    const end = Math.min(from + written.trimEnd().length, raw.length);
    const first = Math.min(from + lead, end);
    at = Math.min(from + written.length + (isQuoted ? 1 : 0), raw.length);
    const next = raw.indexOf(delimiter, at);
    at = next === -1 ? raw.length : next + delimiter.length;
    return {
      text,
      place: {
        file,
        start: start + (text === '' ? Math.min(from, raw.length) : first),
        end: start + (text === '' ? Math.min(from, raw.length) : end),
      },
    };
  });
};

/** Reads the lines of a table of text. */
export const readCsv = (file: string, text: string, delimiter: string): ReadPage => {
  const doubts: Diagnostic[] = [];
  const records: CsvRecord[] = [];
  let at = 0;
  const add = ({ record, raw }: { readonly record: readonly string[]; readonly raw: string }): void => {
    const found = text.indexOf(raw, at);
    const start = found === -1 ? at : found;
    at = start + raw.length;
    records.push({ cells: record, raw, start });
  };
  try {
    const parsed: unknown = parse(text, {
      delimiter,
      raw: true,
      bom: true,
      comment: '#',
      comment_no_infix: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    for (const one of Array.isArray(parsed) ? parsed : []) if (isRecord(one)) add(one);
  } catch (error) {
    const message = error instanceof CsvError ? error.message : String(error);
    doubts.push(
      doubt('source-unreadable', { file, start: at, end: text.length }, `This is not a table of text: ${message}`),
    );
  }
  const grid = records.map((record) => placeCells(file, record, delimiter));
  // Lines of one cell above a table are its title.
  const start = Math.max(
    grid.findIndex((row) => row.length > 1),
    0,
  );
  const [title] = grid.slice(0, start).flat();
  const [first = [], ...others] = grid.slice(start);
  const hasHeader = isHeaderRow(first.map((cell) => cell.text));
  const rows = (hasHeader ? others : grid.slice(start)).filter((row) => row.some((cell) => cell.text !== ''));
  const place = { file, start: 0, end: text.length };
  if (rows.length === 0 && doubts.length === 0)
    doubts.push(doubt('source-unreadable', place, 'This table has no rows.'));
  return {
    title,
    grids: rows.length === 0 ? [] : [{ headings: [], header: hasHeader ? first : undefined, rows, place }],
    rows: [],
    doubts,
  };
};
