import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import { toml } from '../../language/toml.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import { licenseText } from '../license.ts';
import { localeMessages } from '../locale-messages.ts';
import { cutPieces } from '../pieces.ts';
import type { Target } from '../target.ts';
import { categoriesView, codeConstantsOf } from './codes-view.ts';
import { constructorsOf, isRaised } from './constructors-view.ts';
import { envelopeView } from './envelope-view.ts';
import { fillsView, hasVariant, variantsOf } from './kind-view.ts';
import { rust } from './language.ts';
import { rustOptions } from './options.ts';
import { readmeView } from './readme-view.ts';
import { rowsOf, usesOf } from './table-view.ts';
import { crateName } from './view.ts';

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
  [...localeMessages(catalog)].map(([tag, messages]) => ({
    tag,
    modules: cutPieces(messages).map((piece, index) => {
      const rows = piece.map(({ code, pattern }) => source`(${rust.string(code)}, ${rust.string(pattern)});`);
      const stem = index === 0 ? source`messages` : source`messages${index + 1}`;
      return {
        name: source`${stem}_${rust.localeWord(tag)}`,
        text: render('rust/src/messages.rs.liquid', { messages: join(rows, source`\n    `) }),
      };
    }),
  }));

const manifest = (catalog: ErrorCatalog, crate: string, render: Render): string => {
  const { title, version, license } = catalog;
  return render('rust/Cargo.toml.liquid', {
    crate: toml.string(crate),
    version: toml.string(version),
    description: toml.string(`The errors of ${onOneLine(title)}`),
    hasLicenseExpression: !/LicenseRef-|^UNLICENSED$|^proprietary$/i.test(license),
    license: toml.string(license),
  });
};

/** The modules that every package has. */
const fixed = [
  ...['lib', 'macros', 'category', 'code', 'decode', 'definition', 'encode', 'error', 'json', 'kind', 'locale'],
  ...['message', 'retry_after', 'serialize', 'table', 'value'],
];

/** What clippy takes in one list of parameters unless it is told otherwise: all of them, truth values, names of a letter. */
const lintLimits = { all: 7, booleans: 3, letters: 4 };

const lintFiles = ({ errors }: ErrorCatalog, render: Render): readonly GeneratedFile[] => {
  const most = (counts: (param: Parameter) => boolean, least: number): number =>
    Math.max(least, ...errors.filter(isRaised).map(({ params }) => params.filter(counts).length));
  const needed = {
    all: most(() => true, lintLimits.all),
    booleans: most(({ type }) => type === 'boolean', lintLimits.booleans),
    letters: most(({ name }) => name.length === 1, lintLimits.letters),
  };
  return JSON.stringify(needed) === JSON.stringify(lintLimits)
    ? []
    : [{ path: 'clippy.toml', text: render('rust/clippy.toml.liquid', needed) }];
};

const names = (modules: readonly Module[]): readonly Source[] => modules.map(({ name }) => name);

const emit: Target['emit'] = (catalog, render, options) => {
  const { errors, categories, title, version, description, envelope } = catalog;
  const crate = crateName(catalog, options);
  const pieces = cutPieces(errors);
  const raised = pieces.map((piece) => piece.filter(isRaised)).filter((piece) => piece.length > 0);
  const codes = modulesOf('codes', pieces, (piece) =>
    render('rust/src/codes.rs.liquid', { constants: codeConstantsOf(piece) }),
  );
  const constructors = modulesOf('constructors', raised, (piece) =>
    render('rust/src/constructors.rs.liquid', {
      constructors: constructorsOf(piece),
      hasParams: piece.some(({ params }) => params.length > 0),
    }),
  );
  const rows = modulesOf('rows', pieces, (piece) =>
    render('rust/src/rows.rs.liquid', { uses: usesOf(catalog, piece), rows: rowsOf(catalog, piece) }),
  );
  const locales = localeModules(catalog, render);
  const messages = locales.flatMap(({ modules }) => modules);
  const fills = fillsView(catalog);
  const view = {
    ...envelopeView(envelope),
    about: join(
      rust.innerComment([`The errors of ${onOneLine(title)}, version ${version}.`, description ?? ''].join('\n\n')),
      source`\n`,
    ),
    versionConstant: rust.assignment(source`pub const CATALOG_VERSION: &str`, rust.string(version), 0),
    // rustfmt keeps the modules of a crate in this order.
    modules: [...fixed.map((name) => word(name)), ...names([...codes, ...constructors, ...rows, ...messages])]
      .filter((name) => !['lib', 'macros', 'serialize'].includes(name))
      .toSorted()
      .map((name) => ({ name })),
    rowModules: names(rows).map((name) => ({ name })),
    hasConstructors: constructors.length > 0,
    hasFields: fills.length > 0,
    fills,
    categories: categoriesView(categories),
    firstCategory: rust.field(
      source`category`,
      source`Category::${rust.identifier(categories[0]?.name ?? 'general', 'pascal')}`,
      4,
    ),
    hasVariants: errors.some((error) => hasVariant(catalog, error)),
    variants: variantsOf(catalog),
    defaultLocale: rust.assignment(source`const DEFAULT_LOCALE: &str`, rust.string(catalog.locale), 0),
    hasLocales: locales.length > 0,
    locales: locales.map(({ tag, modules }) => ({
      tag: rust.string(tag),
      pieces: join(
        names(modules).map((name) => source`crate::${name}::MESSAGES`),
        source`, `,
      ),
    })),
  };
  return [
    { path: 'Cargo.toml', text: manifest(catalog, crate, render) },
    { path: 'LICENSE', text: licenseText(catalog) },
    {
      path: 'README.md',
      text: render('rust/README.md.liquid', {
        ...readmeView(catalog),
        crate: word(crate),
        package: rust.crateIdentifier(crate),
      }),
    },
    ...lintFiles(catalog, render),
    ...fixed.map((name) => ({ path: `src/${name}.rs`, text: render(`rust/src/${name}.rs.liquid`, view) })),
    ...[...codes, ...constructors, ...rows, ...messages].map(({ name, text }) => ({ path: `src/${name}.rs`, text })),
  ];
};

/** The Rust crate. */
export const rustTarget: Target = { id: 'rust', displayName: 'Rust', options: rustOptions, emit };
