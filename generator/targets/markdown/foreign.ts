import type { Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { directionOf, isSameLanguage } from '../../labels/locale-names.ts';
import type { Page } from './page.ts';

/** A part of a line in a locale, marked where that is not the language of the page. */
export const markLine = ({ locale }: Page, of: string, line: Source): Source =>
  line === '' || isSameLanguage(of, locale)
    ? line
    : directionOf(of) === directionOf(locale)
      ? markdown.inLanguage(of, line)
      : markdown.inLanguage(of, line, directionOf(of));

/** Blocks in a locale, marked where that is not the language of the page. What they have of our own words is, in turn, in it. */
export const markBlocks = (page: Page, of: string, write: (own: (line: Source) => Source) => Source): Source => {
  if (isSameLanguage(of, page.locale)) return write((line) => line);
  const own = (line: Source): Source => (page.hasOwnLabels ? markdown.inLanguage(page.locale, line) : line);
  const blocks = write(own);
  return blocks === '' ? blocks : markdown.blocksInLanguage(of, directionOf(of), blocks);
};
