/** How a language escapes characters that a literal cannot contain. */
export interface LiteralRules {
  /** Characters with an escape of their own, such as `"` → `\"`. */
  readonly short: ReadonlyMap<string, string>;
  /** The escape of any other character that is not printable ASCII, given its code point. */
  readonly codePoint: (codePoint: number) => string;
}

/** The inside of a string literal: printable ASCII, everything else escaped. Lone surrogates reach `codePoint` as they are. */
export const escapeLiteral = (text: string, { short, codePoint }: LiteralRules): string => {
  let escaped = '';
  for (const character of text) {
    const own = short.get(character);
    if (own !== undefined) escaped += own;
    else if (character >= ' ' && character <= '~') escaped += character;
    else escaped += codePoint(character.codePointAt(0) ?? 0);
  }
  return escaped;
};

/** A number in hexadecimal with at least that many digits: toHex(0x85, 4) is `0085`. */
export const toHex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** UTF-16 escapes, as JSON, JavaScript and Java write them: `\ud83d\ude00`. */
export const utf16Escape = (codePoint: number): string =>
  Array.from(
    { length: codePoint > 0xffff ? 2 : 1 },
    (_, index) => `\\u${toHex(String.fromCodePoint(codePoint).charCodeAt(index), 4)}`,
  ).join('');

/** Escapes that JSON, TOML, Go and many others share. */
export const commonEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);
