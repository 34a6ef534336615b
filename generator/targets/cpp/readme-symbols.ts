import type { ReadmeSymbols } from '../readme-view.ts';
import { cpp } from './language.ts';

/** How the README names what it shows: members of the namespaces codes and errors, classes and fields. */
export const readmeSymbols: ReadmeSymbols = {
  error: ({ name }) => cpp.identifier(name, 'snake'),
  category: cpp.categoryClass,
  param: ({ name }) => cpp.identifier(name, 'snake'),
  operation: ({ name }) => cpp.operation(name),
};
