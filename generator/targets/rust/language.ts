import type { ScalarType } from '../../ir/catalog.ts';
import { commentLines } from '../../language/comments.ts';
import { identifierWriter } from '../../language/identifiers.ts';
import { join, lexical, source, type Casing, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { escapeLiteral } from '../../language/literals.ts';
import type { Enumerations, PackageLanguage } from '../package-language.ts';
import { toDocLines } from './comments.ts';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** The Rust Reference, "Keywords": strict, reserved, and `gen` of edition 2024. Weak ones are identifiers. */
const keywords =
  wordsOf(`abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if
impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true try
type typeof unsafe unsized use virtual where while yield Self`);

/** Methods of the package's `Error`, of the traits that it has, and names that clippy keeps for such traits. */
const methods =
  wordsOf(`attributes body borrow borrow_mut category cause clone clone_from clone_into cmp code decode decode_at default definition
description details drop encode encode_in eq fmt from from_iter from_json from_str hash headers index into into_iter is is_intermediary
is_known items kind name ne new param params partial_cmp provide raise received render render_in
request_id retry retry_after serialize source status subcode to_json to_json_with_sensitive to_owned to_string try_from try_into type_id unknown_text
with_details with_items with_request_id with_retry_after with_source with_subcode`);

const identifier = identifierWriter({ words: new Set(keywords) });
const variant = identifierWriter({ words: new Set([...keywords, 'Unknown']) });
const constructor = identifierWriter({ words: new Set([...keywords, ...methods]) });

const short = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\0', '\\0'],
]);

const quote = (text: string): string =>
  `"${escapeLiteral(text, { short, codePoint: (value) => `\\u{${value.toString(16)}}` })}"`;

/** At most this number of code points in one literal: ten bytes of source each, together below 16,000. */
const longestPiece = /[^]{1,1500}/gu;

const widest = 100;

const marked = (marker: string, text: string): readonly string[] =>
  toDocLines(text).map((line) => (line === '' ? marker : `${marker} ${line}`));

const blanks = lexical((count: number) => ' '.repeat(count));

/** Rust 1.70, edition 2021. */
export const rust = {
  /** `constant` comes after `Code::`, `pascal` a category, `snake` a parameter. */
  identifier,
  /** A variant of `Kind`, which has one for what it does not know. */
  variant: (name: string): Source => variant(name, 'pascal' satisfies Casing),
  /** An associated function of `Error`; clippy wants none of that very name, underscores or not. */
  constructor: lexical((name: string) =>
    name.replaceAll('_', '') === 'error' ? `an_${name}_` : constructor(name, 'snake' satisfies Casing),
  ),
  /** A text is cut at 16,000 bytes and put together again. Strings are UTF-8: a lone surrogate becomes U+FFFD. */
  string: lexical((text: string) => {
    const pieces = (text.toWellFormed().match(longestPiece) ?? ['']).map(quote);
    return pieces.length === 1 ? pieces.join('') : `concat!(${pieces.join(', ')})`;
  }),
  /** Documentation of what follows. */
  comment: (text: string): readonly Source[] => marked('///', text).map(lexical((line: string) => line)),
  /** Documentation of the enclosing item. */
  innerComment: (text: string): readonly Source[] => marked('//!', text).map(lexical((line: string) => line)),
  /** A text on one line inside of documentation. */
  phrase: lexical((text: string) => toDocLines(commentLines(text).join(' ')).join(' ')),
  scalar: lexical((type: ScalarType) => ({ string: 'String', integer: 'i64', number: 'f64', boolean: 'bool' })[type]),
  /** A number or a truth value as a literal, digits in groups as clippy wants them. */
  literal: lexical((value: number | boolean, type: ScalarType) => {
    const text = String(value);
    if (type === 'number' && /^-?\d+$/.test(text)) return `${text}.0`;
    return text;
  }),
  kinds: { error: source`Outcome::Error`, success: source`Outcome::Success`, partial: source`Outcome::Partial` },
  retries: { never: source`Retry::Never`, backoff: source`Retry::Backoff`, check: source`Retry::Check` },
  types: {
    string: source`Scalar::Text`,
    integer: source`Scalar::Integer`,
    number: source`Scalar::Number`,
    boolean: source`Scalar::Boolean`,
  },
  /** The name of a module for a locale, behind a prefix. */
  localeWord: lexical((tag: string) => {
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(tag)) throw new Error(`not a locale: ${JSON.stringify(tag)}`);
    return tag.replaceAll('-', '_').toLowerCase();
  }),
  /** The name by which Rust code calls a crate. */
  crateIdentifier: lexical((crate: string) => {
    if (!/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/.test(crate)) throw new Error(`not a crate: ${JSON.stringify(crate)}`);
    return crate.replaceAll('-', '_');
  }),
  /** A declaration and its value, as rustfmt breaks them: `head = value;`, indented by this number of spaces. */
  assignment: (head: Source, value: Source, indent: number): Source => {
    const fits = indent + head.length + value.length + ' = ;'.length <= widest;
    return fits ? source`${head} = ${value};` : source`${head} =\n${blanks(indent + 4)}${value};`;
  },
  /** The same of a field in the literal of a struct. */
  field: (name: Source, value: Source, indent: number): Source => {
    const fits = indent + name.length + value.length + ': ,'.length <= widest;
    return fits ? source`${name}: ${value},` : source`${name}:\n${blanks(indent + 4)}${value},`;
  },
  /** The same of what opens a block. */
  opening: (head: Source, indent: number): Source =>
    indent + head.length + ' {'.length <= widest ? source`${head} {` : source`${head}\n${blanks(indent)}{`,
  /** A function's signature as rustfmt breaks it, indented by this number of spaces. */
  signature: (head: Source, parameters: readonly Source[], tail: Source, indent: number): Source => {
    const line = source`${head}(${commas(parameters)})${tail}`;
    if (indent + line.length <= widest) return line;
    const lines = parameters.map((parameter) => source`${blanks(indent + 4)}${parameter},\n`);
    return source`${head}(\n${join(lines, none)}${blanks(indent)})${tail}`;
  },
} satisfies PackageLanguage & Enumerations & Record<string, unknown>;
