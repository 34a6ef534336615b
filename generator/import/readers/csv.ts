import type { Reader } from '../source.ts';

const delimiters = ['\t', ',', ';', '|'] as const;

/** The sign between cells: the one that the first lines have most alike. */
const findDelimiter = (text: string): { readonly delimiter: string; readonly sure: number } => {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/, 20)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const scored = delimiters.map((delimiter) => {
    // Cells in quotes may hold the sign.
    const counts = lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(delimiter).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const alike = counts.filter((count) => count === usual).length / Math.max(lines.length, 1);
    return { delimiter, sure: usual === 0 ? 0 : alike };
  });
  return scored.reduce((best, one) => (one.sure > best.sure ? one : best), { delimiter: ',', sure: 0 });
};

/** Reads tables of text: CSV, TSV, and those with semicolons. */
export const csvReader: Reader = {
  id: 'csv',
  displayName: 'CSV or TSV',
  recognize: (file, text) => {
    if (/\.(?:csv|tsv|tab|psv)$/i.test(file)) return 0.9;
    if (/\.\w+$/.test(file) && !/\.txt$/i.test(file)) return 0;
    const { delimiter, sure } = findDelimiter(text);
    const lines = text.trim().split(/\r\n?|\n/, 3).length;
    // The text of a page may have tabs too, but it also has headings.
    if (lines < 2 || sure < 1 || /^\s*[<[{#]|^\|/.test(text)) return 0;
    return delimiter === '\t' ? 0.6 : 0.4;
  },
  read: async (file, text) => (await import('./csv-grid.ts')).readCsv(file, text, findDelimiter(text).delimiter),
};
