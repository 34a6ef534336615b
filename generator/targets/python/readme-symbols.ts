import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import type { ReadmeSymbols, ReadmeView } from '../readme-view.ts';
import { python } from './language.ts';
import { fits, stack } from './layout.ts';
import { compareNaturally } from './natural-order.ts';
import type { PackageView } from './package-view.ts';

/** How the README names what it shows: factories, exceptions, attributes and constants of codes. */
export const readmeSymbols = ({ root }: PackageView): ReadmeSymbols => ({
  error: ({ name }) => python.identifier(name, 'snake'),
  category: (name) => python.exception(name, root),
  param: ({ name }) => python.attribute(name, 'snake'),
  constant: ({ name }) => python.identifier(name, 'constant'),
  argument: ({ name }, value) => source`${python.attribute(name, 'snake')}=${value}`,
});

/** The import of what the README catches, in the order that linters want. */
export const exampleImport = ({ module, root }: PackageView, { exampleCategory, example }: ReadmeView): Source => {
  const names = [...[root, exampleCategory].sort(compareNaturally), example];
  const line = source`from ${module} import ${commas(names)}`;
  return fits(line)
    ? line
    : source`from ${module} import (${python.newLine(4)}${stack(names, 4)},${python.newLine(0)})`;
};
