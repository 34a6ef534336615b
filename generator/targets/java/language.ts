import type { MemberPath, ScalarType } from '../../ir/catalog.ts';
import { toCasing } from '../../language/casing.ts';
import { commentLines } from '../../language/comments.ts';
import { identifierWriter } from '../../language/identifiers.ts';
import { lexical, source, sourced, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { commonEscapes, escapeLiteral, utf16Escape } from '../../language/literals.ts';
import type { EnvelopeLanguage } from '../envelope-view.ts';
import type { Enumerations, PackageLanguage } from '../package-language.ts';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** The Java Language Specification, 3.9: keywords, literals, and what is reserved in some places (`var`, `yield`, …). */
const keywords =
  wordsOf(`abstract assert boolean break byte case catch char class const continue default do double else enum extends
final finally float for goto if implements import instanceof int interface long native new package private protected
public return short static strictfp super switch synchronized this throw throws transient try void volatile while
true false null var yield record sealed permits when`);

/** Methods of java.lang.Object; a static method or an accessor without arguments would not be told apart from them. */
const ofObject = wordsOf('clone equals finalize getClass hashCode notify notifyAll toString wait');

/** Methods of our own beside the factories, and what a factory says beside its parameters. */
const ofPackage = [
  'decode',
  'decodeBytes',
  'decodeJson',
  'decodeParts',
  'definitions',
  'fromJson',
  'locales',
  'lookup',
  'options',
  'CATALOG_VERSION',
];

const identifier = identifierWriter({ words: new Set([...keywords, ...ofObject, ...ofPackage]) });

/** The exceptions of java.lang up to Java 25: a class of such a name would be ambiguous beside `import x.*`. */
const ofJavaLang = wordsOf(`ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException ClassCastException
ClassNotFoundException CloneNotSupportedException EnumConstantNotPresentException IllegalAccessException
IllegalArgumentException IllegalCallerException IllegalMonitorStateException IllegalStateException
IllegalThreadStateException IndexOutOfBoundsException InstantiationException InterruptedException
LayerInstantiationException MatchException NegativeArraySizeException NoSuchFieldException NoSuchMethodException
NullPointerException NumberFormatException ReflectiveOperationException RuntimeException SecurityException
StringIndexOutOfBoundsException TypeNotPresentException UnsupportedOperationException WrongThreadException`);

/** Of two files whose names differ in case alone some file systems keep one, so that case tells no type from another. */
const takenTypes = new Set([...ofJavaLang, 'UnknownErrorException', 'ErrorParams'].map((type) => type.toLowerCase()));

/** The name of a type. It gets one `_` for each earlier name that is equal, and one if the name is taken. */
const typeName = (name: string, before: number): string =>
  `${name}${'_'.repeat(before + (takenTypes.has(name.toLowerCase()) ? 1 : 0))}`;

const stemOf = (catalog: string): string => toCasing(catalog.replaceAll('-', '_'), 'pascal');

const rootName = (catalog: string): string => typeName(`${stemOf(catalog)}Exception`, 0);

/** In Java, `\u000a` ends the line even inside a literal, so controls are written in octal. */
const octalOrUnicode = (value: number): string =>
  value < 0x80 ? `\\${value.toString(8).padStart(3, '0')}` : utf16Escape(value);

/** At most this number of code points in one literal: twelve bytes of source each, together below 16,000. */
const longestPiece = /[^]{1,1300}/gu;

const literals = (text: string): readonly string[] =>
  (text.match(longestPiece) ?? ['']).map(
    (piece) => `"${escapeLiteral(piece, { short: commonEscapes, codePoint: octalOrUnicode })}"`,
  );

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['@', '&#64;'],
  ['\\', '&#92;'],
]);

/** A line as Javadoc shows it to the letter: it is HTML with tags of its own, and a backslash can be any character. */
const javadocLine = (line: string): string =>
  line
    .trim()
    .replace(/[&<>@\\]/gu, (character) => entities.get(character) ?? '')
    .replaceAll('*/', '*&#47;')
    .replace(/`([^`\s][^`]*)`/gu, '<code>$1</code>');

/** The lines of a text, each paragraph but the first after a `<p>`. */
const javadocLines = (text: string): readonly string[] => {
  const lines = commentLines(text).map(javadocLine);
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    return index > 0 && lines[index - 1] === '' ? ['', `<p>${line}`] : [line];
  });
};

const longestLine = 110;

const block = (lines: readonly string[]): readonly string[] => {
  const [first = ''] = lines;
  if (lines.length === 1 && first.length <= longestLine && !first.startsWith('@')) return [`/** ${first} */`];
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'];
};

const toSource = lexical((line: string) => line);

const string = lexical((text: string) => {
  const pieces = literals(text);
  return pieces.length === 1 ? (pieces[0] ?? '') : `String.join("", ${pieces.join(', ')})`;
});

/** Java 11. */
export const java = {
  /** `camel` is a method or its parameter, `constant` a constant; types have names of their own. */
  identifier,
  /** A text is cut at 16,000 bytes: a constant of the class file holds 65,535 at most. */
  string,
  /** A number or a truth value as a literal of the type that holds a parameter. */
  literal: lexical((value: number | boolean) =>
    typeof value === 'number' && Number.isInteger(value) ? `${value}L` : String(value),
  ),
  path: (path: MemberPath): Source => source`{${commas(path.map(string))}}`,
  comment: (text: string): readonly Source[] => {
    const lines = javadocLines(text);
    return lines.length === 0 ? [] : block(lines).map(toSource);
  },
  /** A documentation comment with block tags after a text. */
  javadoc: (text: string, tags: readonly Source[]): readonly Source[] => {
    const lines = javadocLines(text);
    return block(tags.length === 0 ? lines : [...lines, '', ...sourced(tags)]).map(toSource);
  },
  /** A text on one line of a documentation comment. */
  phrase: lexical((text: string) => javadocLines(text).join(' ').replaceAll('<p>', '')),
  scalar: lexical(
    (type: ScalarType) => ({ string: 'String', integer: 'long', number: 'double', boolean: 'boolean' })[type],
  ),
  /** The same as an object. */
  boxed: lexical(
    (type: ScalarType) => ({ string: 'String', integer: 'Long', number: 'Double', boolean: 'Boolean' })[type],
  ),
  kinds: { error: source`Kind.ERROR`, success: source`Kind.SUCCESS`, partial: source`Kind.PARTIAL` },
  retries: { never: source`Retry.NEVER`, backoff: source`Retry.BACKOFF`, check: source`Retry.CHECK` },
  /** The exception that all others extend. */
  rootType: lexical(rootName),
  /** The class with the factories. */
  facadeType: lexical((catalog: string) => `${stemOf(catalog)}Errors`),
  /** The exception of a category, given how many names before it differ in case alone. */
  categoryType: lexical((category: string, before: number) =>
    typeName(`${toCasing(category, 'pascal')}Exception`, before),
  ),
  /** The type of the parameters of an error, given the name of the error and how many names before it differ in case alone. */
  paramsType: lexical((error: string, before: number) => typeName(`${toCasing(error, 'pascal')}Params`, before)),
  /** The package for a catalog's name; it is no keyword, and no part of it ends in a digit, which a module's name shall not. */
  packageName: lexical((catalog: string) => `com.example.${catalog.replaceAll('-', '')}errors`),
  /** A package name that was given. */
  dotted: lexical((name: string) => {
    if (!/^[a-z][a-z0-9_-]*(?:\.[a-z0-9_][a-z0-9_-]*)*$/.test(name)) throw new Error(`not a dotted name: ${name}`);
    return name;
  }),
  /** The folders that hold a package. */
  folder: lexical((name: Source) => sourced(name).replaceAll('.', '/')),
  /** The module of a package: no part of its name ends in a digit (javac's lint "module"). */
  moduleName: lexical((name: string) => name.replace(/(?<=[0-9])(?=\.|$)/gu, '_')),
  /** How many bytes of a method a text takes at most, beyond its constant. */
  weigh: (text: string): number => 8 * Math.ceil(text.length / 1300),
} satisfies PackageLanguage & EnvelopeLanguage & Pick<Enumerations, 'kinds' | 'retries'> & Record<string, unknown>;

/** Words that no part of a package name is. */
export const javaKeywords: readonly string[] = keywords.slice(0, keywords.indexOf('var'));
