import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { licenseText } from '../license.ts';
import { cutPieces } from '../pieces.ts';
import { usesWire } from '../plain-envelope.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { categoryConstants, codeConstants } from './codes-view.ts';
import { cutConstants, joinConstants, type Constant } from './constants.ts';
import { definitionConstants } from './factories-view.ts';
import { ruby } from './language.ts';
import { manifestView, versionLiteral } from './manifest-view.ts';
import { operationConstant, operationConstants } from './operations-view.ts';
import { rubyOptions } from './options.ts';
import { packageView, type PackageView } from './package-view.ts';
import { paramsConstants } from './params-view.ts';
import { readmeSymbols } from './readme-symbols.ts';
import { constantSignatures, paramsSignatures } from './signatures-view.ts';
import { tableFiles } from './table-view.ts';

/** The files that are the same for every table but for the name of the module. */
const constantFiles = [
  ...[
    'late',
    'text',
    'values',
    'json_reader',
    'pattern',
    'table',
    'parameter',
    'params',
    'encoded',
    'messages',
    'encoder',
  ],
  ...['languages', 'category_ranges', 'detail', 'facts', 'log', 'export', 'import', 'hidden'],
  ...['error', 'unknown_error', 'definition', 'headers', 'members', 'retry_after', 'decoder'],
];

/** Files that a plain envelope does not need. */
const wireFiles = [
  ...['places', 'success', 'details', 'items', 'verdicts', 'member_finder', 'parts'],
  ...['tree', 'detail_places', 'part_places'],
];

/** A file and its template, by name. */
interface CodeFile {
  readonly name: string;
  readonly template: string;
}

const codeFilesFor = (catalog: ErrorCatalog): readonly CodeFile[] => {
  const isWire = usesWire(catalog);
  return [
    ...['reading', 'body'].map((name) => ({ name, template: `${name}_${isWire ? 'wire' : 'plain'}` })),
    ...(isWire ? wireFiles.map((name) => ({ name, template: name })) : []),
    ...(catalog.operations.length > 0 ? [{ name: 'operation', template: 'operation' }] : []),
  ];
};

/** A file of constants, with its name as `require` has it. */
interface Piece {
  readonly name: string;
  readonly text: string;
}

const pieceName = (stem: string, index: number): string => `${stem}${index === 0 ? '' : `_${index + 1}`}`;

const piecesOf = (
  stem: string,
  constants: readonly Constant[],
  show: (constants: readonly Constant[]) => string,
): readonly Piece[] =>
  cutConstants(constants).map((piece, index) => ({ name: pieceName(stem, index), text: show(piece) }));

/** The constants of the table, in the order in which they need one another. */
const constantPieces = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly Piece[] => {
  const show = (constants: readonly Constant[]): string =>
    render('ruby/lib/gem/constants.rb.liquid', { ...names, constants: joinConstants(constants, false) });
  const showCodes = (constants: readonly Constant[]): string =>
    render('ruby/lib/gem/codes.rb.liquid', { ...names, constants: joinConstants(constants, true) });
  const showOperations = (constants: readonly Constant[]): string =>
    render('ruby/lib/gem/operations.rb.liquid', { ...names, constants: joinConstants(constants, true) });
  return [
    ...piecesOf('codes', codeConstants(catalog), showCodes),
    ...piecesOf('categories', categoryConstants(catalog), show),
    ...piecesOf('parameters', paramsConstants(catalog), show),
    ...piecesOf('definitions', definitionConstants(catalog), show),
    ...piecesOf('operations', operationConstants(catalog), showOperations),
  ];
};

const signatureFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => [
  { path: `sig/${names.path}.rbs`, text: render('ruby/sig/gem.rbs.liquid', names) },
  {
    path: `sig/${names.path}/categories.rbs`,
    text: render('ruby/sig/categories.rbs.liquid', {
      ...names,
      categories: catalog.categories.map(({ name }) => ({ type: ruby.errorClass(name) })),
    }),
  },
  ...cutPieces(paramsSignatures(catalog)).map((types, index) => ({
    path: `sig/${names.path}/${pieceName('parameters', index)}.rbs`,
    text: render('ruby/sig/parameters.rbs.liquid', { ...names, types }),
  })),
  ...cutPieces(catalog.errors).map((errors, index) => ({
    path: `sig/${names.path}/${pieceName('constants', index)}.rbs`,
    text: render('ruby/sig/constants.rbs.liquid', { ...names, ...constantSignatures(errors) }),
  })),
  ...cutPieces(catalog.operations).map((operations, index) => ({
    path: `sig/${names.path}/${pieceName('operations', index)}.rbs`,
    text: render('ruby/sig/operations.rbs.liquid', {
      ...names,
      isFirst: index === 0,
      operations: operations.map((operation) => ({ name: operationConstant(operation) })),
    }),
  })),
];

/** The documentation of the module. */
const aboutLines = ({ title, description, version }: ErrorCatalog): Source =>
  join(ruby.comment([`${onOneLine(title)} errors, version ${version}.`, description ?? ''].join('\n\n')), source`\n`);

const emit: Target['emit'] = (catalog, render, options) => {
  const names = packageView(catalog, options);
  const pieces = constantPieces(catalog, names, render);
  const codeFiles = codeFilesFor(catalog);
  const folder = `lib/${names.path}`;
  return [
    { path: `${names.gem}.gemspec`, text: render('ruby/gem.gemspec.liquid', manifestView(catalog, names)) },
    { path: 'LICENSE', text: licenseText(catalog) },
    {
      path: 'README.md',
      text: render('ruby/README.md.liquid', { ...names, ...readmeView(ruby, catalog, readmeSymbols) }),
    },
    {
      path: `${folder}.rb`,
      text: render('ruby/lib/gem.rb.liquid', {
        ...names,
        pieces: pieces.map(({ name }) => ({ name: word(name) })),
        files: codeFiles.map(({ name }) => word(name)),
        usesWire: usesWire(catalog),
        about: aboutLines(catalog),
      }),
    },
    {
      path: `${folder}/version.rb`,
      text: render('ruby/lib/gem/version.rb.liquid', { ...names, version: versionLiteral(catalog) }),
    },
    ...constantFiles.map((name) => ({
      path: `${folder}/${name}.rb`,
      text: render(`ruby/lib/gem/${name}.rb.liquid`, {
        ...names,
        usesWire: usesWire(catalog),
        hasOperations: catalog.operations.length > 0,
      }),
    })),
    ...codeFiles.map(({ name, template }) => ({
      path: `${folder}/${name}.rb`,
      text: render(`ruby/lib/gem/${template}.rb.liquid`, names),
    })),
    ...pieces.map(({ name, text }) => ({ path: `${folder}/${name}.rb`, text })),
    ...tableFiles(catalog, `${folder}/data`),
    ...signatureFiles(catalog, names, render),
  ];
};

/** The Ruby gem. */
export const rubyTarget: Target = { id: 'ruby', displayName: 'Ruby', options: rubyOptions, emit };
