import type { Category, ErrorCatalog } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { typedErrors } from '../typed-errors.ts';
import { java } from './language.ts';

/** Types by the names that they are for. */
export interface TypeNames {
  categoryType(category: string): Source;
  /** The type of the parameters of an error: it is called after the error, so that other errors do not change its name. */
  paramsType(error: string): Source;
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

/** The types of a catalog's categories and of the parameters of its errors. */
export const typeNames = ({ name: catalog, categories, errors }: ErrorCatalog): TypeNames => {
  const ofCategories = nameTypes(
    categories.map(({ name }: Category) => name),
    java.categoryType,
    [catalog],
  );
  const ofErrors = nameTypes(
    typedErrors(errors).map(({ name }) => name),
    java.paramsType,
  );
  return {
    categoryType: (category) => found(ofCategories, category),
    paramsType: (error) => found(ofErrors, error),
  };
};
