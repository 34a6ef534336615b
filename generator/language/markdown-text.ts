const address =
  /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/iu;

/** Whether a letter or digit of any script is on both sides. */
export const isInsideWord = (before: string, after: string): boolean =>
  /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);

/** A text with everything escaped that Markdown, or a page generator such as MDX, reads as more than text. */
export const escapeText = (text: string): string => {
  if (/^[\p{L}\p{M}\p{N} .,;'"()،。，-]*$/u.test(text) && !/www\./iu.test(text)) return text;
  return text
    .replace(/[\\`*[\]{|~$]/gu, '\\$&')
    .replace(/_+/gu, (run, at: number, whole: string) =>
      isInsideWord(whole.slice(0, at), whole.slice(at + run.length)) ? run : run.replaceAll('_', '\\_'),
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
  if (/^(?:#{1,6}|[-+*])(?=\s|$)|^>|^:::|^~~~|^(?:-+|=+|\+|#{1,6})(?=[*_~`[]|[\w.+-]+@|[^ -~])/u.test(line))
    return `\\${line}`;
  return line
    .replace(/^(\d+)([.)])(?=[\s*_~`[]|[^ -~]|$)/u, '$1\\$2')
    .replace(/^([ie])(?=(?<=i)mport\b|(?<=e)xport\b)/u, (letter) => `&#${letter.charCodeAt(0)};`);
};

const runsOf = (text: string, pattern: RegExp): readonly number[] =>
  (text.match(pattern) ?? []).map((run) => run.length);

/** A fence for a block of code: longer than any run of backticks in it. */
export const fenceFor = (text: string): string => '`'.repeat(Math.max(2, ...runsOf(text, /`+/gu)) + 1);

/** A code span on one line: between the fewest backticks that do not occur in it. */
export const writeCodeSpan = (code: string): string => {
  if (code === '') return '';
  const lengths = new Set(runsOf(code, /`+/gu));
  let length = 1;
  while (lengths.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const pad = /^`|`$|^ .*[^ ].* $/u.test(code) ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
};

/** The same in a table cell. Readers disagree about a backslash in front of a pipe there: such a code is written as text. */
export const writeCellCode = (code: string): string =>
  code.includes('\\|') ? escapeText(code) : writeCodeSpan(code).replaceAll('|', '\\|');

/** Whether a link may lead there: to the web or to an e-mail address. */
export const isAddress = (target: string): boolean => address.test(target);

/** Where a link leads, behind its text. */
export const writeTarget = (target: string): string =>
  `(${target
    .replace(/[()]/gu, (parenthesis) => (parenthesis === '(' ? '%28' : '%29'))
    .replace(/(&#?\w+);/gu, '$1%3B')})`;

/** A link, its text already Markdown; the text alone where the address is not one of http, https or mailto. */
export const writeLink = (text: string, target: string): string =>
  isAddress(target) ? `[${text}]${writeTarget(target)}` : text;
