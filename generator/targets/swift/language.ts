import type { MemberPath, ScalarType } from '../../ir/catalog.ts';
import { longestTypeName } from '../../ir/type-name.ts';
import { casingWith } from '../../language/casing.ts';
import { commentLines, markLines } from '../../language/comments.ts';
import { hashDigits, identifierWriter } from '../../language/identifiers.ts';
import { lexical, source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { commonEscapes, escapeLiteral, toHex } from '../../language/literals.ts';
import type { EnvelopeLanguage } from '../envelope-view.ts';
import type { Enumerations, PackageLanguage } from '../package-language.ts';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** The Swift Programming Language, "Keywords and Punctuation": those of declarations, statements, expressions and patterns. */
const keywords =
  wordsOf(`associatedtype class deinit enum extension fileprivate func import init inout internal let open operator
private precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue
default defer do else fallthrough for guard if in repeat return throw switch where while Any as await false is nil self
Self super throws true try`);

/** The same, "reserved in particular contexts", of which a few start something else where a name is expected. */
const contextual =
  wordsOf(`actor any associativity async borrowing consuming convenience didSet distributed dynamic each final get
indirect infix isolated lazy left macro mutating none nonisolated nonmutating nonsending optional override package
postfix precedence prefix right sending set some unowned weak willSet yield`);

/** Members of the error type, of its protocols and of Foundation's extensions of them. */
const members =
  wordsOf(`decode lookup catalogVersion state isKnown code name category subcode status params retry retryAfter requestID
details headers items index body received isIntermediary cause with render encode json attributes values description
debugDescription customMirror hash hashValue rawValue errorDescription failureReason recoverySuggestion helpAnchor localizedDescription Type Protocol`);

const taken = new Set([...keywords, ...contextual, ...members]);

/** Errors of the standard library, of its concurrency and of Foundation: a type of ours with such a name would hide them. */
const otherErrors = new Set(
  wordsOf(`CancellationError CocoaError DecodingError EncodingError LocalizedError MachError POSIXError
RecoverableError URLError CustomNSError NSError`),
);

/** Words written in capitals, "Follow case conventions" of Swift's API Design Guidelines: those that people say by letters. */
const initialisms = new Set(
  wordsOf(`api ascii cpu css dns eof html http https id ip json qps ram rpc sla smtp sql ssh tcp tls ttl udp ui uid uuid
uri url vm xml`),
);

const toSwiftCasing = casingWith(initialisms);

const identifier = identifierWriter({ words: taken }, toSwiftCasing);

const escapeSwift = (text: string): string =>
  escapeLiteral(text, { short: commonEscapes, codePoint: (value) => `\\u{${toHex(value, 1)}}` });

/** At most this number of code points in one literal: ten bytes of source each, together below 16,000. */
const longestPiece = /[^]{1,1500}/gu;

/** A text of one line that is a directive to DocC, or, anywhere in a comment, to a linter. */
const defuse = (line: string): string =>
  line
    .replace(/^(\s*)@/u, '$1\\@')
    .replace(/\b(swiftlint|sourcery)(?=:)/gu, '$1\\')
    .replaceAll('swift-format-ignore', 'swift-format\\-ignore');

const toDocLines = (text: string): readonly string[] =>
  commentLines(text)
    .map(defuse)
    .filter((line, index, all) => line !== '' || all[index - 1] !== '');

const catalogStem = (catalog: string): string => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(catalog)) {
    throw new Error(`not a catalog name: ${JSON.stringify(catalog)}`);
  }
  return toSwiftCasing(catalog.replaceAll('-', '_'), 'pascal');
};

/** The largest number of characters in the name of a list, so that a struct's name is not longer than those of other types. */
const longestList = longestTypeName - 'Values'.length;

/** The start of a name, and some digits of its hash. */
const cutName = (name: string): string => {
  const digits = hashDigits(name, 8);
  return `${name.slice(0, longestList - digits.length - 1)}_${digits}`;
};

const string = lexical((text: string) => {
  const pieces = (text.toWellFormed().match(longestPiece) ?? ['']).map((piece) => `"${escapeSwift(piece)}"`);
  return pieces.length === 1 ? pieces.join() : `LongText.join(${pieces.join(', ')})`;
});

/** Swift 5.9. */
export const swift = {
  /** `camel` is a constant, a factory, a property or a label of an argument. */
  identifier,
  /** A text is cut at 16,000 bytes and put together by the package's `LongText`. */
  string,
  /** A text that must be one literal, because a manifest, an attribute or a page shows it. */
  shortString: lexical((text: string) => `"${escapeSwift(text.toWellFormed())}"`),
  literal: lexical((value: number | boolean) => String(value)),
  path: (path: MemberPath): Source => source`[${commas(path.map(string))}]`,
  comment: (text: string): readonly Source[] => markLines('///', toDocLines(text)).map(lexical((line: string) => line)),
  scalar: lexical(
    (type: ScalarType) => ({ string: 'String', integer: 'Int64', number: 'Double', boolean: 'Bool' })[type],
  ),
  kinds: { error: source`.error`, success: source`.success`, partial: source`.partial` },
  retries: { never: source`.never`, backoff: source`.backoff`, check: source`.check` },
  types: { string: source`.string`, integer: source`.integer`, number: source`.number`, boolean: source`.boolean` },
  /** The name of the type for the parameters of an error. */
  paramsType: lexical((error: string) => `${toSwiftCasing(error, 'pascal')}Params`),
  /** The name of the struct for a list of parameters, given the name of the list. */
  listType: lexical((list: string) => {
    const name = toSwiftCasing(list, 'pascal');
    return `${name.length > longestList ? cutName(name) : name}Values`;
  }),
  /** The error type of a catalog: `okx-web3` → `OkxWeb3Error`. */
  errorType: lexical((catalog: string) => {
    const name = `${catalogStem(catalog)}Error`;
    return otherErrors.has(name) ? `${name}_` : name;
  }),
  /** The module of a catalog: `okx-web3` → `OkxWeb3Errors`. */
  module: lexical((catalog: string) => `${catalogStem(catalog)}Errors`),
} satisfies PackageLanguage & EnvelopeLanguage & Enumerations & Record<string, unknown>;
