import { roleOfHeader } from '../header-words.ts';
import { isKnownStatus } from '../statuses.ts';
import { wholeLine, type Line } from './page-lines.ts';
import { isCodeLike, type PageRow, type PageTable } from './page-table.ts';

/** Rows of two to this number of cells. */
const tallest = 6;

/** The number that comes most often; 0 where there is none. */
const mostCommon = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
};

/** How many of the lines from a place are words of a header; none where one of them cannot be a cell of it. */
const headerWords = (lines: readonly Line[], from: number, height: number): number => {
  const cells = lines.slice(Math.max(0, from), from + height);
  if (from < 0 || cells.length < height || cells.some(({ text }) => text.length > 40 || isCodeLike(text))) return 0;
  const found = cells.filter(({ text }) => roleOfHeader(text) !== undefined).length;
  return found * 2 >= height ? found : 0;
};

/** Where the code is in a row: where a header before the first row fits, else first, or last where nothing is after the last code. */
const placeOfCode = (lines: readonly Line[], codes: readonly number[], height: number): number => {
  const [first = 0] = codes;
  const places = Array.from({ length: height }, (_, place) => {
    const from = first - place - height;
    const words = headerWords(lines, from, height);
    return { place, words: words > 0 && roleOfHeader(lines[from + place]?.text ?? '') === 'code' ? words + 1 : words };
  });
  const best = places.reduce((most, one) => (one.words > most.words ? one : most));
  if (best.words > 0) return best.place;
  const last = codes.at(-1) ?? 0;
  const after = lines.slice(last + 1, last + height);
  const gap = after.findIndex(({ isAfterGap }) => isAfterGap);
  const left = gap < 0 ? after.length : gap;
  const areApart = lines[first + 1]?.isAfterGap === true;
  return areApart ? (after.length === 0 ? height - 1 : 0) : height - 1 - left;
};

/** Lines without the bars at their ends. */
const withoutBars = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => {
    const [lead = ''] = /^[|\s]*/.exec(line.text) ?? [];
    const text = line.text.slice(lead.length).replace(/[|\s]+$/, '');
    return { ...line, text, start: line.start + lead.length };
  });

/** Rows whose cells have a line each: the code in one, the message in the next. */
export const readStacks = (file: string, whole: readonly Line[]): PageTable => {
  const lines = withoutBars(whole);
  const numbers = lines.flatMap(({ text }, index) => (isCodeLike(text) ? [index] : []));
  const others = numbers.filter((index) => !isKnownStatus(lines[index]?.text ?? ''));
  const codes = others.length * 3 >= numbers.length ? others : numbers;
  const gaps = codes.slice(1).map((index, at) => index - (codes[at] ?? 0));
  const height = mostCommon(gaps.filter((gap) => gap > 1 && gap <= tallest));
  const none: PageTable = { rows: new Map(), headerAt: () => undefined, isUnsure: false };
  if (height === 0) return none;
  const place = placeOfCode(lines, codes, height);
  const rows = new Map<number, PageRow>();
  let end = 0;
  for (const [at, code] of codes.entries()) {
    const from = code - place;
    const next = codes[at + 1] ?? lines.length + place;
    // A row may lack its last cells where the next code comes too early.
    const to = Math.min(from + height, next - place);
    const own = lines.slice(Math.max(0, from), to);
    const texts = own.filter(({ text }) => !isCodeLike(text) && /\p{L}/u.test(text));
    if (from < end || texts.length === 0) continue;
    rows.set(from, { cells: own.map((line) => wholeLine(file, line)), height: own.length });
    end = to;
  }
  const headerAt = (index: number): PageRow | undefined =>
    rows.has(index + height) && headerWords(lines, index, height) > 0
      ? { cells: lines.slice(index, index + height).map((line) => wholeLine(file, line)), height }
      : undefined;
  return { rows, headerAt, isUnsure: false };
};
