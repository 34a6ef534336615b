import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary.ts';
import { runCommand } from '../run-command.ts';

const spec = `errspec: 1
catalog: { name: shop-api, version: 1.0.0, title: Shop API }
include: [parts/orders.yaml]
categories:
  - name: general
    title: General
    errors:
      - { code: 1001, name: busy, status: 503, message: The service is busy. } # ours
`;

const orders = `categories:
  - name: orders
    title: Orders
    errors:
      - { code: 2001, name: order_unknown, status: 404, message: There is no such order. }
`;

const page = `# Errors

## General errors

| Code | Status | Message              |
| ---- | ------ | -------------------- |
| 1001 | 500    | The service is busy. |

## Order errors

| Code | Status | Message                 |
| ---- | ------ | ----------------------- |
| 2001 | 404    | There is no such order. |
| 2002 | 409    | The order is closed.    |
`;

const files = { 'errors.yaml': spec, 'parts/orders.yaml': orders, 'page.md': page };

const textsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

const merged = {
  ...files,
  'errors.yaml': spec.replace('503', '500'),
  'parts/orders.yaml': `${orders}      - { code: 2002, name: order_closed, status: 409, message: The order is closed. }\n`,
};

describe('errspec import --merge', () => {
  test('changes the files of the spec in place, and leaves nothing else behind', async () => {
    const folder = temporaryFolder(files);
    chmodSync(join(folder, 'errors.yaml'), 0o640);
    const { exitCode, stdout, stderr } = await runCommand('errspec import page.md --merge errors.yaml', folder);
    expect(stderr).toMatch(/1 new, 0 gone, 1 different, 1 as they were\n$/);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(textsIn(folder)).toEqual(merged);
    expect(statSync(join(folder, 'errors.yaml')).mode & 0o777).toBe(0o640);
  });

  test('changes nothing the second time', async () => {
    const folder = temporaryFolder(merged);
    const { stderr } = await runCommand('errspec import page.md --merge errors.yaml', folder);
    expect(stderr).toBe('0 new, 0 gone, 0 different, 3 as they were\n');
    expect(textsIn(folder)).toEqual(merged);
  });

  test.each([
    ['--dry-run', 0],
    ['--dry-run --retire', 0],
    ['--out other.yaml', 2],
    ['--keep colour', 2],
  ])('writes nothing with %s', async (options, want) => {
    const folder = temporaryFolder(files);
    const { exitCode } = await runCommand(`errspec import page.md --merge errors.yaml ${options}`, folder);
    expect(exitCode).toBe(want);
    expect(textsIn(folder)).toEqual(files);
  });

  test.each(['--retire', '--keep status', '--dry-run'])('%s needs --merge', async (option) => {
    const { exitCode, stderr } = await runCommand(`errspec import page.md ${option}`, temporaryFolder(files));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is for --merge');
  });

  test('keeps what it is told to keep', async () => {
    const folder = temporaryFolder(files);
    await runCommand('errspec import page.md --merge errors.yaml --keep status', folder);
    expect(textsIn(folder)).toEqual({ ...merged, 'errors.yaml': spec });
  });

  test('writes no file where one of them is behind a link that leads out', async () => {
    const outside = temporaryFolder({ 'orders.yaml': orders });
    const folder = temporaryFolder({ 'errors.yaml': spec, 'page.md': page });
    symlinkSync(outside, join(folder, 'parts'));
    const { exitCode } = await runCommand('errspec import page.md --merge errors.yaml', folder);
    expect(exitCode).toBe(1);
    expect(readFileSync(join(folder, 'errors.yaml'), 'utf8')).toBe(spec);
    expect(readFileSync(join(outside, 'orders.yaml'), 'utf8')).toBe(orders);
  });

  test('refuses a page that would break the spec, and says why', async () => {
    const text = spec.replace('title: Shop API }', 'title: Shop API }\nenvelope: { code: code, codeType: integer }');
    const folder = temporaryFolder({ ...files, 'errors.yaml': text, 'page.md': page.replace('2002', 'E2002') });
    const { exitCode, stderr } = await runCommand('errspec import page.md --merge errors.yaml', folder);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('code-invalid');
    expect(stderr).toMatch(/Nothing was written\.\n$/);
    expect(textsIn(folder)['parts/orders.yaml']).toBe(orders);
  });

  test('reads a page from stdin', async () => {
    const folder = temporaryFolder(files);
    const { exitCode } = await runCommand('errspec import - --as markdown --merge errors.yaml', folder, {
      input: page,
    });
    expect(exitCode).toBe(0);
    expect(textsIn(folder)).toEqual(merged);
  });
});
