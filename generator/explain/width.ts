import { displayWidth } from '../language/display-width.ts';

let measure: ((text: string) => number) | undefined;

/** Makes ready to measure a text. Only one with characters that programs disagree about needs a library. */
export const prepareWidth = async (text: string): Promise<void> => {
  if (measure === undefined && displayWidth(text) === undefined) measure = (await import('string-width')).default;
};

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => measure?.(text) ?? displayWidth(text) ?? text.length;
