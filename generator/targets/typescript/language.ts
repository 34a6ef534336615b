import { commentLines } from '../../language/comments.ts';
import { identifierWriter } from '../../language/identifiers.ts';
import { lexical, source, sourced, type Source } from '../../language/language.ts';
import { escapeLiteral, utf16Escape } from '../../language/literals.ts';
import type { PackageLanguage } from '../package-language.ts';

/**
 * ECMAScript 2025, 12.7.2 (keywords and reserved words, strict mode and modules) and TypeScript 6's scanner (`textToKeywordObj`),
 * contextual keywords too; then globals that a module should not shadow; then the names of the package itself.
 */
const taken = new Set(
  `abstract accessor any arguments as asserts assert async await bigint boolean break case catch class const constructor
  continue debugger declare default defer delete do else enum eval export extends false finally for from function get
  global if implements import in infer instanceof interface intrinsic is keyof let module namespace never new null number
  object of out override package private protected public readonly require return satisfies set static string super
  switch symbol this throw true try type typeof undefined unique unknown using var void while with yield
  clearInterval clearTimeout console decodeURI decodeURIComponent document encodeURI encodeURIComponent escape exports
  fetch globalThis isFinite isNaN parseFloat parseInt process queueMicrotask self setInterval setTimeout structuredClone
  then unescape window CSS JSON URI URL
  attributes decode decodeResponse define encode findLocale fromJson lookup pieces rows table toJson
  AggregateError DOMException EvalError Error InternalError KnownError RangeError ReferenceError SuppressedError
  SyntaxError TypeError UnknownError URIError`.split(/\s+/),
);

/** What the module of operations exports beside the names of these. */
const takenByOperations = ['OtherError', 'UnlistedError'];

/** What every object has, or what a caller of it looks for; `then` makes it a promise. */
const dangerousKeys = new Set(
  'constructor prototype hasOwnProperty isPrototypeOf propertyIsEnumerable then toJson toLocaleString toString valueOf'.split(
    ' ',
  ),
);

/** The most that a literal may hold; a longer one is cut into pieces that are added up. */
const longestLiteral = 16_000;
const longestEscape = 6;

const writePiece = (text: string): string => {
  const quote = text.split("'").length > text.split('"').length ? '"' : "'";
  const short = new Map([
    [quote, `\\${quote}`],
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
  ]);
  // `//# sourceMappingURL=` is looked for in the whole text of a file, literals too.
  return quote + escapeLiteral(text, { short, codePoint: utf16Escape }).replace(/(\/[/*])#/g, '$1\\u0023') + quote;
};

const writeLiteral = (text: string): string => {
  const whole = writePiece(text);
  if (whole.length <= longestLiteral) return whole;
  const pieces = text.match(new RegExp(`[^]{1,${Math.floor((longestLiteral - 2) / longestEscape / 2)}}`, 'gu')) ?? [];
  return pieces.map(writePiece).join(' + ');
};

/** A comment cannot end early, hold a tag, or hold what a tool takes for an instruction. */
const defuse = (line: string): string =>
  line
    .replaceAll('@', '&#64;')
    .replaceAll('*/', '*&#47;')
    .replace(/(\/[/*])#/g, '$1&#35;');

const block = (lines: readonly string[]): readonly string[] => {
  const [first] = lines;
  if (first === undefined) return [];
  return lines.length === 1 ? [`/** ${first} */`] : ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'];
};

const defusedLines = (text: string): readonly string[] => commentLines(text).map(defuse);

const paragraphLines = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs
    .map(defusedLines)
    .filter(({ length }) => length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

const commentLine = lexical((line: string) => line);

/** TypeScript 5.4 and ECMAScript 2022, and the documentation comments of TSDoc. */
export const typescript = {
  identifier: identifierWriter({ words: taken, pattern: /^is[A-Z].*Error$/ }),
  /** A name of what belongs to an operation. */
  operation: identifierWriter({ words: new Set([...taken, ...takenByOperations]) }),
  string: lexical(writeLiteral),
  literal: lexical((value: number | boolean) => String(value)),
  /** A documentation comment of its own. */
  comment: (text) => block(defusedLines(text)).map((line) => commentLine(line)),
  scalar: (type) => {
    switch (type) {
      case 'string':
        return source`string`;
      case 'boolean':
        return source`boolean`;
      case 'integer':
      case 'number':
        return source`number`;
    }
  },
  /** The end of another identifier, where no other name can be in its way. */
  ending: identifierWriter({ words: new Set() }),
  /** The key of a parameter: its name in camel case; no keyword is in the way of a key. */
  key: identifierWriter({ words: dangerousKeys }),
  /** A documentation comment of paragraphs and tags. */
  documentation: lexical((paragraphs: readonly string[], tags: readonly Source[] = []) =>
    block([...paragraphLines(paragraphs), ...(tags.length === 0 ? [] : ['', ...sourced(tags)])]).join('\n'),
  ),
  /** Text on one line within a documentation comment. */
  text: lexical((text: string) =>
    commentLines(text)
      .map((line) => defuse(line.trim()))
      .join(' '),
  ),
} satisfies PackageLanguage & { [extra: string]: unknown };
