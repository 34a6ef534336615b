import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonReader } from '../../../generator/import/readers/json.ts';
import { yamlReader } from '../../../generator/import/readers/yaml.ts';
import { cellsOf, readLines, wrongPlaces } from './page-lines.ts';

describe('JSON', () => {
  test.each([
    [
      'is an object of messages by code',
      '{"1001": "No order.", "1002": "No \\"user\\"."}',
      ['[] (no header)', '  1001 | No order.', '  1002 | No "user".'],
    ],
    [
      'is an object of codes by name',
      '{"NOT_FOUND": 1001, "NO_USER": 1002}',
      ['[] (no header)', '  NOT_FOUND | 1001', '  NO_USER | 1002'],
    ],
    [
      'is an object of objects by code or name',
      '{"title": "Shop", "errors": {"A_ONE": {"code": 1, "message": "One.", "retry": null}, "A_TWO": {"code": 2, "http": {"status": 404}}}}',
      ['title: Shop', '[]  | code | message | retry | status', '  A_ONE | 1 | One. |  | ', '  A_TWO | 2 |  |  | 404'],
    ],
    [
      'is a list of objects',
      '{"release": "2026.08.1", "errors": [{"errorCode": "E01", "errorSummary": "Failed: {0}"}, {"errorCode": "E02", "errorSummary": "Late.", "causes": ["One.", "Two."]}]}',
      ['[] errorCode | errorSummary | causes', '  E01 | Failed: {0} | ', '  E02 | Late. | One. Two.'],
    ],
    [
      'has groups as categories',
      '{"orders": {"1001": "No order."}, "users": {"codes": [{"code": 2001, "message": "No user."}]}}',
      ['[orders] (no header)', '  1001 | No order.', '[users > codes] code | message', '  2001 | No user.'],
    ],
    [
      'has groups with a name and a list',
      '[{"category": "Orders", "errors": [{"code": 1, "message": "No order."}]}, {"category": "Users", "errors": [{"code": 2, "message": "No user."}]}]',
      ['[Orders] code | message', '  1 | No order.', '[Users] code | message', '  2 | No user.'],
    ],
    [
      'has groups by status',
      '{"400": {"BAD_NAME": "Wrong name.", "BAD_ID": "Wrong ID."}, "404": {"NO_USER": "No user."}}',
      [
        '[] (no header)',
        '  BAD_NAME | Wrong name. | 400',
        '  BAD_ID | Wrong ID. | 400',
        '[] (no header)',
        '  NO_USER | No user. | 404',
      ],
    ],
    [
      'has its texts in an object of their own',
      '{"errors": {"303": {"MOVED_%d": ["a.b"]}, "400": {"BAD_NAME": ["a.b"], "NO_TEXT": []}}, "descriptions": {"MOVED_%d": "Go to %d.", "BAD_NAME": "Wrong name.", "GONE": "Gone."}, "bots": ["a.b"]}',
      [
        '# [] MOVED_%d; message=Go to %d.; status=303',
        '# [] BAD_NAME; message=Wrong name.; status=400',
        '# [] NO_TEXT; status=400',
        '? import-row-skipped "GONE"',
      ],
    ],
    [
      'is a list of codes',
      '{"errors": ["not_authed", "invalid_auth"]}',
      ['[] (no header)', '  not_authed', '  invalid_auth'],
    ],
    [
      'is a list of pairs',
      '[[1001, "No order."], [1002, "No user."]]',
      ['[] (no header)', '  1001 | No order.', '  1002 | No user.'],
    ],
    [
      'has translations',
      '{"E01": {"en": "No order.", "zh": "没有"}, "E02": {"zh": "没有", "en": "No user."}}',
      ['[]  | en', '  E01 | No order.', '  E02 | No user.'],
    ],
    [
      'has comments, tabs and a comma too much',
      '{ // errors\n\t"1001": "See https://a.b /* */", /* one\n\tmore */\n\t"1002": "No user.",\n}\n',
      ['[] (no header)', '  1001 | See https://a.b /* */', '  1002 | No user.'],
    ],
    [
      'has a code twice',
      '{"1001": "No order.", "1001": "No user."}',
      ['[] (no header)', '  1001 | No order.', '? import-row-skipped "\\"1001\\""'],
    ],
    [
      'has no errors',
      '{"name": "shop", "version": "1.0.0"}',
      ['? import-source-unreadable "{\\"name\\": \\"shop\\", \\"version\\": \\"1.0.0\\"}"'],
    ],
    ['is broken', '{"1001": "No order.', ['? import-source-unreadable ""']],
  ])('%s', async (_, source, want) => {
    expect(await readLines(jsonReader, source, 'x.json')).toEqual(want);
  });
});

describe('YAML', () => {
  test.each([
    [
      'is a list of objects',
      'error_codes:\n  # The first\n  - {code: 0, name: OK}\n  - code: 1\n    name: InternalError\n    message: >\n      One\n      two\n',
      ['[] code | name | message', '  0 | OK | ', '  1 | InternalError | One two'],
    ],
    [
      'is an object',
      "orders:\n  1001: No order.\n  '1002': 'It''s gone.'\nusers:\n  2001: No user.\n",
      [
        '[orders] (no header)',
        '  1001 | No order.',
        "  1002 | It''s gone.".replace("''", "'"),
        '[users] (no header)',
        '  2001 | No user.',
      ],
    ],
    [
      'has anchors, which are a doubt',
      'a: &x\n  1001: No order.\nb: *x\n',
      ['? import-source-unreadable "&x"', '? import-source-unreadable "*x"'],
    ],
  ])('%s', async (_, source, want) => {
    expect(await readLines(yamlReader, source, 'x.yaml')).toEqual(want);
  });
});

const text = fc.stringMatching(/^[a-zA-Zя中😀{}%.,]{1,8}( [a-z]{1,4}){0,3}$/u);

test('records come back as they were written, with each value at its place', async () => {
  const record = fc.record({
    code: fc.integer({ min: 1000, max: 99999 }),
    status: fc.integer({ min: 400, max: 599 }),
    message: text,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(undefined, 2, '\t'),
      async (records, space) => {
        const source = JSON.stringify({ errors: records }, null, space);
        const page = await jsonReader.read('x.json', source);
        const want = records.map(({ code, status, message }) => [String(code), String(status), message]);
        expect(page.grids.flatMap(({ rows }) => rows).map((row) => row.map((cell) => cell.text))).toEqual(want);
        for (const cell of cellsOf(page)) expect(source.slice(cell.place.start, cell.place.end)).toBe(cell.text);
      },
    ),
  );
});

test('objects in lines have their values at their places', async () => {
  const source = '{"code": 1001, "message": "No order."}\n{"code": 1002, "message": "No user."}';
  const cells = cellsOf(await jsonReader.read('x.json', source));
  expect(cells.map(({ place }) => source.slice(place.start, place.end))).toEqual(cells.map(({ text }) => text));
  expect(cells).toHaveLength(6);
});

test.each([jsonReader, yamlReader])(
  '$displayName: reads any text without a failure, and every place is in it',
  async (reader) => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...[
          '{',
          '}',
          '[',
          ']',
          '"',
          ':',
          ',',
          '\n',
          '  ',
          '- ',
          '"code": 1',
          '1001: a',
          '//',
          '/*',
          '*/',
          '\t',
          '&a',
          '*a',
          'null',
          '#',
          '|',
          '\\u00',
        ],
      ),
    );
    const json = fc.json({ maxDepth: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
          json,
        ),
        async (source) => {
          expect(wrongPlaces(await reader.read('x', source), 'x', source)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  },
);

test.each([
  [jsonReader, 'a.json', '', 0.9],
  [jsonReader, '-', ' {"a": 1}', 0.7],
  [jsonReader, '-', '[{"a": 1}]', 0.7],
  [jsonReader, '-', '[a](b)', 0],
  [jsonReader, 'a.md', '{}', 0],
  [yamlReader, 'a.yml', '', 0.9],
  [yamlReader, '-', 'a: 1\n- b: 2\n', 0.5],
  [yamlReader, '-', 'Hello.\nYou there.\n', 0],
])('$0.displayName is sure of $1 with $2 to $3', ({ recognize }, file, source, want) => {
  expect(recognize(file, source)).toBe(want);
});
