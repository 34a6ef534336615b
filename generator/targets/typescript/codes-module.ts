import type { ErrorDefinition } from '../../ir/catalog.ts';
import { deprecatedTag } from './errors-module.ts';
import { typescript } from './language.ts';
import { constant, type Statement } from './statement.ts';

/** A name that means a code. */
export interface CodeName {
  readonly name: string;
  readonly error: ErrorDefinition;
}

/** Every name of every error, aliases after the name itself. */
export const codeNames = (errors: readonly ErrorDefinition[]): readonly CodeName[] =>
  errors.flatMap((error) => [error.name, ...error.aliases].map((name) => ({ name, error })));

/** A file of constants. */
export const codesModule = (names: readonly CodeName[]): readonly Statement[] =>
  names.map(({ name, error }) => {
    const documentation = typescript.documentation([error.message.display], deprecatedTag(error));
    return constant({
      name: typescript.identifier(name, 'constant'),
      value: typescript.string(error.code),
      documentation,
    });
  });
