import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { source, type Source } from '../../language/language.ts';
import { toml } from '../../language/toml.ts';
import type { View } from '../../render/view.ts';
import { viewEnvelope } from './envelope-view.ts';
import { python } from './language.ts';
import { stack, tuple } from './layout.ts';
import { codeModules, exceptionsView, factoryModules, localeModules, paramsModules, type Module } from './modules.ts';
import { chooseNames, sortNames, type Names } from './names.ts';
import { compareImports, compareNaturally } from './natural-order.ts';
import { viewReadme, type ReadmeView } from './readme-view.ts';
import { toPythonVersion } from './version.ts';

/** What pyproject.toml shows. */
export type ManifestView = { readonly [key: string]: View };

/** The whole package: where its modules lie, and what each file shows. */
export interface PackageView {
  readonly folder: string;
  readonly manifest: ManifestView;
  readonly readme: ReadmeView;
  readonly modules: readonly Module[];
}

/** Modules whose code is the same for every catalog, but for the name of the root exception. */
const fixedModules = [
  '_decode',
  '_definition',
  '_encode',
  '_headers',
  '_json',
  '_messages',
  '_parameters',
  '_pattern',
  '_translations',
  '_values',
  '_locales/__init__',
];

const viewManifest = (catalog: ErrorCatalog, { distribution, module }: Names): ManifestView => {
  // A link for each error holds its code: what stands before it is the page.
  const [page = ''] = catalog.docs?.split(/[#?{]/u) ?? [];
  return {
    distribution: toml.string(distribution),
    module,
    version: toml.string(toPythonVersion(catalog.version)),
    summary: toml.string(onOneLine(`Errors of the ${catalog.title}`)),
    isPrivate: catalog.license === 'UNLICENSED',
    hasDocs: page !== '',
    docs: toml.string(page),
  };
};

const classesOf = ({ root, categories }: Names): readonly Source[] => [
  source`Retry`,
  source`UnknownError`,
  root,
  ...categories.values(),
];

const fixedClasses = [
  source`Definition`,
  source`EncodedError`,
  source`Factory`,
  source`Headers`,
  source`Kind`,
  source`Parameter`,
  source`Params`,
];

const fixedNames = [source`codes`, source`decode`, source`encode`, source`lookup`, source`params`];

/** The view of the package, from the catalog and the distribution's name where one is given. */
export const viewPackage = (catalog: ErrorCatalog, distribution: string | undefined): PackageView => {
  const names = chooseNames(catalog, distribution);
  const locales = localeModules(catalog);
  const factories = factoryModules(catalog, names);
  const classes = classesOf(names);
  const publicNames = [
    ...sortNames([...fixedClasses, ...classes], compareNaturally),
    ...sortNames([...fixedNames, ...factories.names], compareNaturally),
  ];
  const face = {
    documentation: python.docstring([`Errors of the ${catalog.title}.`, catalog.description ?? ''], 0),
    pieces: factories.pieces.filter((piece) => piece.names !== ''),
    errors: stack(sortNames(classes, compareImports), 4),
    names: stack(
      publicNames.map((name) => python.string(name)),
      4,
    ),
  };
  const table = {
    pieces: tuple(
      factories.pieces.map(({ module }) => python.string(module)),
      0,
      '_PIECES: Final[tuple[str, ...]] = '.length,
    ),
  };
  const localeNames = new Map(
    [...locales].map(([locale, modules]) => [
      locale,
      modules.map((_, place) => source`${python.localeModule(locale)}_${place + 1}`),
    ]),
  );
  return {
    folder: `src/${names.module}`,
    manifest: viewManifest(catalog, names),
    readme: viewReadme(catalog, names),
    modules: [
      { path: '__init__', template: '__init__.py.liquid', view: face },
      { path: '_envelope', template: '_envelope.py.liquid', view: viewEnvelope(catalog, localeNames) },
      { path: '_table', template: '_table.py.liquid', view: table },
      { path: 'errors', template: 'errors.py.liquid', view: exceptionsView(catalog, names) },
      ...fixedModules.map((path) => ({ path, template: `${path}.py.liquid`, view: { root: names.root } })),
      ...codeModules(catalog),
      ...paramsModules(catalog),
      ...factories.modules,
      ...[...locales.values()].flat(),
    ],
  };
};
