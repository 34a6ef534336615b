import type { ReadmeSymbols } from '../readme-view.ts';
import { go } from './language.ts';

/** How the README names what it shows: what the prefixes Code, As and New have before them, and a field. */
export const readmeSymbols: ReadmeSymbols = {
  error: ({ name }) => go.identifier(name, 'pascal'),
  param: ({ name }) => go.field(name),
  operation: ({ name }) => go.operation(name),
};
