import type { Place } from '../../diagnostic.ts';
import type { Edit } from './edits.ts';
import { lineBreakOf, lineEnd, lineStart } from './lines.ts';
import type { BlockItem } from './list-layout.ts';

/** The edit that puts lines behind an entry of a list with dashes. The lines have no final line break. */
export const insertAfterItem = (
  file: string,
  item: BlockItem,
  lines: string,
  blankLines: number,
  text: string,
): Edit => {
  const eol = lineBreakOf(text);
  const { tail } = item;
  // A text that keeps its final blank lines ends where a line starts.
  return text[tail - 1] === '\n'
    ? { file, start: tail, end: tail, text: `${lines}${eol}` }
    : { file, start: tail, end: tail, text: `${eol}${eol.repeat(blankLines)}${lines}` };
};

/** The edit that puts lines before the first entry of a list with dashes and the comments right above it. */
export const insertBeforeItem = (
  file: string,
  item: BlockItem,
  lines: string,
  blankLines: number,
  text: string,
): Edit => {
  const eol = lineBreakOf(text);
  return { file, start: item.top, end: item.top, text: `${lines}${eol}${eol.repeat(blankLines)}` };
};

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Brackets or braces with what is in them. */
export interface Brackets {
  readonly place: Place;
  readonly entries: readonly Stretch[];
}

const indentOf = (text: string, at: number): string => /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';

/** The place behind the comma that follows an entry in brackets; nothing where none does. */
const findComma = (text: string, from: number, end: number): number | undefined => {
  for (let at = from; at < end; at++) {
    if (text[at] === ',') return at + 1;
    if (text[at] === '#') at = lineEnd(text, at) - 1;
    else if (!/\s/.test(text[at] ?? '')) return undefined;
  }
  return undefined;
};

/** The edits that put an entry into brackets: behind the entry with an index, or before all where that is -1. */
export const insertInBrackets = (
  { place: { file, start, end }, entries }: Brackets,
  after: number,
  written: string,
  text: string,
): readonly Edit[] => {
  const eol = lineBreakOf(text);
  const add = (at: number, added: string): Edit => ({ file, start: at, end: at, text: added });
  const [first] = entries;
  if (first === undefined) return [add(start + 1, written)];
  const isSpread = text.slice(start, first.start).includes('\n');
  const before = entries[after];
  if (before === undefined) {
    return [add(first.start, isSpread ? `${written},${eol}${indentOf(text, first.start)}` : `${written}, `)];
  }
  const at = before.end;
  if (!isSpread) return [add(at, `, ${written}`)];
  const line = `${eol}${indentOf(text, before.start)}${written}`;
  const comma = findComma(text, at, end);
  const from = comma ?? at;
  const stop = lineEnd(text, from);
  const rest = text.slice(from, stop).trim();
  // A comment behind the entry stays in its line.
  const target = stop < end && (rest === '' || rest.startsWith('#')) ? stop : from;
  if (comma !== undefined) return [add(target, `${line},`)];
  return target === at ? [add(at, `,${line}`)] : [add(at, ','), add(target, line)];
};
