import { source } from '../../language/language.ts';
import type { ReadmeSymbols } from '../readme-view.ts';
import { kotlin } from './language.ts';
import type { PackageView } from './package-view.ts';
import { parameterName } from './params-view.ts';

/** How the README writes names: constants and functions of the object, exceptions and properties. */
export const readmeSymbols = ({ root }: PackageView): ReadmeSymbols => ({
  error: ({ name }) => kotlin.identifier(name, 'constant'),
  category: (name) => kotlin.categoryException(name, root),
  param: parameterName,
  factory: ({ name }) => kotlin.identifier(name, 'camel'),
  operation: ({ name }) => kotlin.operationType(name),
  argument: (param, value) => source`${parameterName(param)} = ${value}`,
});
