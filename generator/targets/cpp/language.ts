import type { MemberPath, ScalarType } from '../../ir/catalog.ts';
import { commentLines, markLines } from '../../language/comments.ts';
import { identifierWriter } from '../../language/identifiers.ts';
import { lexical, source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { commonEscapes, escapeLiteral } from '../../language/literals.ts';
import type { EnvelopeLanguage } from '../envelope-view.ts';
import type { Enumerations, PackageLanguage } from '../package-language.ts';
import { globalNames, reserved } from './reserved.ts';

/** Names that the package has in the scopes in which it writes those of the table: types, and what factories say. */
const ofPackage = ['category', 'code', 'code_of', 'options', 'std'];

/** Of a class for a category; the package has one for unknown errors. */
const ofClasses = new Set(['unknown_error']);

/** Three digits, so that no digit behind one is taken for its own. */
const octal = (codePoint: number): string =>
  [...Buffer.from(String.fromCodePoint(codePoint), 'utf8')]
    .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('');

/** Two question marks in a row could start a trigraph. */
const escapeCpp = (text: string): string =>
  escapeLiteral(text, { short: commonEscapes, codePoint: octal }).replace(/(?<=\?)\?/gu, '\\?');

/** At most this number of bytes of source in one literal. */
const longestLiteral = 16_000;

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text.toWellFormed()) {
    const added = character === '?' ? 2 : escapeCpp(character).length;
    if (size + added > longestLiteral) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += added;
  }
  return [...pieces, piece];
};

const quote = (text: string): string => `"${escapeCpp(text)}"`;

/**
 * Text for a Doxygen comment: nothing in it is a command or a tag, and no line ends in what would join the
 * next one to it, a backslash or its trigraph.
 */
const toDocLines = (text: string): readonly string[] =>
  commentLines(text).map((line) =>
    line
      .replaceAll('??', '? ?')
      .replace(/[\\@](?=[^\s])/gu, '\\$&')
      .replace(/<(?=[a-z/!?])/giu, '\\<')
      .replace(/\\$/u, 'U+005C'),
  );

const comment = (text: string): readonly Source[] =>
  markLines('///', toDocLines(text)).map(lexical((line: string) => line));

const checkWord = (word: string): string => {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(word)) throw new Error(`not a name: ${JSON.stringify(word)}`);
  return word;
};

const string = lexical((text: string) => piecesOf(text).map(quote).join(' '));

const identifier = identifierWriter({ words: new Set([...reserved, ...ofPackage]), pattern: /_params$/ });

/** C++17. */
export const cpp = {
  /** Names that end as those of parameters' types do are taken too. */
  identifier,
  /** The set of the errors of an operation, which is of the type `operation_errors`. */
  operation: lexical((name: string) =>
    checkWord(name) === 'operation_errors' ? `${name}_` : identifier(name, 'snake'),
  ),
  /** A text is cut at 16,000 bytes into literals that the compiler puts together: no compiler takes more than 65,535 so. */
  string,
  /** A literal for each piece of a text that is put together at run time. */
  pieces: (text: string): readonly Source[] => piecesOf(text).map(lexical(quote)),
  literal: lexical((value: number | boolean) => String(value)),
  path: (path: MemberPath): Source => source`{${commas(path.map(string))}}`,
  comment,
  scalar: lexical(
    (type: ScalarType) => ({ string: 'std::string', integer: 'std::int64_t', number: 'double', boolean: 'bool' })[type],
  ),
  kinds: { error: source`kind::error`, success: source`kind::success`, partial: source`kind::partial` },
  retries: { never: source`retry::never`, backoff: source`retry::backoff`, check: source`retry::check` },
  types: {
    string: source`parameter_type::string`,
    integer: source`parameter_type::integer`,
    number: source`parameter_type::number`,
    boolean: source`parameter_type::boolean`,
  },
  /** The name of the struct for the parameters of an error. */
  paramsType: lexical((error: string) => `${checkWord(error)}_params`),
  /** The class of a category's errors. */
  categoryClass: lexical((category: string) => {
    const name = `${checkWord(category)}_error`;
    return ofClasses.has(name) ? `${name}_` : name;
  }),
  /** An identifier of the package's own for something of an error or of a list: `parameter_empty_message`. */
  derived: lexical((name: string, suffix: 'list' | 'message' | 'written' | 'wordings' | 'wording', place = 0) =>
    [checkWord(name), suffix, ...(place === 0 ? [] : [place])].join('_'),
  ),
  /** The name of the package, which is that of its folder and of its CMake project. */
  packageName: lexical((name: string) => checkWord(name)),
  /** What the macros of the package start with. */
  macro: lexical((name: string) => checkWord(name).toUpperCase()),
  /** The inline namespace: the version of the table and a hash of the headers. */
  abi: lexical((version: string, hash: string) => `v${version.replaceAll(/[^0-9]+/gu, '_')}_${hash}`),
  /** The namespace, whole: `okx::web3`. */
  namespace: lexical((name: string) => {
    name.split('::').forEach(checkWord);
    return name;
  }),
  /** The macro that guards a header, given its path. */
  guard: lexical((path: string) => {
    if (!/^[a-z0-9_/]+\.hpp$/.test(path)) throw new Error(`not a header: ${JSON.stringify(path)}`);
    return path.toUpperCase().replace(/[/.]+/g, '_');
  }),
  /** The name of a header, as an include has it. */
  header: lexical((name: string) => {
    if (!/^[a-z0-9_/]+\.hpp$/.test(name)) throw new Error(`not a header: ${JSON.stringify(name)}`);
    return name;
  }),
} satisfies PackageLanguage & EnvelopeLanguage & Enumerations & Record<string, unknown>;

/** Whether a namespace of that name would not compile beside the headers of C and POSIX. */
export const isGlobalName = (name: string): boolean => globalNames.has(name);
