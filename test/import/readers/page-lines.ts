import type { Cell, ReadPage, Reader } from '../../../generator/import/source.ts';

const texts = (cells: readonly (Cell | undefined)[]): string => cells.map((cell) => cell?.text ?? '').join(' | ');

/** What a reader found, a line for each thing: `[category] header`, rows below it, errors with `#`, doubts with `?` and the text at their place. */
export const pageLines = (page: ReadPage, source: string): readonly string[] => [
  ...(page.title === undefined ? [] : [`title: ${page.title.text}`]),
  ...page.grids.flatMap(({ headings, header, rows }) => [
    `[${headings.map(({ text }) => text).join(' > ')}] ${header === undefined ? '(no header)' : texts(header)}`,
    ...rows.map((row) => `  ${texts(row)}`),
  ]),
  ...page.rows.map((row) => {
    const parts = {
      ...{ name: row.name, status: row.status, description: row.description, cause: row.cause, fix: row.fix },
      retry: row.retry,
    };
    return [
      `# [${row.headings.map(({ text }) => text).join(' > ')}] ${row.code?.text ?? ''}`,
      ...(row.kind === undefined || row.kind === 'error' ? [] : [`(${row.kind})`]),
      ...row.aliases.map(({ text }) => `alias=${text}`),
      ...row.messages.map(({ text }) => `message=${text}`),
      ...Object.entries(parts).flatMap(([key, cell]) => (cell === undefined ? [] : [`${key}=${cell.text}`])),
    ].join('; ');
  }),
  ...page.doubts.map(({ rule, place }) => `? ${rule} ${JSON.stringify(source.slice(place.start, place.end))}`),
];

/** Reads a source and says what was found. */
export const readLines = async (reader: Reader, source: string, file: string): Promise<readonly string[]> =>
  pageLines(await reader.read(file, source), source);

/** Every cell of a page. */
export const cellsOf = ({ title, grids, rows }: ReadPage): readonly Cell[] =>
  [
    title,
    ...grids.flatMap(({ headings, header = [], rows }) => [...headings, ...header, ...rows.flat()]),
    ...rows.flatMap(({ headings, code, name, status, messages, description, cause, fix, aliases }) => [
      ...headings,
      ...aliases,
      ...messages,
      ...[code, name, status, description, cause, fix],
    ]),
  ].filter((cell) => cell !== undefined);

/** What is wrong with the places of a page: none is outside the source or ends before it starts. */
export const wrongPlaces = (page: ReadPage, file: string, source: string): readonly string[] =>
  [...cellsOf(page), ...page.grids, ...page.rows, ...page.doubts]
    .map(({ place }) => place)
    .filter(
      ({ start, end, ...place }) =>
        !(place.file === file && 0 <= start && start <= end && end <= Math.max(source.length, 1)),
    )
    .map((place) => JSON.stringify(place));
