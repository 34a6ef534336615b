import { source } from '../../language/language.ts';
import type { ReadmeSymbols } from '../readme-view.ts';
import { exceptionOf } from './codes-view.ts';
import { php } from './language.ts';
import { operationCase } from './operations-view.ts';
import type { PackageView } from './package-view.ts';

/** How the README names what it shows: constants of ErrorCode, methods of the factories and of Params. */
export const readmeSymbols = (names: PackageView): ReadmeSymbols => ({
  error: ({ name }) => php.identifier(name, 'constant'),
  category: (name) => exceptionOf(names, { name }),
  reader: ({ name }) => php.method(name, 'camel'),
  param: ({ name }) => php.identifier(name, 'camel'),
  factory: ({ name }) => php.method(name, 'camel'),
  argument: ({ name }, value) => source`${php.identifier(name, 'camel')}: ${value}`,
  locale: php.word,
  operation: ({ name }) => operationCase(name),
});
