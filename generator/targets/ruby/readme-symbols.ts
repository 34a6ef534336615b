import { source } from '../../language/language.ts';
import type { ReadmeSymbols } from '../readme-view.ts';
import { constantOf } from './codes-view.ts';
import { ruby } from './language.ts';
import { operationConstant } from './operations-view.ts';

/** How the README names what it shows: constants of the module, and keywords. */
export const readmeSymbols: ReadmeSymbols = {
  error: constantOf,
  category: ruby.errorClass,
  param: ruby.parameter,
  operation: operationConstant,
  argument: (param, value) => source`${ruby.parameter(param)}: ${value}`,
};
