import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { envelopeView, type EnvelopeView } from '../envelope-view.ts';
import { licenseText } from '../license.ts';
import { likelyText } from '../likely-text.ts';
import { localePieces } from '../locale-pieces.ts';
import { cutPieces } from '../pieces.ts';
import { usesWire } from '../plain-envelope.ts';
import { raised } from '../raised.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { categoryConstantsOf, codeConstantsOf } from './codes-view.ts';
import { factoriesView } from './factories-view.ts';
import { go } from './language.ts';
import { messagesOf } from './locales-view.ts';
import { operationsView } from './operations-view.ts';
import { goOptions } from './options.ts';
import { packageView, type PackageView } from './package-view.ts';
import { paramsListsView } from './params-view.ts';
import { rangesOf } from './ranges-view.ts';
import { readmeSymbols } from './readme-symbols.ts';
import { rowsOf, tableNames } from './table-view.ts';

/** The files that are the same for every table but for the package's name; without what nothing in the table uses. */
const constantFiles = ({ errors }: ErrorCatalog): readonly string[] => {
  const made = raised(errors);
  return [
    ...['types.go', 'options.go', 'error.go', 'message.go', 'readback.go', 'value.go', 'retryafter.go', 'scan.go'],
    ...['acceptlanguage.go', 'log.go', 'tojson.go', 'fromjson.go', 'attributes.go', 'printing.go'],
    ...(made.length > 0 ? ['raise.go'] : []),
    ...(made.some(({ params }) => params.length > 0) ? ['as.go'] : []),
  ];
};

const aboutLines = (
  { title, description, version }: ErrorCatalog,
  { package: name }: PackageView,
): ReturnType<typeof go.comment> =>
  go.comment(
    [`Package ${name} defines the errors of ${onOneLine(title)}, version ${version}.`, description ?? ''].join('\n\n'),
  );

/** The names of the parameters that are sensitive in some error. */
const sensitiveParamsOf = ({ errors }: ErrorCatalog): Source => {
  const params = errors.flatMap(({ params }) => params).filter(({ sensitive }) => sensitive);
  return source`{${commas([...new Set(params.map(({ name }) => name))].map(go.string))}}`;
};

/** File names have no underscores: the go command gives endings such as `_test` and `_js` a meaning. */
const pieceName = (stem: string, index: number): string => `${stem}${index === 0 ? '' : index + 1}.go`;

/** The files of an envelope: a plain one needs few of them. */
const envelopeFiles = ({
  isPlain,
  hasRequestIdPath,
}: EnvelopeView): readonly (readonly [path: string, template: string])[] =>
  [
    ...['json.go', 'decode.go', 'encode.go'],
    ...(isPlain ? [] : ['envelope.go', 'places.go', 'details.go', 'fill.go']),
    ...(isPlain && !hasRequestIdPath ? [] : ['step.go', 'tree.go']),
  ]
    .map((path) => [path, path] as const)
    .concat(['reading', 'body'].map((stem) => [`${stem}.go`, `${stem}-${isPlain ? 'plain' : 'wire'}.go`] as const));

const tableFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  const pieces = cutPieces(catalog.errors);
  return [
    ...pieces.flatMap((errors, index) => [
      {
        path: pieceName('codes', index),
        text: render('go/codes.go.liquid', { ...names, constants: codeConstantsOf(errors) }),
      },
      {
        path: pieceName('factories', index),
        text: render('go/factories.go.liquid', {
          ...names,
          factories: factoriesView(errors),
          isSensitive: raised(errors).some(({ params }) => params.some(({ sensitive }) => sensitive)),
        }),
      },
      {
        path: pieceName('table', index),
        text: render('go/table.go.liquid', { ...names, number: index + 1, rows: rowsOf(errors) }),
      },
    ]),
    ...cutPieces(paramsListsView(catalog.errors)).map((lists, index) => ({
      path: pieceName('params', index),
      text: render('go/params.go.liquid', { ...names, lists }),
    })),
    {
      path: 'lookup.go',
      text: render('go/lookup.go.liquid', {
        ...names,
        count: catalog.errors.length,
        tables: tableNames(pieces),
        hasRanges: catalog.categories.some(({ codes }) => codes.length > 0),
        ranges: rangesOf(catalog),
        needsTitle: usesWire(catalog),
      }),
    },
  ];
};

const localeFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  const locales = localePieces(catalog);
  return [
    {
      path: 'locale.go',
      text: render('go/locale.go.liquid', {
        ...names,
        locale: go.string(catalog.locale),
        likely: go.string(likelyText(catalog)),
        hasLocales: locales.length > 0,
        locales: locales.map(({ tag, number, pieces }) => ({
          tag: go.string(tag),
          number,
          pieces: pieces.map((_, index) => ({ number: index + 1 })),
        })),
      }),
    },
    ...locales.flatMap(({ tag, number, pieces }) =>
      pieces.map((messages, index) => ({
        path: pieceName(index === 0 ? `messages-${tag}` : `messages-${tag}.piece`, index),
        text: render('go/messages.go.liquid', { ...names, number, piece: index + 1, messages: messagesOf(messages) }),
      })),
    ),
  ];
};

const operationFiles = (catalog: ErrorCatalog, names: PackageView, render: Render): readonly GeneratedFile[] => {
  if (catalog.operations.length === 0) return [];
  const text = render('go/operations.go.liquid', { ...names, ...operationsView(catalog) });
  return [{ path: 'operations.go', text }];
};

const emit: Target['emit'] = (catalog, render, options) => {
  const names = packageView(catalog, options);
  const view = envelopeView(go, catalog);
  const { isPlain, isProblemJson, hasRequestIdHeader } = view;
  const envelope = {
    ...names,
    ...view,
    hasMembers: !isPlain || isProblemJson,
    hasForeignRequestId: !isPlain || hasRequestIdHeader,
  };
  const constants = { ...names, catalogName: go.string(catalog.name), sensitiveParams: sensitiveParamsOf(catalog) };
  return [
    { path: 'go.mod', text: render('go/go.mod.liquid', names) },
    { path: 'LICENSE', text: licenseText(catalog) },
    { path: 'README.md', text: render('go/README.md.liquid', { ...names, ...readmeView(go, catalog, readmeSymbols) }) },
    {
      path: 'doc.go',
      text: render('go/doc.go.liquid', {
        ...names,
        about: aboutLines(catalog, names),
        version: go.string(catalog.version),
      }),
    },
    ...envelopeFiles(view).map(([path, template]) => ({ path, text: render(`go/${template}.liquid`, envelope) })),
    {
      path: 'categories.go',
      text: render('go/codes.go.liquid', { ...names, constants: categoryConstantsOf(catalog.categories) }),
    },
    ...constantFiles(catalog).map((path) => ({ path, text: render(`go/${path}.liquid`, constants) })),
    ...tableFiles(catalog, names, render),
    ...localeFiles(catalog, names, render),
    ...operationFiles(catalog, names, render),
  ];
};

/** The Go package. */
export const goTarget: Target = { id: 'go', displayName: 'Go', options: goOptions, emit };
