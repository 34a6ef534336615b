import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { word } from '../../language/language.ts';
import { licenseText } from '../license.ts';
import { cutPieces } from '../pieces.ts';
import type { Target } from '../target.ts';
import {
  categoryConstants,
  codeConstants,
  cutConstants,
  definitionConstants,
  joinConstants,
  listConstants,
  type Constant,
} from './constants-view.ts';
import { dataFiles } from './data.ts';
import { ruby } from './language.ts';
import { rubyOptions } from './options.ts';
import { readmeView } from './readme-view.ts';
import { constantSignatures, listSignatures } from './signatures-view.ts';
import { aboutLines, gemView, packageView, versionLiteral, type PackageView } from './view.ts';

/** The files that are the same for every table but for the name of the module. */
const constantFiles = [
  ...['text', 'values', 'json_reader', 'pattern', 'table', 'parameter', 'params', 'encoded', 'messages', 'encoder'],
  ...['error', 'unknown_error', 'definition', 'headers', 'members', 'retry_after', 'decoder'],
];

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
  return [
    ...piecesOf('codes', codeConstants(catalog), showCodes),
    ...piecesOf('categories', categoryConstants(catalog), show),
    ...piecesOf('parameter_lists', listConstants(catalog), show),
    ...piecesOf('definitions', definitionConstants(catalog), show),
  ];
};

const signatureFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => [
  { path: `sig/${names.gem}.rbs`, text: render('ruby/sig/gem.rbs.liquid', names) },
  {
    path: 'sig/categories.rbs',
    text: render('ruby/sig/categories.rbs.liquid', {
      ...names,
      categories: catalog.categories.map(({ name }) => ({ type: ruby.errorClass(name) })),
    }),
  },
  ...cutPieces(listSignatures(catalog)).map((lists, index) => ({
    path: `sig/${pieceName('parameter_lists', index)}.rbs`,
    text: render('ruby/sig/parameter_lists.rbs.liquid', { ...names, lists }),
  })),
  ...cutPieces(catalog.errors).map((errors, index) => ({
    path: `sig/${pieceName('constants', index)}.rbs`,
    text: render('ruby/sig/constants.rbs.liquid', { ...names, ...constantSignatures(errors) }),
  })),
];

const emit: Target['emit'] = (catalog, render, options) => {
  const names = packageView(catalog, options);
  const pieces = constantPieces(catalog, names, render);
  const folder = `lib/${names.gem}`;
  return [
    { path: `${names.gem}.gemspec`, text: render('ruby/gem.gemspec.liquid', gemView(catalog, names)) },
    { path: 'LICENSE', text: licenseText(catalog) },
    { path: 'README.md', text: render('ruby/README.md.liquid', { ...names, ...readmeView(catalog) }) },
    {
      path: `${folder}.rb`,
      text: render('ruby/lib/gem.rb.liquid', {
        ...names,
        pieces: pieces.map(({ name }) => ({ name: word(name) })),
        about: aboutLines(catalog),
      }),
    },
    {
      path: `${folder}/version.rb`,
      text: render('ruby/lib/gem/version.rb.liquid', { ...names, version: versionLiteral(catalog) }),
    },
    ...constantFiles.map((name) => ({
      path: `${folder}/${name}.rb`,
      text: render(`ruby/lib/gem/${name}.rb.liquid`, names),
    })),
    ...pieces.map(({ name, text }) => ({ path: `${folder}/${name}.rb`, text })),
    ...dataFiles(catalog, `${folder}/data`),
    ...signatureFiles(catalog, names, render),
  ];
};

/** The Ruby gem. */
export const rubyTarget: Target = { id: 'ruby', displayName: 'Ruby', options: rubyOptions, emit };
