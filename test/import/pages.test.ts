import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importText } from './import-text.ts';

const dense = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** What is imported: `category: code status message`, without the category where there is no heading. */
const rowsOf = async (text: string): Promise<readonly string[]> => {
  const { drafted } = await importText('page.txt', text);
  return drafted.draft.categories.flatMap(({ title, errors }) =>
    errors.map(({ code, status, message }) => `${title}: ${code} ${status} ${message}`),
  );
};

const want = [
  'Orders: 50014 400 Parameter {0} is empty.',
  'Orders: 50100 404 No such order.',
  'Orders: 51000 200 System is busy',
];

/** The same three errors, as pages have them. */
const pages: readonly (readonly [string, string])[] = [
  [
    'message, status, code',
    dense(
      'Orders#',
      '',
      'MessageHTTP statusCode',
      'Parameter {0} is empty.40050014',
      'No such order.40450100',
      'System is busy20051000',
    ),
  ],
  [
    'message, code, status',
    dense(
      'Orders#',
      '',
      'MessageCodeHTTP status',
      'Parameter {0} is empty.50014400',
      'No such order.50100404',
      'System is busy51000200',
    ),
  ],
  [
    'code, status, message',
    dense(
      'Orders',
      'CodeHTTP statusMessage',
      '50014400Parameter {0} is empty.',
      '50100404No such order.',
      '51000200System is busy',
    ),
  ],
  [
    'status, code, message',
    dense(
      'Orders',
      'HTTP statusCodeMessage',
      '40050014Parameter {0} is empty.',
      '40450100No such order.',
      '20051000System is busy',
    ),
  ],
  [
    'code, message, status',
    dense(
      'Orders',
      'CodeMessageHTTP status',
      '50014Parameter {0} is empty.400',
      '50100No such order.404',
      '51000System is busy200',
    ),
  ],
  [
    'status, message, code',
    dense(
      'Orders',
      'HTTP statusMessageCode',
      '400Parameter {0} is empty.50014',
      '404No such order.50100',
      '200System is busy51000',
    ),
  ],
  [
    'a header that nobody knows',
    dense(
      'Orders',
      '',
      'GreinHaettaKuda',
      'Parameter {0} is empty.40050014',
      'No such order.40450100',
      'System is busy20051000',
    ),
  ],
  [
    'no header',
    dense('Orders', '', 'Parameter {0} is empty.40050014', 'No such order.40450100', 'System is busy20051000'),
  ],
  [
    'tabs',
    dense(
      'Orders',
      'Code\tStatus\tMessage',
      '50014\t400\tParameter {0} is empty.',
      '50100\t404\tNo such order.',
      '51000\t200\tSystem is busy',
    ),
  ],
  [
    'bars',
    dense(
      'Orders',
      'Code | Status | Message',
      '50014 | 400 | Parameter {0} is empty.',
      '50100 | 404 | No such order.',
      '51000 | 200 | System is busy',
    ),
  ],
  [
    'several blanks',
    dense(
      'Orders',
      'Code    Status  Message',
      '50014   400     Parameter {0} is empty.',
      '50100   404     No such order.',
      '51000   200     System is busy',
    ),
  ],
  [
    'one blank',
    dense('Orders', '50014 400 Parameter {0} is empty.', '50100 404 No such order.', '51000 200 System is busy'),
  ],
  [
    'a line for each cell',
    dense(
      'Orders',
      'Code',
      'Status',
      'Message',
      '50014',
      '400',
      'Parameter {0} is empty.',
      '50100',
      '404',
      'No such order.',
      '51000',
      '200',
      'System is busy',
    ),
  ],
  [
    'a line for each cell, with empty lines',
    dense(
      'Orders',
      '',
      'Message',
      '',
      'Status',
      '',
      'Code',
      '',
      'Parameter {0} is empty.',
      '',
      '400',
      '',
      '50014',
      '',
      'No such order.',
      '',
      '404',
      '',
      '50100',
      '',
      'System is busy',
      '',
      '200',
      '',
      '51000',
    ),
  ],
  [
    'much around it',
    dense(
      'Home',
      'Docs',
      'API',
      'Error codes#',
      'If something fails, look here. 2 things matter.',
      '1. The code',
      '2. The message',
      'Orders#',
      'MessageHTTP statusCode',
      'Parameter {0} is empty.40050014',
      'No such order.40450100',
      'System is busy20051000',
      '',
      'Was this page helpful?',
      'Yes',
      'No',
      '© 2026',
    ),
  ],
];

describe('a page with', () => {
  test.each(pages)('%s', async (_, text) => {
    expect(await rowsOf(text)).toEqual(want);
  });

  test.each(pages)('%s and CRLF', async (_, text) => {
    expect(await rowsOf(text.replaceAll('\n', '\r\n'))).toEqual(want);
  });
});

test.each([
  [
    'codes that start with a status',
    dense('Errors', 'Symbol is bad.40001', 'Side is bad.40002', 'Not signed in.40101', 'Server is down.50001'),
    ['40001', '40002', '40101', '50001'],
  ],
  [
    'codes of bybit',
    dense(
      'Errors',
      'retCoderetMsg',
      '0OK',
      '10001Request parameter error',
      '10002The time is wrong',
      '110001Order does not exist',
      '170121Invalid symbol',
    ),
    ['0', '10001', '10002', '110001', '170121'],
  ],
  [
    'a message that ends with a digit',
    dense('Errors', 'Symbol is bad.40050001', 'Limit is 10040050002', 'Side is bad.40450003', 'Busy50350004'),
    ['50001', '50002', '50003', '50004'],
  ],
  [
    'codes of letters and digits',
    dense(
      'Errors',
      'Api validation failed: {0}400E0000001',
      'Authentication failed401E0000004',
      'Not found404E0000007',
    ),
    ['E0000001', 'E0000004', 'E0000007'],
  ],
  [
    'negative codes',
    dense('Errors', 'codemsg', '-1000An unknown error occurred.', '-1001Internal error.', '-1121Invalid symbol.'),
    ['-1000', '-1001', '-1121'],
  ],
  [
    'codes with an equals sign',
    dense('# Own', '700001=System error', '700002={0} is wrong', '700003=Permission denied'),
    ['700001', '700002', '700003'],
  ],
])('%s', async (_, text, codes) => {
  expect((await rowsOf(text)).map((row) => row.split(' ')[1])).toEqual(codes);
});

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEéß参数.,!?() ');
const messageText = fc
  .array(letters, { minLength: 3, maxLength: 40 })
  .map((all) => `M${all.join('').replaceAll(/\s+/g, ' ').trim()}m.`);
const rowsArbitrary = fc.uniqueArray(
  fc.record({
    code: fc.integer({ min: 10_000, max: 99_999 }),
    status: fc.constantFrom(200, 400, 401, 404, 429, 500),
    message: messageText,
  }),
  { minLength: 4, maxLength: 30, selector: ({ code }) => code },
);

describe('any table', () => {
  test('that runs together comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(rowsArbitrary, async (rows) => {
        const text = dense(
          'Errors#',
          '',
          'MessageHTTP Status CodeError Code',
          ...rows.map(({ code, status, message }) => `${message}${status}${code}`),
        );
        expect(await rowsOf(text)).toEqual(
          rows.map(({ code, status, message }) => `Errors: ${code} ${status} ${message}`),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('with tabs comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(rowsArbitrary, async (rows) => {
        const text = dense(
          'Errors#',
          '',
          'Code\tHTTP status\tMessage',
          ...rows.map(({ code, status, message }) => `${code}\t${status}\t${message}`),
        );
        expect(await rowsOf(text)).toEqual(
          rows.map(({ code, status, message }) => `Errors: ${code} ${status} ${message}`),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('keeps its names when a row with a higher code is added', async () => {
    const namesOf = async (
      rows: readonly { code: number; message: string }[],
    ): Promise<ReadonlyMap<string, string>> => {
      const { drafted } = await importText(
        'page.txt',
        dense('Errors#', '', ...rows.map(({ code, message }) => `${code}\t${message}`)),
      );
      return new Map(
        drafted.draft.categories.flatMap(({ errors }) => errors.map(({ code, name }) => [code, name] as const)),
      );
    };
    await fc.assert(
      fc.asyncProperty(rowsArbitrary, messageText, fc.nat(), async (rows, message, at) => {
        const [before, after] = [
          await namesOf(rows),
          await namesOf(rows.toSpliced(at % (rows.length + 1), 0, { code: 100_000, status: 400, message })),
        ];
        expect([...before].map(([code]) => [code, after.get(code)])).toEqual([...before]);
      }),
      { numRuns: 40 },
    );
  });
});

const pieces = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\t',
    ' | ',
    '  ',
    '400',
    '50014',
    '0',
    '-1',
    'E01',
    '{0}',
    '{a}',
    '{',
    '}',
    '%s',
    '%d',
    '%',
    '<x>',
    '${y}',
    'XXX',
    'Error',
    'Message',
  ],
  ...[
    'Code',
    'HTTP Status',
    'General#',
    'is empty.',
    '错误',
    '\u0000',
    '\u202e',
    '\ud800',
    "'",
    '"',
    '\\',
    '#',
    ': ',
    '- ',
    '“',
    '&',
    '*',
    '---',
  ],
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test('halves of characters and control characters are left out of titles', async () => {
  const { drafted, diagnostics } = await importText('page.txt', dense('Err\u0007or\ud800', '错误\t400\tFine.'));
  expect(drafted.draft.categories.map(({ title }) => title)).toEqual(['Error']);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('any text is read without an exception, and the spec that comes of it has no errors', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const { drafted, catalog, diagnostics } = await importText('page.txt', text);
      if (drafted.draft.categories.length === 0) return;
      expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
      expect(catalog?.errors.map(({ code }) => code)).toEqual(
        drafted.draft.categories.flatMap(({ errors }) => errors.map(({ code }) => code)),
      );
    }),
    { numRuns: 300 },
  );
});
