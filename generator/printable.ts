/** What a terminal would obey: control characters, those that turn text around, and halves of characters. */
const obeyed =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

const numberOf = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0');

/** Control characters and those that turn text around must not reach a terminal: they are shown by their numbers. */
export const makePrintable = (text: string): string =>
  text.replace(obeyed, (character) => (character === '\t' ? ' ' : `<U+${numberOf(character).toUpperCase()}>`));

/** JSON for a terminal, with the same characters escaped. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(obeyed, (character) => `\\u${numberOf(character)}`);
