import { lexical } from './language.ts';
import { escapeLiteral } from './literals.ts';

const short = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

const isXmlCharacter = (value: number): boolean =>
  value === 0x9 ||
  value === 0xa ||
  value === 0xd ||
  (value >= 0x20 && value <= 0xd7ff) ||
  (value >= 0xe000 && value <= 0xfffd) ||
  value >= 0x10000;

/** XML 1.0. What XML cannot hold at all becomes U+FFFD. */
export const xml = {
  /** Character data or the inside of a quoted attribute. */
  text: lexical((text: string) =>
    escapeLiteral(text, {
      short,
      codePoint: (value) => `&#x${(isXmlCharacter(value) ? value : 0xfffd).toString(16)};`,
    }),
  ),
};
