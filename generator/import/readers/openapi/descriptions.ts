/** Codes in descriptions: lists with a code at the start of each point. */
import type { ScalarNode } from '../../../spec/node.ts';
import type { Cell } from '../../source.ts';
import type { Parts } from '../error-fact.ts';
import { isStatus } from '../member-role.ts';
import { placeIn, type Document } from './document.ts';

const point =
  /^\s*(?:[-*+•]|\d+[.)])\s+(?:(?:\*\*|__)?`([^`]+)`(?:\*\*|__)?|(?:\*\*|__)([^*_]+)(?:\*\*|__)|"([^"]+)"|(-?\d{2,}|[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)+)(?=\s*[-–—:=]))\s*(?:[-–—:=]+\s*)?(.*)$/u;

/** The lines of a text, each point with the lines that it goes on in. */
const joinWrapped = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const last = lines.at(-1);
    const goesOn = /^\s*[^\s*+•#|-]/.test(line) && !/^\s*\d+[.)]\s/.test(line);
    if (goesOn && last !== undefined && /^\s*(?:[-*+•]|\d+[.)])\s/.test(last))
      lines[lines.length - 1] = `${last} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
};

/** The points of a description that start with a code; `(HTTP 404)` at their end is the status. */
export const readPoints = (
  document: Document,
  node: ScalarNode,
  isCode: (text: string) => boolean,
): readonly Parts[] => {
  let from = node.place.start;
  return joinWrapped(node.text).flatMap((line): readonly Parts[] => {
    const found = point.exec(line);
    if (found === null) return [];
    const [, ticks, stars, quotes, plain, rest = ''] = found;
    const code = (ticks ?? stars ?? quotes ?? plain ?? '').replace(/:$/, '').trim();
    if (!isCode(code)) return [];
    const cell = (text: string): Cell => {
      const place = placeIn(document, node, text, from);
      if (place !== node.place) from = place.end;
      return { text, place };
    };
    const codeCell = cell(code);
    const status = /\(?\b(?:HTTP|status)[\s:]+(?:status )?([1-5]\d\d)\b\)?\s*$/i.exec(rest)?.[1];
    const said = rest.replace(/\s*\(?\b(?:HTTP|status)[\s:]+(?:status )?[1-5]\d\d\b\)?\s*$/i, '').trim();
    const isName = /^[A-Za-z]\w*$/.test(said) && (/_/.test(said) || said === said.toUpperCase());
    const text = said === '' ? undefined : cell(said);
    return [
      {
        code: codeCell,
        ...(text === undefined ? {} : isName ? { name: text } : { messages: [text] }),
        ...(status === undefined || !isStatus(status) ? {} : { status: cell(status) }),
      },
    ];
  });
};
