import type { Diagnostic } from '../diagnostic.ts';
import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import { suggestWord } from '../spec/nearest-word.ts';
import type { SpecNode } from '../spec/node.ts';
import { error, warning } from '../spec/rules/finding.ts';

/** The extension that lists errors on a description, a path item or an operation. */
export const errorsKey = 'x-errors';

/** What one word of a list adds, or takes out. */
export interface NamedErrors {
  /** As it is written, without `!`. */
  readonly word: string;
  readonly isRemoved: boolean;
  readonly errors: readonly ErrorDefinition[];
}

/** A list that was read. */
export interface ReadList {
  readonly named: readonly NamedErrors[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds errors by their names, codes and categories. */
export interface ErrorFinder {
  readonly find: (word: string) => readonly ErrorDefinition[] | 'ambiguous' | undefined;
  readonly words: readonly string[];
}

/** Finds the errors of a catalog: a word is a name or a further name, a code, or a category. */
export const createErrorFinder = ({ errors, categories }: ErrorCatalog): ErrorFinder => {
  const byName = new Map(errors.flatMap((one) => [one.name, ...one.aliases].map((name) => [name, one] as const)));
  const byCode = new Map(errors.map((one) => [one.code, one]));
  const byCategory = new Map(categories.map((one) => [one.name, one.errors]));
  return {
    find: (word) => {
      const single = new Set([byName.get(word), byCode.get(word)].filter((one) => one !== undefined));
      const group = byCategory.get(word);
      if (single.size + (group === undefined ? 0 : 1) > 1) return 'ambiguous';
      return single.size === 1 ? [...single] : group;
    },
    words: [...byName.keys(), ...byCode.keys(), ...byCategory.keys()],
  };
};

/** Reads a list of errors. What it names and nobody knows is a finding at its place. */
export const readNamedErrors = (node: SpecNode | undefined, { find, words }: ErrorFinder): ReadList => {
  if (node === undefined) return { named: [], diagnostics: [] };
  if (node.kind !== 'list') {
    const help = 'Write a list of names, codes and categories: [parameter_empty, "50011", general].';
    return { named: [], diagnostics: [error('x-errors-invalid', node.place, `${errorsKey} must be a list.`, help)] };
  }
  const diagnostics: Diagnostic[] = [];
  const named = node.items.flatMap((item): readonly NamedErrors[] => {
    if (item.kind !== 'scalar' || item.text === '') {
      const help = 'Write a name, a code or a category.';
      diagnostics.push(error('x-errors-invalid', item.place, `An entry of ${errorsKey} must be a text.`, help));
      return [];
    }
    const isRemoved = item.text.startsWith('!');
    const word = isRemoved ? item.text.slice(1) : item.text;
    const found = find(word);
    if (found === 'ambiguous') {
      const message = `${word} is the name of an error and of something else.`;
      diagnostics.push(
        error('x-errors-ambiguous', item.place, message, 'Write the codes of the errors that you mean.'),
      );
      return [];
    }
    if (found === undefined) {
      const help = suggestWord(word, words, 'Errors are named by name, code or category.');
      diagnostics.push(error('x-errors-unknown', item.place, `No error and no category is called ${word}.`, help));
      return [];
    }
    const [only] = found;
    if (only !== undefined && found.length === 1 && only.kind === 'success') {
      const message = `${word} is no error: its kind is success.`;
      diagnostics.push(warning('x-errors-success', item.place, message, 'Remove this entry.'));
    }
    return [{ word, isRemoved, errors: found.filter(({ kind }) => kind !== 'success') }];
  });
  return { named, diagnostics };
};
