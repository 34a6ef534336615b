import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCatalog } from '../../../generator/generate.ts';
import { templates } from '../../../generator/io/templates.ts';
import { createRender } from '../../../generator/render/engine.ts';
import { typescriptTarget } from '../../../generator/targets/typescript/index.ts';

const attw = fileURLToPath(new URL('../../../node_modules/.bin/attw', import.meta.url));

/** The package of the OKX table with ES modules and CommonJS, in a folder, and a project beside it that has it installed. */
const emitDual = async (): Promise<{ readonly folder: string; readonly user: string }> => {
  const { catalog } = readCatalog('spec/okx-web3.yaml', (path) => ({ text: readFileSync(path, 'utf8') }));
  if (catalog === undefined) throw new Error('no catalog');
  const root = mkdtempSync(join(tmpdir(), 'errspec-dual-'));
  const [folder, user] = [join(root, 'package'), join(root, 'user')];
  const settings = { package: '@acme/errors', module: 'dual' };
  for (const { path, text } of await typescriptTarget.emit(catalog, createRender(templates), settings)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(user, 'node_modules/@acme'), { recursive: true });
  symlinkSync(folder, join(user, 'node_modules/@acme/errors'));
  return { folder, user };
};

const program = `
const { decode, OkxWeb3Error } = require('@acme/errors');
const { PARAMETER_EMPTY } = require('@acme/errors/codes');
const { ar } = require('@acme/errors/locales/ar');
const error = decode(400, '{"code":"50014","msg":"Parameter a can not be empty."}');
import('@acme/errors').then((other) => {
  const isOfBoth = error instanceof OkxWeb3Error && error instanceof other.OkxWeb3Error;
  console.log(error.code === PARAMETER_EMPTY, error.params.parameter, ar.tag, isOfBoth, other.parameterEmpty.is(error));
});
`;

test('with module: dual, every way to resolve modules finds it, and both copies know the errors of the other', async () => {
  const { folder, user } = await emitDual();
  const report = execFileSync(attw, ['--pack', folder, '--profile', 'strict'], { encoding: 'utf8' });
  expect(report).toContain('No problems found');
  writeFileSync(join(user, 'program.cjs'), program);
  expect(execFileSync('node', ['program.cjs'], { cwd: user, encoding: 'utf8' })).toBe('true a ar true true\n');
});
