import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder, countIfFresh, remember } from '../../generator/io/freshness.ts';
import { temporaryFolder } from './temporary.ts';

const call = ['/somewhere', 'errors.yaml', { target: ['go'] }];

/** A folder in which a run has just ended. */
const settle = (): string => {
  const root = temporaryFolder({
    'errors.yaml': 'a',
    'locales/ar.yaml': 'b',
    'out/manifest.json': 'c',
    'out/go/a': 'd',
  });
  remember(root, call, {
    inputs: [join(root, 'errors.yaml'), join(root, 'locales/ar.yaml')],
    outputs: [join(root, 'out/manifest.json'), join(root, 'out/go/a')],
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
    ['an input that was touched', (root) => utimesSync(join(root, 'locales/ar.yaml'), 1, 1)],
    ['an input that is gone', (root) => rmSync(join(root, 'locales/ar.yaml'))],
    ['an output that changed', (root) => writeFileSync(join(root, 'out/go/a'), 'edited')],
    ['an output that was deleted', (root) => rmSync(join(root, 'out/go/a'))],
    ['a manifest that is gone', (root) => rmSync(join(root, 'out/manifest.json'))],
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

  test('is not remembered where a file is missing', () => {
    const root = temporaryFolder();
    remember(root, call, { inputs: [join(root, 'none.yaml')], outputs: [] });
    expect(countIfFresh(root, call)).toBeUndefined();
  });

  test('a folder that cannot be written to is no loss', () => {
    const root = temporaryFolder({ [cacheFolder]: 'a file is here' });
    expect(() => remember(root, call, { inputs: [], outputs: [] })).not.toThrow();
    expect(countIfFresh(root, call)).toBeUndefined();
  });
});
