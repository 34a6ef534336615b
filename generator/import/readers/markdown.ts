import type { Reader } from '../source.ts';

const delimiterRow = /^[ \t>]*\|?[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*$/m;

/** Reads Markdown and MDX: tables, headings with bullets, lists with codes. */
export const markdownReader: Reader = {
  id: 'markdown',
  displayName: 'Markdown',
  recognize: (file, text) => {
    if (/\.(?:md|mdx|markdown|mdown|mkd)$/i.test(file)) return 0.9;
    if (/\.\w+$/.test(file) && !/\.txt$/i.test(file)) return 0;
    if (delimiterRow.test(text) && text.includes('|')) return 0.7;
    return /^#{1,6} \S/m.test(text) ? 0.5 : 0;
  },
  read: async (file, text) => {
    const [{ readMarkdownBlocks }, { readHtmlPart }, { readBlockPage }] = await Promise.all([
      import('./markdown-blocks.ts'),
      import('./html-blocks.ts'),
      import('./read-blocks.ts'),
    ]);
    const page = readMarkdownBlocks(file, text, (html, offset) => readHtmlPart(file, html, offset));
    return readBlockPage(file, page);
  },
};
