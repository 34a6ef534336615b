import type { MemberPath, Parameter, ScalarType } from '../../ir/catalog.ts';
import { toCasing } from '../../language/casing.ts';
import { commentLines, markLines } from '../../language/comments.ts';
import { identifierWriter } from '../../language/identifiers.ts';
import { lexical, source, sourced, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { commonEscapes, escapeLiteral, toHex, utf16Escape } from '../../language/literals.ts';
import type { EnvelopeLanguage } from '../envelope-view.ts';
import type { Enumerations, PackageLanguage } from '../package-language.ts';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** ECMA-334, "Keywords", and the one contextual keyword that Mono's compiler does not take for a name as an argument. */
const keywords =
  wordsOf(`abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is
lock long namespace new null object operator out override params private protected public readonly ref return sbyte
sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe
ushort using virtual void volatile while await`);

/** Members of every object and of every value type. */
const ofObjects = wordsOf('Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString');

/** Other members of ErrorCode and of the class of errors, and the last argument of factories. */
const ofPackage =
  wordsOf(`ErrorCode ErrorCategory ErrorState Value Decode Decoder Encoder Exchange FromJson Headers Lookup Table CatalogVersion
Raise Read options`);

const taken = new Set([...keywords, ...ofObjects, ...ofPackage]);

/** `TryMatch…` comes before the name of an error; `…Params` is a type. */
const identifier = identifierWriter({ words: taken, pattern: /^TryMatch.|Params$/u });

/** Exceptions of the namespace System, which nearly every file uses; ours of that name could not be told apart there. */
const systemExceptions = new Set(
  wordsOf(`AccessViolation Aggregate AppDomainUnloaded Application Argument ArgumentNull ArgumentOutOfRange Arithmetic
ArrayTypeMismatch BadImageFormat CannotUnloadAppDomain ContextMarshal DataMisaligned DivideByZero DllNotFound
DuplicateWaitObject EntryPointNotFound ExecutionEngine FieldAccess Format IndexOutOfRange InsufficientExecutionStack
InsufficientMemory InvalidCast InvalidOperation InvalidProgram InvalidTimeZone MemberAccess MethodAccess MissingField
MissingMember MissingMethod MulticastNotSupported NotCancelable NotFiniteNumber NotImplemented NotSupported NullReference
ObjectDisposed OperationCanceled OutOfMemory Overflow PlatformNotSupported Rank StackOverflow System Timeout
TimeZoneNotFound TypeAccess TypeInitialization TypeLoad TypeUnloaded UnauthorizedAccess UriFormat`),
);

/** The words that the names of a package start with: `okx-web3` → `OkxWeb3`. */
const stemOf = (catalog: string): string => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(catalog)) throw new Error(`not a catalog name: ${JSON.stringify(catalog)}`);
  const stem = toCasing(catalog.replaceAll('-', '_'), 'pascal');
  return systemExceptions.has(stem) ? `${stem}Api` : stem;
};

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** At most this number of characters in one literal: six bytes of source for each unit of UTF-16, together below 16,000. */
const longestPiece = /[^]{1,1300}/gu;

const escapeString = (text: string): string => escapeLiteral(text, { short: commonEscapes, codePoint: utf16Escape });

/** Escaped lines of a text, cut at blank ones: a paragraph each. */
const paragraphsOf = (texts: readonly string[]): readonly (readonly string[])[] => {
  const paragraphs: string[][] = [];
  for (const text of texts) {
    let paragraph: string[] | undefined;
    for (const line of commentLines(text).map((all) => escapeXml(all.trim()))) {
      if (line === '') paragraph = undefined;
      else if (paragraph === undefined) paragraphs.push((paragraph = [line]));
      else paragraph.push(line);
    }
  }
  return paragraphs;
};

/** The lines of an element, its tags on the first and the last. */
const enclose = (name: string, attributes: string, lines: readonly string[]): readonly string[] =>
  `<${name}${attributes}>${lines.join('\n')}</${name}>`.split('\n');

const element = (name: string, attributes: string, texts: readonly string[]): readonly string[] => {
  const paragraphs = paragraphsOf(texts);
  const [only] = paragraphs;
  if (only === undefined) return [];
  if (paragraphs.length === 1) return enclose(name, attributes, only);
  return [`<${name}${attributes}>`, ...paragraphs.flatMap((paragraph) => enclose('para', '', paragraph)), `</${name}>`];
};

const mark = (lines: readonly string[]): readonly Source[] =>
  markLines('///', lines).map(lexical((line: string) => line));

/** What MSBuild would expand or split at in the value of a property: `$(…)`, `@(…)`, `%xx`, `;`, wildcards. */
const escapeMsbuild = (text: string): string =>
  text.replace(/[%$@;?*'()]/gu, (character) => `%${toHex(character.charCodeAt(0), 2).toUpperCase()}`);

const string = lexical((text: string) =>
  (text.match(longestPiece) ?? ['']).map((piece) => `"${escapeString(piece)}"`).join(' + '),
);

/** C# 8. */
export const csharp = {
  identifier,
  /** A text is cut at 16,000 bytes and put together again. */
  string,
  literal: lexical((value: number | boolean) => String(value)),
  path: (path: MemberPath): Source => source`{ ${commas(path.map(string))} }`,
  comment: (text: string): readonly Source[] => mark(paragraphsOf([text]).flat()),
  scalar: lexical(
    (type: ScalarType) => ({ string: 'string', integer: 'long', number: 'double', boolean: 'bool' })[type],
  ),
  kinds: { error: source`ErrorKind.Error`, success: source`ErrorKind.Success`, partial: source`ErrorKind.Partial` },
  retries: { never: source`Retry.Never`, backoff: source`Retry.Backoff`, check: source`Retry.Check` },
  types: {
    string: source`ParameterType.String`,
    integer: source`ParameterType.Integer`,
    number: source`ParameterType.Number`,
    boolean: source`ParameterType.Boolean`,
  },
  /** A documentation element with paragraphs; no lines where all of them are empty. */
  element: (name: Source, texts: readonly string[]): readonly Source[] => mark(element(sourced(name), '', texts)),
  /** The documentation of a parameter; where its text is empty, its name in the table. */
  parameterElement: (argument: Source, { name, description = '' }: Parameter): readonly Source[] =>
    mark(
      element('param', ` name="${sourced(argument)}"`, [commentLines(description).length === 0 ? name : description]),
    ),
  /** The name of the type for the parameters of an error. */
  paramsType: lexical((error: string) => `${toCasing(error, 'pascal')}Params`),
  /** `OkxWeb3`: what the root exception, the class of errors and the namespace start with. */
  stem: lexical(stemOf),
  /** The name of an error as a member of a class, which may not have the class's own name. */
  member: lexical((name: string, className: Source) => {
    const member = identifier(name, 'pascal');
    return member === sourced(className) ? `${member}_` : member;
  }),
  /** The name of the method that reads the parameters of an error. */
  reader: lexical((name: string, className: Source) => {
    const reader = `TryMatch${toCasing(name, 'pascal')}`;
    return reader === sourced(className) ? `${reader}_` : reader;
  }),
  /** The exception of a category. */
  exception: lexical((category: string, root: Source) => {
    const name = toCasing(category, 'pascal');
    return systemExceptions.has(name) || `${name}Exception` === sourced(root)
      ? `${name}Exception_`
      : `${name}Exception`;
  }),
  /** The value of a property of a project file, for MSBuild and for XML. */
  property: lexical((text: string) => escapeXml(escapeMsbuild(commentLines(text).join(' ')))),
} satisfies PackageLanguage & EnvelopeLanguage & Enumerations & Record<string, unknown>;
