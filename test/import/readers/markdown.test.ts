import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownReader } from '../../../generator/import/readers/markdown.ts';
import { cellsOf, readLines, wrongPlaces } from './page-lines.ts';

const lines = (text: string): string => text.replace(/^\n/, '').replaceAll(/^ {4}/gm, '').trimEnd();

describe('a table of Markdown', () => {
  test.each([
    [
      'has its headings as categories, and the only heading of the first level as its title',
      lines(`
    # Errors of Shop

    ## Orders {#orders}

    ### Limits ###

    | Code | Message |
    | ---: | :------ |
    | 1001 | Order not found. |
    | 1002 | Too many orders. |

    Users
    -----

    Code | Message
    --- | ---
    2001 | User not found.`),
      [
        'title: Errors of Shop',
        '[Orders > Limits] Code | Message',
        '  1001 | Order not found.',
        '  1002 | Too many orders.',
        '[Users] Code | Message',
        '  2001 | User not found.',
      ],
    ],
    [
      'loses its markup, but no character of a message',
      lines(`
    | Code | Message |
    | --- | --- |
    | \`A_1\` | Use **GET** \\| *POST* &lt;b&gt; &amp; \\*x\\* |
    | A_2 | See [the limits](https://example.com/a_(b) "A title") of <name>.<br/>Then go on. |
    | A_3 | \`a | b\` |
    | A_4 | Price * QTY is ~~zero~~ <b>0</b> or <Foo bar="1" /> %s |
    | A_5 | \`\`a\`b\`\` and ![an image](x.png)<https://a.b> |`),
      [
        '[] Code | Message',
        '  A_1 | Use GET | POST <b> & *x*',
        '  A_2 | See the limits of <name>. Then go on.',
        '  A_3 | `a',
        '  A_4 | Price * QTY is zero 0 or %s',
        '  A_5 | a`b and https://a.b',
        '? import-cells-extra "b`"',
      ],
    ],
    [
      'is read in lists and quotations',
      lines(`
    - Orders

      | Code | Message |
      | --- | --- |
      | 1001 | No order. |

    > - | Code | Message |
    >   | --- | --- |
    >   | 2001 | No user. |`),
      ['[Orders] Code | Message', '  1001 | No order.', '[] Code | Message', '  2001 | No user.'],
    ],
    [
      'is read beside JSX, front matter and comments of MDX',
      lines(`
    ---
    title: 'Error codes'
    sidebar: 3
    ---
    import { Anchor } from './anchor.jsx'

    {/* | Code | Message |
    | --- | --- |
    | 1 | Not this. | */}
    <Anchor id="a" />
    ## HTTP
    | Code | Message |
    | --- | --- |
    | 1001 | No order. |
    <!-- | 1002 | Not this. | -->`),
      ['title: Error codes', '[HTTP] Code | Message', '  1001 | No order.'],
    ],
    [
      'is read between rules, which are no front matter',
      lines(`
    # A

    ---

    | Code | Message |
    | --- | --- |
    | 1001 | No order. |

    ---
    # B`),
      ['[A] Code | Message', '  1001 | No order.'],
    ],
    [
      'may be of HTML',
      lines(`
    ## One
    <table>
    <tr><th>Code</th><th>Message</th></tr>

    <tr><td>1001</td><td>No &lt;order&gt;.</td></tr>
    </table>

    ## Two
    | Code | Message |
    | --- | --- |
    | 1002 | No user. |`),
      ['[One] Code | Message', '  1001 | No <order>.', '[Two] Code | Message', '  1002 | No user.'],
    ],
    [
      'may have several codes in a cell, and a colon after its heading',
      lines(`
    ## Codes:
    | Code | Message |
    | --- | --- |
    | 1001<br>1002 | No order. |
    ## Others`),
      ['[Codes] Code | Message', '  1001, 1002 | No order.'],
    ],
    [
      'is not read in code',
      lines(`
    ~~~
    | Code | Message |
    | --- | --- |
    | 1001 | No order. |
    <table><tr><td>1</td></tr></table>
    ~~~`),
      ['? import-source-unreadable ""'],
    ],
    [
      'is parted by rows that are headings',
      lines(`
    | Code | Message |
    | --- | --- |
    | **Orders** | |
    | 1001 | No order. |
    | **Users** | |
    | Code | Message |
    | 2001 | No user. |`),
      ['[Orders] Code | Message', '  1001 | No order.', '[Users] Code | Message', '  2001 | No user.'],
    ],
    [
      'may have its header in the first row of its body',
      lines(`
    | | |
    | --- | --- |
    | Error code | Message |
    | 1001 | No order. |`),
      ['[] Error code | Message', '  1001 | No order.'],
    ],
  ])('%s', async (_, source, want) => {
    expect(await readLines(markdownReader, source, 'page.md')).toEqual(want);
    expect(await readLines(markdownReader, source.replaceAll('\n', '\r\n'), 'page.md')).toEqual(want);
  });
});

describe('headings with codes', () => {
  test.each([
    [
      'have bullets as messages, and those that explain as descriptions',
      lines(`
    # Errors
    ## 10xx - General
    ### -1000 UNKNOWN
     * An unknown error.
    ### -1003 TOO_MANY_REQUESTS
     * Too many requests queued.
     * Current limit is %s per %s. See [streams](fix.md#x) please.
     * Potential error messages are in [Filters](#filters).
    ### -2021 Order partially failed
    * This code is sent when one of both failed.`),
      [
        'title: Errors',
        '# [10xx - General] -1000; message=An unknown error.; name=UNKNOWN',
        '# [10xx - General] -1003; message=Too many requests queued.; message=Current limit is %s per %s. See streams please.; name=TOO_MANY_REQUESTS; description=Potential error messages are in Filters.',
        '# [10xx - General] -2021; message=Order partially failed; description=This code is sent when one of both failed.',
        '? import-text-doubtful "Potential error messages are in [Filters](#filters)."',
        '? import-text-doubtful "This code is sent when one of both failed."',
      ],
    ],
    [
      'have labels',
      lines(`
    # Error codes
    ## \`invalid_grant\`
    The grant is invalid.

    **Cause:** It has expired.

    **How to fix**
    - Ask for another.
    - Then retry.

    **HTTP status**: 400
    ## \`invalid_scope\`
    ### Message
    The scope is unknown.
    ### Solution
    Ask for less.`),
      [
        'title: Error codes',
        '# [] invalid_grant; message=The grant is invalid.; status=400; cause=It has expired.; fix=Ask for another. Then retry.',
        '# [] invalid_scope; message=The scope is unknown.; fix=Ask for less.',
      ],
    ],
    [
      'may have the code at their end, or words before it',
      lines(`
    ### Too many requests (4029)
    Slow down.
    ### Error 4030: Forbidden by rule
    ### 4031 - NOT_ALLOWED: Not allowed today
    ### 4032 ERR_4032
    - Not allowed.`),
      [
        '# [] 4029; message=Too many requests; description=Slow down.',
        '# [] 4030; message=Forbidden by rule',
        '# [] 4031; message=Not allowed today; name=NOT_ALLOWED',
        '# [] 4032; message=Not allowed.; name=ERR_4032',
      ],
    ],
    [
      'may be paragraphs in bold',
      lines(`
    # API errors
    **401 Unauthorized**
    - Invalid token
    - Solution: check it

    **403 Forbidden**
    - Blocked by the user`),
      [
        'title: API errors',
        '# [] 401; message=Unauthorized; description=Invalid token; fix=check it',
        '# [] 403; message=Forbidden; description=Blocked by the user',
        '? import-text-doubtful "Invalid token"',
        '? import-text-doubtful "Blocked by the user"',
      ],
    ],
    [
      'are no steps, versions and titles',
      lines(`
    ## 1. Install
    ## 2.1 Run
    ## API
    ## 10 minutes to start
    ## Get account (V2)`),
      ['? import-source-unreadable ""'],
    ],
    [
      'that are few among others are a doubt',
      lines(`
    # Guide
    ## Install
    ## Run
    ## 1001 Broken
    ## Stop`),
      ['title: Guide', '? import-row-skipped "1001 Broken"'],
    ],
    [
      'that name codes of others are a doubt',
      lines(`
    ### -2010 ORDER_REJECTED
    * Rejected.
    ### -2011 CANCEL_REJECTED
    * Not canceled.
    ## Messages for -1010 MESSAGE_RECEIVED and -2010 ORDER_REJECTED
    Message | Description
    --- | ---
    "Unknown order." | It is unknown.`),
      [
        '[Messages for -1010 MESSAGE_RECEIVED and -2010 ORDER_REJECTED] Message | Description',
        '  "Unknown order." | It is unknown.',
        '# [] -2010; message=Rejected.; name=ORDER_REJECTED',
        '# [] -2011; message=Not canceled.; name=CANCEL_REJECTED',
        '? import-row-skipped "Messages for -1010 MESSAGE_RECEIVED and -2010 ORDER_REJECTED"',
      ],
    ],
  ])('%s', async (_, source, want) => {
    expect(await readLines(markdownReader, source, 'page.md')).toEqual(want);
  });
});

describe('lists with codes', () => {
  test.each([
    [
      'are tables of two columns',
      lines(`
    # Errors
    ## Orders
    - **1001** - No order.
    - \`1002\`: No user.
    - 1003 — No item.`),
      ['title: Errors', '[Orders] (no header)', '  1001 | No order.', '  1002 | No user.', '  1003 | No item.'],
    ],
    [
      'may be below entries that are categories, and have details',
      lines(`
    # Errors
    - Orders
      - 1001: No order.
        - Cause: It was deleted.
      - 1002: No item.
    - Users
      - 2001: No user.
      - 2002: No name.
      - See also the guide.`),
      [
        'title: Errors',
        '[Orders] (no header)',
        '  1002 | No item.',
        '[Users] (no header)',
        '  2001 | No user.',
        '  2002 | No name.',
        '# [Orders] 1001; message=No order.; cause=It was deleted.',
        '? import-row-skipped "See also the guide."',
      ],
    ],
    [
      'may be lines with labels',
      lines(`
    # Error codes
    - Error Code：**\`0\`**  
      **Symbol**：Unknown  
      **Description**：It is unknown.  
      **Suggested Action**：Retry.
    - Code: 1
      Message: No order.
      Notes: It was deleted.`),
      [
        'title: Error codes',
        '# [] 0; name=Unknown; description=It is unknown.; fix=Retry.',
        '# [] 1; message=No order.; description=It was deleted.',
      ],
    ],
    [
      'may have the message in bold too',
      lines(`
    # Status codes
    - **401 Unauthorized** - The token is missing.
    - **403 Forbidden**`),
      [
        'title: Status codes',
        '# [] 401; message=Unauthorized; description=The token is missing.',
        '# [] 403; message=Forbidden',
      ],
    ],
    [
      'may be terms with colons below them',
      lines(`
    # Errors
    \`1001\`
    : No order.

    \`1002\`
    : No user.`),
      ['title: Errors', '[] (no header)', '  1001 | No order.', '  1002 | No user.'],
    ],
    [
      'are no ranges',
      lines(`
    # Error codes
    - \`0001-0099\`: Orders
    - \`0100-0199\`: Users`),
      ['title: Error codes', '? import-source-unreadable ""'],
    ],
    [
      'of words are errors where the page is about errors',
      lines(`
    # Errors
    - \`invalid_request\` - The request is wrong.
    - \`invalid_scope\` - The scope is wrong.`),
      [
        'title: Errors',
        '[] (no header)',
        '  invalid_request | The request is wrong.',
        '  invalid_scope | The scope is wrong.',
      ],
    ],
    [
      'of words are parameters elsewhere',
      lines(`
    # Get orders
    - \`page_size\` - How many.
    - \`page_token\` - Where to start.`),
      ['title: Get orders', '? import-source-unreadable ""'],
    ],
    [
      'may be lines',
      lines(`
    1001: No order.
    1002: No user.<br>1003: No item.`),
      ['[] (no header)', '  1001 | No order.', '  1002 | No user.', '  1003 | No item.'],
    ],
    [
      'in code are a doubt',
      lines(`
    ~~~
    1001: No order.
    1002: No user.
    1003: No item.
    ~~~`),
      ['? import-row-skipped "~~~\\n1001: No order.\\n1002: No user.\\n1003: No item.\\n~~~"'],
    ],
  ])('%s', async (_, source, want) => {
    expect(await readLines(markdownReader, source, 'page.md')).toEqual(want);
  });
});

describe('every text', () => {
  const word = fc.stringMatching(/^[a-zA-Zа-я中0-9{}%,;é😀]{1,8}$/u);
  const cell = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  test('that is a table has its cells at their places', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 2, max: 4 })
          .chain((columns) =>
            fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
          ),
        fc.constantFrom('', '> ', '  '),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (rows, lead, end, isOuter) => {
          const write = (cells: readonly string[]): string =>
            lead + (isOuter ? `| ${cells.join(' | ')} |` : cells.join('  |\t'));
          const [first = []] = rows;
          const source = [write(first.map(() => 'Code')), write(first.map(() => '---')), ...rows.map(write)].join(end);
          const page = await markdownReader.read('x.md', source);
          const read = page.grids.flatMap((grid) => grid.rows);
          expect(read.map((row) => row.map(({ text }) => text))).toEqual(rows);
          for (const { text, place } of cellsOf(page)) expect(source.slice(place.start, place.end)).toBe(text);
        },
      ),
    );
  });

  test('is read without a failure, and every place is in it', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...[
          '# ',
          '- ',
          '> ',
          '| a | b |\n',
          '|---|---|\n',
          '**',
          '`',
          '[a](b)',
          '<br>',
          '<table>',
          '<td>',
          '&lt;',
          '\\|',
          '\n',
          '\r',
        ],
        ...[
          '\n\n',
          '1001',
          ' - ',
          ': ',
          'CODE_A',
          '<!--',
          '-->',
          '---\n',
          '\t',
          '    ',
          '</table>',
          '<dl><dt>',
          '~~~',
          '\0',
        ],
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const source = pieces.join('');
        expect(wrongPlaces(await markdownReader.read('x.md', source), 'x.md', source)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['errors.md', '', 0.9],
  ['errors.MDX', '', 0.9],
  ['-', '| a | b |\n|---|---|\n', 0.7],
  ['errors.txt', '# Errors\n', 0.5],
  ['errors.txt', 'No order.40050000\n', 0],
  ['errors.csv', '# a\n', 0],
])('%s with %j is Markdown to %d', (file, text, want) => {
  expect(markdownReader.recognize(file, text)).toBe(want);
});
