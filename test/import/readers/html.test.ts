import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlReader } from '../../../generator/import/readers/html.ts';
import { cellsOf, readLines, wrongPlaces } from './page-lines.ts';

describe('a page of HTML', () => {
  test.each([
    [
      'has tables, with the headings above them as categories',
      `<!doctype html><title>Errors | Shop</title><nav><ul><li>1001 - a<li>1002 - b</ul></nav>
       <h1>Errors <a href="#errors">#</a></h1><h2>Orders</h2><div><h3>Limits<a href="#l">¶</a></h3></div>
       <table><caption>Per day</caption><thead><tr><th>Code</th><th>Message</th></tr></thead>
       <tbody><tr><td><code>1001</code></td><td>No <b>order</b>
         &lt;id&gt; &amp; so&nbsp;on.<br>Retry.</td></tr></tbody></table>
       <h2>Users</h2><table><tr><th>Code<th>Message<tr><td>2001<td>No user.</table>`,
      [
        'title: Errors',
        '[Orders > Limits > Per day] Code | Message',
        '  1001 | No order <id> & so on. Retry.',
        '[Users] Code | Message',
        '  2001 | No user.',
      ],
    ],
    [
      'has cells that reach over rows and columns',
      `<table><tr><td>Status</td><td>Code</td><td>Message</td></tr>
       <tr><td colspan=3>Orders</td></tr>
       <tr><td rowspan=2>404</td><td>1001</td><td>No order.</td></tr><tr><td>1002</td><td>No item.</td></tr>
       <tr><td colspan=3>Users</td></tr>
       <tr><td>403</td><td colspan=2>2001</td></tr></table>`,
      [
        '[Orders] Status | Code | Message',
        '  404 | 1001 | No order.',
        '  404 | 1002 | No item.',
        '[Users] Status | Code | Message',
        '  403 | 2001 | 2001',
      ],
    ],
    [
      'has tables in tables',
      `<h2>Outer</h2><table><tr><td>Left</td><td><table><tr><th>Code</th><th>Message</th></tr><tr><td>1</td><td>One.</td></tr></table></td></tr></table>`,
      ['title: Outer', '[] (no header)', '  Left | ', '[] Code | Message', '  1 | One.'],
    ],
    [
      'has definition lists',
      `<h2>Errors</h2><dl><dt>1001<dd>No order.<dt><code>1002</code></dt><dd><p>No user.</p></dd></dl>
       <dl><dt>Term</dt><dd>What it means.</dd></dl>`,
      ['title: Errors', '[] (no header)', '  1001 | No order.', '  1002 | No user.'],
    ],
    [
      'has lists of codes and headings with codes',
      `<h1>Error handling</h1><h3>303 SEE_OTHER</h3><p>The request must be repeated.</p>
       <h4>Examples</h4><ul><li>FILE_MIGRATE_X: the file is elsewhere.</li><li>PHONE_MIGRATE_X: the phone is elsewhere.</li></ul>
       <h3>400 BAD_REQUEST</h3><p>The query has errors.</p><h2>Codes</h2>
       <ul><li><strong>AUTH_KEY</strong> - No key.</li><li><strong>AUTH_TOKEN</strong> - No token.</li></ul>`,
      [
        'title: Error handling',
        '[Codes] (no header)',
        '  AUTH_KEY | No key.',
        '  AUTH_TOKEN | No token.',
        '# [303 SEE_OTHER] FILE_MIGRATE_X; message=the file is elsewhere.; status=303',
        '# [303 SEE_OTHER] PHONE_MIGRATE_X; message=the phone is elsewhere.; status=303',
        '# [] 303; message=The request must be repeated.; name=SEE_OTHER',
        '# [] 400; message=The query has errors.; name=BAD_REQUEST',
      ],
    ],
    [
      'in Chinese is read as any other',
      '<h2>公共</h2><table><tr><td>错误码</td><td>错误提示</td></tr><tr><td>50000</td><td>body 不能为空</td></tr></table>',
      ['title: 公共', '[] 错误码 | 错误提示', '  50000 | body 不能为空'],
    ],
  ])('%s', async (_, source, want) => {
    expect(await readLines(htmlReader, source, 'page.html')).toEqual(want);
    expect(await readLines(htmlReader, source.replaceAll('\n', '\r\n'), 'page.html')).toEqual(want);
  });

  test('has its cells at their places, entities too', async () => {
    const source =
      '<table><tr><th> Code </th><th>Message</th></tr>\r\n<tr><td><b>1</b></td><td>a &lt;b&gt;\r\n c</td></tr></table>';
    const { grids } = await htmlReader.read('x.html', source);
    const written = grids
      .flatMap(({ header = [], rows }) => [...header, ...rows.flat()])
      .map(({ place }) => source.slice(place.start, place.end));
    expect(written).toEqual(['Code', 'Message', '1', 'a &lt;b&gt;\r\n c']);
  });

  test('that is a table of plain cells has each at its place', async () => {
    const word = fc.stringMatching(/^[a-zA-Zя中0-9{}%,;😀]{1,8}$/u);
    const cell = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (rows, isClosed) => {
          const close = (name: string): string => (isClosed ? `</${name}>` : '');
          const write = (name: string, cells: readonly string[]): string =>
            `<tr>${cells.map((text) => `<${name}>${text}${close(name)}`).join('\n')}${close('tr')}`;
          const source = `<table>${write('th', ['Code', 'Message'])}${rows.map((row) => write('td', row)).join('')}</table>`;
          const page = await htmlReader.read('x.html', source);
          expect(page.grids.flatMap((grid) => grid.rows).map((row) => row.map(({ text }) => text))).toEqual(rows);
          for (const { text, place } of cellsOf(page)) expect(source.slice(place.start, place.end)).toBe(text);
        },
      ),
    );
  });

  test('may be any text: nothing fails, and every place is in it', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...[
          '<table>',
          '<tr>',
          '<td>',
          '<td colspan=1e9 rowspan=99999>',
          '</td>',
          '</table>',
          '<dl>',
          '<dt>',
          '<dd>',
          '<ul>',
          '<li>',
        ],
        ...[
          '<h1>',
          '</h1>',
          '<p>',
          '<b>',
          '</b>',
          '<a href=#>',
          '&lt;',
          '&#x1F600;',
          '&#0;',
          '\r\n',
          '1001',
          ': ',
          '<svg>',
          '<template>',
          '<select>',
        ],
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const source = pieces.join('');
        expect(wrongPlaces(await htmlReader.read('x.html', source), 'x.html', source)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<dl><dd>'])(
    'may be nested without end: %s',
    async (tag) => {
      const source = tag.repeat(3000);
      expect(wrongPlaces(await htmlReader.read('x.html', source), 'x.html', source)).toEqual([]);
    },
  );
});

test.each([
  ['errors.html', '', 0.9],
  ['-', '<!DOCTYPE html><p>', 0.95],
  ['-', '<p></p><table><tr>', 0.6],
  ['errors.md', '<table>', 0],
  ['errors.txt', 'No order.', 0],
])('%s with %j is HTML to %d', (file, text, want) => {
  expect(htmlReader.recognize(file, text)).toBe(want);
});
