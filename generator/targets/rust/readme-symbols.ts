import { source } from '../../language/language.ts';
import type { ReadmeSymbols } from '../readme-view.ts';
import { rust } from './language.ts';

/** How the README names what it shows: patterns of `Kind`, constructors of `Error`. */
export const readmeSymbols: ReadmeSymbols = {
  error: ({ name, params }) =>
    params.length === 0 ? source`Kind::${rust.variant(name)}` : source`Kind::${rust.variant(name)} { .. }`,
  reader: ({ name, params: [param] }) =>
    source`Kind::${rust.variant(name)} { ${rust.identifier(param?.name ?? '', 'snake')}, .. }`,
  param: ({ name }) => rust.identifier(name, 'snake'),
  factory: ({ name }) => source`Error::${rust.constructor(name)}`,
};
