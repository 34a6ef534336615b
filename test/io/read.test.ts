import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReader, isInside } from '../../generator/io/read.ts';
import { sizeLimit } from '../../generator/spec/yaml.ts';
import { temporaryFolder } from './temporary.ts';

describe('reading', () => {
  test('texts below the root, through links that stay inside', () => {
    const root = temporaryFolder({ 'a.yaml': 'é: 1\n', 'b/c.yaml': 'c' });
    symlinkSync(join(root, 'b'), join(root, 'link'));
    const read = createReader(root);
    expect(read('a.yaml')).toEqual({ text: 'é: 1\n' });
    expect(read('link/c.yaml')).toEqual({ text: 'c' });
  });

  test('a byte order mark is skipped', () => {
    expect(createReader(temporaryFolder({ 'a.yaml': '\ufeffa: 1' }))('a.yaml')).toEqual({ text: 'a: 1' });
  });

  test('what cannot be read has its reason', () => {
    const outside = temporaryFolder({ 'secret.yaml': 'secret' });
    const root = temporaryFolder({ 'file.yaml': 'a' });
    mkdirSync(join(root, 'folder.yaml'));
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'out.yaml'));
    symlinkSync(outside, join(root, 'out'));
    symlinkSync(join(root, 'loop.yaml'), join(root, 'loop.yaml'));
    writeFileSync(join(root, 'latin.yaml'), Buffer.from([0x61, 0xe9, 0x0a]));
    writeFileSync(join(root, 'surrogate.yaml'), Buffer.from([0xed, 0xa0, 0x80]));
    writeFileSync(join(root, 'large.yaml'), Buffer.alloc(sizeLimit + 1, 0x20));
    const read = createReader(root);
    expect(read('none.yaml')).toMatchObject({ problem: 'there is no such file' });
    expect(read('folder.yaml')).toMatchObject({ problem: 'it is a folder' });
    expect(read('file.yaml/a')).toMatchObject({ problem: 'a part of the path is not a folder' });
    expect(read('out.yaml')).toMatchObject({ problem: 'a link leads out of the folder of the spec' });
    expect(read('out/secret.yaml')).toMatchObject({ problem: 'a link leads out of the folder of the spec' });
    expect(read('../x')).toHaveProperty('problem');
    expect(read('loop.yaml')).toMatchObject({ problem: 'links lead in a circle' });
    expect(read('latin.yaml')).toEqual({ problem: 'it is not UTF-8', help: 'Save the file as UTF-8.' });
    expect(read('surrogate.yaml')).toEqual({ problem: 'it is not UTF-8', help: 'Save the file as UTF-8.' });
    expect(read('large.yaml')).toMatchObject({ problem: 'it is larger than 10 MB' });
  });
});

test.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/a', '/a/..b', true],
  ['/a', '/', false],
  ['/a', '/ab', false],
  ['/a', '/a/../b', false],
])('%s has %s inside: %s', (folder, path, want) => {
  expect(isInside(folder, path)).toBe(want);
});
