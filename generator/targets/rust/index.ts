import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { envelopeView } from '../envelope-view.ts';
import { usesWireForId } from '../plain-envelope.ts';
import { likelyText } from '../likely-text.ts';
import { licenseText } from '../license.ts';
import { localePieces } from '../locale-pieces.ts';
import { membersRead } from '../members-read.ts';
import { cutPieces } from '../pieces.ts';
import { isSeen, raised } from '../raised.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { categoriesView, codeConstantsOf } from './codes-view.ts';
import { envelopeConstants } from './envelope-constants.ts';
import { factoriesOf } from './factories-view.ts';
import { fillsView, variantsOf } from './kind-view.ts';
import { rust } from './language.ts';
import { messagesOf } from './locales-view.ts';
import { manifestView } from './manifest-view.ts';
import { exampleOperation, operationsOf } from './operations-view.ts';
import { rustOptions } from './options.ts';
import { packageView } from './package-view.ts';
import { rangesView } from './ranges-view.ts';
import { readmeSymbols } from './readme-symbols.ts';
import { rowsOf, usesOf } from './table-view.ts';

/** A module with what it is filled with. */
interface Module {
  readonly name: Source;
  readonly text: string;
}

const pieceName = (stem: string, index: number): Source => word(index === 0 ? stem : `${stem}_${index + 1}`);

const modulesOf = (
  stem: string,
  pieces: readonly (readonly ErrorDefinition[])[],
  write: (errors: readonly ErrorDefinition[]) => string,
): readonly Module[] => pieces.map((errors, index) => ({ name: pieceName(stem, index), text: write(errors) }));

/** A locale with its modules; their names begin otherwise from the second piece on, since a tag may end in a number. */
const localeModules = (
  catalog: ErrorCatalog,
  render: Render,
): readonly { readonly tag: string; readonly modules: readonly Module[] }[] =>
  localePieces(catalog).map(({ tag, pieces }) => ({
    tag,
    modules: pieces.map((messages, index) => {
      const stem = index === 0 ? source`messages` : source`messages${index + 1}`;
      return {
        name: source`${stem}_${rust.localeWord(tag)}`,
        text: render('rust/src/messages.rs.liquid', { messages: messagesOf(messages) }),
      };
    }),
  }));

/** The modules that every package has. */
const fixed = [
  ...['lib', 'macros', 'attributes', 'body', 'category', 'code', 'decode', 'definition', 'encode', 'error'],
  ...['from_json', 'json', 'kind', 'locale', 'log', 'making', 'message', 'reading', 'retry_after', 'serialize'],
  ...['table', 'to_json', 'value'],
];

/** The modules that read an envelope from data. */
const onWire = ['items', 'places', 'wire'];

/** What clippy takes in one list of parameters by default: all of them, truth values, names of a letter. */
const lintLimits = { all: 7, booleans: 3, letters: 4 };

const lintFiles = ({ errors }: ErrorCatalog, render: Render): readonly GeneratedFile[] => {
  const most = (counts: (param: Parameter) => boolean, least: number): number =>
    Math.max(least, ...raised(errors).map(({ params }) => params.filter(counts).length));
  const needed = {
    all: most(() => true, lintLimits.all),
    booleans: most(({ type }) => type === 'boolean', lintLimits.booleans),
    letters: most(({ name }) => name.length === 1, lintLimits.letters),
  };
  return JSON.stringify(needed) === JSON.stringify(lintLimits)
    ? []
    : [{ path: 'clippy.toml', text: render('rust/clippy.toml.liquid', needed) }];
};

const namesOf = (modules: readonly Module[]): readonly Source[] => modules.map(({ name }) => name);

const emit: Target['emit'] = (catalog, render, options) => {
  const { errors, categories, title, version, description } = catalog;
  const names = packageView(catalog, options);
  const pieces = cutPieces(errors);
  const made = pieces.map(raised).filter((piece) => piece.length > 0);
  const codes = modulesOf('codes', pieces, (piece) =>
    render('rust/src/codes.rs.liquid', { constants: codeConstantsOf(piece) }),
  );
  const constructors = modulesOf('constructors', made, (piece) =>
    render('rust/src/constructors.rs.liquid', {
      factories: factoriesOf(piece),
      hasParams: piece.some(({ params }) => params.length > 0),
    }),
  );
  const rows = modulesOf('rows', pieces, (piece) =>
    render('rust/src/rows.rs.liquid', { uses: usesOf(catalog, piece), rows: rowsOf(catalog, piece) }),
  );
  const locales = localeModules(catalog, render);
  const messages = locales.flatMap(({ modules }) => modules);
  const fills = fillsView(catalog);
  const isWire = usesWireForId(catalog);
  const modules = [...fixed, ...(isWire ? onWire : [])];
  const hasOperations = catalog.operations.length > 0;
  const parts = envelopeView(envelopeConstants, catalog);
  const view = {
    ...names,
    ...parts,
    usesWire: isWire,
    hasOperations,
    hasPartHeaders: isWire || parts.hasRequestIdHeader,
    membersRead: membersRead(catalog).map((name) => ({ name: rust.string(name) })),
    likely: rust.assignment(source`const LIKELY: &str`, rust.string(likelyText(catalog)), 0),
    ranges: rangesView(catalog),
    about: join(
      rust.innerComment([`${onOneLine(title)} errors, version ${version}.`, description ?? ''].join('\n\n')),
      source`\n`,
    ),
    catalogName: rust.assignment(source`pub(crate) const CATALOG: &str`, rust.string(catalog.name), 0),
    versionConstant: rust.assignment(source`pub const CATALOG_VERSION: &str`, rust.string(version), 0),
    // rustfmt keeps the modules of a crate in this order.
    modules: [...modules.map((name) => word(name)), ...namesOf([...codes, ...constructors, ...rows, ...messages])]
      .filter((name) => !['lib', 'macros', 'serialize'].includes(name))
      .toSorted()
      .map((name) => ({ name })),
    rowModules: namesOf(rows).map((name) => ({ name })),
    hasConstructors: constructors.length > 0,
    hasFields: fills.length > 0,
    fills,
    categories: categoriesView(categories),
    firstCategory: rust.field(
      source`category`,
      source`Category::${rust.identifier(categories[0]?.name ?? 'general', 'pascal')}`,
      4,
    ),
    hasVariants: errors.some((error) => isSeen(catalog, error)),
    variants: variantsOf(catalog),
    defaultLocale: rust.assignment(source`pub(crate) const DEFAULT_LOCALE: &str`, rust.string(catalog.locale), 0),
    hasLocales: locales.length > 0,
    locales: locales.map(({ tag, modules }) => ({
      tag: rust.string(tag),
      pieces: commas(namesOf(modules).map((name) => source`crate::${name}::MESSAGES`)),
    })),
  };
  return [
    { path: 'Cargo.toml', text: render('rust/Cargo.toml.liquid', manifestView(catalog, names)) },
    { path: 'LICENSE', text: licenseText(catalog) },
    {
      path: 'README.md',
      text: render('rust/README.md.liquid', {
        ...names,
        ...readmeView(rust, catalog, readmeSymbols),
        ...exampleOperation(catalog),
      }),
    },
    ...lintFiles(catalog, render),
    ...modules.map((name) => ({ path: `src/${name}.rs`, text: render(`rust/src/${name}.rs.liquid`, view) })),
    ...(hasOperations
      ? [
          {
            path: 'src/operations.rs',
            text: render('rust/src/operations.rs.liquid', { operations: operationsOf(catalog) }),
          },
        ]
      : []),
    ...[...codes, ...constructors, ...rows, ...messages].map(({ name, text }) => ({ path: `src/${name}.rs`, text })),
  ];
};

/** The Rust crate. */
export const rustTarget: Target = { id: 'rust', displayName: 'Rust', options: rustOptions, emit };
