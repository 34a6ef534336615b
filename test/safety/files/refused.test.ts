import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { put, temporaryFolder } from '../../io/temporary.ts';
import {
  cli,
  envOf,
  errspec,
  generateOf,
  leaveLock,
  readClean,
  readTree,
  specOf,
  start,
  writeProject,
} from './project.ts';
import type { Circumstances, Ended, Table } from './project.ts';

/* `old` has been generated; `new` changes every file of it, and cannot be written. */

const tables = {
  old: { name: 'old', text: 'Empty.', locales: [0, 3], targets: ['go'] },
  new: { name: 'new', text: 'Void.', locales: [1, 5], targets: ['go'] },
} as const satisfies Readonly<Record<string, Table>>;

const template = mkdtempSync(join(tmpdir(), 'errspec-refused-'));

beforeAll(async () => {
  writeProject(template, tables);
  const { exitCode, stderr } = await errspec(generateOf('old'), template, { env: envOf(template) });
  expect(exitCode, stderr).toBe(0);
});
afterAll(() => rmSync(template, { recursive: true }));

const createProject = (): string => {
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  return folder;
};

/** The output in a project. */
const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readTree(join(folder, 'out')));

const expectRefused = ({ exitCode, stdout, stderr }: Ended, says: RegExp): void => {
  expect(stderr).toMatch(/^errspec: [^\n]+\.\n$/);
  expect(stderr).toMatch(says);
  expect([exitCode, stdout]).toEqual([2, '']);
};

const generateNew = (folder: string, circumstances: Circumstances = {}): Promise<Ended> =>
  errspec(generateOf('new'), folder, { ...circumstances, env: { ...envOf(folder), ...circumstances.env } });

describe('links that lead out', () => {
  test.each<readonly [string, RegExp, (out: string, outside: string) => void]>([
    [
      'the output itself',
      /out is behind a link that leads out/,
      (out, outside) => {
        rmSync(out, { recursive: true });
        symlinkSync(outside, out);
      },
    ],
    [
      'the output itself, to where nothing is',
      /out/,
      (out, outside) => {
        rmSync(out, { recursive: true });
        symlinkSync(join(outside, 'nothing'), out);
      },
    ],
    [
      'the folder of a target',
      /go\/.* is behind a link that leads out/,
      (out, outside) => {
        rmSync(join(out, 'go'), { recursive: true });
        symlinkSync(outside, join(out, 'go'));
      },
    ],
    [
      'a file',
      /go\/codes\.go is behind a link that leads out/,
      (out, outside) => {
        rmSync(join(out, 'go/codes.go'));
        symlinkSync(join(outside, 'victim.txt'), join(out, 'go/codes.go'));
      },
    ],
    [
      'the manifest',
      /manifest\.txt/,
      (out, outside) => {
        rmSync(join(out, 'manifest.txt'));
        symlinkSync(join(outside, 'victim.txt'), join(out, 'manifest.txt'));
      },
    ],
  ])('%s', async (_, says, link) => {
    const folder = createProject();
    const outside = temporaryFolder({ 'victim.txt': 'precious\n' });
    link(join(folder, 'out'), outside);
    const list = (): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const before = list();
    // Without force, a file behind a link counts as a person's work, and is kept.
    expectRefused(await errspec([...generateOf('new'), '--force'], folder, { env: envOf(folder) }), says);
    expect(list()).toEqual(before);
    expect([...readTree(outside)]).toEqual([['victim.txt', 'precious\n']]);
  });

  test('the stage of a killed run: what it leads to is left alone', async () => {
    const folder = createProject();
    const outside = temporaryFolder({ 'victim.txt': 'precious\n' });
    symlinkSync(outside, join(folder, 'out/.errspec-new'));
    const { exitCode, stderr } = await generateNew(folder);
    expect(exitCode, stderr).toBe(0);
    expect([...readTree(outside)]).toEqual([['victim.txt', 'precious\n']]);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
      '.editorconfig',
      '.gitattributes',
      'go',
      'manifest.txt',
    ]);
  });
});

describe('something else in the way', () => {
  test.each<readonly [string, RegExp, (out: string) => void]>([
    [
      'the output is a file',
      /out is a file/,
      (out) => {
        rmSync(out, { recursive: true });
        writeFileSync(out, 'mine\n');
      },
    ],
    [
      'the folder of a target is a file',
      /out\/go is a file/,
      (out) => {
        rmSync(join(out, 'go'), { recursive: true });
        writeFileSync(join(out, 'go'), 'mine\n');
      },
    ],
    [
      'a file is a folder',
      /out\/go\/codes\.go cannot be read: it is a folder/,
      (out) => {
        rmSync(join(out, 'go/codes.go'));
        put(join(out, 'go/codes.go/mine.txt'), 'mine\n');
      },
    ],
    [
      'the manifest is a folder',
      /manifest\.txt/,
      (out) => {
        rmSync(join(out, 'manifest.txt'));
        put(join(out, 'manifest.txt/mine.txt'), 'mine\n');
      },
    ],
  ])('%s', async (_, says, prepare) => {
    const folder = createProject();
    prepare(join(folder, 'out'));
    const before = [...readTree(folder)];
    expectRefused(await generateNew(folder), says);
    expect([...readTree(folder)]).toEqual(before);
  });

  test('a part of the path of --out is a file', async () => {
    const folder = createProject();
    const before = [...readTree(folder)];
    const words = [...generateOf('new'), '--out', 'new.yaml/out'];
    expectRefused(await errspec(words, folder, { env: envOf(folder) }), /new\.yaml is a file/);
    expect([...readTree(folder)]).toEqual(before);
  });
});

/** Root may write everywhere: where the tests run as root, runs are nobody's. */
const nobody: Circumstances = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const canRunAsNobody = await errspec(['--version'], '/', nobody).then(
  ({ exitCode }) => exitCode === 0,
  () => false,
);

describe('permissions', () => {
  test.skipIf(!canRunAsNobody).each(['out', 'out/go'])(
    canRunAsNobody
      ? '%s may not be written to'
      : '%s may not be written to (skipped: nobody may not read this project)',
    async (part) => {
      const folder = createProject();
      for (const path of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
        if (nobody.uid !== undefined) chownSync(join(folder, path), nobody.uid, nobody.gid ?? nobody.uid);
      }
      chmodSync(join(folder, part), 0o555);
      try {
        const before = contentsOf(folder);
        expectRefused(
          await generateNew(folder, nobody),
          new RegExp(`/${part} cannot be written to: permission is denied; nothing was written`),
        );
        expect(contentsOf(folder)).toEqual(before);
        chmodSync(join(folder, part), 0o755);
        const ended = await generateNew(folder, nobody);
        expect(ended.exitCode, ended.stderr).toBe(0);
      } finally {
        chmodSync(join(folder, part), 0o755);
      }
    },
  );

  test.skipIf(!canRunAsNobody || nobody.uid === undefined)(
    'a dead lock of somebody else that may not be removed stops nobody',
    async () => {
      const folder = createProject();
      const tmp = join(folder, 'tmp');
      for (const path of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
        if (path !== 'tmp') chownSync(join(folder, path), 65_534, 65_534);
      }
      chmodSync(tmp, 0o1777);
      const lock = await leaveLock(folder, 'new');
      const { exitCode, stderr } = await generateNew(folder, nobody);
      expect(exitCode, stderr).toBe(0);
      expect(existsSync(lock)).toBe(true);
    },
  );
});

/** A way to mount a disk that only one process sees; nothing where the machine has none. */
const findNamespace = async (): Promise<readonly string[] | undefined> => {
  const folder = mkdtempSync(join(tmpdir(), 'errspec-mount-'));
  try {
    for (const flags of ['-m', '-rm']) {
      const mount = ['unshare', flags, 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'none', folder];
      const ended = await start(mount, '/').ended.catch(() => undefined);
      if (ended?.exitCode === 0) return ['unshare', flags];
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const namespace = await findNamespace();
const reason = namespace === undefined ? ' (skipped: no disk can be mounted here)' : '';

/** Pages that a tree takes on a tmpfs: its files' and one for each folder. */
const pagesOf = (tree: ReadonlyMap<string, string>): number =>
  [...tree.values()].reduce((sum, text) => sum + Math.ceil(Buffer.byteLength(text) / 4096), 0) + 4;

/** A disk is mounted over the folder $1 with size $2 and filled from $3; what comes of a run, or of two, goes to $4. */
const script = `
mount -t tmpfs -o size="$2" none "$1" && cp -R "$3/." "$1" || exit 99
shift_to="$1" result="$4"
shift 4
"$@" > "$result/stdout" 2> "$result/stderr"
code=$?
cp -R "$shift_to" "$result/tree"
exit $code`;

describe('a full disk', () => {
  /** Runs on a disk with room for this number of pages. */
  const generateOnDisk = async (folder: string, disk: string, pages: number) => {
    const [content, result] = [join(folder, 'content'), join(folder, `result-${pages}`)];
    if (!existsSync(content)) cpSync(join(folder, disk), content, { recursive: true });
    mkdirSync(result);
    const run = [process.execPath, cli, ...generateOf('new')];
    const words = ['sh', '-c', script, 'sh', join(folder, disk), `${pages * 4}k`, content, result, ...run];
    const { exitCode, signal } = await start([...(namespace ?? []), ...words], folder, { env: envOf(folder) }).ended;
    const [stdout, stderr] = ['stdout', 'stderr'].map((name) => readFileSync(join(result, name), 'utf8'));
    return {
      ended: { exitCode, signal, stdout: stdout ?? '', stderr: stderr ?? '' },
      content: readTree(content),
      tree: readTree(join(result, 'tree')),
    };
  };

  test.skipIf(namespace === undefined)(`leaves the older output whole${reason}`, async () => {
    const folder = createProject();
    const used = pagesOf(readTree(join(folder, 'out')));
    for (const room of [0, 1, 6, 15]) {
      const { ended, content, tree } = await generateOnDisk(folder, 'out', used + room);
      expectRefused(ended, /\/out cannot be written to: the disk is full; nothing was changed/);
      expect([...tree]).toEqual([...content]);
    }
    const { ended, tree } = await generateOnDisk(folder, 'out', 3 * used);
    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.stringContaining('written')]);
    const clean = await readClean(folder, ['new']);
    expect([...tree]).toEqual([...(clean['new'] ?? [])]);
  });

  test.skipIf(namespace === undefined)(`where the locks are stops nobody${reason}`, async () => {
    const folder = createProject();
    put(join(folder, 'tmp/full'), 'x'.repeat(4096));
    const { ended, tree } = await generateOnDisk(folder, 'tmp', 1);
    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.stringContaining('written')]);
    expect([...tree.keys()]).toEqual(['full']);
  });
});

describe('what is read from outside', () => {
  const include = specOf(tables.new).replace('categories:', 'include: [part.yaml]\ncategories:');
  const locales = specOf(tables.new).replace('categories:', 'locales: [part.yaml]\ncategories:');

  test.each<readonly [string, string, string, readonly string[]]>([
    ['a spec named on the command line', 'new.yaml', specOf(tables.new), ['generate', 'new.yaml']],
    ['a spec named in the configuration', 'new.yaml', specOf(tables.new), generateOf('new')],
    ['an included file', 'part.yaml', 'categories: []\n', generateOf('new')],
    ['a file of locales', 'part.yaml', 'locale: ar\nmessages: {}\n', generateOf('new')],
    ['a folder on the way', 'sub', 'categories: []\n', generateOf('new')],
  ])('%s behind a link is refused', async (what, path, text, words) => {
    const folder = createProject();
    const outside = temporaryFolder({ 'file.yaml': text, 'part.yaml': text });
    if (what === 'an included file') put(join(folder, 'new.yaml'), include);
    if (what === 'a file of locales') put(join(folder, 'new.yaml'), locales);
    if (what === 'a folder on the way') put(join(folder, 'new.yaml'), include.replace('part', 'sub/part'));
    rmSync(join(folder, path), { force: true });
    symlinkSync(path === 'sub' ? outside : join(outside, 'file.yaml'), join(folder, path));
    const before = contentsOf(folder);
    const { exitCode, stdout, stderr } = await errspec(words, folder, { env: envOf(folder) });
    // A finding with a place, as everything else that is wrong with a spec.
    expect(stderr).toContain('a link leads out of the folder of the spec');
    expect(stderr).toContain('Nothing was written.');
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(contentsOf(folder)).toEqual(before);
  });
});
