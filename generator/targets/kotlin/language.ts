import type { MemberPath, ScalarType } from '../../ir/catalog.ts';
import { toCasing } from '../../language/casing.ts';
import { commentLines, markLines } from '../../language/comments.ts';
import { identifierWriter } from '../../language/identifiers.ts';
import { lexical, source, sourced, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { commonEscapes, escapeLiteral, utf16Escape } from '../../language/literals.ts';
import type { EnvelopeLanguage } from '../envelope-view.ts';
import type { PackageLanguage } from '../package-language.ts';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** Kotlin language specification, "Keywords and operators": the hard keywords. The soft ones can be names. */
const keywords =
  wordsOf(`as break class continue do else false for fun if in interface is null object package return super this throw
true try typealias typeof val var when while`);

/** Names that a factory takes besides the parameters of its message, and other members of the object of all factories. */
const ofFactories = wordsOf(
  `cause requestId retryAfter subcode details items decode decodeParts fromJson lookup definition paramsDefinition raised equals hashCode toString`,
);

/** Exceptions of the packages kotlin and java.lang, which every file imports: a generated class would hide them. */
const exceptions = new Set(
  wordsOf(`unknownerrorexception exception runtimeexception illegalargumentexception illegalstateexception indexoutofboundsexception
concurrentmodificationexception unsupportedoperationexception numberformatexception nullpointerexception
classcastexception nosuchelementexception nowhenbranchmatchedexception uninitializedpropertyaccessexception
kotlinnothingvalueexception arithmeticexception arrayindexoutofboundsexception arraystoreexception
classnotfoundexception clonenotsupportedexception enumconstantnotpresentexception illegalaccessexception
illegalcallerexception illegalmonitorstateexception illegalthreadstateexception instantiationexception
interruptedexception layerinstantiationexception negativearraysizeexception nosuchfieldexception
nosuchmethodexception reflectiveoperationexception securityexception stringindexoutofboundsexception
typenotpresentexception characterCodingException matchexception wrongthreadexception`).map((word) =>
    word.toLowerCase(),
  ),
);

/** Keywords of Java (JLS 3.9), which Java cannot use as names of packages, and device names of Windows. */
const notPackages = new Set([
  ...keywords,
  ...wordsOf(`abstract assert boolean byte case catch char const default double enum extends final finally float goto
implements import instanceof int long native new private protected public short static strictfp switch synchronized
throws transient void volatile con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5
lpt6 lpt7 lpt8 lpt9`),
]);

const escapeKotlin = (text: string): string =>
  escapeLiteral(text, { short: new Map([...commonEscapes, ['$', '\\$']]), codePoint: utf16Escape });

/** At most this number of code points in one literal: twelve bytes of source each, together below 16,000. */
const longestPiece = /[^]{1,1300}/gu;

/** Breaks what would open or close a comment, and escapes a tag of KDoc at the start of a line. */
const defuse = (line: string): string =>
  line.replace(/(?<=\*)(?=\/)|(?<=\/)(?=\*)/gu, ' ').replace(/^(\s*)@/u, '$1\\@');

const documentation = (text: string): readonly string[] => {
  const lines = commentLines(text).map(defuse);
  const [only] = lines;
  if (only === undefined) return [];
  return lines.length === 1 ? [`/** ${only} */`] : ['/**', ...markLines(' *', lines), ' */'];
};

const asSource = lexical((line: string) => line);

const toPascal = (name: string): string => toCasing(name.replaceAll('-', '_'), 'pascal');

const toException = (stem: string): string => {
  const name = `${stem}Exception`;
  return exceptions.has(name.toLowerCase()) ? `${name}_` : name;
};

const string = lexical((text: string) =>
  (text.toWellFormed().match(longestPiece) ?? ['']).map((piece) => `"${escapeKotlin(piece)}"`).join(' + '),
);

/** Kotlin 2.0. */
export const kotlin = {
  identifier: identifierWriter({ words: new Set([...keywords, ...ofFactories]) }),
  string,
  literal: lexical((value: number | boolean, type: ScalarType) =>
    type === 'number' && Number.isInteger(value) ? `${String(value)}.0`.replace(/(e.*)\.0$/u, '$1') : String(value),
  ),
  path: (path: MemberPath): Source => source`listOf(${commas(path.map(string))})`,
  /** A KDoc comment. */
  comment: (text: string): readonly Source[] => documentation(text).map(asSource),
  scalar: lexical(
    (type: ScalarType) => ({ string: 'String', integer: 'Long', number: 'Double', boolean: 'Boolean' })[type],
  ),
  /**
   * The name of the type for the parameters of an error, from the name of the error. `apart` puts `_` between the words, for names
   * that otherwise differ only in letter case.
   */
  paramsType: lexical(
    (error: string, apart: boolean) =>
      `${apart ? error.split('_').map(toPascal).join('_') : toCasing(error, 'pascal')}Params`,
  ),
  /** The exception of a whole catalog. */
  exception: lexical((catalog: string) => toException(toPascal(catalog))),
  /** The exception of a category; its name differs from that of the whole catalog. */
  categoryException: lexical((category: string, root: Source) => {
    const name = toException(toPascal(category));
    return name.toLowerCase() === sourced(root).toLowerCase() ? `${name}_` : name;
  }),
  /** The object with the definitions and the functions that make errors. */
  object: lexical((catalog: string) => `${toPascal(catalog)}Errors`),
  /** The enumeration of the errors of an operation. */
  operationType: lexical((operation: string) => `${toCasing(operation, 'pascal')}Error`),
  /** The last element of the package name for a catalog's name. */
  packageName: lexical((catalog: string) => {
    const name = catalog.replaceAll('-', '');
    if (!/^[a-z][a-z0-9]*$/.test(name)) throw new Error(`not a catalog name: ${JSON.stringify(catalog)}`);
    return notPackages.has(name) ? `${name}errors` : name;
  }),
} satisfies PackageLanguage & EnvelopeLanguage & Record<string, unknown>;

/** Words that a package name must not contain as an element. */
export const refusedPackages: readonly string[] = [...notPackages];
