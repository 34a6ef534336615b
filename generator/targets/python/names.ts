/** The identifiers of a package that depend on its catalog. */
import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { python } from './language.ts';

/** What a catalog's package, its root exception, its categories and its parameter classes are called. */
export interface Names {
  /** On the package index. */
  readonly distribution: string;
  readonly module: Source;
  readonly root: Source;
  readonly categories: ReadonlyMap<string, Source>;
}

/** Chooses the names; the distribution is the option given or after the catalog. */
export const chooseNames = (catalog: ErrorCatalog, distribution = `${catalog.name}-errors`): Names => {
  const root = python.identifier(`${catalog.name.replaceAll('-', '_')}_error`, 'pascal');
  const identifier = python.identifierBeside(root);
  return {
    distribution,
    module: python.module(distribution),
    root,
    categories: new Map(catalog.categories.map(({ name }) => [name, identifier(`${name}_error`, 'pascal')])),
  };
};

/** The exception class of an error's category. */
export const exceptionOf = ({ categories }: Names, { category }: ErrorDefinition): Source => {
  const name = categories.get(category);
  if (name === undefined) throw new Error(`no category ${category}`);
  return name;
};

/** Each name once, in the order that linters want. */
export const sortNames = (
  names: Iterable<Source>,
  compare: (left: string, right: string) => number,
): readonly Source[] => [...new Set(names)].sort(compare);
