import type { Cell, ReadPage } from '../../../generator/import/source.ts';

/** A row as a line: category, code, name, status, messages, description; `-` for each that it does not have. */
export const showRows = ({ rows }: ReadPage): readonly string[] =>
  rows.map(({ headings, code, name, status, messages, description }) => {
    const text = (cell: Cell | undefined): string => cell?.text ?? '-';
    const cells = [text(code), text(name), text(status), messages.map(text).join(' / ') || '-'];
    const above = headings.length === 0 ? '' : `${headings.map(text).join(' > ')}: `;
    return `${above}${cells.join(' | ')}${description === undefined ? '' : ` | ${description.text}`}`;
  });

/** Doubts with the text that they are about. */
export const showDoubts = ({ doubts }: ReadPage, source: string): readonly string[] =>
  doubts.map(({ rule, place }) => `${rule}: ${source.slice(place.start, place.end)}`);

/** Every cell of a page. */
export const cellsOf = ({ rows, grids, title }: ReadPage): readonly Cell[] =>
  [
    title,
    ...rows.flatMap((row) => [
      ...[...row.headings, ...row.aliases, ...row.messages],
      ...[row.code, row.name, row.status, row.description, row.cause, row.fix],
    ]),
    ...grids.flatMap(({ headings, header, rows: lines }) => [...headings, ...(header ?? []), ...lines.flat()]),
  ].filter((cell) => cell !== undefined);
