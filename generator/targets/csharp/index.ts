import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source } from '../../language/language.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { envelopeView } from '../envelope-view.ts';
import { licenseText } from '../license.ts';
import { likelyText } from '../likely-text.ts';
import { localePieces } from '../locale-pieces.ts';
import { membersReadView } from '../members-read.ts';
import { cutPieces } from '../pieces.ts';
import { raised } from '../raised.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { typedErrors } from '../typed-errors.ts';
import { categoryConstantsOf, categoryViews, codeConstantsOf } from './codes-view.ts';
import { factoriesView } from './factories-view.ts';
import { csharp } from './language.ts';
import { messagesOf } from './locales-view.ts';
import { manifestView } from './manifest-view.ts';
import { operationMembersOf } from './operations-view.ts';
import { csharpOptions } from './options.ts';
import { packageView, type PackageView } from './package-view.ts';
import { paramsTypesView } from './params-view.ts';
import { rangesView } from './ranges-view.ts';
import { readmeSymbols } from './readme-symbols.ts';
import { rowsOf } from './table-view.ts';

/** The files that are the same for every table but for names; without what nothing in the table uses. */
const constantFiles = [
  ...['ErrorCode.cs', 'ErrorDefinition.cs', 'ErrorDetail.cs', 'ErrorOptions.cs', 'EncodedError.cs'],
  ...[
    'EncodeOptions.cs',
    'Enums.cs',
    'Sensitive.cs',
    'Internal/ErrorState.cs',
    'Internal/Headers.cs',
    'Internal/Numbers.cs',
  ],
  ...[
    'Internal/Annotations.cs',
    'Internal/JsonWriter.cs',
    'Internal/Log.cs',
    'Internal/Parts.cs',
    'Internal/Pattern.cs',
    'Internal/Scalars.cs',
  ],
];

/** The files that depend on how an error travels. */
const envelopeFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  const envelope = { ...names, ...envelopeView(csharp, catalog), ...membersReadView(csharp, catalog) };
  const write = (name: string, template = name): GeneratedFile => ({
    path: `Internal/${name}.cs`,
    text: render(`csharp/Internal/${template}.cs.liquid`, envelope),
  });
  const form = envelope.isPlain ? 'Plain' : 'Wire';
  return [
    ...['Decoder', 'Encoder', 'Json', 'RetryAfter'].map((name) => write(name)),
    ...['Body', 'Reading'].map((name) => write(name, `${name}${form}`)),
    ...(envelope.isPlain ? [] : ['Places', 'Wire']).map((name) => write(name)),
  ];
};

const pieceName = (stem: string, index: number): string => `${stem}${index === 0 ? '' : `.${index + 1}`}.cs`;

const tableFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  const pieces = cutPieces(catalog.errors);
  return [
    ...pieces.flatMap((errors, index) => [
      {
        path: pieceName('Codes', index),
        text: render('csharp/Codes.cs.liquid', { ...names, constants: codeConstantsOf(errors, names) }),
      },
      {
        path: pieceName('Factories', index),
        text: render('csharp/Factories.cs.liquid', { ...names, factories: factoriesView(errors, names) }),
      },
      {
        path: pieceName('Internal/Rows', index),
        text: render('csharp/Internal/Rows.cs.liquid', { ...names, number: index + 1, rows: rowsOf(errors) }),
      },
    ]),
    ...cutPieces(typedErrors(raised(catalog.errors))).map((errors, index) => ({
      path: pieceName('Params', index),
      text: render('csharp/Params.cs.liquid', { ...names, types: paramsTypesView(errors, names) }),
    })),
    {
      path: 'Internal/Table.cs',
      text: render('csharp/Internal/Table.cs.liquid', {
        ...names,
        count: catalog.errors.length,
        hasOperations: catalog.operations.length > 0,
        pieces: pieces.map((_, index) => ({ number: index + 1 })),
      }),
    },
  ];
};

const operationFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] =>
  catalog.operations.length === 0
    ? []
    : [
        { path: 'ErrorSet.cs', text: render('csharp/ErrorSet.cs.liquid', names) },
        {
          path: 'Operations.cs',
          text: render('csharp/Operations.cs.liquid', { ...names, members: operationMembersOf(catalog) }),
        },
      ];

const localeFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  const locales = localePieces(catalog);
  return [
    {
      path: 'Internal/Locales.cs',
      text: render('csharp/Internal/Locales.cs.liquid', {
        ...names,
        locale: csharp.string(catalog.locale),
        locales: locales.map(({ tag, number, pieces }) => ({
          tag: csharp.string(tag),
          pieces: pieces.map((_, index) => ({ name: source`Locale${number}Piece${index + 1}` })),
        })),
      }),
    },
    {
      path: 'Internal/Languages.cs',
      text: render('csharp/Internal/Languages.cs.liquid', { ...names, likely: csharp.string(likelyText(catalog)) }),
    },
    ...locales.flatMap(({ tag, number, pieces }) =>
      pieces.map((messages, index) => ({
        path: pieceName(`Internal/Messages.${tag}`, index),
        text: render('csharp/Internal/Messages.cs.liquid', {
          ...names,
          number,
          piece: index + 1,
          messages: messagesOf(messages),
        }),
      })),
    ),
  ];
};

const emit: Target['emit'] = (catalog, render, options) => {
  const names = packageView(catalog, options);
  const categories = categoryViews(catalog.categories, names);
  const pieces = cutPieces(categories);
  return [
    {
      path: `${names.package}.csproj`,
      text: render('csharp/project.csproj.liquid', { ...names, ...manifestView(catalog) }),
    },
    { path: 'LICENSE', text: licenseText(catalog) },
    {
      path: 'README.md',
      text: render('csharp/README.md.liquid', { ...names, ...readmeView(csharp, catalog, readmeSymbols(names)) }),
    },
    {
      path: `${names.facade}.cs`,
      text: render('csharp/Errors.cs.liquid', {
        ...names,
        about: csharp.element(source`summary`, [`${catalog.title} errors.`]),
        version: csharp.string(catalog.version),
      }),
    },
    { path: `${names.root}.cs`, text: render('csharp/Exception.cs.liquid', names) },
    ...pieces.map((of, index) => ({
      path: pieceName('CategoryExceptions', index),
      text: render('csharp/CategoryExceptions.cs.liquid', { ...names, categories: of }),
    })),
    {
      path: 'ErrorCategory.cs',
      text: render('csharp/ErrorCategory.cs.liquid', { ...names, constants: categoryConstantsOf(catalog.categories) }),
    },
    {
      path: 'Internal/Categories.cs',
      text: render('csharp/Internal/Categories.cs.liquid', { ...names, categories }),
    },
    {
      path: 'Internal/CodeRange.cs',
      text: render('csharp/Internal/CodeRange.cs.liquid', { ...names, ranges: rangesView(catalog) }),
    },
    {
      path: 'Internal/Exchange.cs',
      text: render('csharp/Internal/Exchange.cs.liquid', { ...names, catalog: csharp.string(catalog.name) }),
    },
    ...envelopeFiles(catalog, names, render),
    ...constantFiles.map((path) => ({ path, text: render(`csharp/${path}.liquid`, names) })),
    ...tableFiles(catalog, names, render),
    ...operationFiles(catalog, names, render),
    ...localeFiles(catalog, names, render),
  ];
};

/** The C# package. */
export const csharpTarget: Target = { id: 'csharp', displayName: 'C#', options: csharpOptions, emit };
