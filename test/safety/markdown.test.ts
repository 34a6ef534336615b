import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { targets } from '../../generator/targets/index.ts';
import { hostileCatalog, tameCatalog } from './catalogs.ts';
import { shortTexts } from './hostile-texts.ts';
import { generateAll } from '../generate-all.ts';

/*
 * Every page and README is read as a renderer reads it that lets everything through: HTML, links of any scheme, addresses
 * that stand in the text by themselves. What the spec says is text and links to the web, nothing more.
 */

const reader = new MarkdownIt({ html: true, linkify: true });
reader.validateLink = () => true;

type Token = ReturnType<typeof reader.parse>[number];

const flatten = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...flatten(token.children ?? [])]);

const pagesOf = async (catalog: ReturnType<typeof hostileCatalog>): Promise<ReadonlyMap<string, readonly Token[]>> => {
  const all = new Map(targets.filter(({ id }) => id !== 'vectors').map((target) => [target, {}]));
  const files = await generateAll(catalog, all);
  return new Map(
    files.filter(({ path }) => path.endsWith('.md')).map(({ path, text }) => [path, flatten(reader.parse(text, {}))]),
  );
};

const pages = await pagesOf(hostileCatalog(shortTexts));
const tame = await pagesOf(tameCatalog(shortTexts));

const contentsOf = (tokens: readonly Token[], kind: RegExp): readonly string[] =>
  tokens.filter(({ type }) => kind.test(type)).map(({ content }) => content.trim());

const attributes = (tokens: readonly Token[], name: string): readonly string[] =>
  tokens.flatMap((token) => token.attrs ?? []).flatMap(([key, value]) => (key === name ? [String(value)] : []));

const headings = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag);

const text = (tokens: readonly Token[]): string =>
  contentsOf(tokens, /^(?:text|code_inline|code_block|fence)$/).join('\n');

test('there are the same pages', () => {
  expect([...pages.keys()]).toEqual([...tame.keys()]);
});

describe.each([...pages])('%s', (path, tokens) => {
  test('has no HTML but its own', () => {
    const own = /^(?:<a id="[\w.:/-]+">|<\/a>|<!-- prettier-ignore -->)+$/;
    expect(contentsOf(tokens, /^html/).filter((html) => !own.test(html.replaceAll('\n', '')))).toEqual([]);
  });

  test('has no image, and links to the web, to its own places and to other pages alone', () => {
    expect(attributes(tokens, 'src')).toEqual([]);
    const web = /^(?:https?:\/\/|mailto:|#[\w.:/-]+$|[\w.-]+\.md$)/;
    expect(attributes(tokens, 'href').filter((href) => !web.test(href))).toEqual([]);
  });

  test('has the same headings as the page of a catalog without harm', () => {
    expect(headings(tokens)).toEqual(headings(tame.get(path) ?? []));
  });

  test('ends nothing that it does not start: as many tables as without harm, or those of the authors', () => {
    const tables = (page: readonly Token[]) => page.filter(({ type }) => type === 'table_open').length;
    expect(tables(tokens)).toBeGreaterThanOrEqual(tables(tame.get(path) ?? []));
  });
});

test.each([...pages].filter(([path]) => path.startsWith('markdown/')))('%s still says it all', (_, tokens) => {
  // The words of each text, wherever its marks went; what is a link's address need not be seen.
  const shown = text(tokens).replace(/[^\p{L}\p{N}]+/gu, ' ');
  for (const hostile of shortTexts) {
    const words = hostile.replace(/\]\([^)]*\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const word of words) expect(shown).toContain(word);
  }
});
