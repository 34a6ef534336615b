import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { envelopeView } from '../envelope-view.ts';
import { licenseText } from '../license.ts';
import { usesWire } from '../plain-envelope.ts';
import { readmeView } from '../readme-view.ts';
import type { Target } from '../target.ts';
import { classesOf, codeModules, exceptionsView } from './codes-view.ts';
import { envelopeConstants } from './envelope-constants.ts';
import { factoryModules } from './factories-view.ts';
import { python } from './language.ts';
import { assignment, stack, tuple } from './layout.ts';
import { localeModules, localesView } from './locales-view.ts';
import { manifestView } from './manifest-view.ts';
import type { Module } from './modules.ts';
import { compareImports, compareNaturally, sortNames } from './natural-order.ts';
import { exampleOperation, operationModules } from './operations-view.ts';
import { pythonOptions } from './options.ts';
import { packageView, type PackageView } from './package-view.ts';
import { paramsModules } from './params-view.ts';
import { rangesView } from './ranges-view.ts';
import { exampleImport, readmeSymbols } from './readme-symbols.ts';

/** Modules whose code is the same for every catalog, but for the name of the root exception. */
const fixedModules = [
  '_definition',
  '_encode',
  '_headers',
  '_json',
  '_exchange',
  '_log',
  '_making',
  '_messages',
  '_parameters',
  '_parts',
  '_pattern',
  '_translations',
  '_values',
  '_locales/__init__',
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

const fixedNames = [
  source`attributes`,
  source`codes`,
  source`decode`,
  source`encode`,
  source`from_dict`,
  source`lookup`,
  source`params`,
  source`to_dict`,
];

const modulesOf = (catalog: ErrorCatalog, names: PackageView): readonly Module[] => {
  const factories = factoryModules(catalog, names);
  const classes = classesOf(catalog, names.root);
  const publicNames = [
    ...sortNames([...fixedClasses, ...classes], compareNaturally),
    ...sortNames([...fixedNames, ...factories.names], compareNaturally),
  ];
  const face = {
    documentation: python.docstring([`${catalog.title} errors.`, catalog.description ?? ''], 0),
    pieces: factories.pieces.filter((piece) => piece.names !== none),
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
  const isWire = usesWire(catalog);
  const envelope = {
    ...envelopeView(envelopeConstants, catalog),
    ...localesView(catalog),
    catalogName: assignment(source`CATALOG: Final[str]`, python.string(catalog.name), 0),
    usesWire: isWire,
  };
  const onWire = isWire ? ['_items', '_places', '_wire'] : [];
  return [
    { path: '__init__', template: '__init__.py.liquid', view: face },
    ...['_envelope', '_decode', '_reading', '_body', ...onWire].map((path) => ({
      path,
      template: `${path}.py.liquid`,
      view: envelope,
    })),
    { path: '_ranges', template: '_ranges.py.liquid', view: rangesView(catalog) },
    { path: '_table', template: '_table.py.liquid', view: table },
    { path: 'errors', template: 'errors.py.liquid', view: exceptionsView(catalog, names) },
    ...fixedModules.map((path) => ({ path, template: `${path}.py.liquid`, view: names })),
    ...codeModules(catalog),
    ...paramsModules(catalog),
    ...factories.modules,
    ...localeModules(catalog),
    ...operationModules(catalog, names),
  ];
};

const emit: Target['emit'] = (catalog, render, options) => {
  const names = packageView(catalog, options);
  const readme = readmeView(python, catalog, readmeSymbols(names));
  const folder = `src/${names.module}`;
  return [
    { path: 'pyproject.toml', text: render('python/pyproject.toml.liquid', manifestView(catalog, names)) },
    {
      path: 'README.md',
      text: render('python/README.md.liquid', {
        ...names,
        ...readme,
        ...exampleOperation(catalog),
        exampleImport: exampleImport(names, readme),
      }),
    },
    { path: 'LICENSE', text: licenseText(catalog) },
    { path: `${folder}/py.typed`, text: '' },
    ...modulesOf(catalog, names).map(({ path, template, view }) => ({
      path: `${folder}/${path}.py`,
      text: render(`python/src/module/${template}`, view),
    })),
  ];
};

/** The Python package: exceptions and typed factories, for Python 3.10 and later. */
export const pythonTarget: Target = { id: 'python', displayName: 'Python', options: pythonOptions, emit };
