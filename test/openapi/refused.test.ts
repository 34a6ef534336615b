import { expect, test } from 'vitest';
import { readCatalog } from '../../generator/generate.ts';
import { applyErrors } from '../../generator/openapi/apply/apply.ts';
import { defaultApply } from '../../generator/openapi/apply/apply-options.ts';
import { readFiles } from '../spec/sample.ts';
import { seedSpec } from './real/seed.ts';

/* Descriptions that are wrong, hostile or merely unusual: each gives its findings, and no file where something is wrong. */

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\nx-errors: [general]\n';
const operation = '{ get: { responses: {} } }';
const start = `${head}paths: { /a: ${operation} }\n`;
const reference = (to: string): string => `${head}paths: { /a: { $ref: '${to}' } }\n`;
const bomb = Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]\n`).join('');

const cases: readonly (readonly [what: string, text: string, rules: readonly string[]])[] = [
  ['nothing', '', ['description-version']],
  ['blanks', ' \n\n', ['description-version']],
  ['a comment', '# nothing\n', ['description-version']],
  ['a byte order mark', '\uFEFF', ['description-version']],
  ['other YAML', 'hello: world\n', ['description-version']],
  ['a list', '- openapi: 3.1.0\n', ['description-version']],
  ['AsyncAPI', 'asyncapi: 3.0.0\n', ['description-version']],
  ['Swagger 2.0', 'swagger: "2.0"\npaths: {}\n', ['description-version']],
  ['a later version', 'openapi: 4.0.0\npaths: {}\n', ['description-version']],
  ['no paths', head, []],
  ['two documents', `${start}---\na: 1\n`, ['yaml-documents']],
  ['a conflict of version control', `${head}<<<<<<< a\npaths: {}\n=======\npaths: {}\n>>>>>>> b\n`, ['yaml-conflict']],
  ['a tab', `${head}paths:\n\t/a: ${operation}\n`, ['yaml-syntax']],
  ['a path twice', `${head}paths:\n  /a: ${operation}\n  /a: ${operation}\n`, ['yaml-duplicate-key']],
  ['a key twice in JSON', '{"openapi":"3.0.0","openapi":"3.0.0","paths":{}}', ['yaml-duplicate-key']],
  ['a comma too much in JSON', '{"openapi":"3.0.0","paths":{},}', ['yaml-syntax']],
  ['a comment in JSON', '{"openapi":"3.0.0", // x\n"paths":{}}', ['yaml-syntax']],
  ['braces without end', `${head}paths: ${'{ a: '.repeat(10_000)}`, ['yaml-depth']],
  ['braces nested too deep', `${head}x: ${'{ a: '.repeat(300)}1${' }'.repeat(300)}\n`, ['yaml-depth']],
  [
    'brackets of JSON nested too deep',
    `{"openapi":"3.0.0","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ['yaml-depth'],
  ],
  [
    'lines nested too deep',
    `${head}paths:\n${Array.from({ length: 300 }, (_, at) => `${' '.repeat(at + 1)}a:\n`).join('')}`,
    ['yaml-depth'],
  ],
  ['an alias without an anchor', `${head}paths: *p\n`, ['yaml-alias']],
  ['an alias in its own anchor', `${head}paths: &p { /a: *p }\n`, ['yaml-alias']],
  ['aliases of aliases', `${head}a0: &a0 [${'x,'.repeat(9)}]\n${bomb}paths: {}\n`, ['yaml-alias']],
  ['a key that is a list', `${head}paths: { [a]: 1 }\n`, ['yaml-key']],
  ['a character that is none', `${head}x: "a\u0000b"\npaths: {}\n`, []],
  ['a word nobody knows', `${head.replace('general', 'generl')}paths: {}\n`, ['x-errors-unknown']],
  ['a list of errors that is a text', `${head.replace('[general]', 'general')}paths: {}\n`, ['x-errors-invalid']],
  ['a list of errors with a list', `${head.replace('general', '[general]')}paths: {}\n`, ['x-errors-invalid']],
  ['paths in a list', `${head}paths: [1]\n`, []],
  ['an operation that is a text', `${head}paths: { /a: { get: x } }\n`, []],
  ['an operation without a value', `${head}paths:\n  /a:\n    get:\n`, []],
  ['responses in a list', `${head}paths: { /a: { get: { responses: [] } } }\n`, ['description-uneditable']],
  ['responses that are a text', `${head}paths: { /a: { get: { responses: x } } }\n`, ['description-uneditable']],
  ['responses without a value', `${head}paths:\n  /a:\n    get:\n      responses:\n`, ['description-uneditable']],
  ['components in a list', `${start}components: []\n`, ['description-uneditable']],
  ['components without a value', `${start}components:\n`, ['description-uneditable']],
  ['components of a kind that are a text', `${start}components: { responses: x }\n`, ['description-uneditable']],
  ['components behind a reference', `${start}components: { $ref: '#/x' }\nx: {}\n`, ['description-uneditable']],
  [
    'responses behind a reference',
    `${head}paths: { /a: { get: { responses: { $ref: '#/x' } } } }\nx: {}\n`,
    ['description-uneditable'],
  ],
  ['a file that is missing', reference('nope.yaml'), ['file-unreadable']],
  ['a file above', reference('../../etc/passwd'), ['path-outside']],
  ['a file above, encoded', reference('%2e%2e/%2e%2e/etc/passwd'), ['path-outside']],
  ['a file with a NUL in its name', reference('a%00b.yaml'), ['file-unreadable']],
  ['a link', reference('https://example.com/a.yaml'), ['warning reference-lost']],
  ['a link to a file', reference('file:///etc/passwd'), ['warning reference-lost']],
  ['a place where nothing is', reference('#/paths/~1b'), ['warning reference-lost']],
  [
    'a circle',
    `${head}paths: { /a: { $ref: '#/paths/~1b' }, /b: { $ref: '#/paths/~1a' } }\n`,
    ['warning reference-lost', 'warning reference-lost'],
  ],
  ['a schema in a circle', `${start}components: { schemas: { A: { $ref: '#/components/schemas/A' } } }\n`, []],
  [
    'an operation that two paths share',
    `${head}paths:\n  /a: { get: &g { responses: {} } }\n  /b: { get: *g }\n`,
    ['description-uneditable'],
  ],
  [
    'a name that objects have',
    `${head}paths:\n  /__proto__: ${operation}\n  /constructor: ${operation}\n__proto__: { a: 1 }\n`,
    [],
  ],
  ['tags', `${head}paths: !!map { /a: ${operation} }\nx: !foo bar\n`, []],
];

const { catalog } = readCatalog('errors.yaml', readFiles(new Map([['errors.yaml', seedSpec(false)]])));

test.each(cases)('%s', (_, text, want) => {
  if (catalog === undefined) throw new Error('There is no catalog.');
  const path = text.startsWith('{') ? 'api.json' : 'api.yaml';
  const { files, diagnostics } = applyErrors(path, readFiles(new Map([[path, text]])), catalog, defaultApply);
  const found = diagnostics.map(({ rule, severity }) => (severity === 'error' ? rule : `${severity} ${rule}`));
  expect(found).toEqual(want);
  const isRefused = diagnostics.some(({ severity }) => severity === 'error');
  expect(files.size).toBe(isRefused ? 0 : 1);
  for (const { place } of diagnostics) {
    expect(place.file).toBe(path);
    expect(place.start).toBeLessThanOrEqual(place.end);
    expect(place.end).toBeLessThanOrEqual(Math.max(text.length, 1));
  }
});
