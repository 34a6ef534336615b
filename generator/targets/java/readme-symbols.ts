import type { ReadmeSymbols } from '../readme-view.ts';
import { constantOf } from './codes-view.ts';
import { java } from './language.ts';
import { operationConstantOf } from './operations-view.ts';
import type { TypeNames } from './type-names.ts';

/** How the README names what it shows. */
export const readmeSymbols = (types: TypeNames): ReadmeSymbols => ({
  error: ({ name }) => constantOf(name),
  category: types.categoryType,
  param: ({ name }) => java.identifier(name, 'camel'),
  factory: ({ name }) => java.identifier(name, 'camel'),
  operation: operationConstantOf,
});
