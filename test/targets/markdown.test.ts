import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { readCatalog } from '../../generator/generate.ts';
import { markdownTarget } from '../../generator/targets/markdown/index.ts';
import { generateAll } from '../generate-all.ts';

const project = new URL('../../', import.meta.url);
const reader = new MarkdownIt({ html: true });

/** The page of a spec, in the catalog's locale, with its catalog. */
const readPage = async (spec: string) => {
  const { catalog } = readCatalog(spec, (file) => ({ text: readFileSync(new URL(file, project), 'utf8') }));
  if (catalog === undefined) throw new Error(`${spec} does not read`);
  const [page] = await generateAll(catalog, new Map([[markdownTarget, {}]]));
  return { catalog, tokens: reader.parse(page?.text ?? '', {}) };
};

test.each(['spec/okx-web3.yaml', 'test/packages/catalogs/everything.yaml'])(
  'the tables of %s have the message, the status and the code of each error, which leads to its entry',
  async (spec) => {
    const { catalog, tokens } = await readPage(spec);
    const cells = tokens.filter((_, index) => tokens[index - 1]?.type === 'td_open');
    const textOf = ({ children }: (typeof cells)[number]): string =>
      (children ?? []).map(({ content }) => content).join('');
    const rows = catalog.errors.map((_, row) => cells.slice(row * 3, row * 3 + 3).map(textOf));
    expect(rows).toEqual(catalog.errors.map(({ code, message, status }) => [message.display, `${status}`, code]));

    const inline = cells.slice(0, rows.length * 3).flatMap(({ children }) => children ?? []);
    const links = inline.flatMap((token) => token.attrGet('href') ?? []);
    const anchors = tokens.flatMap((token) => /<a id="([^"]+)"/.exec(token.content)?.[1] ?? []);
    expect(links).toEqual(anchors.map((anchor) => `#${anchor}`));
    expect(links).toHaveLength(rows.length);
  },
);
