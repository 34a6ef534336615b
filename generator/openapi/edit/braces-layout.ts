import { lineEnd, lineStart } from '../../spec/edit/lines.ts';
import type { MapNode } from '../../spec/node.ts';
import type { Document } from '../document-shape.ts';
import type { Stretch, WrittenMember } from '../written.ts';
import { styleOfFile } from './file-style.ts';
import type { BracesStyle } from './print-braces.ts';

/** The blanks that a line starts with; the dashes of lists count as such. */
export const indentAt = (text: string, offset: number): string =>
  /^(?:[ \t]|-(?= ))*/.exec(text.slice(lineStart(text, offset), offset))?.[0].replaceAll('-', ' ') ?? '';

/** Where the comma behind a member is; nothing where none is. */
export const findComma = (text: string, from: number, end: number): number | undefined => {
  for (let at = from; at < end; at++) {
    if (text[at] === ',') return at;
    if (text[at] === '#') at = lineEnd(text, at) - 1;
    else if (!/\s/.test(text[at] ?? '')) return undefined;
  }
  return undefined;
};

/** Where the next member starts behind another one and its comma: a comment in the same line stays with the first one. */
export const behindMember = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  if (text[at] !== '#' && text[at] !== '\n' && text[at] !== '\r') return from;
  return lineEnd(text, at);
};

/** Whether the members of braces have lines of their own. */
export const isSpreadMap = (text: string, map: Stretch, first: Stretch): boolean =>
  text.slice(map.start, first.start).includes('\n');

/** How the members of braces are written; `{}` is written as its file is. */
export const bracesStyle = (document: Document, map: MapNode, members: readonly WrittenMember[]): BracesStyle => {
  const { text, form } = document;
  const { lineBreak, step, quote, isSpread } = styleOfFile(document);
  const [first, second] = members;
  const spread = { lineBreak, step };
  if (first === undefined) {
    const head =
      form === 'json' ? /^\{"(?:[^"\\]|\\.)*" ?:(?=\S)/.test(text.slice(document.root.place.start, 2_000)) : false;
    const colon = head ? ':' : ': ';
    const comma = head ? ',' : ', ';
    const isJson = form === 'json';
    return { isJson, quote, colon, comma, padding: isJson ? '' : ' ', spread: isJson && isSpread ? spread : undefined };
  }
  const head = text.slice(first.start, Math.min(first.end, first.start + 2_000));
  const colon = /^"(?:[^"\\]|\\.)*"\s*:(?=\S)/.test(head) ? ':' : ': ';
  const gap = second === undefined ? '' : text.slice(first.end, second.start);
  const comma = second === undefined ? (colon === ':' ? ',' : ', ') : gap.endsWith(',') ? ',' : ', ';
  const isJson = form === 'json' || members.every(({ start }) => text[start] === '"');
  const padding = text[map.place.start + 1] === ' ' ? ' ' : '';
  return {
    isJson,
    quote,
    colon,
    comma,
    padding,
    spread: isSpreadMap(text, map.place, first) ? spread : undefined,
  };
};
