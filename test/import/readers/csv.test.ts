import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvReader } from '../../../generator/import/readers/csv.ts';
import { cellsOf, readLines, wrongPlaces } from './page-lines.ts';

describe('a table of text', () => {
  test.each([
    [
      'has commas',
      'code,message\n1001,"No ""order"", sorry."\n1002, No user. \n',
      ['[] code | message', '  1001 | No "order", sorry.', '  1002 | No user.'],
    ],
    [
      'has tabs',
      'id\tmessage\nA_B\tNo "order"\tmore\nA_C\n',
      ['[] id | message', '  A_B | No "order" | more', '  A_C'],
    ],
    [
      'has semicolons',
      'Fehlercode;Meldung\n1;Kein Auftrag, leider',
      ['[] Fehlercode | Meldung', '  1 | Kein Auftrag, leider'],
    ],
    ['has no header', '1001,No order.\n1002,No user.', ['[] (no header)', '  1001 | No order.', '  1002 | No user.']],
    [
      'has a byte order mark and CRLF',
      '\ufeffcode,message\r\n1001,"No\r\norder."\r\n\r\n1002,No user.\r\n',
      ['[] code | message', '  1001 | No order.', '  1002 | No user.'],
    ],
    [
      'has comments and empty lines',
      '# errors\ncode,message\n\n1001,Item #4 is gone\n,\n',
      ['[] code | message', '  1001 | Item #4 is gone'],
    ],
    [
      'has a title above it',
      'Codes of the shop\n\ncode,message\n1001,No order.\n',
      ['title: Codes of the shop', '[] code | message', '  1001 | No order.'],
    ],
    [
      'may be broken',
      'code,message\n1001,"No order.\n',
      ['? import-source-unreadable "code,message\\n1001,\\"No order.\\n"'],
    ],
    ['may be empty', '', ['? import-source-unreadable ""']],
  ])('%s', async (_, source, want) => {
    expect(await readLines(csvReader, source, 'x.csv')).toEqual(want);
  });

  test('has its cells at their places', async () => {
    const text = fc
      .stringMatching(/^[a-zя中😀"%{},;\t|.]{1,6}( [a-z",;]{1,4})?$/u)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1000, max: 9999 }).map(String), text), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, end) => {
          const write = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
          const source = [['code', 'message'], ...rows].map((row) => row.map(write).join(delimiter)).join(end);
          const page = await csvReader.read('x.csv', source);
          expect(page.grids.flatMap((grid) => grid.rows).map((row) => row.map((cell) => cell.text))).toEqual(rows);
          for (const { text, place } of cellsOf(page)) {
            expect(source.slice(place.start, place.end)).toBe(text.replaceAll('"', '""'));
            expect(source.charAt(place.start - 1)).toBe('"');
          }
        },
      ),
    );
  });

  test('may be any text: nothing fails, and every place is in it', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('"', '""', ',', '\t', ';', '\n', '\r', '\r\n', '#', 'code', ' '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const source = pieces.join('');
        expect(wrongPlaces(await csvReader.read('x.csv', source), 'x.csv', source)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['errors.csv', '', 0.9],
  ['errors.TSV', '', 0.9],
  ['-', 'a\tb\n1\t2\n', 0.6],
  ['-', 'a,b\n1,2\n', 0.4],
  ['-', 'Hello, you.\nThis is a text.\n', 0],
  ['errors.txt', '| a | b |\n|---|---|\n', 0],
])('%s with %j is a table of text to %d', (file, text, want) => {
  expect(csvReader.recognize(file, text)).toBe(want);
});
