import { source } from '../../language/language.ts';
import type { ReadmeSymbols } from '../readme-view.ts';
import { swift } from './language.ts';

/** How the README names what it shows: members of the error type, of its codes and of its categories. */
export const readmeSymbols: ReadmeSymbols = {
  error: ({ name }) => swift.identifier(name, 'camel'),
  category: (name) => swift.identifier(name, 'camel'),
  param: ({ name }) => swift.identifier(name, 'camel'),
  operation: ({ name }) => swift.identifier(name, 'camel'),
  argument: ({ name }, value) => source`${swift.identifier(name, 'camel')}: ${value}`,
};
