import { createHash } from 'node:crypto';
import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { source, word, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { envelopeView } from '../envelope-view.ts';
import { licenseText } from '../license.ts';
import { cutPieces } from '../pieces.ts';
import { plainEnvelope } from '../plain-envelope.ts';
import { isRaised } from '../raised.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { categoriesView, codeConstantsOf } from './codes-view.ts';
import { envelopePieces } from './envelope-pieces.ts';
import { factoriesView } from './factories-view.ts';
import { cpp } from './language.ts';
import { likelyView, sortedLocalePieces } from './locales-view.ts';
import { cppOptions } from './options.ts';
import { packageNames, packageView } from './package-view.ts';
import { paramsTypesView } from './params-view.ts';
import { rangesView } from './ranges-view.ts';
import { readmeSymbols } from './readme-symbols.ts';
import { parameterArrays, tablePieces } from './table-view.ts';

type View = Parameters<Render>[1];

/** Writes a header below include/, given its name in the package's folder and its template. */
type WriteHeader = (name: string, template: string, view?: View) => GeneratedFile;

const filesView = (names: readonly string[]): readonly { readonly name: Source }[] =>
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

const config = 'detail/config.hpp';

/** A version without what comes before or after a release. */
const releaseOf = (version: string): string => version.replace(/[-+].*$/u, '');

/** A hash of headers: packages with the same one have the same tables and classes. */
const hashOf = (headers: readonly GeneratedFile[]): string => {
  const hash = createHash('sha256');
  for (const { text } of headers) hash.update(text);
  return hash.digest('hex').slice(0, 12);
};

const emit: Target['emit'] = (catalog, render, options) => {
  const { package: folder } = packageNames(catalog, options);
  const names = packageView(catalog, options);
  const { title, description, version, errors } = catalog;
  const write: WriteHeader = (name, template, view = {}) => {
    const path = `${folder}/${name}`;
    const text = render(`cpp/include/package/${template}`, { ...names, ...view, guard: cpp.guard(path) });
    return { path: `include/${path}`, text };
  };
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
  const hasFactories = errors.some(isRaised);
  const types = cutPieces(paramsTypesView(errors)).map((piece) => ({ types: piece }));
  const codes = cutPieces(errors).map((piece) => ({ constants: codeConstantsOf(piece) }));
  const factories = cutPieces(errors).map((piece) => ({ factories: factoriesView(piece, names.namespace) }));
  const parts = [
    'attributes',
    'categories',
    'codes',
    'decode',
    'error',
    'from_json',
    'lookup',
    'params',
    'to_json',
    'types',
  ];
  const allParts = [...parts, ...(hasFactories ? ['errors', 'raise'] : []), ...(names.hasFallback ? ['encode'] : [])];
  const headers = [
    {
      path: `include/${folder}.hpp`,
      text: render('cpp/include/package.hpp.liquid', {
        ...names,
        guard: cpp.guard(`${folder}.hpp`),
        about: cpp.comment([`${onOneLine(title)} errors, version ${version}.`, description ?? ''].join('\n\n')),
        files: filesView(allParts.toSorted().map((part) => `${part}.hpp`)),
      }),
    },
    ...['types', 'error', 'attributes'].map((part) => write(`${part}.hpp`, `${part}.hpp.liquid`)),
    ...['to_json', 'from_json'].map((part) =>
      write(`${part}.hpp`, `${part}.hpp.liquid`, { name: cpp.string(catalog.name) }),
    ),
    ...['row', 'number', 'utf8', 'state', 'log', 'verdict'].map((part) =>
      write(`detail/${part}.hpp`, `detail/${part}.hpp.liquid`),
    ),
    ...['json', 'message', 'encode', 'http', 'outgoing', 'parts'].map((part) =>
      write(`detail/${part}.hpp`, `detail/${part}.hpp.liquid`, envelope),
    ),
    ...['body', 'reading'].map((part) =>
      write(`detail/${part}.hpp`, `detail/${part}_${isPlain ? 'plain' : 'wire'}.hpp.liquid`, envelope),
    ),
    ...(isPlain ? [] : ['envelope', 'places', 'tree']).map((part) =>
      write(`detail/${part}.hpp`, `detail/${part}.hpp.liquid`, envelope),
    ),
    write('detail/locale.hpp', 'detail/locale.hpp.liquid', { ...envelope, ...likelyView(catalog) }),
    write('detail/ranges.hpp', 'detail/ranges.hpp.liquid', rangesView(catalog)),
    write('decode.hpp', 'decode.hpp.liquid', envelope),
    write('lookup.hpp', 'lookup.hpp.liquid', { version: cpp.string(version) }),
    write('categories.hpp', 'categories.hpp.liquid', { categories: categoriesView(catalog.categories) }),
    ...piecedFiles(write, 'params', [config, 'types.hpp'], types.length > 0 ? types : [{ types: [] }]),
    ...piecedFiles(write, 'codes', [config, 'params.hpp', 'types.hpp'], codes),
    ...(hasFactories ? [write('raise.hpp', 'raise.hpp.liquid')] : []),
    ...(names.hasFallback ? [write('encode.hpp', 'encode.hpp.liquid')] : []),
    ...(hasFactories ? piecedFiles(write, 'errors', ['categories.hpp', config, 'raise.hpp'], factories) : []),
    ...tableFiles(catalog, write),
    ...localeFiles(catalog, write),
  ];
  return [
    {
      path: 'CMakeLists.txt',
      text: render('cpp/CMakeLists.txt.liquid', { ...names, version: word(releaseOf(version)) }),
    },
    { path: 'LICENSE', text: licenseText(catalog) },
    {
      path: 'README.md',
      text: render('cpp/README.md.liquid', { ...names, ...readmeView(cpp, catalog, readmeSymbols) }),
    },
    ...headers,
    write(config, `${config}.liquid`, { abi: cpp.abi(releaseOf(version), hashOf(headers)) }),
  ];
};

/** The C++ package. */
export const cppTarget: Target = { id: 'cpp', displayName: 'C++', options: cppOptions, emit };
