import { describe, expect, test } from 'vitest';
import { readDescription } from '../../generator/openapi/description.ts';
import { operationsOf } from '../../generator/openapi/operations.ts';

const start = 'openapi: 3.1.0\ninfo: { title: Shop, version: 1.0.0 }\n';

/** The operations that are found, the findings with the texts that they point at, and the files that were asked for. */
const read = (files: Readonly<Record<string, string>>) => {
  const asked: string[] = [];
  const { description, diagnostics } = readDescription('api.yaml', (path) => {
    asked.push(path);
    const text = files[path];
    return text === undefined ? { problem: 'there is no such file', help: 'Check the path.' } : { text };
  });
  return {
    operations:
      description &&
      operationsOf(description).map(({ method, path, document: { file } }) => `${method} ${path} in ${file}`),
    findings: diagnostics.map(({ rule, severity, place: { file, start: from, end } }) =>
      [severity, rule, file, (files[file] ?? '').slice(from, end)].join(' '),
    ),
    asked,
  };
};

const get = 'get: { responses: {} }';

describe('operations are found', () => {
  test.each<readonly [name: string, files: Readonly<Record<string, string>>, want: readonly string[]]>([
    [
      'at paths',
      { 'api.yaml': `${start}paths: { /a: { ${get}, summary: x }, x-b: { ${get} } }` },
      ['GET /a in api.yaml'],
    ],
    [
      'with methods of any name',
      { 'api.yaml': `${start}paths: { /a: { query: {}, additionalOperations: { COPY: {} } } }` },
      ['QUERY /a in api.yaml', 'COPY /a in api.yaml'],
    ],
    [
      'behind references to other files',
      {
        'api.yaml': `${start}paths: { /a: { $ref: p/a.yaml }, /b: { get: { $ref: 'p/a.yaml#/get' }, put: { $ref: p/b%20c.yaml } } }`,
        'p/a.yaml': get,
        'p/b c.yaml': 'responses: {}',
      },
      ['GET /a in p/a.yaml', 'PUT /b in p/b c.yaml'],
    ],
    [
      'where paths are in another file',
      {
        'api.yaml': `${start}paths: { $ref: ./paths/all.yaml }`,
        'paths/all.yaml': '/a: { $ref: a.yaml }',
        'paths/a.yaml': get,
      },
      ['GET /a in paths/a.yaml'],
    ],
    [
      'behind escapes of JSON Pointer',
      { 'api.yaml': `${start}paths: { /a: { $ref: '#/x~1y/~01/%7E1z' } }\nx/y: { ~1: { /z: { ${get} } } }` },
      ['GET /a in api.yaml'],
    ],
    ['nowhere', { 'api.yaml': `${start}paths: {}` }, []],
    ['nowhere at all', { 'api.yaml': start }, []],
  ])('%s', (_, files, operations) => {
    const found = read(files);
    expect(found.operations).toEqual(operations);
    expect(found.findings).toEqual([]);
  });
});

test.each<readonly [name: string, files: Readonly<Record<string, string>>, findings: readonly string[]]>([
  [
    'a link',
    { 'api.yaml': `${start}paths: { /a: { $ref: https://example.com/a.yaml } }` },
    ['warning reference-lost api.yaml https://example.com/a.yaml'],
  ],
  [
    'a path of the system',
    { 'api.yaml': `${start}paths: { /a: { $ref: file:///etc/passwd } }` },
    ['warning reference-lost api.yaml file:///etc/passwd'],
  ],
  [
    'nothing',
    { 'api.yaml': `${start}paths: { /a: { $ref: '#/nothing' } }` },
    ["warning reference-lost api.yaml '#/nothing'"],
  ],
  [
    'itself',
    { 'api.yaml': `${start}paths: { /a: { $ref: '#/paths/~1a' } }` },
    ["warning reference-lost api.yaml '#/paths/~1a'"],
  ],
  [
    'each other',
    {
      'api.yaml': `${start}paths: { /a: { get: { $ref: b.yaml } } }`,
      'b.yaml': '$ref: c.yaml',
      'c.yaml': '$ref: b.yaml',
    },
    ['warning reference-lost b.yaml c.yaml'],
  ],
  ['no file', { 'api.yaml': `${start}paths: { /a: { $ref: b.yaml } }` }, ['error file-unreadable api.yaml b.yaml']],
  [
    'a file outside',
    { 'api.yaml': `${start}paths: { /a: { $ref: ../../etc/passwd }, /b: { $ref: '%2e%2e/b.yaml' } }` },
    ['error path-outside api.yaml ../../etc/passwd', "error path-outside api.yaml '%2e%2e/b.yaml'"],
  ],
])('a reference to %s is a finding', (_, files, findings) => {
  const { operations, ...found } = read(files);
  expect(operations).toEqual([]);
  expect(found.findings).toEqual(findings);
  expect(found.asked.filter((path) => path.startsWith('..') || path.startsWith('/'))).toEqual([]);
});

test('references that lead to no operations may lead to anything', () => {
  const { operations, findings, asked } = read({
    'api.yaml': `${start}paths: { /a: { ${get} } }\nx: [{ $ref: ../b.ts }, { $ref: b.ts }, { $ref: c.ts }, { $ref: '#/x' }]`,
    'c.ts': 'const { a } = b;\n',
  });
  expect(operations).toEqual(['GET /a in api.yaml']);
  expect(findings).toEqual([]);
  expect(asked).toEqual(['api.yaml', 'c.ts', 'b.ts']);
});

test.each<readonly [name: string, text: string, finding: string]>([
  ['Swagger 2.0', "swagger: '2.0'\npaths: {}\n", "error description-version api.yaml '2.0'"],
  ['a later version', 'openapi: 4.0.0\n', 'error description-version api.yaml 4.0.0'],
  ['a version like 3.1', 'openapi: 3.10\n', 'error description-version api.yaml 3.10'],
  ['a list of versions', 'openapi: [3.1.0]\n', 'error description-version api.yaml [3.1.0]'],
  ['another document', 'a: 1\n', 'error description-version api.yaml a'],
  ['a list', '- openapi: 3.1.0\n', 'error description-version api.yaml -'],
  ['a text', 'openapi\n', 'error description-version api.yaml o'],
])('%s is no description', (_, text, finding) => {
  const { operations, findings } = read({ 'api.yaml': text });
  expect(operations).toBeUndefined();
  expect(findings).toEqual([finding]);
});
