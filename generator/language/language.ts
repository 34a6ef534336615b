import type { ScalarType } from '../ir/catalog.ts';

declare const brand: unique symbol;

/** Text already valid in a target language. Only a {@link Language} makes it. */
export type Source = string & { readonly [brand]: true };

/** How the words of a snake_case name are written: `two_words`, `twoWords`, `TwoWords`, `TWO_WORDS`. */
export type Casing = 'snake' | 'camel' | 'pascal' | 'constant';

/** What every language knows: how a name, a value, a remark and a type are written so that none can become anything else. */
export interface Language {
  /** The identifier for a snake_case name; what the language or the package itself uses takes a trailing `_`. */
  identifier(name: string, casing: Casing): Source;
  /** A string literal, quotes included, of printable ASCII alone, that is the text to the code point. */
  string(text: string): Source;
  /** Whole comment lines, marker included, without indentation; none for a text that is empty. */
  comment(text: string): readonly Source[];
  /** The type that holds a parameter. */
  scalar(type: ScalarType): Source;
}

/** Every source so far; kept only after a test asked for it. */
let made: Set<string> | undefined;

/** Remembers every source from now on, which lets the tests refuse what only claims to be one. Nothing else calls it. */
export const rememberSources = (): void => {
  made ??= new Set();
};

/** The only cast to {@link Source} of the project. */
const remember = (text: string): Source => {
  made?.add(text);
  return text as Source;
};

/**
 * Makes a writer of source from a function that escapes. Nothing but the languages' own files imports it, which a test
 * holds.
 */
export const lexical =
  <Input extends readonly unknown[]>(write: (...input: Input) => string) =>
  (...input: Input): Source =>
    remember(write(...input));

/**
 * Throws where a value is neither a source nor a finite number. Only where sources are remembered, which is in tests, is
 * a text that no language made told from a source.
 */
export const checkSource = (value: unknown): void => {
  if (typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && made?.has(value) !== false)
    return;
  throw new TypeError(`no source: ${typeof value === 'string' ? JSON.stringify(value) : typeof value}`);
};

/** What source is put together from. */
type Parts = Source | number | readonly Parts[];

const checkParts = (parts: Parts): void => {
  if (typeof parts === 'object') parts.forEach(checkParts);
  else checkSource(parts);
};

/**
 * The same parts. In tests it is an error if one of them is no source: where a type is `any`, the compiler takes every
 * text for a source. A writer that is given sources passes each of them through here.
 */
export const sourced = <Given extends Parts>(given: Given): Given => {
  if (made !== undefined) checkParts(given);
  return given;
};

/** Source from a literal of our own code with sources and whole numbers in it: source`new ${name}()`. */
export const source = (parts: TemplateStringsArray, ...values: readonly (Source | number)[]): Source => {
  sourced(values);
  // A plain loop: every line of every package comes through here.
  let text = parts[0] ?? '';
  for (let at = 0; at < values.length; at++) text += `${values[at]}${parts[at + 1]}`;
  return remember(text);
};

/** Sources one after the other, with a separator of our own between them. */
export const join = lexical((parts: readonly Source[], separator: Source) => sourced(parts).join(sourced(separator)));

/** A text that is the same in every language: letters, digits and `. _ / @ + ~ -`, never two slashes; anything else is a bug. */
export const word = lexical((text: string) => {
  if (!/^[A-Za-z0-9@][A-Za-z0-9._/@+~-]*$/.test(text) || text.includes('//')) {
    throw new Error(`not a plain word: ${JSON.stringify(text)}`);
  }
  return text;
});
