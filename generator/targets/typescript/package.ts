import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { generatedNotice } from '../generated-notice.ts';
import { licenseText } from '../license.ts';
import { usesWire } from '../plain-envelope.ts';
import { readmeView } from '../readme-view.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { catalogModule } from './catalog-module.ts';
import { codeNames, codesModule } from './codes-module.ts';
import { errorsModule } from './errors-module.ts';
import { fallbackModule } from './fallback-module.ts';
import { typescript } from './language.ts';
import { localeModule } from './locale-module.ts';
import { buildModule, createProject } from './module.ts';
import { exportAll, type Statement } from './statement.ts';
import { shareOut, type Piece } from './pieces.ts';
import { rowsModule, tableModule } from './rows-module.ts';
import { settingsModule } from './settings-module.ts';
import { commonjsFiles } from './commonjs.ts';
import { listedByName, listedModule, operationCodesModule, operationsModule } from './operations-module.ts';
import { packageView, type PackageSettings } from './package-view.ts';
import { subpathFiles } from './subpaths.ts';
import { exampleLocale, exampleOperation, readmeSymbols } from './readme-symbols.ts';

/** The modules that are the same whatever the rows are; the templates in `lib` are compiled when errspec is built. */
const runtimeModules =
  'attributes brand decode decode-response define delay error escape from-json headers hide json locale log lookup members message once own parts pattern raised read-back read-member retry-after root row state to-json types values'.split(
    ' ',
  );

/** Modules of which an envelope takes one kind, by the names of their templates. */
const envelopeModules = (catalog: ErrorCatalog): readonly (readonly [name: string, template: string])[] =>
  usesWire(catalog)
    ? [
        ['body', 'body-wire'],
        ['envelope', 'envelope'],
        ['items', 'items-wire'],
        ['places', 'places'],
        ['reading', 'reading-wire'],
        ['wait', 'wait'],
      ]
    : [
        ['body', 'body-plain'],
        ['items', 'items-plain'],
        ['reading', 'reading-plain'],
      ];

/** Modules that depend on whether there is an error to send for any other failure, by the names of their templates. */
const encodeModules = ({ fallback }: ErrorCatalog): readonly (readonly [name: string, ...templates: string[]])[] =>
  fallback === undefined
    ? [
        ['encode', 'encode'],
        ['index', 'index'],
      ]
    : [
        ['encode', 'encode-fallback'],
        ['encode-known', 'encode'],
        ['index', 'index', 'index-fallback'],
      ];

type Modules = readonly (readonly [name: string, statements: readonly Statement[]])[];

/** A module that shows everything its pieces export; where there is one piece, that is the module. */
const pieceModules = <Entry>(
  name: Source,
  entries: readonly Entry[],
  build: (piece: Piece<Entry>) => readonly Statement[],
): Modules => {
  const pieces = shareOut(entries);
  const modules: Modules = pieces.map((piece) => [`${name}${piece.suffix}`, build(piece)]);
  return pieces.length === 1
    ? modules
    : [...modules, [name, pieces.map(({ suffix }) => exportAll(source`./${name}${suffix}.js`))]];
};

const operationModules = (catalog: ErrorCatalog): Modules => {
  const { operations } = catalog;
  if (operations.length === 0) return [];
  const listed = listedByName(catalog);
  return [
    ['listed-errors', listedModule(catalog)],
    ...shareOut(operations).map(
      (piece) => [`operation-codes${piece.suffix}`, operationCodesModule(piece, listed)] as const,
    ),
    ...pieceModules(source`operations`, operations, (piece) => operationsModule(piece, listed)),
  ];
};

const catalogModules = (catalog: ErrorCatalog): Modules => {
  const { errors, locales, fallback } = catalog;
  const rows = shareOut(errors);
  return [
    ['settings', settingsModule(catalog)],
    ['catalog', catalogModule(catalog)],
    ...rows.map((piece) => [`rows${piece.suffix}`, rowsModule(catalog, piece)] as const),
    ['table', tableModule(rows)],
    ...(fallback === undefined ? [] : [['fallback', fallbackModule(fallback, rows)] as const]),
    ...pieceModules(source`errors`, errors, errorsModule),
    ...pieceModules(source`codes`, codeNames(errors), ({ entries }) => codesModule(entries)),
    ...operationModules(catalog),
    ...locales.map((tag) => [`locales/${tag}`, localeModule(tag, errors)] as const),
  ];
};

/** A module with the comment that says who wrote it. The compiler drops it from declarations, so it is added here. */
const withNotice = ({ path, text }: GeneratedFile): GeneratedFile => ({
  path,
  text: `// ${generatedNotice}\n\n${text}`,
});

/** The files of the npm package of a catalog. */
export const buildPackage = (
  catalog: ErrorCatalog,
  render: Render,
  settings: PackageSettings,
): readonly GeneratedFile[] => {
  const view = packageView(catalog, settings);
  const project = createProject();
  const readme = {
    ...view,
    ...readmeView(typescript, catalog, readmeSymbols),
    ...exampleLocale(catalog, settings.packageName),
    ...exampleOperation(catalog),
  };
  const fromTemplate = (path: string): string => render(`typescript/${path}.liquid`, view);
  const modules = [
    ...[
      ...runtimeModules.map((name) => [name, name] as const),
      ...envelopeModules(catalog),
      ...encodeModules(catalog),
      ...(catalog.operations.length === 0 ? [] : [['operation', 'operation'] as const]),
    ].flatMap(([name, ...templates]) =>
      (['src/*.ts', 'lib/*.js', 'lib/*.d.ts'] as const).map((path) => {
        const texts = templates.map((template) => fromTemplate(path.replace('*', template)));
        return withNotice({ path: path.replace('*', name), text: texts.join('') });
      }),
    ),
    ...catalogModules(catalog).flatMap(([name, statements]) => buildModule(project, name, statements).map(withNotice)),
  ];
  return [
    ...['package.json', 'tsconfig.json'].map((path) => ({ path, text: fromTemplate(path) })),
    { path: 'README.md', text: render('typescript/README.md.liquid', readme) },
    { path: 'LICENSE', text: licenseText(catalog) },
    ...modules,
    ...(settings.isDual ? commonjsFiles(modules) : []),
    ...subpathFiles(catalog, settings),
  ];
};
