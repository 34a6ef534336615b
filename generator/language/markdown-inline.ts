import {
  findEmphasis,
  hasMarks,
  outlineEmphasis,
  withoutEmphasis,
  writeParts,
  type Inline,
  type Part,
} from './markdown-emphasis.ts';
import { escapeText, isAddress, writeCellCode, writeCodeSpan, writeTarget } from './markdown-text.ts';

const linkAt =
  /\[((?:[^[\]\\`<]|\\.|`[^`]*`){0,1000})\]\(\s{0,9}<?((?:[^\s<>()\\"'`|]|\([^\s<>()\\"'`|]{0,200}\)){1,2000})>?(?:\s+"[^"\\\n]{0,1000}")?\s{0,9}\)/uy;
const angleLinkAt = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iuy;
const bareLinkAt = /https?:\/\/[^\s<>()[\]\\"'`|*{}$]{0,2000}[^\s<>()[\]\\"'`|*{}$_~.,:;!?]/iuy;
const schemeAt = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/iuy;
const escapeAt = /\\[!-/:-@[-`{-~]/y;
const marksAt = /\*+|_+|~+/y;
const backticksAt = /`+/y;
const blanksAt = /[ \t]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Finds where a run of backticks of the same length follows, each run looked at once. */
const codeSpanEnds = (text: string): ((at: number, length: number) => number | undefined) => {
  const byLength = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/gu)) {
    const places = byLength.get(run.length);
    if (places === undefined) byLength.set(run.length, [index]);
    else places.push(index);
  }
  for (const places of byLength.values()) places.reverse();
  return (at, length) => {
    const places = byLength.get(length) ?? [];
    while ((places.at(-1) ?? Infinity) <= at) places.pop();
    return places.at(-1);
  };
};

/** The marks of emphasis that a text may have; more are an attempt to keep a reader busy, and stay text. */
const mostMarks = 200;

/** Where a text is, which decides what it may hold. */
export interface Surroundings {
  readonly isCell: boolean;
  readonly isLinkText?: boolean;
}

/** How much of a text is taken, and what becomes of it. */
type Taken = readonly [length: number, ...parts: readonly Part[]];

const text = (length: number, written: string): Taken => [length, { kind: 'text', written }];
const whole = (length: number, written: string): Taken => [length, { kind: 'whole', written }];

/** An address that is its own text. */
const address = (length: number, target: string): Taken =>
  isAddress(target)
    ? [length, { kind: 'link', inside: [{ kind: 'text', written: escapeText(target) }], target: writeTarget(target) }]
    : text(length, escapeText(target));

/** An address that is in the text by itself. No other is left to be found by a reader, who may take more for it than it is. */
const takeBareLink = (source: string, at: number, isLinkText: boolean): Taken | undefined => {
  if (/[A-Za-z\d]/.test(source[at - 1] ?? '')) return undefined;
  const [link] = (isLinkText ? null : matchAt(bareLinkAt, source, at)) ?? [];
  if (link !== undefined) return address(link.length, link);
  const [scheme] = matchAt(schemeAt, source, at) ?? [];
  return scheme === undefined ? undefined : text(scheme.length, `${scheme}\\`);
};

const takeCode = (source: string, at: number, end: number | undefined, isCell: boolean): Taken => {
  const [run = ''] = matchAt(backticksAt, source, at) ?? [];
  if (end === undefined) return text(run.length, run.replaceAll('`', '\\`'));
  const inside = source.slice(at + run.length, end).replaceAll('\n', ' ');
  const code = /^ .*[^ ].* $/u.test(inside) ? inside.slice(1, -1) : inside;
  return whole(end + run.length - at, isCell ? writeCellCode(code.replaceAll('\\|', '|')) : writeCodeSpan(code));
};

const takeMarks = (source: string, at: number, keepsMarks: boolean): Taken => {
  const [marks = ''] = matchAt(marksAt, source, at) ?? [];
  const [sign = ''] = marks;
  return keepsMarks
    ? [marks.length, { kind: 'marks', sign, count: marks.length }]
    : text(marks.length, marks.replaceAll(sign, `\\${sign}`));
};

/** A link in brackets. Of one that leads elsewhere than to the web or to a place of the page only the text is left. */
const takeLink = (source: string, at: number, surroundings: Surroundings): Taken => {
  const [all = '', label = '', target = ''] = matchAt(linkAt, source, at) ?? [];
  if (all === '' || surroundings.isLinkText === true) return text(1, '\\[');
  const inside = readParts(label, { ...surroundings, isLinkText: true });
  if (/^#[\w.:/-]+$/.test(target)) return [all.length, { kind: 'link', inside, target: `(${target})` }];
  if (isAddress(target)) return [all.length, { kind: 'link', inside, target: writeTarget(target) }];
  return [all.length, ...inside];
};

/** Adds a part; a text continues the text in front of it. */
const addPart = (parts: Part[], part: Part): void => {
  const last = parts.at(-1);
  if (part.kind !== 'text') parts.push(part);
  else if (last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', written: last.written + part.written };
  else if (part.written !== '') parts.push(part);
};

/** The parts of a text, each character looked at once. */
const readParts = (source: string, surroundings: Surroundings): readonly Part[] => {
  const { isCell, isLinkText = false } = surroundings;
  const codeEnd = codeSpanEnds(source);
  const keepsMarks = (source.match(/[*_~]/gu)?.length ?? 0) <= mostMarks;

  const take = (at: number): Taken => {
    const character = source[at] ?? '';
    switch (character) {
      case '\\': {
        const [escape] = matchAt(escapeAt, source, at) ?? [];
        if (escape === undefined) return text(1, '\\\\');
        return text(2, escape === '\\<' ? '&lt;' : escape);
      }
      case '`':
        return takeCode(source, at, codeEnd(at, matchAt(backticksAt, source, at)?.[0].length ?? 0), isCell);
      case '<': {
        const [all = '', target = ''] = (isLinkText ? null : matchAt(angleLinkAt, source, at)) ?? [];
        return all === '' ? text(1, '&lt;') : address(all.length, target);
      }
      case '!':
        return text(1, source[at + 1] === '[' && !isLinkText && matchAt(linkAt, source, at + 1) ? '' : '!');
      case '[':
        return takeLink(source, at, surroundings);
      case ']':
      case '{':
      case '|':
      case '$':
        return text(1, `\\${character}`);
      case '*':
      case '_':
      case '~':
        return takeMarks(source, at, keepsMarks);
      case ' ':
      case '\t':
        return text(matchAt(blanksAt, source, at)?.[0].length ?? 1, ' ');
      default:
        return (/[hfw]/i.test(character) ? takeBareLink(source, at, isLinkText) : undefined) ?? text(1, character);
    }
  };

  const parts: Part[] = [];
  for (let at = 0; at < source.length;) {
    const [length, ...taken] = take(at);
    for (const part of taken) addPart(parts, part);
    at += length;
  }
  return parts;
};

/**
 * One paragraph of an author's Markdown: emphasis, code spans and links to the web stay, everything else is text. A code
 * span never crosses a line. Emphasis that could not be read as it is written becomes text too.
 */
export const writeInline = (source: string, surroundings: Surroundings): string => {
  if (!/[\\`*_[\]<{|$~\t]|  |:\/\/|www\./i.test(source)) return source;
  const parts = readParts(source, surroundings);
  const written = writeParts(parts);
  const isReadAlike = !hasMarks(parts) || outlineEmphasis(readParts(written, surroundings)) === outlineEmphasis(parts);
  return isReadAlike ? written : writeParts(withoutEmphasis(parts));
};

/** The parts of a paragraph that {@link writeInline} wrote. */
export const readInline = (written: string): readonly Inline[] => findEmphasis(readParts(written, { isCell: false }));
