import type { Category, ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import type { Source } from '../../language/language.ts';
import { parameterLists } from '../parameter-lists.ts';
import { java } from './language.ts';

/** Types by the names that they are for. */
export interface TypeNames {
  categoryType(category: string): Source;
  paramsType(params: readonly Parameter[]): Source;
}

/** What two names have in common that some file systems do not tell apart. */
const keyOf = (name: string): string => name.replaceAll(/[_-]/g, '');

/** Names each of them, given the number of earlier names that differ only in case; the name of the catalog comes first. */
const nameTypes = (
  names: readonly string[],
  nameOf: (name: string, before: number) => Source,
  first: readonly string[] = [],
): ReadonlyMap<string, Source> => {
  const counts = new Map(first.map((name) => [keyOf(name), 1]));
  return new Map(
    names.map((name) => {
      const before = counts.get(keyOf(name)) ?? 0;
      counts.set(keyOf(name), before + 1);
      return [name, nameOf(name, before)];
    }),
  );
};

const found = (types: ReadonlyMap<string, Source>, name: string): Source => {
  const type = types.get(name);
  if (type === undefined) throw new Error(`no type for ${name}`);
  return type;
};

/** The lists of parameters that a type is needed for. */
export const typedLists = (errors: readonly ErrorDefinition[]): ReturnType<typeof parameterLists<string>> =>
  parameterLists(errors, parameterListName);

/** The types of a catalog's categories and lists of parameters. */
export const typeNames = ({ name: catalog, categories, errors }: ErrorCatalog): TypeNames => {
  const ofCategories = nameTypes(
    categories.map(({ name }: Category) => name),
    java.categoryType,
    [catalog],
  );
  const ofLists = nameTypes(
    typedLists(errors).map(({ name }) => name),
    java.paramsType,
  );
  return {
    categoryType: (category) => found(ofCategories, category),
    paramsType: (params) => found(ofLists, parameterListName(params)),
  };
};
