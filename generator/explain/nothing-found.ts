import type { Suggestion } from './suggestion.ts';
import { indentLines, layParagraphs, layRows, paragraphOf, printLines, type Surface } from './layout.ts';
import { plain, span } from './styled-text.ts';

/** How much is repeated of a text in which nothing was found. */
const shown = 60;

const clip = (text: string): string => {
  const characters = [...text.trim().slice(0, 4 * shown)];
  return characters.length > shown ? `${characters.slice(0, shown - 1).join('')}…` : characters.join('');
};

/** What is said where nothing is found, and what may have been meant. */
export const printNothing = (
  text: string,
  isResponse: boolean,
  catalogs: readonly string[],
  suggestions: readonly Suggestion[],
  surface: Surface,
): string => {
  const where = catalogs.join(', ');
  const says = isResponse
    ? `This response is no error of ${where}: it may be a success.`
    : `${where} ${catalogs.length === 1 ? 'has' : 'have'} no error for “${clip(text)}”.`;
  const near = layRows(
    suggestions.map(({ definition: { code, name, message } }) => ({
      label: plain(`${code} ${name}`).text,
      style: 'strong',
      paragraphs: [paragraphOf([plain(message.display)])],
    })),
    surface.width - 2,
    false,
  );
  const lines = [
    ...layParagraphs([paragraphOf([plain(says)])], surface.width),
    ...(near.length === 0 ? [] : [[], [span('Did you mean')], ...indentLines(near, 2)]),
  ];
  return printLines(lines, surface);
};
