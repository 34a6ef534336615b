/** Text of a marked-up source without its markup, where every character knows its place. */
import type { Cell } from '../source.ts';

/** How a stretch of text was marked. */
export interface Mark {
  readonly kind: 'code' | 'strong' | 'link';
  /** Where a link leads. */
  readonly target?: string;
}

/** A run of characters with the same marks, as a parser meets it. */
export interface Piece {
  readonly text: string;
  /** Where each UTF-16 unit starts and ends in the source. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly marks: readonly Mark[];
}

/** A marked stretch of a text. */
export interface Span extends Mark {
  readonly from: number;
  readonly to: number;
}

/** A text with blanks collapsed. A line break of the source is a newline; of the page, too. */
export interface RichText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly spans: readonly Span[];
  /** The whole stretch of the source, for a text that is empty. */
  readonly start: number;
  readonly end: number;
}

/** A piece that is written in the source as it reads. */
export const plainPiece = (text: string, start: number, marks: readonly Mark[] = []): Piece => ({
  text,
  starts: Array.from({ length: text.length }, (_, index) => start + index),
  ends: Array.from({ length: text.length }, (_, index) => start + index + 1),
  marks,
});

/** A piece that is written otherwise, such as `&lt;`: all of it is at one place. */
export const writtenPiece = (text: string, start: number, end: number, marks: readonly Mark[] = []): Piece => ({
  text,
  starts: Array.from({ length: text.length }, () => start),
  ends: Array.from({ length: text.length }, () => end),
  marks,
});

const blank = /[\s\u200b\ufeff]/;

/** Joins pieces: several blanks become one, a newline among them wins, none is left at the ends. */
export const richText = (pieces: readonly Piece[], start: number, end: number): RichText => {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const reach = new Map<Mark, { from: number; to: number }>();
  let gap: { unit: string; start: number; end: number } | undefined;
  for (const piece of pieces) {
    for (let index = 0; index < piece.text.length; index += 1) {
      const unit = piece.text.charAt(index);
      const at = piece.starts[index] ?? start;
      const to = piece.ends[index] ?? at;
      if (blank.test(unit)) {
        const broken = unit === '\n' || gap?.unit === '\n';
        gap = { unit: broken ? '\n' : ' ', start: gap?.start ?? at, end: to };
        continue;
      }
      if (gap !== undefined && text !== '') {
        text += gap.unit;
        starts.push(gap.start);
        ends.push(gap.end);
      }
      gap = undefined;
      for (const mark of piece.marks) {
        const known = reach.get(mark);
        if (known === undefined) reach.set(mark, { from: text.length, to: text.length + 1 });
        else known.to = text.length + 1;
      }
      text += unit;
      starts.push(at);
      ends.push(to);
    }
  }
  return { text, starts, ends, spans: [...reach].map(([mark, { from, to }]) => ({ ...mark, from, to })), start, end };
};

/** The cell of a stretch of a text, without blanks around it, in one line. */
export const cellOf = (file: string, rich: RichText, from = 0, to = rich.text.length): Cell => {
  let [first, last] = [from, to];
  while (first < last && blank.test(rich.text.charAt(first))) first += 1;
  while (last > first && blank.test(rich.text.charAt(last - 1))) last -= 1;
  const start = rich.starts[first] ?? rich.start;
  return first === last
    ? { text: '', place: { file, start, end: start } }
    : {
        text: rich.text.slice(first, last).replaceAll('\n', ' '),
        place: { file, start, end: Math.max(rich.ends[last - 1] ?? start, start) },
      };
};

/** A stretch of a text, as a text of its own. */
export const sliceText = (rich: RichText, from: number, to: number = rich.text.length): RichText => {
  const cut = rich.text.slice(from, to);
  const first = from + (cut.length - cut.trimStart().length);
  const last = Math.max(to - (cut.length - cut.trimEnd().length), first);
  return {
    text: rich.text.slice(first, last),
    starts: rich.starts.slice(first, last),
    ends: rich.ends.slice(first, last),
    spans: rich.spans
      .filter((span) => span.from < last && span.to > first)
      .map((span) => ({ ...span, from: Math.max(span.from, first) - first, to: Math.min(span.to, last) - first })),
    start: rich.starts[first] ?? rich.start,
    end: rich.ends[last - 1] ?? rich.end,
  };
};
