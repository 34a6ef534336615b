import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { python } from './language.ts';
import { assignment, classHead } from './layout.ts';
import { shareOut, stackQuoted, type Module } from './modules.ts';
import { compareNaturally, sortNames } from './natural-order.ts';
import type { PackageView } from './package-view.ts';

type Constant = { readonly name: string; readonly error: ErrorDefinition };

const constantName = ({ name }: Constant): Source => python.identifier(name, 'constant');

/** The constants of all codes; aliases come after the name that they mean. */
export const codeModules = ({ errors }: ErrorCatalog): readonly Module[] =>
  shareOut(
    source`codes`,
    errors.flatMap((error) => [error.name, ...error.aliases].map((name) => ({ name, error }))),
    {
      nameOf: constantName,
      says: 'A constant for each error code.',
      view: (constants: readonly Constant[]) => ({
        hasConstants: constants.length > 0,
        constants: constants.map((constant) => ({
          assignment: assignment(source`${constantName(constant)}: Final`, python.string(constant.error.code), 0),
          documentation: python.docstring([constant.error.message.display], 0),
        })),
      }),
    },
  );

/** The names of the module of exceptions: the root, one for each category, and others. */
export const classesOf = ({ categories }: ErrorCatalog, root: Source): readonly Source[] => [
  source`Detail`,
  source`Retry`,
  source`UnknownError`,
  root,
  ...categories.map(({ name }) => python.exception(name, root)),
];

/** The exceptions: the root, and one for each category. */
export const exceptionsView = (catalog: ErrorCatalog, { root }: PackageView): Module['view'] => ({
  root,
  rootHead: classHead(root, source`Exception`),
  rootDocumentation: python.docstring([`Base class of all ${catalog.title} errors.`], 4),
  unknownHead: classHead(source`UnknownError`, root),
  quotedNames: stackQuoted(sortNames(classesOf(catalog, root), compareNaturally)),
  categories: catalog.categories.map((category) => ({
    head: classHead(python.exception(category.name, root), root),
    documentation: python.docstring([category.title, category.description ?? ''], 4),
    name: assignment(source`category: str | None`, python.string(category.name), 4),
  })),
});
