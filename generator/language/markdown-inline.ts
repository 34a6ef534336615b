const address =
  /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/iu;

const isInsideWord = (text: string, at: number, length: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + length] ?? '');

/** A text with everything escaped that Markdown, or a page generator such as MDX, reads as more than text. */
export const escapeText = (text: string): string => {
  if (/^[\p{L}\p{M}\p{N} .,;'"()،。，-]*$/u.test(text) && !/www\./iu.test(text)) return text;
  return text
    .replace(/[\\`*[\]{|~$]/gu, '\\$&')
    .replace(/_+/gu, (run, at: number, whole: string) =>
      isInsideWord(whole, at, run.length) ? run : run.replaceAll('_', '\\_'),
    )
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replaceAll('<', '&lt;')
    .replace(/(https?|ftp)(:\/\/)|(www)(\.)/giu, (_, scheme = '', slashes = '', www = '', dot = '') =>
      [scheme, www, '\\', slashes, dot].join(''),
    )
    .replace(/(?<!#)#+$/u, '\\$&');
};

/** A line that cannot start a heading, list, quote, rule, table, fence, container or import. */
export const defuseLineStart = (line: string): string => {
  if (/^[A-Za-df-hj-z\p{Lo}][\p{L} ]/u.test(line)) return line;
  if (/^[-=_*][-=_*\s]*$|^[|:\\-][\s|:\\-]*$/u.test(line)) return line.startsWith('\\') ? line : `\\${line}`;
  if (/^(?:#{1,6}|[-+*])(?=\s|$)|^>|^:::|^~~~/u.test(line)) return `\\${line}`;
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^([ie])(?=(?<=i)mport\b|(?<=e)xport\b)/u, (letter) => `&#${letter.charCodeAt(0)};`);
};

/** A fence that the text does not hold: at least so many of the character. */
export const fenceFor = (text: string, character: '`' | '~', least: number): string => {
  let longest = least - 1;
  if (!text.includes(character)) return character.repeat(least);
  for (const [run] of text.matchAll(new RegExp(`${character}+`, 'gu'))) longest = Math.max(longest, run.length);
  return character.repeat(longest + 1);
};

/** A link, its text already Markdown; the text alone where the address is not one of http, https or mailto. */
export const writeLink = (text: string, target: string): string =>
  address.test(target)
    ? `[${text}](${target
        .replace(/[()]/gu, (parenthesis) => (parenthesis === '(' ? '%28' : '%29'))
        .replace(/(&#?\w+);/gu, '$1%3B')})`
    : text;

const linkAt =
  /\[((?:[^[\]\\`<]|\\.|`[^`]*`){0,1000})\]\(\s{0,9}<?((?:[^\s<>()\\"'`|]|\([^\s<>()\\"'`|]{0,200}\)){1,2000})>?(?:\s+"[^"\\\n]{0,1000}")?\s{0,9}\)/uy;
const angleLinkAt = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iuy;
const bareLinkAt = /https?:\/\/[^\s<>()[\]\\"'`|*{}$]{0,2000}[^\s<>()[\]\\"'`|*{}$_~.,:;!?]/iuy;
const schemeAt = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/iuy;
const escapeAt = /\\[!-/:-@[-`{-~]/y;

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

/** So many emphasis marks are a text's own affair; more are an attempt to keep a reader busy. */
const mostMarks = 200;

/** Where a paragraph's text stands, which decides what it may hold. */
export interface Surroundings {
  readonly isCell: boolean;
  readonly isLinkText?: boolean;
}

/** An address that stands in the text by itself. No other is left to be found by a reader, who may take more for it than it is. */
const writeBareLink = (
  text: string,
  at: number,
  isLinkText: boolean,
): readonly [taken: number, written: string] | undefined => {
  if (/[A-Za-z\d]/.test(text[at - 1] ?? '')) return undefined;
  const [link] = (isLinkText ? null : matchAt(bareLinkAt, text, at)) ?? [];
  if (link !== undefined) return [link.length, writeLink(escapeText(link), link)];
  const [scheme] = matchAt(schemeAt, text, at) ?? [];
  return scheme === undefined ? undefined : [scheme.length, `${scheme}\\`];
};

/**
 * One paragraph of an author's Markdown: emphasis, code spans and links to the web stay, everything else is text. A code
 * span never crosses a line.
 */
export const writeInline = (text: string, surroundings: Surroundings): string => {
  if (!/[\\`*_[\]<{|$~]|:\/\/|www\./i.test(text)) return text;
  const { isCell, isLinkText = false } = surroundings;
  const codeEnd = codeSpanEnds(text);
  const keepsMarks = (text.match(/[*_~]/gu)?.length ?? 0) <= mostMarks;

  const writeLabel = (label: string, target: string): string => {
    const inside = writeInline(label, { isCell, isLinkText: true });
    return /^#[\w.:/-]+$/.test(target) ? `[${inside}](${target})` : writeLink(inside, target);
  };

  const writeCode = (at: number): readonly [taken: number, written: string] => {
    const [run] = matchAt(/`+/y, text, at) ?? ['`'];
    const end = codeEnd(at, run.length);
    if (end === undefined) return [run.length, run.replaceAll('`', '\\`')];
    const code = text.slice(at, end).replaceAll('\n', ' ') + run;
    return [end + run.length - at, isCell ? code.replace(/\\?\|/gu, '\\|') : code];
  };

  /** What stands at a place: how much of the text it takes, and what is written for it. */
  const take = (at: number): readonly [taken: number, written: string] => {
    const character = text[at] ?? '';
    switch (character) {
      case '\\': {
        const [escape] = matchAt(escapeAt, text, at) ?? [];
        if (escape === undefined) return [1, '\\\\'];
        return [2, escape === '\\<' ? '&lt;' : escape];
      }
      case '`':
        return writeCode(at);
      case '<': {
        const [whole = '', address = ''] = (isLinkText ? null : matchAt(angleLinkAt, text, at)) ?? [];
        return whole === '' ? [1, '&lt;'] : [whole.length, writeLink(escapeText(address), address)];
      }
      case '!':
        return [1, text[at + 1] === '[' && !isLinkText && matchAt(linkAt, text, at + 1) ? '' : '!'];
      case '[': {
        const [whole = '', label = '', target = ''] = (isLinkText ? null : matchAt(linkAt, text, at)) ?? [];
        return whole === '' ? [1, '\\['] : [whole.length, writeLabel(label, target)];
      }
      case ']':
      case '{':
      case '|':
      case '$':
        return [1, `\\${character}`];
      case '*':
      case '_':
      case '~':
        return [1, keepsMarks ? character : `\\${character}`];
      default:
        return (/[hfw]/i.test(character) ? writeBareLink(text, at, isLinkText) : undefined) ?? [1, character];
    }
  };

  let written = '';
  for (let at = 0; at < text.length;) {
    const [taken, piece] = take(at);
    written += piece;
    at += taken;
  }
  return written;
};
