import stringWidth from 'string-width';

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : stringWidth(text));
