import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { envelopeView } from '../envelope-view.ts';
import { licenseText } from '../license.ts';
import { likelyText } from '../likely-text.ts';
import { localePieces } from '../locale-pieces.ts';
import { membersReadView } from '../members-read.ts';
import { cutPieces } from '../pieces.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { categoryConstantsOf, codeConstantsOf } from './codes-view.ts';
import { java } from './language.ts';
import { messagesOf } from './locales-view.ts';
import { rangesOf } from './ranges-view.ts';
import { manifestView } from './manifest-view.ts';
import { cutOperations, operationConstantsOf } from './operations-view.ts';
import { javaOptions } from './options.ts';
import { packageView } from './package-view.ts';
import { paramsView } from './params-view.ts';
import { readmeSymbols } from './readme-symbols.ts';
import { cutRows, rowsOf } from './table-view.ts';
import { typedErrors } from '../typed-errors.ts';
import { typeNames, type TypeNames } from './type-names.ts';

const lineEnd = source`\n`;

/** Types that are the same for every table but for the names in them. */
const constantTypes = [
  ...['Category', 'Causes', 'EncodeOption', 'EncodedError', 'ErrorDefinition', 'ErrorDetail', 'ErrorOption'],
  ...['ErrorParams', 'FromJson', 'Headers', 'Kind', 'Log', 'Messages', 'NullMarked'],
  ...['Nullable', 'Parameter', 'ParameterType', 'ParameterizedDefinition', 'ParamsMap', 'Parts', 'Retry'],
  ...['Row', 'State', 'UnknownErrorException', 'Utf8'],
];

/** Writes the type of that name from a template. */
type WriteType = (type: string, template: string, view?: Parameters<Render>[1]) => GeneratedFile;

/** The codes: the last piece of the constants is in their class, which inherits the others. */
const codeTypes = ({ errors }: ErrorCatalog, write: WriteType): readonly GeneratedFile[] => {
  const pieces = cutPieces(errors);
  const before = pieces.slice(0, -1);
  return [
    write('ErrorCode', 'ErrorCode', {
      interfaces: commas([source`Serializable`, ...before.map((_, index) => source`Codes${index + 1}`)]),
      hasConstants: pieces.length > 0,
      constants: codeConstantsOf(pieces.at(-1) ?? [], source`public static final `),
    }),
    ...before.map((piece, index) =>
      write(`Codes${index + 1}`, 'Codes', { number: index + 1, constants: codeConstantsOf(piece, none) }),
    ),
  ];
};

const tableTypes = (catalog: ErrorCatalog, types: TypeNames, write: WriteType): readonly GeneratedFile[] => {
  const { errors, categories } = catalog;
  return [
    ...codeTypes(catalog, write),
    ...cutRows(errors)
      .slice(0, -1)
      .map((piece, index) =>
        write(`Errors${index + 1}`, 'Errors', {
          number: index + 1,
          hasBefore: index > 0,
          before: index,
          members: rowsOf(piece, types),
        }),
      ),
    write('Categories', 'Categories', { categories: categoryConstantsOf(categories) }),
    ...categories.map(({ name, title, description }) => {
      const about = [`An error of the category ${onOneLine(title)}.`, description ?? ''].join('\n\n');
      const type = types.categoryType(name);
      return write(type, 'CategoryException', {
        type,
        name: java.string(name),
        doc: join(java.comment(about), lineEnd),
      });
    }),
    write('ParamsMaker', 'ParamsMaker', { pieces: cutPieces(typedErrors(errors)).map((_, index) => index + 1) }),
    ...cutPieces(typedErrors(errors)).map((piece, index) =>
      write(`ParamsMaker${index + 1}`, 'ParamsMakerPiece', {
        number: index + 1,
        types: piece.map(({ name }) => ({ name: java.string(name), type: types.paramsType(name) })),
      }),
    ),
    ...typedErrors(errors).map((error) => {
      const type = types.paramsType(error.name);
      return write(type, 'Params', paramsView(type, error));
    }),
  ];
};

/** The sets of errors of the operations: the last piece is in their class, which inherits the others. */
const operationTypes = (catalog: ErrorCatalog, write: WriteType): readonly GeneratedFile[] => {
  const pieces = cutOperations(catalog);
  if (pieces.length === 0) return [];
  const before = pieces.slice(0, -1);
  return [
    write('ErrorSet', 'ErrorSet'),
    write('Operations', 'Operations', {
      hasBefore: before.length > 0,
      before: commas(before.map((_, index) => source`Operations${index + 1}`)),
      constants: operationConstantsOf(pieces.at(-1) ?? [], source`public static final `),
    }),
    ...before.map((piece, index) =>
      write(`Operations${index + 1}`, 'OperationsPiece', {
        number: index + 1,
        constants: operationConstantsOf(piece, none),
      }),
    ),
  ];
};

const localeTypes = (catalog: ErrorCatalog, write: WriteType): readonly GeneratedFile[] => {
  const locales = localePieces(catalog);
  return [
    write('Locales', 'Locales', {
      locale: java.string(catalog.locale),
      locales: commas(locales.map(({ tag, number }) => source`new Locales(${java.string(tag)}, ${number})`)),
      pieces: locales.flatMap(({ number, pieces }) => pieces.map((_, index) => ({ number, piece: index + 1 }))),
    }),
    write('Languages', 'Languages', { likely: java.string(likelyText(catalog)) }),
    ...locales.flatMap(({ number, pieces }) =>
      pieces.map((messages, index) =>
        write(`Locale${number}Piece${index + 1}`, 'LocalePiece', {
          number,
          piece: index + 1,
          messages: messagesOf(messages),
        }),
      ),
    ),
  ];
};

/** Types that depend on how an error travels. */
const envelopeTypes = (catalog: ErrorCatalog, write: WriteType): readonly GeneratedFile[] => {
  const envelope = envelopeView(java, catalog);
  const view = { ...envelope, ...membersReadView(java, catalog) };
  const form = envelope.isPlain ? 'Plain' : 'Wire';
  return [
    ...['Decoder', 'Encoder', 'Json', 'RetryAfter', 'Values'].map((type) => write(type, type, view)),
    ...['Body', 'Reading'].map((type) => write(type, `${type}${form}`, view)),
    ...(envelope.isPlain ? [] : ['Places', 'Wire']).map((type) => write(type, type, view)),
  ];
};

const emit: Target['emit'] = (catalog, render, options) => {
  const view = packageView(catalog, options);
  const types = typeNames(catalog);
  const manifest = manifestView(catalog, view, options);
  const sources = 'src/main/java';
  const write: WriteType = (type, template, more = {}) => ({
    path: `${sources}/${java.folder(view.package)}/${type}.java`,
    text: render(`java/${template}.java.liquid`, { ...view, ...more }),
  });
  const about = [`${onOneLine(catalog.title)} errors, version ${catalog.version}.`, catalog.description ?? ''].join(
    '\n\n',
  );
  const rows = cutRows(catalog.errors);
  return [
    { path: 'pom.xml', text: render('java/pom.xml.liquid', manifest) },
    { path: 'LICENSE', text: licenseText(catalog) },
    {
      path: 'README.md',
      text: render('java/README.md.liquid', { ...manifest, ...readmeView(java, catalog, readmeSymbols(types)) }),
    },
    { path: `${sources}/module-info.java`, text: render('java/module-info.java.liquid', view) },
    write('package-info', 'package-info', { doc: join(java.comment(about), lineEnd) }),
    write(view.facade, 'Facade', {
      hasBefore: rows.length > 1,
      before: rows.length - 1,
      hasMembers: rows.length > 0,
      members: rowsOf(rows.at(-1) ?? [], types),
      version: java.string(catalog.version),
    }),
    write(view.root, 'Exception'),
    ...constantTypes.map((type) => write(type, type)),
    ...envelopeTypes(catalog, write),
    write('ToJson', 'ToJson', { catalog: java.string(catalog.name) }),
    write('CodeRange', 'CodeRange', { ranges: rangesOf(catalog) }),
    ...tableTypes(catalog, types, write),
    ...operationTypes(catalog, write),
    ...localeTypes(catalog, write),
  ];
};

/** The Java package. */
export const javaTarget: Target = { id: 'java', displayName: 'Java', options: javaOptions, emit };
