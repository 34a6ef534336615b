/** Control characters and those that turn text around must not reach a terminal: they are shown by their numbers. */
export const makePrintable = (text: string): string =>
  text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu,
    (character) =>
      character === '\t' ? ' ' : `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
