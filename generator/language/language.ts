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

/**
 * Makes a writer of source from a function that escapes. The only cast to {@link Source} of the project:
 * nothing but the languages' own files imports it, which a test holds.
 */
export const lexical =
  <Input extends readonly unknown[]>(write: (...input: Input) => string) =>
  (...input: Input): Source =>
    write(...input) as Source;

/** Source from a literal of our own code with sources and whole numbers in it: source`new ${name}()`. */
export const source = lexical((parts: TemplateStringsArray, ...values: readonly (Source | number)[]) =>
  String.raw({ raw: parts }, ...values),
);

/** Sources one after the other, with a separator of our own between them. */
export const join = lexical((parts: readonly Source[], separator: Source) => parts.join(separator));

/** A text that is the same in every language: letters, digits and `. _ / @ + ~ -`, never two slashes; anything else is a bug. */
export const word = lexical((text: string) => {
  if (!/^[A-Za-z0-9@][A-Za-z0-9._/@+~-]*$/.test(text) || text.includes('//')) {
    throw new Error(`not a plain word: ${JSON.stringify(text)}`);
  }
  return text;
});
