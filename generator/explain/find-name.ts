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

/** The error of a name or an alias, in any casing. */
export const findName = ({ errors }: ErrorCatalog, text: string): ErrorDefinition | undefined => {
  if (!/^[\w.:#/\\ -]+$/.test(text)) return undefined;
  const hasName = (is: (name: string) => boolean): ErrorDefinition | undefined =>
    errors.find(({ name }) => is(name)) ?? errors.find(({ aliases }) => aliases.some(is));
  for (const spelling of spellingsOf(text)) {
    const folded = fold(spelling);
    const found =
      folded === '' ? undefined : (hasName((name) => name === spelling) ?? hasName((name) => fold(name) === folded));
    if (found !== undefined) return found;
  }
  return undefined;
};
