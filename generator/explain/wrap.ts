import { noBreak, type Span } from './styled-text.ts';
import { widthOf } from './width.ts';

/** Scripts that a line may be broken in between any two characters, and those whose words have no spaces between them. */
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What a line must not begin with, and what it must not end with. */
const closing = /^[\p{Pe}\p{Pf}\p{M}、。，．：；！？ー々…—・,.:;!?%]+/u;
const opening = /[\p{Ps}\p{Pi}]+$/u;

/** A stretch of a text that stays on one line. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Whether a space is before it, which goes where the line is broken. */
  readonly isAfterSpace: boolean;
}

const afterNoBreak = new RegExp(`(?<=[^${noBreak}]${noBreak}+)(?!${noBreak})`, 'u');

const isAddress = (word: string): boolean => /^\W*(?:https?:\/\/|mailto:)/iu.test(word);

/** The parts of a text. A segmenter is made where one is needed: that takes a while. */
const segmentsOf = (text: string, granularity: 'grapheme' | 'word'): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity }).segment(text)].map(({ segment }) => segment);

/** The pieces that a text without spaces may be broken into. */
const piecesOf = (text: string): readonly string[] => {
  if (isAddress(text) || !(ideographic.test(text) || unspaced.test(text))) return [text];
  const pieces: string[] = [];
  for (const segment of segmentsOf(text, unspaced.test(text) ? 'word' : 'grapheme')) {
    const last = pieces.at(-1);
    const isTogether =
      last !== undefined &&
      (closing.test(segment) ||
        opening.test(last) ||
        !(ideographic.test(segment) || ideographic.test(last) || unspaced.test(segment) || unspaced.test(last)));
    if (isTogether) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
};

/** A piece that is wider than a line is cut, unless it is an address, which could not be followed any more. */
const cut = (piece: string, width: number): readonly string[] => {
  if (isAddress(piece) || widthOf(piece) <= width) return [piece];
  if (piece.includes(noBreak)) return piece.split(afterNoBreak).flatMap((part) => cut(part, width));
  const parts: string[] = [''];
  let used = 0;
  for (const segment of segmentsOf(piece, 'grapheme')) {
    const more = widthOf(segment);
    if (used > 0 && used + more > width) {
      parts.push('');
      used = 0;
    }
    parts[parts.length - 1] += segment;
    used += more;
  }
  return parts;
};

const wordsOf = (text: string, width: number): readonly Word[] => {
  const found: Word[] = [];
  for (const { 0: run, index } of text.matchAll(/[^ ]+/g)) {
    let start = index;
    for (const piece of piecesOf(run).flatMap((one) => cut(one, width))) {
      const end = start + piece.length;
      found.push({ start, end, width: widthOf(piece), isAfterSpace: start === index && index > 0 });
      start = end;
    }
  }
  return found;
};

/** A part of spans, by places in their text. */
const sliceSpans = (spans: readonly Span[], start: number, end: number): readonly Span[] => {
  let at = 0;
  return spans.flatMap(({ text, style }) => {
    const piece = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    at += text.length;
    return piece === '' ? [] : [{ text: piece, style }];
  });
};

/** Breaks a paragraph into lines of a width: at spaces, between ideographs, and inside a word only where it is too long. */
export const wrapSpans = (spans: readonly Span[], width: number): readonly (readonly Span[])[] => {
  const text = spans.map((one) => one.text).join('');
  const lines: (readonly [number, number])[] = [];
  let line: { start: number; end: number; used: number } | undefined;
  for (const word of wordsOf(text, width)) {
    const used: number = line === undefined ? 0 : line.used + (word.isAfterSpace ? word.start - line.end : 0);
    if (line !== undefined && used + word.width > width) {
      lines.push([line.start, line.end]);
      line = undefined;
    }
    line =
      line === undefined
        ? { start: word.start, end: word.end, used: word.width }
        : { start: line.start, end: word.end, used: used + word.width };
  }
  if (line !== undefined) lines.push([line.start, line.end]);
  return lines.map(([start, end]) => sliceSpans(spans, start, end));
};
