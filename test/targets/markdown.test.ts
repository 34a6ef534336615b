import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { check } from 'prettier';
import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { markdownTarget } from '../../generator/targets/markdown/index.ts';
import { style } from '../../generator/render/format.ts';
import { generateAll } from '../generate-all.ts';
import { readSpec } from '../read-spec.ts';

const project = new URL('../../', import.meta.url);
const reader = new MarkdownIt({ html: true });

type Token = ReturnType<typeof reader.parse>[number];

/** The pages of a catalog by their names. */
const pagesOf = async (catalog: ErrorCatalog): Promise<ReadonlyMap<string, string>> =>
  new Map((await generateAll(catalog, new Map([[markdownTarget, {}]]))).map(({ path, text }) => [path, text]));

/** The page of a catalog in its own locale. */
const pageOf = async (catalog: ErrorCatalog): Promise<string> =>
  (await pagesOf(catalog)).get('markdown/errors.md') ?? '';

/** The inline tokens of the cells of all tables, without their heads. */
const cellsOf = (tokens: readonly Token[]): readonly (readonly Token[])[] =>
  tokens.filter((_, index) => tokens[index - 1]?.type === 'td_open').map(({ children }) => children ?? []);

const textOf = (tokens: readonly Token[]): string => tokens.map(({ content }) => content).join('');

const linksOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) => (token.attrs ?? []).flatMap(([key, value]) => (key === 'href' ? [String(value)] : [])));

test.each(['spec/okx-web3.yaml', 'test/packages/catalogs/everything.yaml'])(
  'the tables of %s have the code of each error, which leads to its entry, and the status',
  async (spec) => {
    const { catalog } = readCatalog(spec, (file) => ({ text: readFileSync(new URL(file, project), 'utf8') }));
    if (catalog === undefined) throw new Error(`${spec} does not read`);
    const tokens = reader.parse(await pageOf(catalog), {});
    const cells = cellsOf(tokens);
    const rows = catalog.errors.map((_, row): readonly (readonly Token[])[] => cells.slice(row * 3, row * 3 + 3));
    expect(rows.map(([code = [], , status = []]) => [code, status].map(textOf))).toEqual(
      catalog.errors.map(({ code, status }) => [code, `${status}`]),
    );

    const links = rows.flatMap(([code]) => linksOf(code ?? []));
    const anchors = tokens.flatMap((token) => /<a id="([^"]+)"/.exec(token.content)?.[1] ?? []);
    expect(links).toEqual(anchors.map((anchor) => `#${anchor}`));
    expect(links).toHaveLength(rows.length);
  },
);

/** A catalog with one category, in a locale. */
const readShop = ({
  title = 'Acme Orders API',
  locale = 'en',
  errors = [{ code: 'A', name: 'first', status: 400, message: 'First.' }],
  retired = [],
}: {
  readonly title?: string;
  readonly locale?: string;
  readonly errors?: readonly object[];
  readonly retired?: readonly object[];
}): ErrorCatalog =>
  readSpec({
    'shop.yaml': {
      errspec: 1,
      catalog: { name: 'shop', version: '1.0.0', title, locale },
      envelope: { code: 'code', message: 'message', codeType: 'string' },
      categories: [{ name: 'general', title: 'General', errors }],
      retired,
    },
  });

/** A catalog in English with messages in those locales too. */
const readTranslated = (title: string, locales: readonly string[]): ErrorCatalog => {
  const messages = Object.fromEntries(locales.map((locale) => [locale, '{field}']));
  const first = {
    code: 'A',
    name: 'first',
    status: 400,
    message: '{field}',
    params: [{ name: 'field', sensitive: true }],
    fix: 'Wait.',
    deprecated: { since: '1.0.0' },
    messages,
  };
  return readShop({ title, errors: [first], retired: [{ code: 'B', since: '1.0.0' }] });
};

const linesWith = (page: string, start: string): readonly string[] =>
  page.split('\n').filter((line) => line.startsWith(start));

describe('an error that is deprecated', () => {
  const [old, next] = [
    { code: 'OLD', name: 'old_one', status: 400, message: 'Old.' },
    { code: 'NEW', name: 'new_one', status: 400, message: 'New.' },
  ];

  test.each([
    ['with a replacement', { replacement: 'new_one' }, 'Old. **Deprecated** · **Use instead:** [`new_one`](#NEW)'],
    ['without one', {}, 'Old. **Deprecated**'],
  ])('is marked in the table, %s', async (_, deprecated, message) => {
    const page = await pageOf(readShop({ errors: [{ ...old, deprecated }, next] }));
    const [row = '', other = ''] = linesWith(page, '| ').slice(2);
    expect(row.replace(/ +/g, ' ')).toBe(`| ~~[OLD](#OLD)~~ | ${message} | 400 |`);
    expect(other.replace(/ +/g, ' ')).toBe('| [NEW](#NEW) | New. | 400 |');
  });

  test('is marked in the table under a code of marks', async () => {
    const errors = [{ ...old, code: '~~*[x](y)', deprecated: {} }];
    const [cell = []] = cellsOf(reader.parse(await pageOf(readShop({ errors })), {}));
    expect(textOf(cell)).toBe('~~*[x](y)');
    expect(cell.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['s_open', 'link_open', 'text', 'link_close', 's_close']),
    );
    expect(linksOf(cell)).toHaveLength(1);
  });
});

test('a code that is retired links to what replaces it', async () => {
  const retired = [
    { code: 'B', name: 'second', since: '1.0.0', replacement: 'first' },
    { code: 'C', name: 'third' },
  ];
  const rows = linesWith(await pageOf(readShop({ retired })), '| `');
  expect(rows.map((row) => row.replace(/ +/g, ' '))).toEqual([
    '| `B` | `second` | 1.0.0 | [`first`](#A) |',
    '| `C` | `third` | | |',
  ]);
});

test.each([
  [{ retry: 'never' }, '**HTTP status:** 400 · Do not retry · **Category:** General'],
  [{ retry: 'backoff' }, '**HTTP status:** 400 · Retry with backoff · **Category:** General'],
  [{ retry: 'check' }, '**HTTP status:** 400 · Check the outcome first, then retry · **Category:** General'],
  [{ kind: 'success', status: 200 }, '**HTTP status:** 200 · Success · **Category:** General'],
  [
    { kind: 'partial', status: 200, retry: 'check' },
    '**HTTP status:** 200 · Partial success · Check the outcome first, then retry · **Category:** General',
  ],
])('the facts of an error with %j are %s', async (verdict, facts) => {
  const errors = [{ code: 'A', name: 'first', status: 400, message: 'First.', ...verdict }];
  expect(linesWith(await pageOf(readShop({ errors })), '**HTTP')).toEqual([facts]);
});

test('a message shows the example of a parameter, or else its name as code', async () => {
  const errors = [
    {
      code: 'A',
      name: 'first',
      status: 400,
      message: '{field} of {order_id} is {0}; {limit} {flag}{{0}}',
      params: [
        { name: 'order_id', type: 'integer', example: 42 },
        { name: 'field' },
        { name: 'limit', type: 'number' },
        { name: 'flag', type: 'boolean', example: false },
      ],
    },
  ];
  const shown = '`field` of 42 is 42; `limit` false\\{0}';
  const page = await pageOf(readShop({ errors }));
  expect(linesWith(page, '| [A]')).toEqual([`| [A](#A) | ${shown} | 400         |`]);
  expect(linesWith(page, '> ')).toEqual([`> ${shown}`]);
  expect(linesWith(page, '  "message"')).toEqual(Array(2).fill('  "message": "field of 42 is 42; 0.5 false{0}"'));
});

test('an example in a message is text', async () => {
  const errors = [
    {
      code: 'A',
      name: 'first',
      status: 400,
      message: '&{field}',
      params: [{ name: 'field', example: 'amp; <b> [x](https://y.z) | *y* `' }],
    },
  ];
  const tokens = reader.parse(await pageOf(readShop({ errors })), {});
  expect(textOf(cellsOf(tokens)[1] ?? [])).toBe('&amp; <b> [x](https://y.z) | *y* `');
});

describe('the title', () => {
  test.each([
    ['Acme Orders API', 'en', 'Acme Orders API errors'],
    ['Acme Errors', 'en', 'Acme Errors'],
    ['Errors of Acme', 'en-GB', 'Errors of Acme'],
    ['Acme Error Codes', 'en', 'Acme Error Codes'],
    ['Acme API error reference', 'en', 'Acme API error reference'],
    ['Terror', 'en', 'Terror errors'],
    ['Error Tracking API', 'en', 'Error Tracking API errors'],
    ['$& API', 'en', '$& API errors'],
    ['Acme Orders API', 'de', 'Acme Orders API: Fehler'],
    ['Fehler der Bestellungen', 'de', 'Fehler der Bestellungen'],
    ['Acme Errors', 'de', 'Acme Errors'],
    ['Acme Orders API', 'fr', 'Acme Orders API : erreurs'],
    ['Acme Orders API', 'es', 'Errores de Acme Orders API'],
    ['Acme Orders API', 'ar', 'أخطاء Acme Orders API'],
    ['Acme Orders API', 'ja', 'Acme Orders API エラー一覧'],
    ['订单错误码', 'zh-Hans', '订单错误码'],
    ['Felix API', 'sv', 'Felix API: fel'],
    ['Alla fel', 'sv', 'Alla fel'],
    ['दुकान की API', 'hi', 'दुकान की API की त्रुटियाँ'],
    ['Terrors', 'en', 'Terrors errors'],
  ])('of %j in %s is %j', async (title, locale, want) => {
    const tokens = reader.parse(await pageOf(readShop({ title, locale })), {});
    expect(tokens[tokens.findIndex(({ tag }) => tag === 'h1') + 1]?.children?.map(({ content }) => content)).toEqual([
      want,
    ]);
  });
});

describe('the labels', () => {
  const statusIn = async (locale: string): Promise<string | undefined> =>
    /^\*\*(.*?) ?[:：](?:<\/span>)?\*\* 400/mu.exec(await pageOf(readShop({ locale })))?.[1];

  test.each([
    ['en', 'HTTP status'],
    ['en-GB', 'HTTP status'],
    ['de', 'HTTP-Status'],
    ['de-CH', 'HTTP-Status'],
    ['fr', 'Statut HTTP\u00a0'],
    ['pt-BR', 'Status HTTP'],
    ['no', 'HTTP-status'],
    ['zh', 'HTTP 状态码'],
    ['zh-CN', 'HTTP 状态码'],
    ['zh-TW', 'HTTP 狀態碼'],
    ['zh-Hant-HK', 'HTTP 狀態碼'],
    ['zh-HK', 'HTTP 狀態碼'],
    ['fil', '<span lang="en">HTTP status'],
    ['sw', '<span lang="en">HTTP status'],
    ['nn', '<span lang="en">HTTP status'],
  ])('of a page in %s are in its language, or else in English and marked: %s', async (locale, status) => {
    expect(await statusIn(locale)).toBe(status);
  });

  test('that are not of the language of the page are marked as English, all of them', async () => {
    const page = (await pagesOf(readTranslated('Acme API', ['sw']))).get('markdown/errors.sw.md') ?? '';
    const words: string[] = [];
    let isEnglish = false;
    for (const { type, content } of reader.parse(page, {}).flatMap(({ children }) => children ?? [])) {
      if (type === 'html_inline') isEnglish = content === '<span lang="en">';
      else if (type === 'text' && !isEnglish && /\p{L}/u.test(content)) words.push(content.trim());
    }
    // What is in the spec.
    expect(words).toEqual(['Acme API', 'A', 'A first', 'Wait.']);
  });
});

test('a page that is not in English says its language and its direction', async () => {
  const pages = await pagesOf(readTranslated('Acme API', ['ar', 'de', 'en-GB']));
  const starts = [...pages].map(([path, page]) => [path, /<div lang=.*/.exec(page)?.[0], page.endsWith('\n</div>\n')]);
  expect(starts).toEqual([
    ['markdown/errors.md', undefined, false],
    ['markdown/errors.ar.md', '<div lang="ar" dir="rtl">', true],
    ['markdown/errors.de.md', '<div lang="de" dir="ltr">', true],
    ['markdown/errors.en-GB.md', undefined, false],
  ]);
  expect(pages.get('markdown/errors.ar.md')).toContain('<div dir="ltr">\n\n```json\n');
});

test('what is in another language than the page is marked, and our own words in it', async () => {
  const catalog = readSpec({
    'shop.yaml': {
      errspec: 1,
      catalog: { name: 'shop', version: '1.0.0', title: 'Acme', description: 'About.', locale: 'en' },
      locales: ['./zh.yaml'],
      envelope: { code: 'code', message: 'message', codeType: 'string' },
      categories: [
        {
          name: 'general',
          title: 'General',
          errors: [
            {
              code: 'A',
              name: 'first',
              status: 400,
              message: 'First {field}.',
              params: [{ name: 'field', description: 'A _field_.' }],
              description: 'What it is.',
              cause: 'Why.',
              fix: '- Wait.',
              deprecated: { note: 'Old.' },
              messages: { 'zh-TW': '一 {field}' },
            },
          ],
        },
      ],
    },
    'zh.yaml': {
      locale: 'zh-Hans',
      messages: { A: '第一 {field}' },
      texts: { A: { description: '何物' } },
      titles: { general: '一般' },
    },
  });
  const pages = await pagesOf(catalog);
  const simplified = pages.get('markdown/errors.zh-Hans.md') ?? '';
  const english = (blocks: string): string => `\n\n<div lang="en" dir="ltr">\n\n${blocks}\n\n</div>\n\n`;
  for (const part of [
    english('About.'),
    '\n\n## 一般\n\n',
    '\n\n> 第一 `field`\n\n',
    '**类别：** 一般\n',
    '\n\n> **已弃用**\n>\n> <div lang="en" dir="ltr">\n>\n> Old.\n>\n> </div>\n\n',
    '\n\n何物\n\n',
    english('<span lang="zh-Hans">**原因：**</span> Why.'),
    english('<span lang="zh-Hans">**处理方法：**</span>\n\n- Wait.'),
    '| `field` | `string` | <span lang="en">A _field_.</span> |',
  ])
    expect(simplified).toContain(part);
  const traditional = pages.get('markdown/errors.zh-TW.md') ?? '';
  for (const part of [
    '\n\n## <span lang="zh-Hans">一般</span>\n\n',
    '\n\n> 一 `field`\n\n',
    '**類別：** <span lang="zh-Hans">一般</span>\n',
    '\n\n<div lang="zh-Hans" dir="ltr">\n\n何物\n\n</div>\n\n',
    english('<span lang="zh-TW">**原因：**</span> Why.'),
  ])
    expect(traditional).toContain(part);
  expect(pages.get('markdown/errors.md')).not.toMatch(/<span(?! lang="zh-)|<div/);
});

test('the other locales are listed by their own names', async () => {
  const locales = ['ar', 'fr', 'ru', 'sr-Latn', 'tlh', 'qqq', 'zh-Hans', 'zu', 'de-x-acme'];
  const [line = ''] = linesWith(await pageOf(readTranslated('Acme API', locales)), '**Version');
  const names = line.matchAll(/\[<span lang="([\w-]+)">(.*?)<\/span>\]\(errors\.([\w-]+)\.md\)/g);
  expect([...names].map(([, language, name, locale]) => [locale, language, name])).toEqual([
    ['ar', 'ar', 'العربية'],
    ['fr', 'fr', 'Français'],
    ['ru', 'ru', 'Русский'],
    ['sr-Latn', 'sr-Latn', 'Srpski (latinica)'],
    ['tlh', 'en', 'Klingon'],
    ['qqq', 'en', 'qqq'],
    ['zh-Hans', 'zh-Hans', '简体中文'],
    ['zu', 'zu', 'isiZulu'],
    ['de-x-acme', 'de', 'Deutsch (de-x-acme)'],
  ]);
});

test('the pages with labels in each language are in prettier\u2019s style', async () => {
  const locales =
    'ar cs da de el es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv sw th tr uk vi zh-Hans zh-Hant'.split(' ');
  const pages = await pagesOf(readTranslated('Acme API', locales));
  const wrong: string[] = [];
  for (const [path, page] of pages) if (!(await check(page, { ...style, parser: 'markdown' }))) wrong.push(path);
  expect(wrong).toEqual([]);
  expect(pages.size).toBe(locales.length + 1);
});
