import type { Parameter, ScalarType } from '../../ir/catalog.ts';
import { longestTypeName } from '../../ir/type-name.ts';
import { commentLines, markLines } from '../../language/comments.ts';
import { hashDigits, identifierWriter, parameterListName } from '../../language/identifiers.ts';
import { lexical, source, sourced, type Source } from '../../language/language.ts';
import { escapeLiteral, toHex } from '../../language/literals.ts';
import type { PackageLanguage } from '../package-language.ts';

/** `keyword.kwlist` and `keyword.softkwlist` of CPython 3.10 to 3.14; `lazy` is soft from 3.15 on. */
const keywords = `False None True and as assert async await break class continue def del elif else except finally for from
global if import in is lambda nonlocal not or pass raise return try while with yield _ case match type lazy`;

/** `dir(builtins)` of CPython 3.10 to 3.13, without the underscored. */
const builtins = `ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError
ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError
Exception ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit
IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented
NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError
PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning
StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError abs aiter all anext any ascii bin bool
breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod
enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int
isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print
property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip`;

/** What the package's own modules hold beside the names of the table; what starts with `_` no name can be. */
const own = `annotations codes decode encode errors lookup params EncodedError UnknownError`;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);
const reserved = [...wordsOf(keywords), ...wordsOf(builtins)];
const moduleWords = new Set([...reserved, ...wordsOf(own)]);

/** Attributes and keyword arguments share no scope with the package's names, but with `self`. */
const attribute = identifierWriter({ words: new Set([...reserved, 'self']) });
const moduleName = identifierWriter({ words: moduleWords });
/** What something else follows in a name, so that no word is taken. */
const beginning = identifierWriter({ words: new Set() });

const short = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** `\xe9`, `\u2028`, `\U0001f600`; a lone surrogate stays one, as `\ud800`. */
const escapeCodePoint = (value: number): string => {
  if (value <= 0xff) return `\\x${toHex(value, 2)}`;
  return value <= 0xffff ? `\\u${toHex(value, 4)}` : `\\U${toHex(value, 8)}`;
};

const count = (text: string, character: string): number => text.split(character).length - 1;

const doubleQuoted = { short: new Map([...short, ['"', '\\"']]), codePoint: escapeCodePoint };
const singleQuoted = { short: new Map([...short, ["'", "\\'"]]), codePoint: escapeCodePoint };

/** The quote that formatters choose: double, unless single ones save escapes. */
const quoteText = (text: string): string => {
  if (!/[^ !#-[\]-~]/u.test(text)) return `"${text}"`;
  return count(text, '"') > count(text, "'")
    ? `'${escapeLiteral(text, singleQuoted)}'`
    : `"${escapeLiteral(text, doubleQuoted)}"`;
};

/** Lines as a docstring holds them: nothing that doctest would run, no tabs, no indentation that all lines share. */
const docstringLines = (paragraphs: readonly string[]): readonly string[] => {
  const lines = paragraphs
    .map((paragraph) => commentLines(paragraph))
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph, index) => (index === 0 ? paragraph : ['', ...paragraph]))
    .map((line) => line.replaceAll('\t', '    ').replace(/^( *)>>>/u, '$1\\>>>'));
  const [first = '', ...rest] = lines;
  const margin = rest.reduce((least, line) => (line === '' ? least : Math.min(least, line.search(/[^ ]/u))), Infinity);
  return [first.trimStart(), ...rest.map((line) => line.slice(Math.min(margin, line.length)))];
};

/** Almost every paragraph is one line of which nothing must be escaped. */
const isPlain = (paragraph: string): boolean =>
  /^[!#-=?-[\]-~][ !#-[\]-~]*$/u.test(paragraph) && !paragraph.endsWith(' ');

const separate = (paragraph: string, index: number): readonly string[] => (index === 0 ? [paragraph] : ['', paragraph]);

const docstringRules = { short, codePoint: escapeCodePoint };

const escapeDocstring = (line: string): string =>
  isPlain(line) ? line : escapeLiteral(line, docstringRules).replace(/^"|"(?="|$)/gu, '\\"');

/** Directives of checkers and of the interpreter itself, anywhere in a comment. */
const directives =
  /\b(?:noqa|nosec|(?:coding|type|pyright|mypy|pyre|ruff|fmt|yapf|isort|flake8|pylint|pragma)(?=\s*[:=]))/giu;

const quoteDirectives = (line: string): string => line.replaceAll(directives, "'$&'");
const commentLine = lexical((line: string) => line);

const shapeEnd = 'Params';

/** The start of a long name of a shape, and a hash of all of it; no whole name ends as a hash does. */
const shorten = (start: string, list: string): string => {
  const hash = hashDigits(list, 12);
  return `${start.slice(0, longestTypeName - shapeEnd.length - hash.length)}${shapeEnd}${hash}`;
};

const scalars: Readonly<Record<ScalarType, Source>> = {
  string: source`str`,
  integer: source`int`,
  number: source`float`,
  boolean: source`bool`,
};

/** Python 3.10 and later. */
export const python = {
  identifier: moduleName,
  /** The attribute and keyword argument of a parameter. */
  attribute,
  /** The exception of a category, told apart from the one of the whole catalog. */
  exception: lexical((category: string, root: Source) => {
    const name = moduleName(`${category}_error`, 'pascal');
    return name === sourced(root) ? `${name}_` : name;
  }),
  /** The name for the parameters of an error, given the name of the error. */
  paramsType: lexical((error: string) => `${beginning(error, 'pascal')}Params`),
  /** The class that all errors with such parameters share. `_` stays before a digit: `a_1` and `a1` are two. */
  shapeClass: lexical((params: readonly Parameter[]) => {
    const list = parameterListName(params);
    const words = list.split(/_(?!\d)/u);
    const start = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    return start.length <= longestTypeName - shapeEnd.length ? `${start}${shapeEnd}` : shorten(start, list);
  }),
  /** The name of the module for a distribution name (PEP 503). */
  module: lexical((distribution: string) => {
    const name = distribution.toLowerCase().replace(/[-_.]+/gu, '_');
    return moduleWords.has(name) ? `${name}_` : name;
  }),
  /** The stem of the modules that hold a locale's messages. */
  localeModule: lexical((locale: string) => {
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/u.test(locale)) throw new Error(`not a locale: ${JSON.stringify(locale)}`);
    return `messages_${locale.toLowerCase().replaceAll('-', '_')}`;
  }),
  string: lexical(quoteText),
  literal: lexical((value: number | boolean) => (value === true ? 'True' : value === false ? 'False' : String(value))),
  /** Comment lines with the directives in quotes. */
  comment: (text: string): readonly Source[] =>
    markLines('#', commentLines(text).map(quoteDirectives)).map((line) => commentLine(line)),
  /** A docstring with its quotes: the first line, then the others at that indentation; lines below the first paragraph stay apart. */
  docstring: lexical((paragraphs: readonly string[], indentation: number) => {
    const margin = ' '.repeat(indentation);
    const lines = paragraphs.every(isPlain) ? paragraphs.flatMap(separate) : docstringLines(paragraphs);
    const [first = '', ...rest] = lines.map(escapeDocstring);
    const below = rest.map((line) => (line === '' ? '' : `${margin}${line}`));
    return below.length === 0 ? `"""${first}"""` : [`"""${first}`, ...below, `${margin}"""`].join('\n');
  }),
  scalar: (type: ScalarType): Source => scalars[type],
  /** A new line that starts at that column. */
  newLine: lexical((indentation: number) => `\n${' '.repeat(indentation)}`),
} satisfies PackageLanguage & Record<string, unknown>;
