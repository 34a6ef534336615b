import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';

/** The letters and digits of a name, whatever casing it is written in. */
const fold = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();

/** A name as programs have it: `errors.ErrParameterEmpty` and `ParameterEmptyError` too. */
const spellingsOf = (text: string): readonly string[] => {
  const [last = ''] = text.split(/[.:#/\\]+/).toReversed();
  return [
    text,
    last,
    last.replace(/^Err(?:or)?_?(?=[A-Z])/, ''),
    last.replace(/_?(?:Error|ERROR|error|Exception)$/, ''),
  ];
};

/** Errors by their names, and by these without casing; a name comes before an alias of another error. */
type Names = ReadonlyMap<string, ErrorDefinition>;

const tables = new WeakMap<ErrorCatalog, Names>();

const namesOf = (catalog: ErrorCatalog): Names => {
  const known = tables.get(catalog);
  if (known !== undefined) return known;
  const names = catalog.errors.map((error) => [error.name, error] as const);
  const aliases = catalog.errors.flatMap((error) => error.aliases.map((alias) => [alias, error] as const));
  const written = [...names, ...aliases];
  const folded = written.map(([name, error]) => [fold(name), error] as const);
  // Of two errors with one key, the first is meant.
  const table = new Map([...written, ...folded].toReversed());
  tables.set(catalog, table);
  return table;
};

/** The error of a name or an alias, in any casing. */
export const findName = (catalog: ErrorCatalog, text: string): ErrorDefinition | undefined => {
  if (!/^[\w.:#/\\ -]+$/.test(text)) return undefined;
  const names = namesOf(catalog);
  for (const spelling of spellingsOf(text)) {
    const found = names.get(spelling) ?? (fold(spelling) === '' ? undefined : names.get(fold(spelling)));
    if (found !== undefined) return found;
  }
  return undefined;
};
