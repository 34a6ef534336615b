import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { chooseOperation } from '../readme-examples.ts';
import type { ReadmeSymbols } from '../readme-view.ts';
import { typescript } from './language.ts';
import { localeName } from './locale-module.ts';
import { operationSet, operationType } from './operations-module.ts';

/** How the README names what it shows: factories, keys of parameters and constants of codes. */
export const readmeSymbols: ReadmeSymbols = {
  error: ({ name }) => typescript.identifier(name, 'camel'),
  param: ({ name }) => typescript.key(name, 'camel'),
  constant: ({ name }) => typescript.identifier(name, 'constant'),
  argument: ({ name }, value) => source`${typescript.key(name, 'camel')}: ${value}`,
};

/** The operation of the README: the set of its errors, and their type. */
export const exampleOperation = (
  catalog: ErrorCatalog,
): { readonly operationSet: Source; readonly operationType: Source } => {
  const operation = chooseOperation(catalog);
  return {
    operationSet: operation === undefined ? none : operationSet(operation),
    operationType: operation === undefined ? none : operationType(operation),
  };
};

/** The value of the README's locale, and the module that exports it. */
export const exampleLocale = (
  { locales: [tag] }: ErrorCatalog,
  packageName: string,
): { readonly localeName: Source; readonly localeModule: Source } => ({
  localeName: tag === undefined ? none : localeName(tag),
  localeModule: typescript.string(`${packageName}/locales/${tag}`),
});
