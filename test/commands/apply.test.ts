import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProject, spec } from './project.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n';
const api = `${head}paths:\n  /orders:\n    get:\n      operationId: listOrders\n      x-errors: [other]\n      responses: { '200': { description: The orders. } }\n`;
const config = 'version: 1\nspec: errors.yaml\nout: out\ntargets: { catalog: {} }\n';

const createApi = (files: Readonly<Record<string, string>> = {}) => {
  const project = createProject({ 'errors.yaml': spec, 'errspec.yaml': config, 'api.yaml': api, ...files });
  const read = (path: string): string => readFileSync(join(project.folder, path), 'utf8');
  return { ...project, read };
};

const several = {
  'api.yaml': `${head}paths: { /orders: { $ref: paths/orders.yaml } }\n`,
  'paths/orders.yaml': 'get:\n  x-errors: [other]\n  responses: {}\n',
};

test('the description goes to stdout, and what was done to stderr', async () => {
  const { run, read } = createApi();
  const { exitCode, stdout, stderr } = await run('errspec apply api.yaml');
  expect([exitCode, stderr]).toEqual([0, '1 operation with errors.\n']);
  expect(stdout).toContain('$ref: "#/components/responses/Other400"');
  expect(read('api.yaml')).toBe(api);
});

test('the description is changed in place, stays the second time, and is stripped again', async () => {
  const { run, read } = createApi();
  expect((await run('errspec apply api.yaml --out api.yaml')).stderr).toBe(
    '1 operation with errors. 1 file written to api.yaml.\n',
  );
  const applied = read('api.yaml');
  expect(applied).toContain('x-errspec: shop');
  expect((await run('errspec apply api.yaml --out api.yaml')).stderr).toBe('1 operation with errors. Nothing to do.\n');
  expect(read('api.yaml')).toBe(applied);
  expect((await run('errspec apply api.yaml --strip --out api.yaml')).stderr).toBe('1 file written to api.yaml.\n');
  expect(read('api.yaml')).toBe(api);
});

test('the other files of a description go beside it', async () => {
  const { run, read, folder } = createApi(several);
  expect((await run('errspec apply api.yaml')).stderr).toContain('The description has 2 files. Say where they go');
  expect((await run('errspec apply api.yaml --out new/api.yaml')).exitCode).toBe(0);
  expect(read('new/paths/orders.yaml')).toContain('../api.yaml#/components/responses/');
  expect(existsSync(join(folder, 'new/errors.yaml'))).toBe(false);
  expect(read('paths/orders.yaml')).toBe(several['paths/orders.yaml']);
});

test('what is wrong is said at its place, and nothing is written', async () => {
  const wrong = api.replace('[other]', '[othr]');
  const { run, read, folder } = createApi({ 'api.yaml': wrong });
  const { exitCode, stdout, stderr } = await run('errspec apply api.yaml --out new.yaml');
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain('api.yaml:7:18  error  x-errors-unknown\n  No error and no category is called othr.');
  expect(stderr).toContain('Did you mean other?');
  expect(stderr).toContain('Nothing was written.\n');
  expect(existsSync(join(folder, 'new.yaml'))).toBe(false);
  expect(read('api.yaml')).toBe(wrong);
});

describe('errspec.yaml says of a description', () => {
  const listed = (more: string) => ({ 'errspec.yaml': `${config}openapi: [{ in: api.yaml${more} }]\n` });

  test.each([
    ['', '', false],
    [', codes: open', '', true],
    [', codes: open', ' --codes closed', false],
    ['', ' --codes open', true],
  ])('which codes it has: { in: api.yaml%s } with%s', async (more, words, isOpen) => {
    const { run } = createApi(listed(more));
    const { stdout } = await run(`errspec apply api.yaml${words}`);
    expect(stdout.includes('x-extensible-enum')).toBe(isOpen);
  });

  test('that it has a default response', async () => {
    const { run } = createApi(listed(', default: true'));
    expect((await run('errspec apply api.yaml')).stdout).toContain('UnexpectedError');
  });

  test('which of several catalogs it has', async () => {
    const two = spec.replace('name: shop', 'name: depot');
    const { run } = createApi({
      'depot.yaml': two,
      'errspec.yaml':
        'version: 1\ncatalogs:\n  - { spec: errors.yaml, out: out/a, targets: { catalog: {} } }\n  - { spec: depot.yaml, out: out/b, targets: { catalog: {} }, openapi: [{ in: api.yaml }] }\n',
      'other.yaml': api,
    });
    expect((await run('errspec apply api.yaml')).stdout).toContain('x-errspec: depot');
    expect((await run('errspec apply api.yaml --catalog shop')).stdout).toContain('x-errspec: shop');
    const { exitCode, stderr } = await run('errspec apply other.yaml');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('There are several catalogs: shop, depot.')]);
  });
});

test('responses that stay are counted, and listed by --verbose and --json', async () => {
  const { run } = createApi({ 'api.yaml': api.replace("'200'", `'400': { description: Mine. }, '200'`) });
  expect((await run('errspec apply api.yaml')).stderr).toContain('1 response that was there already stays');
  expect((await run('errspec apply api.yaml --verbose')).stderr).toContain(
    `api.yaml:8:20  GET /orders keeps its own response for 400, without the errors 1002.`,
  );
  const { stderr } = await run('errspec apply api.yaml --json');
  expect(JSON.parse(stderr)).toEqual({
    operations: 1,
    kept: [{ place: 'api.yaml:8:20', operation: 'GET /orders', status: 400, codes: ['1002'] }],
    diagnostics: [],
  });
});

test('an overlay has the changes', async () => {
  const { run } = createApi();
  const { exitCode, stdout } = await run('errspec apply api.yaml --overlay');
  expect([exitCode, stdout.split('\n')[0]]).toEqual([0, "overlay: '1.0.0'"]);
});

test.each([
  ['errspec apply', "missing required argument 'description'"],
  ['errspec apply none.yaml', 'none.yaml cannot be read'],
  ['errspec apply api.yaml --strip --overlay', '--overlay cannot be used with --strip.'],
  ['errspec apply api.yaml --catalog none', 'There is no catalog none. The catalogs are shop.'],
  ['errspec apply api.yaml --codes some', "argument 'some' is invalid"],
])('%s says what is wrong with it', async (line, want) => {
  const { exitCode, stdout, stderr } = await createApi().run(line);
  expect([exitCode > 0, stdout, stderr]).toEqual([true, '', expect.stringContaining(want)]);
});
