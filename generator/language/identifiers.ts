import { createHash } from 'node:crypto';
import type { Parameter } from '../ir/catalog.ts';
import { toSnakeCase } from '../ir/snake-case.ts';
import { toCasing } from './casing.ts';
import { lexical, type Casing, type Source } from './language.ts';

/** Names that an identifier must not have without a change. */
export interface Taken {
  /** Reserved words, builtins and names of the package itself, in the casing they are written in. */
  readonly words: ReadonlySet<string>;
  /** Names of a form that the package itself makes, such as `…Params`. */
  readonly pattern?: RegExp;
}

/** Makes the identifier writer of a language. A taken name gets a trailing `_`, whatever the other names are. */
export const identifierWriter = (
  { words, pattern }: Taken,
  casingOf: (name: string, casing: Casing) => string = toCasing,
): ((name: string, casing: Casing) => Source) => {
  const write = lexical((written: string, casing: Casing) => {
    const name = toSnakeCase(written);
    if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)) throw new Error(`not a name: ${JSON.stringify(written)}`);
    const identifier = casingOf(name, casing);
    return words.has(identifier) || pattern?.test(identifier) === true ? `${identifier}_` : identifier;
  });
  // A package shows a name many times.
  const written: Readonly<Record<Casing, Map<string, Source>>> = {
    snake: new Map(),
    camel: new Map(),
    pascal: new Map(),
    constant: new Map(),
  };
  return (name, casing) => {
    const known = written[casing].get(name);
    if (known !== undefined) return known;
    const identifier = write(name, casing);
    written[casing].set(name, identifier);
    return identifier;
  };
};

const doubleWord = (name: string): string =>
  name
    .split('_')
    .map((word) => word.replace(/^(and|integer|number|boolean)(\1)*$/, '$1$&'))
    .join('_');

/** Names that were made: every package asks for those of all lists many times. */
const listNames = new WeakMap<readonly Parameter[], string>();

/**
 * The snake_case name of a list of parameters: `parameter`, `parameter_and_limit_integer`. Two lists have one name only
 * when they have the same names and types in the same order.
 */
export const parameterListName = (params: readonly Parameter[]): string => {
  const known = listNames.get(params);
  if (known !== undefined) return known;
  const name = params
    .map(({ name, type }) => doubleWord(toSnakeCase(name)) + (type === 'string' ? '' : `_${type}`))
    .join('_and_');
  listNames.set(params, name);
  return name;
};

/** The first digits of a name's hash, in hexadecimal: what tells names apart that were cut. */
export const hashDigits = (name: string, count: number): string =>
  createHash('sha256').update(name).digest('hex').slice(0, count);
