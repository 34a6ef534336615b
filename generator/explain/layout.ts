import type { Paragraph } from './prose.ts';
import { paintSpans, span, type Colours, type Span, type Style } from './styled-text.ts';
import { widthOf } from './width.ts';
import { wrapSpans } from './wrap.ts';

/** Where a text is shown. */
export interface Surface {
  /** Columns of a line. */
  readonly width: number;
  readonly colours: Colours | undefined;
}

/** A line of a screen. */
export type Line = readonly Span[];

/** A text behind its label. */
export interface Row {
  readonly label: string;
  /** `label` by default. */
  readonly style?: Style;
  readonly paragraphs: readonly Paragraph[];
}

/** One paragraph without marks. */
export const paragraphOf = (spans: readonly Span[]): Paragraph => ({
  spans,
  mark: '',
  indent: '',
  isCode: false,
  isApart: false,
});

/** Narrower than this, a text is no longer read with ease beside its label. */
const narrowest = 30;

/** Lines behind blanks. */
export const indentLines = (lines: readonly Line[], count: number): readonly Line[] =>
  lines.map((line) => (line.length === 0 ? line : [span(' '.repeat(count)), ...line]));

/** The lines of paragraphs, none wider than the width unless a word of it cannot be broken. */
export const layParagraphs = (paragraphs: readonly Paragraph[], width: number): readonly Line[] =>
  paragraphs.flatMap(({ spans, mark, indent, isCode, isApart }, place) => {
    const room = Math.max(width - widthOf(indent), 1);
    const lines = isCode ? [spans] : wrapSpans(spans, room);
    const shown = (lines.length === 0 ? [[]] : lines).map((line, at) => {
      const before = at === 0 ? mark : indent;
      return before === '' ? line : [span(before), ...line];
    });
    return isApart && place > 0 ? [[], ...shown] : shown;
  });

/** Labels in a column and texts beside them; where there is too little room, or from right to left, texts below labels. */
export const layRows = (rows: readonly Row[], width: number, isRightToLeft: boolean): readonly Line[] => {
  const column = Math.max(0, ...rows.map(({ label }) => widthOf(label))) + 2;
  const isBeside = !isRightToLeft && width - column >= narrowest;
  return rows.flatMap(({ label, style = 'label', paragraphs }, place): readonly Line[] => {
    const name = span(label, style);
    if (!isBeside) {
      const lines = indentLines(layParagraphs(paragraphs, width - 2), 2);
      return [...(place === 0 ? [] : [[]]), [name], ...lines];
    }
    return layParagraphs(paragraphs, width - column).map((line, at) => {
      const before = at === 0 ? [name, span(' '.repeat(column - widthOf(label)))] : [span(' '.repeat(column))];
      return line.length === 0 ? line : [...before, ...line];
    });
  });
};

/** The text of lines. No line ends with blanks. */
export const printLines = (lines: readonly Line[], { colours }: Surface): string =>
  lines.map((line) => `${paintSpans(line, colours).trimEnd()}\n`).join('');
