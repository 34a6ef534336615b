import type { ScalarType } from '../../ir/catalog.ts';
import { toCasing } from '../../language/casing.ts';
import { commentLines, markLines } from '../../language/comments.ts';
import { identifierWriter } from '../../language/identifiers.ts';
import { lexical, sourced, type Source } from '../../language/language.ts';
import { commonEscapes, escapeLiteral, toHex } from '../../language/literals.ts';
import type { PackageLanguage } from '../package-language.ts';

/** The PHP manual, "List of Keywords" and "List of other reserved words", in lower case: PHP does not tell cases apart. */
export const reservedWords: ReadonlySet<string> = new Set(
  `abstract and array as break callable case catch class clone const continue declare default die do echo else elseif
  empty enddeclare endfor endforeach endif endswitch endwhile enum eval exit extends false final finally float fn for
  foreach from function global goto if implements include include_once instanceof insteadof int interface isset
  iterable list match mixed namespace never new null numeric object or parent print private protected public readonly
  require require_once resource return self static string switch throw trait true try unset use var void while xor
  yield bool __halt_compiler`.split(/\s+/),
);

/** No constant or enum case is named `class`; no variable is named `$this`; `$options` is every factory's last parameter. */
const taken = new Set(['CLASS', 'Class', 'this', 'options']);

const short = new Map([...commonEscapes, ['$', '\\$']]);

const escapeCharacter = (text: string): string =>
  escapeLiteral(text, { short, codePoint: (value) => `\\u{${toHex(value, 1)}}` });

/** A double-quoted literal in pieces whose source is at most so wide. */
const cutLiteral = (text: string, width: number): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text.toWellFormed()) {
    const escaped = escapeCharacter(character);
    if (piece.length + escaped.length + 2 > width) {
      pieces.push(`"${piece}"`);
      piece = '';
    }
    piece += escaped;
  }
  return [...pieces, `"${piece}"`];
};

/** A documentation comment cannot end early, hold a tag, or hold what a tool takes for an instruction. */
const defuse = (line: string): string =>
  line
    .replaceAll('@', '&#64;')
    .replaceAll('*/', '*&#47;')
    .replaceAll('?>', '?&gt;')
    .replace(/(?<=phpcs):/giu, '&#58;')
    .replaceAll('\t', ' ');

/** What is left of PSR-12's 120 columns for a line of a comment on a member of a class. */
const commentWidth = 110;

/** Longer than any address: such a word is cut, since tools take the square of its length to read it. */
const endlessWord = /[^ ]{400,}/gu;

/** Breaks a line into lines with the width of a comment. A longer word has a line for itself. */
const wrap = (text: string): readonly string[] => {
  if (text.length <= commentWidth) return [text];
  const line = text.replace(endlessWord, (long) => (long.match(/[^]{1,100}/gu) ?? []).join(' '));
  const lines: string[] = [];
  let current = '';
  for (const part of line.split(/ +/u)) {
    if (current !== '' && current.length + 1 + part.length > commentWidth) {
      lines.push(current);
      current = part;
    } else current = current === '' ? part : `${current} ${part}`;
  }
  return [...lines, current];
};

const pascal = (name: string): string => toCasing(name.replaceAll('-', '_'), 'pascal');

/** PHP 8.2. */
export const php = {
  /** A constant, an enum case (`pascal`) or a variable without its `$` (`camel`). */
  identifier: identifierWriter({ words: taken }),
  /** A method may have any name that is a word. */
  method: identifierWriter({ words: new Set() }),
  /** A text is always in double quotes: single ones have no escapes for what is not printable. */
  string: lexical((text: string) => cutLiteral(text, 16_000).join(' . ')),
  /** The literals, each at most so wide, that are that text one after the other. */
  pieces: (text: string, width: number): readonly Source[] => cutLiteral(text, width).map(lexical((piece) => piece)),
  /** A code, a name or a tag, whose grammar has nothing to escape. */
  word: lexical((text: string) => {
    if (!/^[ !#-&(-[\]-~]+$/.test(text)) throw new Error(`not a plain word: ${JSON.stringify(text)}`);
    return `'${text}'`;
  }),
  /** A number or a truth value as a literal. */
  literal: lexical((value: number | boolean) => (Object.is(value, -0) ? '0' : String(value))),
  /** Lines of a documentation comment, with the star. */
  comment: (text: string): readonly Source[] =>
    markLines(
      ' *',
      commentLines(text).flatMap((line) => wrap(defuse(line))),
    ).map(lexical((line: string) => line)),
  /** The text after the star in a line of a comment. */
  afterStar: lexical((line: Source) => sourced(line).replace(/^ \*/u, '')),
  scalar: lexical((type: ScalarType) => ({ string: 'string', integer: 'int', number: 'float', boolean: 'bool' })[type]),
  /** The start of a class's name, from a name in snake or kebab case. */
  className: lexical(pascal),
  /** The same, told apart from PHP's own words, as part of a namespace. */
  namespacePart: lexical((name: string) =>
    reservedWords.has(pascal(name).toLowerCase()) ? `${pascal(name)}Api` : pascal(name),
  ),
  /** A namespace of that form: `Acme\Errors`. */
  namespace: lexical((text: string) => {
    if (!/^[A-Z][A-Za-z0-9]*(\\[A-Z][A-Za-z0-9]*)*$/.test(text)) throw new Error(`not a namespace: ${text}`);
    return text;
  }),
  /** A line end, and this number of spaces. */
  newLine: lexical((indentation: number) => `\n${' '.repeat(indentation)}`),
} satisfies PackageLanguage & Record<string, unknown>;
