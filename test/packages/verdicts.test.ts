import { expect, test } from 'vitest';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import type { Vectors } from '../../generator/targets/vectors/case.ts';
import { temporaryFolder } from '../io/temporary.ts';
import { readSpec } from '../read-spec.ts';
import type { Present } from './presence.ts';
import type { Command } from './toolchain.ts';
import { verify } from './verify.ts';

const catalog: ErrorCatalog = readSpec({
  'errors.yaml': {
    errspec: 1,
    catalog: { name: 'some-api', version: '1.0.0', title: 'Some API' },
    categories: [
      { name: 'general', title: 'General', errors: [{ code: '1', name: 'some_error', status: 400, message: 'm' }] },
    ],
  },
});

const shell = (name: string, script: string): Command => ({ name, command: 'sh', args: ['-c', script], cwd: '/' });

/** What a verdict comes from. Each part has a word of its own. */
const usual = {
  package: 'package',
  driver: 1,
  code: '1',
  version: '1.0.0',
  pin: 'tool@1.0.0',
  build: 'build',
  gate: 'exit 0',
};

const ask = async (parts: typeof usual, kept: string) => {
  const vectors: Vectors = {
    errspec: 1,
    catalog: 'some-api',
    cases: [{ id: 'one', op: 'lookup', code: parts.code, want: null }],
  };
  const language = {
    target: {
      id: 'ruby',
      displayName: 'Some language',
      options: {},
      emit: () => [{ path: 'ruby/file.rb', text: parts.package }],
    },
    toolchain: {
      id: 'ruby',
      options: {},
      version: () => shell('language', ''),
      prepare: () => [shell('tool', parts.pin)],
      build: () => [shell('build', `: ${parts.build}`)],
      drive: () => shell('driver', `echo '{"id":"one","saw":null}'`),
      gates: () => [],
      driverView: () => ({ path: parts.driver, module: 1 }),
    },
  };
  const present: Present = { versions: [parts.version], trouble: [] };
  const question = { catalog, vectors, checks: () => [shell('gate', parts.gate)] };
  const { conformance, gates, isKept } = await verify(language, present, question, kept);
  return { isKept, passed: conformance?.passed, gate: gates[0]?.outcome.status };
};

test('what passed passes again without a run', async () => {
  const kept = temporaryFolder();
  expect(await ask(usual, kept)).toEqual({ isKept: false, passed: 1, gate: 'passed' });
  expect(await ask(usual, kept)).toEqual({ isKept: true, passed: 1, gate: 'passed' });
});

test.each([
  ['the package', { package: 'Package' }],
  ['the driver', { driver: 2 }],
  ['the vectors', { code: '2' }],
  ["the language's version", { version: '1.0.1' }],
  ["a tool's version", { pin: 'tool@1.0.1' }],
  ['a command that builds', { build: 'Build' }],
  ['a command that checks', { gate: 'exit 00' }],
])('a changed byte of %s is asked anew', async (_, change) => {
  const kept = temporaryFolder();
  await ask(usual, kept);
  expect(await ask({ ...usual, ...change }, kept)).toMatchObject({ isKept: false });
});

test('a failure is not kept', async () => {
  const kept = temporaryFolder();
  const failing = { ...usual, gate: 'exit 1' };
  expect(await ask(failing, kept)).toEqual({ isKept: false, passed: 1, gate: 'failed' });
  expect(await ask(failing, kept)).toMatchObject({ isKept: false });
});
