import { describe, expect, test } from 'vitest';
import {
  hashText,
  isMerged,
  isUnmodified,
  parseManifest,
  printManifest,
  type Manifest,
} from '../../generator/io/manifest.ts';
import { planWrites, type Plan } from '../../generator/io/plan.ts';
import { findConflict } from '../../generator/spec/yaml-problem.ts';

type Texts = Readonly<Record<string, string>>;

const hashes = (texts: Texts): ReadonlyMap<string, string> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, hashText(text)]));

const written = (...states: readonly Texts[]): Manifest['files'] => {
  const paths = new Set(states.flatMap(Object.keys));
  return new Map(
    [...paths].map((path) => [
      path,
      states.flatMap((state) => {
        const text = state[path];
        return text === undefined ? [] : [hashText(text)];
      }),
    ]),
  );
};

interface Case {
  readonly wanted: Texts;
  /** What the last run wrote. */
  readonly written?: Texts;
  /** What a run on another branch wrote, which was merged into this one. */
  readonly other?: Texts;
  /** What the run before a killed one wrote. */
  readonly previous?: Texts;
  /** What is there now. */
  readonly there?: Texts;
  readonly folders?: readonly string[];
  readonly force?: boolean;
}

const plan = ({ wanted, previous = {}, there = {}, folders = ['go'], force = false, ...before }: Case): Plan =>
  planWrites(
    { files: hashes(wanted), folders: new Set(folders), force },
    { files: written(before.written ?? {}, before.other ?? {}), previous: hashes(previous) },
    (path) => {
      const text = there[path];
      return text === undefined ? undefined : { hash: hashText(text), hasConflict: findConflict(text) !== undefined };
    },
  );

const short = ({ write, remove, unchanged, kept }: Plan) => ({
  write,
  remove,
  unchanged,
  kept,
});

const byHand = (path: string) => ({ path, why: 'changed by hand' }) as const;
const foreign = (path: string) => ({ path, why: 'not made by errspec' }) as const;

const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n';

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
      { kept: [byHand('go/a')] },
    ],
    ['keeps what a person wrote', { wanted: { 'go/a': '2' }, there: { 'go/a': 'mine' } }, { kept: [foreign('go/a')] }],
    ['unless force', { wanted: { 'go/a': '2' }, there: { 'go/a': 'mine' }, force: true }, { write: ['go/a'] }],
    [
      'removes files that are no longer generated',
      { wanted: {}, written: { 'go/a': '1' }, there: { 'go/a': '1' } },
      { remove: ['go/a'] },
    ],
    [
      'keeps it where a person changed it',
      { wanted: {}, written: { 'go/a': '1' }, there: { 'go/a': 'mine' } },
      { kept: [byHand('go/a')] },
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
      { kept: [byHand('go/a')] },
    ],
    [
      'writes what version control made of two branches',
      { wanted: { 'go/a': '4' }, written: { 'go/a': '2' }, other: { 'go/a': '3' }, there: { 'go/a': '23' } },
      { write: ['go/a'] },
    ],
    [
      'and keeps what a person changed where only one branch changed it',
      { wanted: { 'go/a': '4' }, written: { 'go/a': '2' }, there: { 'go/a': '23' } },
      { kept: [byHand('go/a')] },
    ],
    [
      'writes over the markers of a conflict',
      { wanted: { 'go/a': '2' }, written: { 'go/a': '1' }, there: { 'go/a': conflict } },
      { write: ['go/a'] },
    ],
    [
      'but not where it never made the file',
      { wanted: { 'go/a': '2' }, there: { 'go/a': conflict } },
      { kept: [foreign('go/a')] },
    ],
    [
      'writes the rest of a folder where one file of it is kept: not at all',
      {
        wanted: { 'go/a': '2', 'go/b': '2', 'go/c': '1', 'python/a': '2' },
        written: { 'go/a': '1', 'go/b': '1', 'go/c': '1', 'go/d': '1', 'python/a': '1' },
        there: { 'go/a': 'mine', 'go/b': '1', 'go/c': '1', 'go/d': '1', 'python/a': '1' },
        folders: ['go', 'python'],
      },
      { kept: [byHand('go/a')], unchanged: ['go/c'], write: ['python/a'] },
    ],
    [
      'leaves attributes of a person alone, under force too',
      { wanted: { '.gitattributes': '1' }, there: { '.gitattributes': 'mine' }, folders: [''], force: true },
      {},
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
      'is as it was where a person changed a file',
      { wanted: { 'go/a': '2', 'go/b': '2' }, written: { 'go/a': '1' }, there: { 'go/a': 'mine' } },
      { 'go/a': '1' },
    ],
    [
      'has one hash for what was merged',
      { wanted: { 'go/a': '3' }, written: { 'go/a': '1' }, other: { 'go/a': '2' }, there: { 'go/a': '12' } },
      { 'go/a': '3' },
    ],
    [
      'has no attributes of a person',
      { wanted: { '.gitattributes': '1' }, there: { '.gitattributes': 'mine' }, folders: [''] },
      {},
    ],
  ])('%s', (_, input, want) => {
    const { manifest } = plan(input);
    expect(manifest.files).toEqual(written(want));
    expect(manifest.previous.size).toBe(0);
  });

  test('a kept file is kept by the next run too', () => {
    const there = { 'go/a': 'mine' };
    const { manifest } = plan({ wanted: { 'go/a': '2' }, written: { 'go/a': '1' }, there });
    const again = planWrites(
      { files: hashes({ 'go/a': '2' }), folders: new Set(['go']), force: false },
      manifest,
      () => ({
        hash: hashText('mine'),
        hasConflict: false,
      }),
    );
    expect(short(again)).toEqual({ ...nothing, kept: [byHand('go/a')] });
  });
});

describe('a manifest', () => {
  const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
  const manifest: Manifest = {
    files: new Map([
      ['b', [two]],
      ['a', [one]],
    ]),
    previous: new Map([['c', three]]),
  };
  const text = `# Code generated by errspec. DO NOT EDIT. Each file has a line with its SHA-256.

${one}  a

${two}  b

# before ${three}  c
`;

  test('is printed sorted, with a line of its own for each file, and read again', () => {
    expect(printManifest(manifest)).toBe(text);
    expect(parseManifest(text)).toEqual(manifest);
    expect(parseManifest(text.replaceAll('\n', '\r\n'))).toEqual(manifest);
    // The words of another version.
    expect(parseManifest(text.replace(/DO NOT EDIT.*/, 'Please leave.\n# Thank you.'))).toEqual(manifest);
    expect(printManifest({ ...manifest, previous: new Map() })).not.toContain('before');
  });

  test('is read where version control merged two, or could not', () => {
    const merged = text.replace(`${one}  a\n`, `${one}  a\n${three}  a\n`);
    const conflicted = text.replace(
      `${one}  a\n`,
      `<<<<<<< HEAD\n${one}  a\n||||||| 1a2b3c\n${two}  a\n=======\n${three}  a\n>>>>>>> other\n`,
    );
    expect(parseManifest(merged)?.files.get('a')).toEqual([one, three]);
    expect(parseManifest(conflicted)?.files.get('a')).toEqual([one, two, three]);
    expect(parseManifest(conflicted)?.files.get('b')).toEqual([two]);
  });

  test.each(['', '{', '{}', '{"errspec":1,"files":{}}', `${one}  a\n`, `${text}x\n`, text.replace(one, '1')])(
    '%j is none',
    (other) => {
      expect(parseManifest(other)).toBeUndefined();
    },
  );

  test('knows what a run left, and what was merged', () => {
    expect(isUnmodified(manifest, 'a', one)).toBe(true);
    expect(isUnmodified(manifest, 'c', three)).toBe(true);
    expect(isUnmodified(manifest, 'a', three)).toBe(false);
    expect(isUnmodified(manifest, 'd', one)).toBe(false);
    expect(isMerged(manifest, 'a')).toBe(false);
    expect(isMerged({ ...manifest, files: new Map([['a', [one, two]]]) }, 'a')).toBe(true);
  });
});

test.each([
  [conflict, true],
  [conflict.replaceAll('\n', '\r\n'), true],
  ['<<<<<<< HEAD\na\n||||||| base\nb\n=======\nc\n>>>>>>> other\n', true],
  ['A title\n=======\n', false],
  ['a <<<<<<< b\n=======\n>>>>>>> c\n', false],
  ['>>>>>>> quoted\n', false],
])('%j has a conflict: %s', (text, want) => {
  expect(findConflict(text) !== undefined).toBe(want);
});

test('a hash is of UTF-8', () => {
  expect(hashText('é')).toBe(hashText(new TextEncoder().encode('é')));
});
