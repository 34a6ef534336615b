import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { envelopeView } from '../envelope-view.ts';
import { licenseText } from '../license.ts';
import { likelyText } from '../likely-text.ts';
import { localePieces } from '../locale-pieces.ts';
import { membersReadView } from '../members-read.ts';
import { cutPieces } from '../pieces.ts';
import { isRaised } from '../raised.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { categoryConstantsOf, codeConstantsOf } from './codes-view.ts';
import { factoriesView } from './factories-view.ts';
import { kotlin } from './language.ts';
import { messagesOf } from './locales-view.ts';
import { manifestView } from './manifest-view.ts';
import { operationsViews } from './operations-view.ts';
import { kotlinOptions } from './options.ts';
import { packageView, type PackageView } from './package-view.ts';
import { paramsTypesOf, paramsTypesView } from './params-view.ts';
import { rangesOf } from './ranges-view.ts';
import { readmeSymbols } from './readme-symbols.ts';
import { rowOf } from './table-view.ts';

/** What makes the files of a package: the names that all files use, and a function that makes a Kotlin file. */
interface Making {
  readonly catalog: ErrorCatalog;
  readonly names: PackageView;
  /** Makes a Kotlin file from the template with its name, or from another template. */
  readonly file: (name: string, view?: Parameters<Render>[1], template?: string) => GeneratedFile;
}

const constantFiles = [
  ...[
    'Definition',
    'ErrorState',
    'FromJson',
    'Headers',
    'Json',
    'JsonWriter',
    'Log',
    'ParamsMap',
    'Parts',
    'Pattern',
    'Types',
  ],
];

/** The files that depend on how an error travels. */
const envelopeFiles = ({ catalog, file }: Making): readonly GeneratedFile[] => {
  const view = { ...envelopeView(kotlin, catalog), ...membersReadView(kotlin, catalog) };
  const form = view.isPlain ? 'Plain' : 'Wire';
  return [
    ...['Decoder', 'Encoder', 'RetryAfter', 'Values'].map((name) => file(name, view)),
    ...['Body', 'Reading'].map((name) => file(name, view, `${name}${form}`)),
    ...(view.isPlain ? [] : ['Places', 'Wire']).map((name) => file(name, view)),
  ];
};

/** The base class with the pieces so far: ` : ErrorCodes1()`, or nothing. */
const extendsPiece = (stem: Source, number: number): Source => (number === 0 ? none : source` : ${stem}${number}()`);

/** Constants in the companion of a class. All pieces but the last are in classes that it extends. */
const constantPieces = <Entry>(
  { file }: Making,
  entries: readonly Entry[],
  [companion, piece, stem]: readonly [companion: string, piece: string, stem: Source],
  constantsOf: (entries: readonly Entry[], indent: Source) => Source,
): readonly GeneratedFile[] => {
  const pieces = cutPieces(entries);
  return pieces.map((some, place) => {
    const shared = { extends: extendsPiece(stem, place), number: place + 1 };
    return place === pieces.length - 1
      ? file(companion, { ...shared, constants: constantsOf(some, source`        `) })
      : file(`${piece}${place + 1}`, { ...shared, constants: constantsOf(some, source`    `) }, piece);
  });
};

const categoryFiles = (making: Making): readonly GeneratedFile[] => {
  const { catalog, names, file } = making;
  return [
    ...constantPieces(making, catalog.categories, ['Category', 'Categories', source`Categories`], categoryConstantsOf),
    ...cutPieces(catalog.categories).map((categories, place) =>
      file(
        `CategoryExceptions${place === 0 ? '' : place + 1}`,
        {
          number: place + 1,
          categories: categories.map(({ name }) => ({
            name: kotlin.string(name),
            constant: kotlin.identifier(name, 'constant'),
            type: kotlin.categoryException(name, names.root),
          })),
        },
        'CategoryExceptions',
      ),
    ),
    file(
      names.root,
      {
        makers: join(
          cutPieces(catalog.categories).map((_, place) => source`newException${place + 1}(state, cause)`),
          source` ?: `,
        ),
      },
      'Exception',
    ),
  ];
};

const tableFiles = ({ catalog, names, file }: Making): readonly GeneratedFile[] => {
  const { errors, title, description, version } = catalog;
  const paramsType = paramsTypesOf(errors);
  const pieces = cutPieces(errors);
  const types = cutPieces(paramsTypesView(errors, paramsType));
  const about = [`The errors of ${onOneLine(title)}, version ${version}.`, description].filter(
    (text) => text !== undefined,
  );
  return [
    ...pieces.map((some, place) => {
      const base = place === 0 ? source`DefinitionTable` : source`${names.facade}${place}`;
      const view = {
        base,
        errors: factoriesView(some, { root: names.root, paramsType }),
        needsDuration: some.some(isRaised) || names.hasFallback,
      };
      return place < pieces.length - 1
        ? file(`${names.facade}${place + 1}`, { ...view, number: place + 1 }, 'Errors')
        : file(
            names.facade,
            { ...view, about: kotlin.comment(about.join('\n\n')), version: kotlin.string(version) },
            'ErrorTable',
          );
    }),
    file('Table', {
      pieces: commas(pieces.map((_, place) => source`rows${place + 1}()`)),
    }),
    ...pieces.map((some, place) => file(`Rows${place + 1}`, { number: place + 1, rows: some.map(rowOf) }, 'Rows')),
    file('Params', {
      hasTypes: types.length > 0,
      makers: join(
        types.map((_, place) => source`makeParams${place + 1}(row.code.value, values)`),
        source` ?: `,
      ),
    }),
    ...types.map((some, place) =>
      file(
        `ParamsTypes${place === 0 ? '' : place + 1}`,
        { number: place + 1, types: some.map((type, index) => ({ isFirst: index === 0, ...type })) },
        'ParamsTypes',
      ),
    ),
  ];
};

const localeFiles = ({ catalog, file }: Making): readonly GeneratedFile[] => {
  const locales = localePieces(catalog);
  return [
    file('Locales', {
      locale: kotlin.string(catalog.locale),
      hasLocales: locales.length > 0,
      locales: locales.map(({ tag, number, pieces }) => ({
        tag: kotlin.string(tag),
        pieces: join(
          pieces.map((_, place) => source`, ::locale${number}Piece${place + 1}`),
          none,
        ),
      })),
    }),
    ...locales.flatMap(({ number, pieces }) =>
      pieces.map((messages, place) =>
        file(
          `Messages${number}Piece${place + 1}`,
          {
            number,
            piece: place + 1,
            messages: messagesOf(messages),
          },
          'Messages',
        ),
      ),
    ),
  ];
};

const operationFiles = ({ catalog, file }: Making): readonly GeneratedFile[] =>
  operationsViews(catalog).map((view, place) =>
    file(`operations/Operations${place === 0 ? '' : place + 1}`, view, 'Operations'),
  );

const emit: Target['emit'] = (catalog, render, options) => {
  const names = packageView(catalog, options);
  const folder = `src/main/kotlin/${names.package.replaceAll('.', '/')}`;
  const file: Making['file'] = (name, view = {}, template = name) => ({
    path: `${folder}/${name}.kt`,
    text: render(`kotlin/${template}.kt.liquid`, { ...names, ...view }),
  });
  const making = { catalog, names, file };
  const manifest = manifestView(catalog, names);
  const readme = readmeView(kotlin, catalog, readmeSymbols(names));
  return [
    { path: 'pom.xml', text: render('kotlin/pom.xml.liquid', manifest) },
    { path: 'LICENSE', text: licenseText(catalog) },
    { path: 'README.md', text: render('kotlin/README.md.liquid', { ...manifest, ...readme }) },
    ...constantPieces(making, catalog.errors, ['ErrorCode', 'ErrorCodes', source`ErrorCodes`], codeConstantsOf),
    ...categoryFiles(making),
    ...tableFiles(making),
    ...constantFiles.map((name) => file(name)),
    file('ToJson', { catalog: kotlin.string(catalog.name) }),
    file('CodeRange', { ranges: rangesOf(catalog) }),
    file('Languages', { likely: kotlin.string(likelyText(catalog)) }),
    ...envelopeFiles(making),
    ...operationFiles(making),
    ...localeFiles(making),
  ];
};

/** A Kotlin package for Maven: exceptions by category, definitions with typed factories, decoding and encoding. */
export const kotlinTarget: Target = {
  id: 'kotlin',
  displayName: 'Kotlin',
  options: kotlinOptions,
  emit,
};
