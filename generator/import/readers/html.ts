import type { Reader } from '../source.ts';

/** Reads pages of HTML: tables, definition lists, headings and lists with codes. */
export const htmlReader: Reader = {
  id: 'html',
  displayName: 'HTML',
  recognize: (file, text) => {
    if (/\.(?:html?|xhtml)$/i.test(file)) return 0.9;
    if (/^\s*<(?:!doctype html|html\b)/i.test(text)) return 0.95;
    if (/\.\w+$/.test(file) && !/\.txt$/i.test(file)) return 0;
    return /<(?:table|dl)\b/i.test(text) ? 0.6 : 0;
  },
  read: async (file, text) => {
    const [{ readHtmlBlocks }, { readBlockPage }] = await Promise.all([
      import('./html-blocks.ts'),
      import('./read-blocks.ts'),
    ]);
    return readBlockPage(file, readHtmlBlocks(file, text));
  },
};
