import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { envelopeView } from '../envelope-view.ts';
import { cutPieces } from '../pieces.ts';
import { plainEnvelope } from '../plain-envelope.ts';
import { isRaised } from '../raised.ts';
import { categoriesView, codeConstantsOf } from './codes-view.ts';
import { envelopePieces } from './envelope-pieces.ts';
import { factoriesView } from './factories-view.ts';
import { cpp } from './language.ts';
import { likelyView, sortedLocalePieces } from './locales-view.ts';
import { operationsView } from './operations-view.ts';
import type { PackageView } from './package-view.ts';
import { paramsTypesView } from './params-view.ts';
import { rangesView } from './ranges-view.ts';
import { parameterArrays, tablePieces } from './table-view.ts';

type View = Parameters<Render>[1];

/** Writes a header below include/, given its name in the package's folder and its template. */
export type WriteHeader = (name: string, template: string, view?: View) => GeneratedFile;

/** Headers, as the template of one that includes them names them. */
export const filesView = (names: readonly string[]): readonly { readonly name: Source }[] =>
  names.map((name) => ({ name: cpp.header(name) }));

/** The name of a header for a piece; the first one has no number. */
const pieceName = (stem: string, index: number): string => `${stem}${index === 0 ? '' : `_${index + 1}`}.hpp`;

/** Headers in pieces. The first one includes the others, so that users include one header. */
const piecedFiles = (
  write: WriteHeader,
  stem: string,
  includes: readonly string[],
  views: readonly View[],
): readonly GeneratedFile[] =>
  views.map((view, index) => {
    const others = index === 0 ? views.slice(1).map((_, other) => pieceName(stem, other + 1)) : [];
    const files = filesView([...others, ...includes].toSorted());
    return write(pieceName(stem, index), `${stem}.hpp.liquid`, { ...view, files });
  });

const braced = (names: readonly Source[]): Source => source`{${commas(names)}}`;

const tableFiles = (catalog: ErrorCatalog, write: WriteHeader): readonly GeneratedFile[] => {
  const pieces = tablePieces(catalog);
  const names = pieces.map((_, index) => `table_${index + 1}.hpp`);
  const files = filesView(names);
  return [
    write('detail/parameters.hpp', 'detail/parameters.hpp.liquid', { arrays: parameterArrays(catalog) }),
    ...pieces.map((piece, index) =>
      write(`detail/table_${index + 1}.hpp`, 'detail/rows.hpp.liquid', { ...piece, number: index + 1 }),
    ),
    write('detail/table.hpp', 'detail/table.hpp.liquid', {
      files,
      tables: braced(pieces.map((_, index) => source`table_${index + 1}`)),
    }),
  ];
};

const localeFiles = (catalog: ErrorCatalog, write: WriteHeader): readonly GeneratedFile[] => {
  const locales = [...sortedLocalePieces(catalog)].map(([tag, pieces], index) => ({
    tag: cpp.string(tag),
    number: index + 1,
    pieces,
    names: pieces.map((_, piece) => pieceName(`messages_${tag.toLowerCase().replaceAll('-', '_')}`, piece)),
  }));
  return [
    write('detail/locales.hpp', 'detail/locales.hpp.liquid', {
      files: filesView(locales.flatMap(({ names }) => names).toSorted()),
      locale: cpp.string(catalog.locale),
      hasLocales: locales.length > 0,
      ...likelyView(catalog),
      locales: locales.map(({ tag, number, pieces }) => ({
        number,
        hasPieces: pieces.length > 0,
        pieces: braced(pieces.map((_, piece) => source`locale_${number}_piece_${piece + 1}`)),
        entry: source`{${tag}, ${pieces.length > 0 ? source`locale_${number}_pieces` : source`{}`}}`,
      })),
    }),
    ...locales.flatMap(({ number, pieces, names }) =>
      pieces.map(({ arrays, rows }, piece) =>
        write(`detail/${names[piece]}`, 'detail/messages.hpp.liquid', {
          arrays,
          messages: rows,
          number,
          piece: piece + 1,
        }),
      ),
    ),
  ];
};

/** The header with what the others have in common: the hash of all others is in it. */
export const config = 'detail/config.hpp';

/** The headers that users include, by their names without an ending. */
export const publicHeaders = ({ errors }: ErrorCatalog, { hasFallback }: PackageView): readonly string[] =>
  [
    ...[
      'attributes',
      'categories',
      'codes',
      'decode',
      'error',
      'from_json',
      'fwd',
      'lookup',
      'params',
      'to_json',
      'types',
    ],
    ...(errors.some(isRaised) ? ['errors', 'raise'] : []),
    ...(hasFallback ? ['encode'] : []),
  ].toSorted();

/** The headers with the functions that others declare: the compiled library consists of these. */
export const bodyHeaders = ({ errors }: ErrorCatalog, { hasFallback }: PackageView): readonly string[] =>
  [
    ...['attributes', 'categories', 'decode', 'error', 'from_json', 'lookup', 'to_json'],
    ...(errors.some(isRaised) ? ['raise'] : []),
    ...(hasFallback ? ['encode_any'] : []),
  ]
    .toSorted()
    .map((part) => `detail/${part}.hpp`);

/** The views of the headers that need one, by their names without an ending. */
const headerViews = (catalog: ErrorCatalog): Readonly<Record<string, View>> => {
  const isPlain = plainEnvelope(catalog) !== undefined;
  const { isProblemJson, ...view } = envelopeView(cpp, catalog);
  const envelope = {
    ...view,
    ...envelopePieces(catalog),
    isProblemJson,
    hasLocales: catalog.locales.length > 0,
    hasMembers: isProblemJson || !isPlain,
    hasTitle: isProblemJson || !isPlain,
    hasPartHeaders: view.hasRequestIdHeader || !isPlain,
  };
  const name = { name: cpp.string(catalog.name) };
  const categories = { categories: categoriesView(catalog.categories) };
  return {
    ...Object.fromEntries(
      [
        'json',
        'message',
        'encode',
        'http',
        'outgoing',
        'parts',
        'decode',
        'body',
        'reading',
        'envelope',
        'places',
        'tree',
      ].map((part) => [`detail/${part}`, envelope]),
    ),
    'detail/locale': { ...envelope, ...likelyView(catalog) },
    'detail/ranges': rangesView(catalog),
    'detail/to_json': name,
    'detail/from_json': name,
    'detail/categories': categories,
    'detail/category_rows': categories,
    categories,
    lookup: { version: cpp.string(catalog.version) },
  };
};

/** All headers in the package's folder, but for {@link config}. */
export const headersOf = (catalog: ErrorCatalog, names: PackageView, write: WriteHeader): readonly GeneratedFile[] => {
  const { errors } = catalog;
  const isPlain = plainEnvelope(catalog) !== undefined;
  const hasFactories = errors.some(isRaised);
  const types = cutPieces(paramsTypesView(errors)).map((piece) => ({ types: piece }));
  const codes = cutPieces(errors).map((piece) => ({ constants: codeConstantsOf(piece) }));
  const factories = cutPieces(errors).map((piece) => ({ factories: factoriesView(piece, names.namespace) }));
  const views = headerViews(catalog);
  const pieced = ['params', 'codes', 'errors'];
  const parts = ['encode', 'headers', 'http', 'json', 'log', 'message', 'number', 'outgoing', 'parts', 'row', 'state'];
  const details = [...parts, 'category_rows', 'locale', 'ranges', 'utf8', 'verdict', 'wait'];
  return [
    ...publicHeaders(catalog, names).filter((part) => !pieced.includes(part)),
    ...bodyHeaders(catalog, names).map((path) => path.replace('.hpp', '')),
    ...details.map((part) => `detail/${part}`),
    ...(names.hasFallback ? ['detail/encode_fallback'] : []),
    ...(isPlain ? [] : ['detail/envelope', 'detail/places', 'detail/tree']),
  ]
    .map((part) => write(`${part}.hpp`, `${part}.hpp.liquid`, views[part]))
    .concat(
      ['body', 'reading'].map((part) =>
        write(`detail/${part}.hpp`, `detail/${part}_${isPlain ? 'plain' : 'wire'}.hpp.liquid`, views[`detail/${part}`]),
      ),
      piecedFiles(write, 'params', [config, 'types.hpp'], types.length > 0 ? types : [{ types: [] }]),
      piecedFiles(write, 'codes', [config, 'params.hpp', 'types.hpp'], codes),
      hasFactories ? piecedFiles(write, 'errors', ['categories.hpp', config, 'raise.hpp'], factories) : [],
      catalog.operations.length === 0
        ? []
        : [write('operations.hpp', 'operations.hpp.liquid', operationsView(catalog))],
      tableFiles(catalog, write),
      localeFiles(catalog, write),
    );
};
