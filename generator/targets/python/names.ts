/** The identifiers of a package that depend on its catalog. */
import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
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

/** A list of parameters that some errors share: one class. */
export interface ParameterList {
  readonly name: Source;
  readonly params: readonly Parameter[];
  /** The same list in every error that has it; what is said of a parameter may differ. */
  readonly variants: readonly (readonly Parameter[])[];
}

/** The distinct lists of parameters, in the order of their first error. */
export const parameterLists = ({ errors }: ErrorCatalog): readonly ParameterList[] => {
  const variants = new Map<Source, (readonly Parameter[])[]>();
  for (const { params } of errors) {
    if (params.length === 0) continue;
    const name = python.paramsClass(params);
    const known = variants.get(name);
    if (known === undefined) variants.set(name, [params]);
    else known.push(params);
  }
  return [...variants].map(([name, all]) => ({ name, params: all[0] ?? [], variants: all }));
};

/** Items in pieces of at most 1,000, the most that one file holds. */
export const toPieces = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / 1000) }, (_, index) => items.slice(index * 1000, (index + 1) * 1000));

/** Each name once, in the order that linters want. */
export const sortNames = (
  names: Iterable<Source>,
  compare: (left: string, right: string) => number,
): readonly Source[] => [...new Set(names)].sort(compare);
