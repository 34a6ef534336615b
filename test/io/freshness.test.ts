import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../generator/io/cache-folder.ts';
import { countIfFresh, remember } from '../../generator/io/freshness.ts';
import { hashText } from '../../generator/io/manifest.ts';
import { temporaryFolder } from './temporary.ts';

const call = ['/somewhere', 'errors.yaml', { target: ['go'] }];

const textsAt = (root: string, texts: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(texts).map(([path, text]) => [join(root, path), text]));

/** Changes a file in its place, and leaves its size and time as they were. */
const editUnseen = (path: string, text: string): void => {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, text);
  utimesSync(path, atime, mtime);
};

/** A folder in which a run has just ended. */
const settle = (): string => {
  const root = temporaryFolder({
    'errors.yaml': 'a',
    'locales/ar.yaml': 'b',
    'out/manifest.txt': 'c',
    'out/go/a': 'd',
  });
  remember(root, call, {
    inputs: textsAt(root, { 'errors.yaml': 'a', 'locales/ar.yaml': 'b' }),
    outputs: textsAt(root, { 'out/manifest.txt': hashText('c'), 'out/go/a': hashText('d') }),
  });
  return root;
};

describe('a run with nothing to do', () => {
  test('knows it, and how many files there are', () => {
    const root = settle();
    expect(countIfFresh(root, call)).toBe(2);
    expect(existsSync(join(root, cacheFolder, '.gitignore'))).toBe(true);
  });

  test.each<readonly [string, (root: string) => void]>([
    ['an input that changed', (root) => writeFileSync(join(root, 'errors.yaml'), 'longer')],
    ['an input whose size and time are as they were', (root) => editUnseen(join(root, 'locales/ar.yaml'), 'x')],
    ['an output whose size and time are as they were', (root) => editUnseen(join(root, 'out/go/a'), 'x')],
    ['an input that is gone', (root) => rmSync(join(root, 'locales/ar.yaml'))],
    ['an output that changed', (root) => writeFileSync(join(root, 'out/go/a'), 'edited')],
    ['an output that was deleted', (root) => rmSync(join(root, 'out/go/a'))],
    ['a manifest that is gone', (root) => rmSync(join(root, 'out/manifest.txt'))],
    ['a cache that is gone', (root) => rmSync(join(root, cacheFolder), { recursive: true })],
  ])('notices %s', (_, change) => {
    const root = settle();
    change(root);
    expect(countIfFresh(root, call)).toBeUndefined();
  });

  test('is another where the call is another', () => {
    const root = settle();
    expect(countIfFresh(root, ['/somewhere', 'errors.yaml', { target: ['python'] }])).toBeUndefined();
    expect(countIfFresh(root, ['/elsewhere', ...call.slice(1)])).toBeUndefined();
  });

  test.each(['', '{', 'null', '[]', '"x"', '{}', '{"outputs":"2"}'])('does not trust a cache of %j', (text) => {
    const root = settle();
    const folder = join(root, cacheFolder);
    const [name = ''] = readdirSync(folder).filter((entry) => entry.endsWith('.json'));
    writeFileSync(join(folder, name), text);
    expect(countIfFresh(root, call)).toBeUndefined();
  });

  test('is not known where a file is missing', () => {
    const root = temporaryFolder();
    remember(root, call, { inputs: textsAt(root, { 'none.yaml': 'a' }), outputs: new Map() });
    expect(countIfFresh(root, call)).toBeUndefined();
  });

  test('a folder that cannot be written to is no loss', () => {
    const root = temporaryFolder({ [cacheFolder]: 'a file is here' });
    expect(() => remember(root, call, { inputs: new Map(), outputs: new Map() })).not.toThrow();
    expect(countIfFresh(root, call)).toBeUndefined();
  });
});
