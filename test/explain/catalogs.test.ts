import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../run-command.ts';

/* Where explain looks, and that what it keeps between calls is never older than the files. */

const project = new URL('../..', import.meta.url).pathname;
let work = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'errspec-catalogs-'));
  cpSync(join(project, 'test/explain/demo'), work, {
    recursive: true,
    filter: (path) => !path.includes('.errspec-cache'),
  });
});
afterEach(() => rmSync(work, { recursive: true }));

const explain = (line: string, folder = work) => runCommand(`errspec explain ${line}`, folder);

const change = (name: string, from: string, to: string): void => {
  const path = join(work, name);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

const cached = (): readonly string[] =>
  readdirSync(join(work, '.errspec-cache')).filter((name) => name.endsWith('.bin'));

describe('what is kept', () => {
  test('is kept, and says the same', async () => {
    const first = await explain('C101');
    expect(cached()).toHaveLength(1);
    expect(await explain('C101')).toEqual(first);
  });

  test.each([
    ['the spec', 'pay.yaml', 'The card is blocked.', 'The card is closed.'],
    ['an included file', 'common.yaml', 'Wait, and then', 'Wait a day, and then'],
    ['the configuration', 'errspec.yaml', '  - { spec: ship.yaml, out: out/ship }\n', ''],
  ])('is read again after a change of %s', async (_, name, from, to) => {
    const call = '--json L100 C101';
    const ask = async (): Promise<string> => `${(await explain('C101')).stdout}${(await explain('L100')).stdout}`;
    const before = await ask();
    change(name, from, to);
    const after = await ask();
    expect(after, call).not.toBe(before);
    rmSync(join(work, '.errspec-cache'), { recursive: true });
    expect(await ask()).toBe(after);
  });

  test('does not hide that a spec is wrong', async () => {
    await explain('C101');
    appendFileSync(join(work, 'pay.yaml'), 'unknown: 1\n');
    const { exitCode, stderr } = await explain('C101');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('key-unknown');
    expect(stderr).toContain('errspec: pay.yaml is not a valid spec.');
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut', (bytes) => bytes.subarray(0, bytes.length - 9)],
    ['changed', (bytes) => Buffer.concat([bytes.subarray(0, 60), Buffer.from('x'), bytes.subarray(61)])],
    ['something else', () => Buffer.from('hello')],
  ])('is left alone where its file is %s', async (_, spoil) => {
    const before = await explain('C101');
    const [name = ''] = cached();
    const path = join(work, '.errspec-cache', name);
    writeFileSync(path, spoil(readFileSync(path)));
    expect(await explain('C101')).toEqual(before);
  });

  test('is not needed', async () => {
    writeFileSync(join(work, '.errspec-cache'), 'a file is here');
    expect((await explain('C101')).exitCode).toBe(0);
  });
});

describe('the specs', () => {
  test.each([
    ['--catalog ship L100', 0, 'L100 too_many_requests'],
    ['--spec ship.yaml P100', 0, 'P100 parcel_lost'],
    ['--catalog pay P100', 1, 'pay has no error for “P100”.'],
    ['--spec ship.yaml C100', 1, 'ship has no error'],
    ['--catalog shop L100', 2, 'There is no catalog shop. The catalogs are pay, ship.'],
    ['--spec none.yaml L100', 2, 'none.yaml'],
    ['', 2, 'There is nothing to explain.'],
  ])('errspec explain %s', async (line, wanted, says) => {
    const { exitCode, stdout, stderr } = await explain(line);
    expect(exitCode, stderr).toBe(wanted);
    expect(stdout + stderr).toContain(says);
  });

  test('are found from a folder below', async () => {
    cpSync(join(work, 'ship.yaml'), join(work, 'below/ship.yaml'));
    expect((await explain('P100', join(work, 'below'))).exitCode).toBe(0);
  });

  test('are asked for where there are none', async () => {
    rmSync(join(work, 'errspec.yaml'));
    const { exitCode, stderr } = await explain('P100');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Name a spec: errspec explain --spec errors.yaml 1001');
  });
});
