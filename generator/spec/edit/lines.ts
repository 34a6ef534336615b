/** How lines of a text end: as its first one does. */
export const lineBreakOf = (text: string): '\n' | '\r\n' => (/^[^\n]*\r\n/.test(text) ? '\r\n' : '\n');

/** Where the line of an offset starts. A byte order mark is no part of it. */
export const lineStart = (text: string, offset: number): number => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') && offset > 0 ? 1 : start;
};

/** Where the line of an offset ends, before its line break. */
export const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
};

/** Where the line after that of an offset starts; the end of the text where there is none. */
export const nextLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
};

/** The column of an offset, from 0. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** A line of a text. */
export interface Line {
  readonly start: number;
  /** Before its line break. */
  readonly end: number;
  /** How many blanks it starts with. */
  readonly indent: number;
  readonly kind: 'blank' | 'comment' | 'other';
}

/** The line of an offset. */
export const lineAt = (text: string, offset: number): Line => {
  const start = lineStart(text, offset);
  const end = lineEnd(text, Math.max(start, offset));
  const line = text.slice(start, end);
  const indent = line.length - line.trimStart().length;
  const kind = line.trim() === '' ? 'blank' : line[indent] === '#' ? 'comment' : 'other';
  return { start, end, indent, kind };
};

/** The lines from that of an offset down, up to another offset. */
export function* linesBetween(text: string, from: number, to: number): Generator<Line> {
  for (let start = lineStart(text, from); start < to; start = nextLine(text, start)) yield lineAt(text, start);
}

/** The lines below that of an offset, up to another offset. */
export const linesBelow = (text: string, offset: number, to: number): readonly Line[] => {
  const from = nextLine(text, offset);
  return from < to ? [...linesBetween(text, from, to)] : [];
};

/** An offset without the blanks and line breaks before it. */
export const trimBack = (text: string, end: number, start: number): number => {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
};
