import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typescriptReader } from '../../../generator/import/readers/typescript.ts';
import { cellsOf, showDoubts, showRows } from './show-page.ts';

const read = async (source: string, file = 'errors.ts') => typescriptReader.read(file, source);

type Case = readonly [title: string, source: string, rows: readonly string[], doubts?: readonly string[]];

/** What is written, and its rows: category: code | name | status | messages | description. */
const cases: readonly Case[] = [
  [
    'an enum of numbers, those that are not written too',
    'export enum ErrorCode { NotFound = 1001, Gone, /** The lock is held. */ Locked = 1_010, Moved = Gone }',
    ['1001 | NotFound | - | -', '1002 | Gone | - | -', '1010 | Locked | - | The lock is held.', '1002 | Moved | - | -'],
  ],
  [
    'an enum of texts, with comments before and behind its members',
    `const enum ErrorCode {
      /**
       * No user has this ID.
       *
       * Sent by {@link getUser}.
       * @see users
       */
      UserNotFound = 'user-not-found',
      Gone = 'gone', // It was deleted.
    }`,
    [
      'user-not-found | UserNotFound | - | No user has this ID. | Sent by getUser.',
      'gone | Gone | - | It was deleted.',
    ],
  ],
  [
    'negative and hexadecimal numbers',
    'enum RpcError { Parse = -32700, Hex = 0x10 }',
    ['-32700 | Parse | - | -', '16 | Hex | - | -'],
  ],
  [
    'comments before a few members are headings, comments with a status are statuses',
    `const ERROR_CODES = {
      // Access
      FORBIDDEN: -1, // 403
      EXPIRED: -2,
      // Users
      USER_NOT_FOUND: -3, // 404
      USER_GONE: -4, // 410
    } as const;`,
    [
      'Access: -1 | FORBIDDEN | 403 | -',
      'Access: -2 | EXPIRED | - | -',
      'Users: -3 | USER_NOT_FOUND | 404 | -',
      'Users: -4 | USER_GONE | 410 | -',
    ],
  ],
  [
    'an object of objects',
    `export const ERRORS = {
      USER_NOT_FOUND: { code: 1001, status: 404, message: 'User not found', description: 'No such user.' },
      'too-many': { errorCode: 'E-2', httpStatus: HttpStatus.TOO_MANY_REQUESTS, msg: "Slow down" },
    } as const satisfies Record<string, ErrorInfo>;`,
    ['1001 | USER_NOT_FOUND | 404 | User not found | No such user.', 'E-2 | too-many | 429 | Slow down'],
  ],
  [
    'objects without a code, whose key is the code',
    `const ERRORS = Object.freeze({ NOT_FOUND: { status: 404, message: 'Not here' }, 1002: { message: 'Busy' } });`,
    ['NOT_FOUND | NOT_FOUND | 404 | Not here', '1002 | - | - | Busy'],
  ],
  [
    'groups in groups',
    `const errors = { auth: { LOGIN: { code: 1, message: 'Log in' } }, pay: { card: { LOST: { code: 2, message: 'Card lost' } } } };`,
    ['auth: 1 | LOGIN | - | Log in', 'pay > card: 2 | LOST | - | Card lost'],
  ],
  [
    'a list of objects, and one of tuples',
    `export default [{ code: 'A1', message: 'First', status: 400 }, { code: 'A2', message: 'Second', status: 500 }];
     const PAIR_ERRORS = { BAD: [7001, 'Bad pair', 422] };`,
    ['A1 | - | 400 | First', 'A2 | - | 500 | Second', '7001 | BAD | 422 | Bad pair'],
  ],
  [
    'a map of codes and messages',
    `const errorMessages: Record<number, string> = { 1001: 'User not found', 1002: 'Gone', [-5]: 'Less' };`,
    ['1001 | - | - | User not found', '1002 | - | - | Gone', '-5 | - | - | Less'],
  ],
  [
    'new Map',
    `export const errors = new Map([[1001, 'Not found'], [1002, 'Gone']]);`,
    ['1001 | - | - | Not found', '1002 | - | - | Gone'],
  ],
  [
    'an enum, and maps of messages and statuses beside it',
    `enum E { NotFound = 1001, Gone = 1002 }
     const messages = { [E.NotFound]: 'No such user', [E.Gone]: 'Deleted' };
     const status = { [E.NotFound]: 404, [E.Gone]: HttpStatus.GONE };`,
    ['1001 | NotFound | 404 | No such user', '1002 | Gone | 410 | Deleted'],
  ],
  [
    'a message that another function makes is a doubt',
    `enum E { Gone = 1 } const messages = { [E.Gone]: translate('gone') };`,
    ['1 | Gone | - | -'],
    ["import-value-computed: translate('gone')"],
  ],
  [
    'codes by name and names by code are one table',
    `export const CODES_BY_KEY = { PARSE_ERROR: -32700, BAD_REQUEST: -32600 } as const;
     export const CODES_BY_NUMBER = { [-32700]: 'PARSE_ERROR', [-32600]: 'BAD_REQUEST' };`,
    ['-32700 | PARSE_ERROR | - | -', '-32600 | BAD_REQUEST | - | -'],
  ],
  [
    'messages by name',
    `const ERRORS = { NOT_FOUND: 'Not found.', LIMIT: (max: number, unit = 'items') => \`At most \${max} \${unit}\` };`,
    ['NOT_FOUND | NOT_FOUND | - | Not found.', 'LIMIT | LIMIT | - | At most ${max} ${unit}'],
  ],
  [
    'messages in pieces, constants filled in',
    `const MAX = 5;
     const what = { unit: 'items' };
     const ERRORS = { A: 'At most ' + MAX + ' ' + what.unit, B: \`User \${user.id} of \${names.join(', ')}\`, C: ['one', 'two'].join(' ') };`,
    ['A | A | - | At most 5 items', 'B | B | - | User ${userId} of ${names}', 'C | C | - | one two'],
  ],
  [
    'classes that extend Error',
    `class AppError extends Error {
      constructor(readonly code: string, message: string, readonly status = 500) { super(message); this.name = 'AppError'; }
     }
     /** No user has this ID. */
     export class UserNotFound extends AppError {
      constructor(id: string) { super('USER_NOT_FOUND', \`User \${id} not found\`, 404); }
     }
     class Broken extends AppError { constructor() { super('BROKEN', 'Broken') } }`,
    [
      'USER_NOT_FOUND | UserNotFound | 404 | User ${id} not found | No user has this ID.',
      'BROKEN | Broken | 500 | Broken',
    ],
  ],
  [
    'codes as fields, static fields, getters and assignments',
    `class A extends Error { code = 'A_1'; statusCode = 400; constructor() { super('First') } }
     class B extends Error { static readonly code = 'B_1'; message = 'Second' }
     class C extends Error { get code() { return 'C_1' } getStatus() { return 403 } }
     class D extends Error { constructor(x) { super(); this.code = 'D_1'; this.message = \`Bad \${x}\`; this.name = 'Dee' } }`,
    ['A_1 | A | 400 | First', 'B_1 | B | - | Second', 'C_1 | C | 403 | -', 'D_1 | Dee | - | Bad ${x}'],
  ],
  [
    'classes of a framework, with their status',
    `export class ItemGone extends NotFoundException { constructor(id: string) { super({ code: 'ITEM_GONE', message: \`Item \${id} is gone\` }) } }
     export class Quota extends HttpException { constructor() { super('Quota exceeded', HttpStatus.TOO_MANY_REQUESTS) } }`,
    ['ITEM_GONE | ItemGone | 404 | Item ${id} is gone', 'Quota | Quota | 429 | Quota exceeded'],
    ['import-code-name: Quota'],
  ],
  [
    'a message that is the default of a parameter',
    `/** For errors of a gateway. */
     export class BadGatewayException extends HttpException {
      constructor(body?: unknown, descriptionOrOptions: string | Options = 'Bad Gateway') {
        const { description, options } = HttpException.read(descriptionOrOptions);
        super(HttpException.createBody(body, description!, HttpStatus.BAD_GATEWAY), HttpStatus.BAD_GATEWAY, options);
      }
     }`,
    ['BadGatewayException | BadGatewayException | 502 | Bad Gateway | For errors of a gateway.'],
    ['import-code-name: BadGatewayException'],
  ],
  [
    'a class whose code is passed to it is no error',
    `export const AppErrorCode = { GONE: 'gone' } as const;
     export class AppError extends FirebaseError {
      constructor(code: string, message?: string) { super({ code: \`app/\${code}\`, message: message || read(code) }) }
     }`,
    ['gone | GONE | - | -'],
  ],
  [
    'a base that others extend is no error',
    `class BaseError extends Error {} class First extends BaseError { constructor() { super('One') } } class Second extends First {}`,
    ['First | First | - | One', 'Second | Second | - | One'],
    ['import-code-name: First'],
  ],
  [
    'errors that are made in functions',
    `const quota = (limit) => new AppError('QUOTA', \`Quota of \${limit} exceeded\`, 429);
     function page() { throw createError(404, 'No such page', { code: 'E_PAGE' }); }
     function item() { throw new ConflictException('Already there'); }`,
    [
      'QUOTA | quota | 429 | Quota of ${limit} exceeded',
      'E_PAGE | - | 404 | No such page',
      '- | - | 409 | Already there',
    ],
  ],
  [
    'calls that are alike',
    `E('ERR_ONE', 'The %s method', Error);
     E('ERR_TWO', (path, base) => { return \`Cannot find \${path} from \${base}\`; }, Error),
     E('ERR_THREE', 'A ' + 'b', TypeError);`,
    [
      'ERR_ONE | - | - | The %s method',
      'ERR_TWO | - | - | Cannot find ${path} from ${base}',
      'ERR_THREE | - | - | A b',
    ],
  ],
  [
    'calls as values of a table',
    `const codes = {
      FST_NOT_FOUND: createError('FST_NOT_FOUND', 'Not Found', 404),
      FST_OPTIONS: createError('FST_OPTIONS', "Options of '%s'", 500, TypeError),
     };
     module.exports = codes`,
    ['FST_NOT_FOUND | FST_NOT_FOUND | 404 | Not Found', "FST_OPTIONS | FST_OPTIONS | 500 | Options of '%s'"],
  ],
  [
    'errors as static members',
    `class Errors { static readonly NOT_FOUND = { code: 1, message: 'Not found' }; static GONE = new ApiError(2, 'It is gone', 410); }`,
    ['1 | NOT_FOUND | - | Not found', '2 | GONE | 410 | It is gone'],
  ],
  [
    'a type of texts, and interfaces of one each',
    `export type ErrorCode =
       // General
       'UNKNOWN' | 'TIMEOUT';
     /** It took too long. */
     interface TimeoutError extends CodedError<'TIMEOUT'> { timeout: number }`,
    ['UNKNOWN | - | - | -', 'TIMEOUT | TimeoutError | - | It took too long.'],
  ],
  [
    'constants of one code each',
    `export const ERR_NOT_FOUND = 'E404'; // Not there\nexport const E_OTHER_ERROR = 7;`,
    ['E404 | ERR_NOT_FOUND | - | Not there', '7 | E_OTHER_ERROR | - | -'],
  ],
  [
    'namespaces as categories',
    `namespace Auth { export enum ErrorCode { Login = 1 } } namespace Pay { export enum ErrorCode { Card = 2 } }`,
    ['Auth > ErrorCode: 1 | Login | - | -', 'Pay > ErrorCode: 2 | Card | - | -'],
  ],
  [
    'a table that names errors of the file has nothing new',
    `const gone = createError('E_GONE', 'It is gone', 410); const lost = new ApiError('E_LOST', 'It is lost', 404);
     const byServer = { SERVER_GONE: gone, SERVER_LOST: lost }; export const errors = { gone, lost };`,
    ['E_GONE | SERVER_GONE | 410 | It is gone', 'E_LOST | SERVER_LOST | 404 | It is lost'],
  ],
  [
    'values that are computed are doubts',
    `enum ErrorCode { A = compute(), B = 7 } const ERRORS = { C: { code: 'C', message: translate('c') }, D: load() };`,
    ['ERRORS: C | C | - | -', 'ErrorCode: 7 | B | - | -'],
    ["import-value-computed: translate('c')", 'import-value-computed: load()', 'import-value-computed: compute()'],
  ],
  [
    'tables of other things are doubts',
    `enum Color { Red, Green } enum ErrorCode { Lost = 1 }`,
    ['1 | Lost | - | -'],
    ['import-table-skipped: Color'],
  ],
  [
    'maps from one name to another are doubts',
    `const ERROR_CODES = { A_ONE: 'a-1', A_TWO: 'a-2' }; const SERVER_ERRORS = { A_ONE: 'A_TWO', A_TWO: 'A_ONE' };`,
    ['a-1 | A_ONE | - | -', 'a-2 | A_TWO | - | -'],
    ['import-table-skipped: SERVER_ERRORS'],
  ],
  [
    'two statuses of one code are a doubt',
    `enum E { Gone = 1002 } const status = { [E.Gone]: 410 }; function f() { throw new ApiError(1002, 'It is gone', 404) }`,
    ['1002 | Gone | 410 | It is gone'],
    ['import-status-conflict: 404'],
  ],
  ['a file without errors', 'export const add = (a: number, b: number) => a + b;', [], ['import-no-errors: e']],
  ['nothing', '', [], ['import-no-errors: ']],
];

describe('TypeScript', () => {
  test.each(cases.map(([title, source, rows, doubts = []]) => ({ title, source, rows, doubts })))(
    '$title',
    async ({ source, rows, doubts }) => {
      const page = await read(source);
      expect(showRows(page)).toEqual(rows);
      expect(showDoubts(page, source)).toEqual(doubts);
    },
  );

  test.each([
    ['a function', 'const ERRORS = { A: (max: number, unit: string, isHard: boolean) => `${max} ${unit} ${isHard}` };'],
    [
      'a constructor',
      'class A extends Error { constructor(max: number, unit: string, isHard: boolean) { super(`${max} ${unit} ${isHard}`); } }',
    ],
    [
      'an object that is taken apart',
      'class A extends Error { constructor({ max, isHard }: { max: number; isHard: boolean }) { super(`${max} ${isHard}`); } }',
    ],
    [
      'a function that makes an error',
      "const a = (max: number, isHard: boolean) => new ApiError('A_1', `${max} ${isHard} left`);",
    ],
  ])('the parameters of %s have types', async (_, source) => {
    const { rows } = await read(source);
    expect(Object.fromEntries(rows[0]?.messages[0]?.types ?? [])).toEqual({ max: 'number', isHard: 'boolean' });
  });

  test('JavaScript of CommonJS', async () => {
    const source = `'use strict'; exports.NOT_FOUND_ERROR = { code: 1, message: 'Not found' };\nmodule.exports.errors = { GONE: { code: 2, message: 'Gone' } };`;
    expect(showRows(await read(source, 'codes.cjs'))).toEqual([
      '1 | NOT_FOUND_ERROR | - | Not found',
      '2 | GONE | - | Gone',
    ]);
  });

  test('nesting that no stack holds is a doubt', async () => {
    const page = await read(`const ERRORS = ${'['.repeat(20_000)}`);
    expect(page.rows).toEqual([]);
    expect(page.doubts.map(({ rule }) => rule)).toEqual(['import-no-errors']);
  });

  test.each([
    ['errors.ts', '', 0.95],
    ['errors.cjs', '', 0.95],
    ['-', 'export enum Code { A = 1 }', 0.8],
    ['-', 'class A extends Error {}', 0.8],
    ['-', 'An enum of errors', 0],
    ['page.md', 'export const a = 1;', 0],
  ])('%s %j is recognised', (file, text, want) => {
    expect(typescriptReader.recognize(file, text)).toBe(want);
  });
});

const word = fc.stringMatching(/^[A-Z]{2,8}(_[A-Z]{2,8}){1,3}$/);
/** Sentences, with quotes, braces and signs. */
const sentence = fc.stringMatching(/^[A-Z][a-z]{1,9}( [a-z'"{}%\\`\u4e00-\u4e20]{1,9}){1,6}\.$/);
const table = fc
  .uniqueArray(
    fc.record({
      code: fc.integer({ min: 1000, max: 99_999 }),
      name: word,
      status: fc.integer({ min: 400, max: 599 }),
      message: sentence,
    }),
    { minLength: 1, maxLength: 20, selector: ({ name }) => name.replaceAll('_', '').replace(/(ERROR|EXCEPTION)$/, '') },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, code: row.code * 100 + index })));

type Table = Awaited<ReturnType<typeof table.generate>>['value'];

const printers: readonly (readonly [string, (rows: Table) => string])[] = [
  [
    'an object of objects',
    (rows) =>
      `export const ERRORS = {\n${rows.map(({ code, name, status, message }) => `  ${name}: { code: ${code}, status: ${status}, message: ${JSON.stringify(message)} },\n`).join('')}} as const;\n`,
  ],
  [
    'an enum with maps',
    (rows) => `enum ErrorCode {\n${rows.map(({ code, name }) => `  ${name} = ${code},\n`).join('')}}
const messages: Record<ErrorCode, string> = {\n${rows.map(({ name, message }) => `  [ErrorCode.${name}]: ${JSON.stringify(message)},\n`).join('')}};
const statuses = {\n${rows.map(({ name, status }) => `  [ErrorCode.${name}]: ${status},\n`).join('')}};\n`,
  ],
  [
    'classes',
    (rows) =>
      rows
        .map(
          ({ code, name, status, message }) =>
            `export class ${name} extends Error {\n  readonly code = ${code};\n  readonly status = ${status};\n  constructor() {\n    super(${JSON.stringify(message)});\n  }\n}\n`,
        )
        .join('\n'),
  ],
];

describe('any table', () => {
  test.each(printers)('that is printed as %s comes back', async (_, print) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const source = print(rows);
        const page = await read(source);
        expect(page.doubts).toEqual([]);
        expect(
          page.rows.map(({ code, name, status, messages }) => ({
            code: Number(code?.text),
            name: name?.text,
            status: Number(status?.text),
            message: messages[0]?.text,
          })),
        ).toEqual(rows);
        for (const { text, place } of cellsOf(page)) {
          const written = source.slice(place.start, place.end);
          expect([text, JSON.stringify(text).slice(1, -1)]).toContain(written);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('text of any kind throws nothing, and every place is in it', async () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        'enum E {',
        '}',
        'class A extends Error {',
        '`${',
        '=>',
        'const ERRORS = {',
        'code: 1,',
        '[',
        ']',
        '(',
        ')',
        '/** a */',
        '// b\n',
        'E.A',
        '...',
        ',',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const source = pieces.join(' ');
        const page = await read(source);
        expect(page.rows.length + page.doubts.length).toBeGreaterThan(0);
        for (const { place } of [...cellsOf(page), ...page.doubts]) {
          expect(place.start).toBeLessThanOrEqual(place.end);
          expect(place.end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
