import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import type { ReadmeSymbols } from '../readme-view.ts';
import { typescript } from './language.ts';
import { localeName } from './locale-module.ts';

/** How the README names what it shows: factories, keys of parameters and constants of codes. */
export const readmeSymbols: ReadmeSymbols = {
  error: ({ name }) => typescript.identifier(name, 'camel'),
  param: ({ name }) => typescript.key(name, 'camel'),
  constant: ({ name }) => typescript.identifier(name, 'constant'),
  argument: ({ name }, value) => source`${typescript.key(name, 'camel')}: ${value}`,
};

/** The value of the README's locale, and the module that exports it. */
export const exampleLocale = (
  { locales: [tag] }: ErrorCatalog,
  packageName: string,
): { readonly localeName: Source; readonly localeModule: Source } => ({
  localeName: tag === undefined ? none : localeName(tag),
  localeModule: typescript.string(`${packageName}/locales/${tag}`),
});
