import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { openapiReader } from '../../../generator/import/readers/openapi.ts';
import { cellsOf, showDoubts, showRows } from './show-page.ts';

const read = async (source: string, file = 'api.yaml') => openapiReader.read(file, source);

const schemas = (text: string): string =>
  `openapi: 3.1.0\ncomponents:\n  schemas:\n${text.replaceAll(/^/gm, '    ')}\n`;

/** An operation with responses. */
const responses = (text: string, path = '/a', tag = ''): string =>
  `  ${path}:\n    get:\n${tag === '' ? '' : `      tags: [${tag}]\n`}      responses:\n${text.replaceAll(/^/gm, '        ')}\n`;

const api = (...operations: readonly string[]): string => `openapi: 3.0.3\npaths:\n${operations.join('')}`;

type Case = readonly [title: string, source: string, rows: readonly string[], doubts?: readonly string[]];

/** What is written, and its rows: category: code | name | status | messages | description. */
const cases: readonly Case[] = [
  [
    'an enum with names and descriptions',
    schemas(`ErrorCode:
  type: string
  enum: ['1001', '1002']
  x-enum-varnames: [USER_NOT_FOUND, BUSY]
  x-enum-descriptions: [No such user., Try later.]`),
    ['1001 | USER_NOT_FOUND | - | No such user.', '1002 | BUSY | - | Try later.'],
  ],
  [
    'names and descriptions by other keys',
    schemas(`Error:
  properties:
    code:
      type: integer
      enum: [1, 2]
      x-enumNames: [First, Second]
      x-enumDescriptions: { First: One., '2': Two. }`),
    ['1 | First | - | One.', '2 | Second | - | Two.'],
  ],
  [
    'x-extensible-enum and x-ms-enum',
    schemas(`ApiError:
  properties:
    code: { type: string, x-extensible-enum: [A_ONE, A_TWO] }
OtherError:
  properties:
    code:
      type: string
      enum: [b1, b2]
      x-ms-enum:
        name: OtherCode
        values: [{ value: b1, name: BeeOne, description: First bee. }, { value: b2 }]`),
    [
      'ApiError: A_ONE | - | - | -',
      'ApiError: A_TWO | - | - | -',
      'OtherError: b1 | BeeOne | - | First bee.',
      'OtherError: b2 | - | - | -',
    ],
  ],
  [
    'constants with what they mean',
    schemas(`ErrorCode:
  oneOf:
    - { const: 1001, title: NOT_FOUND, description: Not there. }
    - { const: 1002, title: GONE, description: It is gone. }`),
    ['1001 | NOT_FOUND | - | Not there.', '1002 | GONE | - | It is gone.'],
  ],
  [
    'a schema for each error, with its message and status',
    `openapi: 3.1.0
paths:
  /a:
    get:
      responses:
        '404':
          content:
            application/json:
              schema: { oneOf: [{ $ref: '#/components/schemas/UserGone' }, { $ref: '#/components/schemas/PageGone' }] }
components:
  schemas:
    Base: { properties: { code: { type: string }, message: { type: string } } }
    UserGone:
      title: UserGone
      description: The user was deleted.
      allOf: [{ $ref: '#/components/schemas/Base' }]
      properties: { code: { const: U1 }, message: { default: User is gone } }
    PageGone: { properties: { code: { enum: [P1] }, message: { enum: [Page is gone] } } }`,
    ['U1 | UserGone | 404 | User is gone | The user was deleted.', 'P1 | - | 404 | Page is gone'],
  ],
  [
    'issues in the details of an error',
    `openapi: 3.0.3
paths:
  /a:
    post:
      responses:
        '422':
          content:
            application/json:
              schema:
                properties:
                  name: { enum: [UNPROCESSABLE] }
                  message: { enum: [It could not be done.] }
                  details:
                    type: array
                    items:
                      anyOf:
                        - properties: { issue: { enum: [CARD_EXPIRED] }, description: { enum: [The card is expired.] } }
                        - properties: { issue: { enum: [TOO_MUCH] }, description: { enum: [Too much money.] } }`,
    [
      'UNPROCESSABLE | - | 422 | It could not be done.',
      'CARD_EXPIRED | - | 422 | The card is expired.',
      'TOO_MUCH | - | 422 | Too much money.',
    ],
  ],
  [
    'named examples, a single one, and vendor media types',
    api(
      responses(`'400':
  content:
    application/json:
      examples:
        name_missing: { summary: The name is missing, description: Send one., value: { code: 1001, message: The name is missing. } }
        second: { value: { error: { code: E2, msg: Second } } }
    application/vnd.api+json:
      example: { errors: [{ errorCode: E3, detail: Third }] }`),
    ),
    ['1001 | name_missing | 400 | The name is missing. | Send one.', 'E2 | - | 400 | Second', 'E3 | - | 400 | Third'],
  ],
  [
    'problems',
    api(
      responses(`'403':
  content:
    application/problem+json:
      example: { type: 'https://example.com/probs/out-of-credit', title: You do not have enough credit., detail: 'Your balance is 30.', status: 403 }`),
    ),
    ['out-of-credit | - | 403 | You do not have enough credit. | Your balance is 30.'],
  ],
  [
    'a code that repeats the status is none if there is another',
    api(
      responses(
        `'404':\n  content:\n    application/json:\n      example: { error: { code: 404, message: No such thing, status: NOT_FOUND } }`,
      ),
    ),
    ['NOT_FOUND | - | 404 | No such thing'],
  ],
  [
    'a message that a summary gives as a template',
    api(
      responses(`'400':
  content:
    application/json:
      examples:
        empty: { summary: 'Parameter {name} is empty.', value: { code: '7', message: Parameter userId is empty. } }`),
    ),
    ['7 | - | 400 | Parameter {name} is empty.'],
  ],
  [
    'OpenAPI 2.0',
    `swagger: '2.0'
info: { title: Old }
paths:
  /a: { get: { responses: { '401': { $ref: '#/responses/NoToken' } } } }
responses:
  NoToken: { description: No token., examples: { application/json: { code: T1, message: Send a token } } }
definitions:
  ErrorCode: { type: string, enum: [T1, T2] }`,
    ['T1 | - | 401 | Send a token', 'T2 | - | - | -'],
  ],
  [
    'examples of properties',
    api(
      responses(`'429':
  content:
    application/json:
      schema:
        properties: { errorCode: { type: string, example: SLOW_DOWN }, message: { type: string, example: Slow down. } }`),
    ),
    ['SLOW_DOWN | - | 429 | Slow down.'],
  ],
  [
    'tags as categories',
    api(
      responses(`'404':\n  content: { application/json: { example: { code: A1, message: No user } } }`, '/a', 'Users'),
      responses(`'404':\n  content: { application/json: { example: { code: B1, message: No page } } }`, '/b', 'Pages'),
    ),
    ['Users: A1 | - | 404 | No user', 'Pages: B1 | - | 404 | No page'],
  ],
  [
    'shared responses, whose names say the status',
    `openapi: 3.0.3
components:
  responses:
    NotFound: { content: { application/json: { example: { code: N1, message: Not there } } } }
    Conflict409: { content: { application/json: { example: { code: C1, message: Twice } } } }`,
    ['N1 | - | 404 | Not there', 'C1 | - | 409 | Twice'],
  ],
  [
    'failures with a status of success',
    api(
      responses(`'200':
  content:
    application/json:
      examples:
        fine: { value: { code: '0', message: Fine } }
        error_blocked: { value: { code: '7', message: You are blocked } }`),
    ),
    ['7 | error_blocked | 200 | You are blocked'],
  ],
  [
    'x-errors: names of errors, and objects',
    `openapi: 3.1.0
paths:
  /a:
    get:
      responses:
        '404': { description: Not there., x-errors: [A_ONE, { code: 2, name: TWO, message: Two }] }
components:
  schemas:
    ErrorCode: { enum: [A_ONE] }`,
    ['A_ONE | - | 404 | -', '2 | TWO | 404 | Two'],
  ],
  [
    'lists in descriptions',
    api(
      responses(`'400':
  description: |-
    One of these errors:

    - \`invalid_name\`: the name
      is wrong
    - **E-7** - Seven
    * 1003: Three (HTTP 409)
    - no code at all`),
    ),
    ['invalid_name | - | 400 | the name is wrong', 'E-7 | - | 400 | Seven', '1003 | - | 409 | Three'],
  ],
  [
    'tables in descriptions',
    `openapi: 3.1.0
info:
  title: Shop
  description: |
    # Errors

    | Error code | HTTP status | Message      | Meaning          |
    | ---------- | ----------- | ------------ | ---------------- |
    | E1         | 404         | No order.    | It never was.    |
    | E2         | 409         | It is paid.  | -                |

    | Colour | Sound |
    | ------ | ----- |
    | red    | loud  |
paths: {}
components: { schemas: { ErrorCode: { enum: [E1], x-enum-varnames: [NO_ORDER] } } }`,
    ['E1 | NO_ORDER | 404 | No order. | It never was.', 'E2 | - | 409 | It is paid.'],
  ],
  [
    'one code with several statuses',
    api(
      responses(`'400':\n  content: { application/json: { example: { code: A1, message: One } } }`),
      responses(`'404':\n  content: { application/json: { example: { code: A1, message: One } } }`, '/b'),
    ),
    ['A1 | - | 400 | One'],
    ['import-status-conflict: 404'],
  ],
  [
    'references to other files, to nothing, and in circles',
    api(
      responses(
        `'400': { $ref: 'other.yaml#/a' }\n'401': { $ref: '#/nowhere' }\n'402': { $ref: '#/paths/~1a/get/responses/402' }\n'404': { content: { application/json: { example: { code: X1, message: Ex } } } }`,
      ),
    ),
    ['X1 | - | 404 | Ex'],
    [
      "import-reference-unread: 'other.yaml#/a'",
      "import-reference-unread: '#/nowhere'",
      "import-reference-unread: '#/paths/~1a/get/responses/402'",
    ],
  ],
  [
    'schemas that hold themselves',
    schemas(`Error:
  properties:
    code: { enum: [A_1, A_2] }
    error: { $ref: '#/components/schemas/Error' }
  allOf: [{ $ref: '#/components/schemas/Error' }]`),
    ['A_1 | - | - | -', 'A_2 | - | - | -'],
  ],
  [
    'no codes: the statuses are the codes',
    api(
      responses(
        `'404': { description: Not there. }\n'200': { description: Fine. }\n'400': { content: { application/json: { example: { message: That is wrong } } } }`,
      ),
    ),
    ['400 | - | 400 | That is wrong', '404 | - | 404 | Not there.'],
    ['import-code-status: 400'],
  ],
  ['no errors', `openapi: 3.1.0\npaths: {}`, [], ['import-no-errors: o']],
  ['what is no description', `- a\n- b`, [], ['import-no-errors: -']],
  ['what is no YAML', `openapi: 3.1.0\n a: [`, [], ['import-source-unreadable:  ']],
  ['nothing', '', [], ['import-no-errors: ']],
];

describe('OpenAPI', () => {
  test.each(cases.map(([title, source, rows, doubts = []]) => ({ title, source, rows, doubts })))(
    '$title',
    async ({ source, rows, doubts }) => {
      const page = await read(source);
      expect(showRows(page)).toEqual(rows);
      expect(showDoubts(page, source)).toEqual(doubts);
    },
  );

  test('in JSON, with tabs', async () => {
    const yaml = cases[0]?.[1] ?? '';
    const json = JSON.stringify(parse(yaml), null, '\t');
    expect(showRows(await read(json, 'api.json'))).toEqual(cases[0]?.[2]);
  });

  test('says where bodies have the code and the message', async () => {
    const envelope = async (example: string) =>
      (await read(api(responses(`'400': { content: { application/json: { example: ${example} } } }`)))).envelope;
    expect(await envelope('{ error: { code: 7, text: Seven } }')).toEqual({
      code: 'error.code',
      message: 'error.text',
      codeType: 'integer',
    });
    expect(await envelope("{ errors: [{ code: '7' }], message: Seven }")).toEqual({
      code: 'errors[].code',
      message: 'message',
      codeType: 'string',
    });
    expect(await envelope('{ ok: 1 }')).toBeUndefined();
  });

  test.each(['errors.yaml', 'errors.3.1.yaml'])('of errspec itself: %s', async (name) => {
    const page = await read(readFileSync(new URL(`../../../out/openapi/${name}`, import.meta.url), 'utf8'));
    const catalog = z
      .object({
        errors: z.array(
          z.object({
            code: z.string(),
            name: z.string(),
            status: z.number(),
            message: z.string(),
            params: z.array(z.object({ name: z.string() })).optional(),
          }),
        ),
      })
      .parse(JSON.parse(readFileSync(new URL('../../../out/catalog/catalog.json', import.meta.url), 'utf8')));
    const rows = page.rows.map(({ code, name, status, messages }) => ({
      code: code?.text,
      name: name?.text.toLowerCase(),
      status: Number(status?.text),
      message: messages.map(({ text }) => text).join(' / '),
    }));
    expect(page.doubts).toEqual([]);
    // The fragment has the success as a code only, without a status, and the errors in the order of their statuses.
    const inOrder = rows.toSorted((one, other) => Number(one.code) - Number(other.code));
    expect(inOrder.filter(({ code }) => code !== '0')).toEqual(
      catalog.errors
        .filter(({ code }) => code !== '0')
        .map(({ params = [], message, ...others }) => ({
          ...others,
          message: message
            .replace('%s', '{0}')
            .replaceAll(/\{(\d)\}/g, (_, index: string) => `{${params[Number(index)]?.name}}`),
        })),
    );
    expect(rows.filter(({ code }) => code === '0')).toEqual([
      { code: '0', name: 'succeeded', status: Number.NaN, message: 'Succeeded.' },
    ]);
  });

  test.each([
    ['a.yaml', 'openapi: 3.1.0\n', 0.97],
    ['a.json', '{\n  "info": {},\n  "swagger": "2.0" }', 0.97],
    ['-', '{"openapi":"3.0.3"}', 0.97],
    ['a.yaml', 'a: 1\nopenapi_version: 3', 0],
    ['a.md', 'openapi: 3.1.0', 0],
  ])('%s %j is recognised', (file, text, want) => {
    expect(openapiReader.recognize(file, text)).toBe(want);
  });
});

describe('any table', () => {
  const table = fc
    .uniqueArray(
      fc.record({
        code: fc.stringMatching(/^[A-Z]{1,6}[0-9]{1,5}$/),
        name: fc.stringMatching(/^[A-Z]{2,8}(_[A-Z]{2,8}){1,3}$/),
        status: fc.integer({ min: 400, max: 599 }),
        message: fc.stringMatching(/^[A-Z][a-z]{1,9}( [a-z'"{}%\\:#\u4e00-\u4e20]{1,9}){1,6}\.$/),
      }),
      { minLength: 1, maxLength: 20, selector: ({ code }) => code },
    )
    .filter((rows) => new Set(rows.map(({ name }) => name.replaceAll('_', ''))).size === rows.length);

  test.each([
    ['YAML', (data: object) => stringify(data)],
    ['JSON', (data: object) => JSON.stringify(data)],
  ])('that is printed as an enum and examples in %s comes back', async (_, print) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const source = print({
          openapi: '3.0.3',
          paths: Object.fromEntries(
            rows.map(({ code, status, message }, index) => [
              `/p${index}`,
              {
                get: {
                  responses: {
                    [status]: { description: '-', content: { 'application/json': { example: { code, message } } } },
                  },
                },
              },
            ]),
          ),
          components: {
            schemas: {
              ErrorCode: {
                type: 'string',
                enum: rows.map(({ code }) => code),
                'x-enum-varnames': rows.map(({ name }) => name),
              },
            },
          },
        });
        const page = await read(source);
        expect(page.doubts).toEqual([]);
        expect(
          page.rows.map(({ code, name, status, messages }) => ({
            code: code?.text,
            name: name?.text,
            status: Number(status?.text),
            message: messages[0]?.text,
          })),
        ).toEqual(rows);
        for (const { place } of cellsOf(page)) expect(place.end).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 50 },
    );
  });

  test('data of any shape throws nothing', async () => {
    const key = fc.constantFrom(
      'openapi',
      'paths',
      '/a',
      'get',
      'responses',
      '400',
      'content',
      'application/json',
      'schema',
      'examples',
      'example',
      'value',
      'code',
      'message',
      '$ref',
      'components',
      'schemas',
      'Error',
      'properties',
      'enum',
      'allOf',
      'x-errors',
      'description',
    );
    const leaf = fc.oneof(
      fc.constantFrom('#/components/schemas/Error', '#/paths', '3.1.0', '- `A_1`: One'),
      fc.string({ maxLength: 8 }),
      fc.integer(),
      fc.constant(null),
    );
    const data = fc.letrec<{ readonly node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'large', maxDepth: 9 },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 5 }),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(data, async (value) => {
        const page = await read(JSON.stringify({ openapi: '3.1.0', paths: value, components: { schemas: value } }));
        expect(page.rows.length + page.doubts.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
