import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render, View } from '../../render/view.ts';
import { envelopeView } from '../envelope-view.ts';
import { licenseText } from '../license.ts';
import { likelyText } from '../likely-text.ts';
import { localePieces } from '../locale-pieces.ts';
import { cutPieces } from '../pieces.ts';
import { usesWireForId } from '../plain-envelope.ts';
import { raised } from '../raised.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { typedErrors } from '../typed-errors.ts';
import { joinMembers, piecesOf } from './class-pieces.ts';
import {
  categoryCase,
  codeConstantsOf,
  documentCategory,
  exceptionOf,
  exceptionRow,
  paragraphs,
} from './codes-view.ts';
import { constantText, envelopeConstants } from './envelope-constants.ts';
import { factoriesOf } from './factories-view.ts';
import { php } from './language.ts';
import { array, atom } from './layout.ts';
import { messagesOf } from './locales-view.ts';
import { manifestView } from './manifest-view.ts';
import { operationsView } from './operations-view.ts';
import { phpOptions } from './options.ts';
import { packageView, type PackageView } from './package-view.ts';
import { paramsClassOf, paramsView, readersOf } from './params-view.ts';
import { rangesView } from './ranges-view.ts';
import { readmeSymbols } from './readme-symbols.ts';
import { rowsOf } from './table-view.ts';

/** The classes that are the same for every table but for names. */
const constantFiles: readonly string[] = [
  ...['UnknownException', 'Kind', 'Retry', 'ParameterType', 'Parameter', 'Definition', 'Detail'],
  ...['EncodedError', 'EncodeOptions', 'RaiseOptions'],
  ...['Internal/Headers', 'Internal/Hidden'],
];

/** The classes that depend on the envelope and the locales. */
const envelopeFiles: readonly string[] = [
  ...['Body', 'Decoder', 'Encoder', 'Exchange', 'Facts', 'Json', 'Locale', 'Log', 'Message', 'Ranges', 'Value'],
];

/** The classes that only an envelope with more than code, message and request ID needs. */
const wireFiles: readonly string[] = ['Parts', 'Places', 'Reading', 'Wire'];

/** A class whose members are shared out over files. */
const sharedOut = (
  template: string,
  name: Source,
  pieces: readonly { readonly [key: string]: View }[],
  render: Render,
): readonly GeneratedFile[] =>
  piecesOf(name, pieces.length).map((piece, index) => ({
    path: `src/${piece.class}.php`,
    text: render(`php/src/${template}.php.liquid`, { ...pieces[index], ...piece }),
  }));

const errorFiles = (
  errors: readonly ErrorDefinition[],
  names: PackageView,
  render: Render,
): readonly GeneratedFile[] => {
  const made = raised(errors);
  const read = typedErrors(made);
  const codes = cutPieces(errors).map((piece) => ({ ...names, constants: codeConstantsOf(piece) }));
  const factories = cutPieces(made).map((piece) => ({
    ...names,
    methods: joinMembers(piece.flatMap((error) => factoriesOf(error, names))),
  }));
  const readers = cutPieces(read).map((piece) => ({
    ...names,
    methods: joinMembers(piece.flatMap((error) => readersOf(error))),
  }));
  return [
    ...sharedOut('ErrorCode', source`ErrorCode`, codes, render),
    ...sharedOut('Errors', names.factoryClass, factories, render),
    ...sharedOut('Params', source`Params`, readers, render),
    ...read.map((error) => ({
      path: `src/Params/${paramsClassOf(error)}.php`,
      text: render('php/src/Params/ErrorParams.php.liquid', { ...names, ...paramsView(error) }),
    })),
  ];
};

const categoryFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => [
  {
    path: 'src/Category.php',
    text: render('php/src/Category.php.liquid', {
      ...names,
      categories: catalog.categories.map((category) => ({ declaration: categoryCase(category) })),
    }),
  },
  ...catalog.categories.map((category) => ({
    path: `src/${exceptionOf(names, category)}.php`,
    text: render('php/src/CategoryException.php.liquid', {
      ...names,
      class: exceptionOf(names, category),
      doc: documentCategory(category),
    }),
  })),
];

type Resource = { readonly name: string; readonly rows: Source };

/** `errors.php`, `errors-2.php`: a file for each piece, one at least. */
const resources = (stem: string, pieces: readonly Source[]): readonly Resource[] =>
  pieces.map((rows, index) => ({ name: `${stem}${index === 0 ? '' : `-${index + 1}`}.php`, rows }));

const fileList = (files: readonly Resource[], head: Source, indentation: number): Source =>
  array(
    head,
    files.map(({ name }) => atom(php.word(name))),
  )(indentation);

const tableFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  const pieces = resources('errors', cutPieces(catalog.errors).map(rowsOf));
  const locales = localePieces(catalog).map(({ tag, pieces: all }) => ({
    tag,
    files: resources(`messages-${tag}`, all.map(messagesOf)),
  }));
  return [
    {
      path: 'src/Internal/Table.php',
      text: render('php/src/Internal/Table.php.liquid', {
        ...names,
        categories: catalog.categories.map((category) => ({ exception: exceptionRow(category, names) })),
        locale: php.word(catalog.locale),
        locales: locales.map(({ tag, files }) => ({
          files: source`${fileList(files, source`${php.word(tag)} => `, 8)},`,
        })),
        pieces: fileList(pieces, none, 4),
      }),
    },
    ...[...pieces, ...locales.flatMap(({ files }) => files)].map(({ name, rows }) => ({
      path: `resources/${name}`,
      text: render('php/resources/rows.php.liquid', { rows }),
    })),
  ];
};

const operationFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  if (catalog.operations.length === 0) return [];
  const view = { ...names, ...operationsView(catalog) };
  return ['Operation', 'Internal/Operations'].map((name) => ({
    path: `src/${name}.php`,
    text: render(`php/src/${name}.php.liquid`, view),
  }));
};

const aboutLines = ({ title, description, version }: ErrorCatalog): readonly Source[] =>
  paragraphs([`${onOneLine(title)} errors, version ${version}.`, description]);

const emit: Target['emit'] = (catalog, render, options) => {
  const names = packageView(catalog, options);
  const usesData = usesWireForId(catalog);
  const envelope = {
    ...names,
    ...envelopeView(envelopeConstants, catalog),
    ...rangesView(catalog),
    usesWire: usesData,
    catalog: php.word(catalog.name),
    likely: constantText(likelyText(catalog)),
  };
  return [
    { path: 'composer.json', text: render('php/composer.json.liquid', manifestView(catalog, names)) },
    { path: 'LICENSE', text: licenseText(catalog) },
    {
      path: 'README.md',
      text: render('php/README.md.liquid', { ...names, ...readmeView(php, catalog, readmeSymbols(names)) }),
    },
    ...['Throwable', 'Exception'].map((part) => ({
      path: `src/${names.stem}${part}.php`,
      text: render(`php/src/${part}.php.liquid`, names),
    })),
    {
      path: 'src/ErrorTable.php',
      text: render('php/src/ErrorTable.php.liquid', {
        ...names,
        about: aboutLines(catalog),
        version: php.string(catalog.version),
      }),
    },
    ...constantFiles.map((name) => ({ path: `src/${name}.php`, text: render(`php/src/${name}.php.liquid`, names) })),
    ...[...envelopeFiles, ...(usesData ? wireFiles : ['Envelope'])].map((name) => ({
      path: `src/Internal/${name}.php`,
      text: render(`php/src/Internal/${name}.php.liquid`, envelope),
    })),
    ...categoryFiles(catalog, names, render),
    ...errorFiles(catalog.errors, names, render),
    ...tableFiles(catalog, names, render),
    ...operationFiles(catalog, names, render),
  ];
};

/** The PHP package. */
export const phpTarget: Target = { id: 'php', displayName: 'PHP', options: phpOptions, emit };
