import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { markdown } from '../../language/markdown.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { envelopeView } from '../envelope-view.ts';
import { licenseText } from '../license.ts';
import { likelyText } from '../likely-text.ts';
import { localePieces } from '../locale-pieces.ts';
import { cutPieces } from '../pieces.ts';
import { usesWire } from '../plain-envelope.ts';
import { isRaised } from '../raised.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { categoryConstantsOf, codeConstantsOf, paragraphs } from './codes-view.ts';
import { factoriesOf } from './factories-view.ts';
import { swift } from './language.ts';
import { messageOf } from './locales-view.ts';
import { operationConstantsOf } from './operations-view.ts';
import { swiftOptions } from './options.ts';
import { packageView, type PackageView } from './package-view.ts';
import { paramsTypesView } from './params-view.ts';
import { rangesView } from './ranges-view.ts';
import { readmeSymbols } from './readme-symbols.ts';
import { addingFunctions, rowOf } from './table-view.ts';

/** The files that are the same for every table but for the name of the type. */
const constantFiles = ['Types', 'Value', 'Message', 'Log', 'RetryAfter', 'Clock', 'Foundation'];

/** Those that know how an error travels. */
const envelopeFiles = ['JSON', 'Building', 'Decode', 'Reading', 'Encode'];

/** Those that read and write what the envelope of a table says as data. */
const wireFiles = ['Places', 'Wire', 'Body'];

const aboutLines = ({ title, description, version }: ErrorCatalog): ReturnType<typeof paragraphs> =>
  paragraphs([
    markdown.text(`An error of ${onOneLine(title)}, version ${version}.`),
    description === undefined ? undefined : markdown.block(description),
  ]);

const pieceName = (stem: string, index: number): string => `${stem}${index === 0 ? '' : index + 1}.swift`;

const tableFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  const pieces = cutPieces(catalog.errors);
  const functions = addingFunctions(pieces, rowOf);
  return [
    ...pieces.flatMap((errors, index) => [
      {
        path: pieceName('Codes', index),
        text: render('swift/Codes.swift.liquid', { ...names, constants: codeConstantsOf(errors) }),
      },
      ...(errors.some(isRaised)
        ? [
            {
              path: pieceName('Factories', index),
              text: render('swift/Factories.swift.liquid', { ...names, factories: factoriesOf(errors, names.root) }),
            },
          ]
        : []),
      {
        path: pieceName('Table', index),
        text: render('swift/Table.swift.liquid', { ...names, functions: functions[index] ?? [] }),
      },
    ]),
    ...cutPieces(paramsTypesView(catalog.errors)).map((types, index) => ({
      path: pieceName('Params', index),
      text: render('swift/Params.swift.liquid', { ...names, types }),
    })),
    {
      path: 'Lookup.swift',
      text: render('swift/Lookup.swift.liquid', {
        ...names,
        count: catalog.errors.length,
        hasOperations: catalog.operations.length > 0,
        functions: functions.flat(),
      }),
    },
  ];
};

const operationFiles = ({ operations }: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] =>
  operations.length === 0
    ? []
    : [
        { path: 'Operation.swift', text: render('swift/Operation.swift.liquid', names) },
        ...cutPieces(operations).map((piece, index) => ({
          path: pieceName('Operations', index),
          text: render('swift/Operations.swift.liquid', { ...names, constants: operationConstantsOf(piece) }),
        })),
      ];

const localeFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  const locales = localePieces(catalog).map(({ tag, number, pieces }) => ({
    tag,
    number,
    files: addingFunctions(pieces, messageOf),
  }));
  return [
    {
      path: 'Locale.swift',
      text: render('swift/Locale.swift.liquid', {
        ...names,
        locale: swift.string(catalog.locale),
        likely: swift.string(likelyText(catalog)),
        locales: locales.map(({ tag, number, files }) => ({
          tag: swift.string(tag),
          number,
          hasMessages: files.length > 0,
          functions: files.flat(),
        })),
      }),
    },
    ...locales.flatMap(({ tag, number, files }) =>
      files.map((functions, index) => ({
        path: pieceName(index === 0 ? `Messages-${tag}` : `Messages-${tag}.piece`, index),
        text: render('swift/Messages.swift.liquid', { ...names, number, functions }),
      })),
    ),
  ];
};

const emit: Target['emit'] = (catalog, render, options) => {
  const names = packageView(catalog, options);
  const isWire = usesWire(catalog);
  const parts = envelopeView(swift, catalog);
  const envelope = {
    ...names,
    ...parts,
    usesWire: isWire,
    hasPartHeaders: isWire || parts.hasRequestIdHeader,
    hasPlainRequestID: !isWire && parts.hasRequestIdPath,
  };
  const sources: readonly GeneratedFile[] = [
    {
      path: `${names.root}.swift`,
      text: render('swift/Error.swift.liquid', {
        ...names,
        about: aboutLines(catalog),
        version: swift.string(catalog.version),
      }),
    },
    ...[...envelopeFiles, ...(isWire ? wireFiles : [])].map((name) => ({
      path: `${name}.swift`,
      text: render(`swift/${name}.swift.liquid`, envelope),
    })),
    {
      path: 'Exchange.swift',
      text: render('swift/Exchange.swift.liquid', { ...names, catalog: swift.string(catalog.name) }),
    },
    { path: 'Parts.swift', text: render('swift/Parts.swift.liquid', { ...names, ...rangesView(catalog) }) },
    {
      path: 'Categories.swift',
      text: render('swift/Categories.swift.liquid', { ...names, constants: categoryConstantsOf(catalog.categories) }),
    },
    ...constantFiles.map((name) => ({ path: `${name}.swift`, text: render(`swift/${name}.swift.liquid`, names) })),
    ...tableFiles(catalog, names, render),
    ...operationFiles(catalog, names, render),
    ...localeFiles(catalog, names, render),
  ];
  return [
    { path: 'Package.swift', text: render('swift/Package.swift.liquid', names) },
    { path: 'LICENSE', text: licenseText(catalog) },
    {
      path: 'README.md',
      text: render('swift/README.md.liquid', {
        ...names,
        version: swift.shortString(catalog.version),
        ...readmeView({ ...swift, string: swift.shortString }, catalog, readmeSymbols),
      }),
    },
    ...sources.map(({ path, text }) => ({ path: `Sources/${names.module}/${path}`, text })),
  ];
};

/** The Swift package. */
export const swiftTarget: Target = { id: 'swift', displayName: 'Swift', options: swiftOptions, emit };
