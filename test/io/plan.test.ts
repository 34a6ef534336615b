import { describe, expect, test } from 'vitest';
import { hashText, isUnmodified, parseManifest, printManifest, type Manifest } from '../../generator/io/manifest.ts';
import { planWrites, type Plan } from '../../generator/io/plan.ts';

type Texts = Readonly<Record<string, string>>;

const hashes = (texts: Texts): Manifest['files'] =>
  new Map(Object.entries(texts).map(([path, text]) => [path, hashText(text)]));

interface Case {
  readonly wanted: Texts;
  /** What the last run wrote. */
  readonly written?: Texts;
  /** What the run before a killed one wrote. */
  readonly previous?: Texts;
  /** What is there now. */
  readonly there?: Texts;
  readonly folders?: readonly string[];
  readonly force?: boolean;
}

const plan = ({ wanted, written = {}, previous = {}, there = {}, folders = ['go'], force = false }: Case): Plan => {
  const found = hashes(there);
  return planWrites(
    { files: hashes(wanted), folders: new Set(folders), force },
    { files: hashes(written), previous: hashes(previous) },
    (path) => found.get(path),
  );
};

const short = ({ write, remove, unchanged, kept }: Plan) => ({
  write,
  remove,
  unchanged,
  kept,
});

const nothing = { write: [], remove: [], unchanged: [], kept: [] };

describe('what a run does', () => {
  test.each<readonly [string, Case, Partial<ReturnType<typeof short>>]>([
    ['writes what is not there', { wanted: { 'go/a': '1' } }, { write: ['go/a'] }],
    [
      'leaves what is as wanted',
      { wanted: { 'go/a': '1' }, written: { 'go/a': '1' }, there: { 'go/a': '1' } },
      { unchanged: ['go/a'] },
    ],
    [
      'leaves what is as wanted, whoever wrote it',
      { wanted: { 'go/a': '1' }, there: { 'go/a': '1' } },
      { unchanged: ['go/a'] },
    ],
    [
      'writes what is as the last run left it',
      { wanted: { 'go/a': '2' }, written: { 'go/a': '1' }, there: { 'go/a': '1' } },
      { write: ['go/a'] },
    ],
    ['writes what was deleted', { wanted: { 'go/a': '1' }, written: { 'go/a': '1' } }, { write: ['go/a'] }],
    [
      'keeps what a person changed',
      { wanted: { 'go/a': '2' }, written: { 'go/a': '1' }, there: { 'go/a': 'mine' } },
      { kept: ['go/a'] },
    ],
    ['keeps what a person wrote', { wanted: { 'go/a': '2' }, there: { 'go/a': 'mine' } }, { kept: ['go/a'] }],
    ['unless force', { wanted: { 'go/a': '2' }, there: { 'go/a': 'mine' }, force: true }, { write: ['go/a'] }],
    [
      'removes files that are no longer generated',
      { wanted: {}, written: { 'go/a': '1' }, there: { 'go/a': '1' } },
      { remove: ['go/a'] },
    ],
    [
      'keeps it where a person changed it',
      { wanted: {}, written: { 'go/a': '1' }, there: { 'go/a': 'mine' } },
      { kept: ['go/a'] },
    ],
    [
      'unless force, again',
      { wanted: {}, written: { 'go/a': '1' }, there: { 'go/a': 'mine' }, force: true },
      { remove: ['go/a'] },
    ],
    ['does not miss what was removed by hand', { wanted: {}, written: { 'go/a': '1' } }, {}],
    ['does not see what is not in the manifest', { wanted: {}, there: { 'go/a': '1' } }, {}],
    [
      'leaves the folders of other targets alone',
      { wanted: { 'go/a': '1' }, written: { 'python/a': '1', 'go/b': '1' }, there: { 'python/a': '1', 'go/b': '1' } },
      { write: ['go/a'], remove: ['go/b'] },
    ],
    ['even under force', { wanted: {}, written: { 'python/a': '1' }, there: { 'python/a': 'mine' }, force: true }, {}],
    [
      'knows the state before a killed run',
      { wanted: { 'go/a': '3' }, written: { 'go/a': '2' }, previous: { 'go/a': '1' }, there: { 'go/a': '1' } },
      { write: ['go/a'] },
    ],
    [
      'and what a killed run did not get to remove',
      { wanted: {}, written: {}, previous: { 'go/a': '1' }, there: { 'go/a': '1' } },
      { remove: ['go/a'] },
    ],
    [
      'and keeps what is neither',
      { wanted: { 'go/a': '3' }, written: { 'go/a': '2' }, previous: { 'go/a': '1' }, there: { 'go/a': 'x' } },
      { kept: ['go/a'] },
    ],
    [
      'a folder whose name starts alike is another',
      { wanted: {}, written: { 'gone/a': '1' }, there: { 'gone/a': '1' } },
      {},
    ],
  ])('%s', (_, input, want) => {
    expect(short(plan(input))).toEqual({ ...nothing, ...want });
  });
});

describe('the manifest afterwards', () => {
  test.each<readonly [string, Case, Texts]>([
    [
      'has what was written and what was left',
      { wanted: { 'go/a': '1', 'go/b': '2' }, there: { 'go/b': '2' } },
      { 'go/a': '1', 'go/b': '2' },
    ],
    [
      'has what other targets have',
      { wanted: { 'go/a': '1' }, written: { 'python/a': '1' } },
      { 'go/a': '1', 'python/a': '1' },
    ],
    ['has nothing that was removed', { wanted: {}, written: { 'go/a': '1' }, there: { 'go/a': '1' } }, {}],
    [
      'remembers what was kept as it was made',
      { wanted: {}, written: { 'go/a': '1' }, there: { 'go/a': 'mine' } },
      { 'go/a': '1' },
    ],
    [
      'has what would have been written where a person changed it',
      { wanted: { 'go/a': '2' }, written: { 'go/a': '1' }, there: { 'go/a': 'mine' } },
      { 'go/a': '2' },
    ],
  ])('%s', (_, input, want) => {
    const { manifest } = plan(input);
    expect(manifest.files).toEqual(hashes(want));
    expect(manifest.previous.size).toBe(0);
  });

  test('a kept file is kept by the next run too', () => {
    const there = { 'go/a': 'mine' };
    const { manifest } = plan({ wanted: { 'go/a': '2' }, written: { 'go/a': '1' }, there });
    const again = planWrites({ files: hashes({ 'go/a': '2' }), folders: new Set(['go']), force: false }, manifest, () =>
      hashText('mine'),
    );
    expect(short(again)).toEqual({ ...nothing, kept: ['go/a'] });
  });
});

describe('a manifest', () => {
  const manifest: Manifest = {
    files: new Map([
      ['b', '2'],
      ['a', '1'],
    ]),
    previous: new Map([['c', '3']]),
  };

  test('is printed sorted, and read again', () => {
    const text = printManifest(manifest);
    expect(text).toBe(
      '{\n  "errspec": 1,\n  "files": {\n    "a": "1",\n    "b": "2"\n  },\n  "previous": {\n    "c": "3"\n  }\n}\n',
    );
    expect(parseManifest(text)).toEqual(manifest);
    expect(printManifest({ ...manifest, previous: new Map() })).not.toContain('previous');
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '{}',
    '{"errspec":2,"files":{}}',
    '{"errspec":1}',
    '{"errspec":1,"files":{"a":1}}',
    '{"name":"x"}',
  ])('%s is none', (text) => {
    expect(parseManifest(text)).toBeUndefined();
  });

  test('knows what a run left', () => {
    expect(isUnmodified(manifest, 'a', '1')).toBe(true);
    expect(isUnmodified(manifest, 'c', '3')).toBe(true);
    expect(isUnmodified(manifest, 'a', '3')).toBe(false);
    expect(isUnmodified(manifest, 'd', '1')).toBe(false);
  });
});

test('a hash is of UTF-8', () => {
  expect(hashText('é')).toBe(hashText(new TextEncoder().encode('é')));
});
