import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Vectors } from '../../generator/targets/vectors/case.ts';
import { agrees } from './compare.ts';
import { runConformance } from './harness.ts';
import { askVersion } from './presence.ts';
import type { SystemTool, Toolchain } from './toolchain.ts';

const vectors: Vectors = {
  errspec: 1,
  catalog: 'some-api',
  cases: [
    { id: 'right', op: 'lookup', code: '1', want: null },
    { id: 'wrong', op: 'lookup', code: '2', want: { code: '2' } },
    { id: 'not answered', op: 'lookup', code: '3', want: null },
  ],
};

/** A language whose driver prints those lines and ends with that exit code. */
const languageThatPrints = (lines: readonly string[], exitCode = 0): Toolchain => ({
  id: 'none',
  options: {},
  version: ({ driver }) => ({ name: 'node', command: 'node', args: ['--version'], cwd: driver }),
  prepare: () => [],
  build: () => [],
  drive: ({ driver }) => {
    const script = `console.log(${JSON.stringify(lines.join('\n'))}); process.exitCode = ${exitCode}`;
    return { name: 'driver', command: 'node', args: ['-e', script], cwd: driver };
  },
  gates: () => [],
});

const conformanceOf = (toolchain: Toolchain) => {
  const folder = mkdtempSync(join(tmpdir(), 'errspec-harness-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const driver = join(folder, 'driver');
  mkdirSync(driver);
  return runConformance(toolchain, { package: folder, driver, cache: folder }, vectors);
};

const answers = ['{"id":"right","saw":null}', '{"id":"wrong","saw":{"code":"3"}}'];

test.each([
  [['Password [redacted] is wrong'], true],
  [['Password [redacted] is wrong', 'Password hunter2 is wrong'], false],
  [[], false],
  [null, false],
])('printed as %j hides the password: %s', (saw, want) => {
  const asked = {
    id: 'x',
    op: 'print',
    status: 400,
    body: '',
    headers: {},
    name: 'x',
    want: { hidden: ['hunter2'] },
  } as const;
  expect(agrees(asked, saw)).toBe(want);
});

test('a wrong answer and a missing one are failures', async () => {
  expect(await conformanceOf(languageThatPrints(answers))).toEqual({
    total: 3,
    passed: 1,
    failed: [
      { id: 'wrong', want: { code: '2' }, saw: { code: '3' } },
      { id: 'not answered', want: null, saw: undefined },
    ],
    trouble: undefined,
  });
});

test('a driver that breaks off is trouble, whatever it answered', async () => {
  expect(await conformanceOf(languageThatPrints(answers, 3))).toMatchObject({
    passed: 1,
    trouble: expect.stringMatching(/^driver: /),
  });
});

test('what is no answer is trouble', async () => {
  expect(await conformanceOf(languageThatPrints([...answers, 'hm']))).toMatchObject({ trouble: 'hm' });
  expect(await conformanceOf(languageThatPrints([...answers, ...answers]))).toMatchObject({
    trouble: expect.stringContaining('right'),
  });
  expect(await conformanceOf(languageThatPrints(['{"id":"other","saw":null}']))).toMatchObject({
    trouble: expect.stringContaining('other'),
  });
});

test('a driver that is not there is trouble', async () => {
  const toolchain = {
    ...languageThatPrints([]),
    build: () => [{ name: 'x', command: 'no-such-program', args: [], cwd: '/' }],
  };
  expect(await conformanceOf(toolchain)).toMatchObject({ passed: 0, trouble: 'x is not on this machine' });
});

test.each([
  ['a lone surrogate is U+FFFD where strings are UTF-8', '\ufffd', '\ud800', true],
  ['no -0', 0, -0, true],
  ['no member more', { code: '1' }, { code: '1', name: null }, false],
  ['no member less', { code: '1', name: null }, { code: '1' }, false],
  ['a text is no number', '1', 1, false],
  ['the order of members does not matter', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
])('comparing: %s', (_, want, saw, isEqual) => {
  expect(agrees({ id: 'x', op: 'lookup', code: '1', want }, saw)).toBe(isEqual);
});

test('the body of an encoded error is compared as parsed JSON', () => {
  const raised = { id: 'x', op: 'encode', name: 'x', params: null, options: {} } as const;
  const asked = { ...raised, locale: null, adding: {}, now: 0 } as const;
  expect(agrees({ ...asked, want: { body: { code: '1' } } }, { body: '{ "code": "1" }' })).toBe(true);
  expect(agrees({ ...asked, want: { body: { code: '1' } } }, { body: 'x' })).toBe(false);
});

/** A tool of the system that prints that. */
const printing = (text: string, least?: string): SystemTool => ({
  name: 'tool',
  command: 'node',
  args: ['-e', `console.log(${JSON.stringify(text)})`],
  cwd: '/',
  ...(least !== undefined && { least }),
});

test.each([
  ['in any version, where none is the oldest', printing('tool, some build'), { version: 'tool, some build' }],
  ['in the oldest version', printing('tool 3.1.0p20 (2022)\nmore', '3.1'), { version: 'tool 3.1.0p20 (2022)' }],
  ['in a later one, in colour', printing('\u001b[1mtool 10.2', '3.1'), { version: '\u001b[1mtool 10.2' }],
  ['too old', printing('tool 3.0.9', '3.1'), { why: 'tool 3.0.9 is too old: 3.1 is the oldest that will do' }],
  ['without a version', printing('tool', '3.1'), { why: 'tool: no version is in "tool"' }],
  ['not there', { ...printing(''), command: 'no-such-program' }, { why: 'tool is not on this machine' }],
  [
    'not there, as a shell says it',
    { ...printing(''), args: ['-e', 'process.exit(127)'] },
    { why: 'tool is not on this machine' },
  ],
])('a tool of the system: %s', async (_, tool, want) => {
  expect(await askVersion(tool)).toEqual(want);
});
