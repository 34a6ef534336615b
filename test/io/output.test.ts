import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OutputError } from '../../generator/io/failures.ts';
import { findOutput, readOutput } from '../../generator/io/found.ts';
import { emptyManifest, hashText, parseManifest, printManifest, type Manifest } from '../../generator/io/manifest.ts';
import { applyPlan, readManifest, writeText } from '../../generator/io/output.ts';
import { planWrites, type Plan } from '../../generator/io/plan.ts';
import { openStage } from '../../generator/io/stage.ts';
import { filesOf, put, temporaryFolder } from './temporary.ts';

const hashesOf = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([path, text]) => [path, hashText(text)]));

const manifestOf = (files: Readonly<Record<string, string>>): Manifest => ({
  files: new Map([...hashesOf(files)].map(([path, hash]) => [path, [hash]])),
  previous: new Map(),
});

const planFor = (folder: string, files: Readonly<Record<string, string>>, force = false): Plan =>
  planWrites({ files: hashesOf(files), folders: new Set(['go']), force }, readManifest(folder), (path) =>
    findOutput(folder, path),
  );

/** Carries a plan out, and leaves nothing of the stage. */
const carryOut = (folder: string, plan: Plan, files: Readonly<Record<string, string>>): void => {
  const stage = openStage(folder);
  try {
    const made = new Map(Object.entries(files).map(([path, text]) => [path, stage.make(text)]));
    applyPlan(folder, plan, readManifest(folder), stage, made);
  } finally {
    stage.discard();
  }
};

const apply = (folder: string, files: Readonly<Record<string, string>>, force = false): Plan => {
  const plan = planFor(folder, files, force);
  carryOut(folder, plan, files);
  return plan;
};

describe('carrying a plan out', () => {
  test('writes files and the manifest, removes what is gone and the folders that it leaves empty', () => {
    const folder = temporaryFolder();
    apply(folder, { 'go/a/b/c.txt': '1', 'go/d.txt': '2' });
    expect(filesOf(folder)).toEqual({
      'go/a/b/c.txt': '1',
      'go/d.txt': '2',
      'manifest.txt': printManifest(manifestOf({ 'go/a/b/c.txt': '1', 'go/d.txt': '2' })),
    });
    apply(folder, { 'go/d.txt': '3' });
    expect(filesOf(folder)).toEqual({
      'go/d.txt': '3',
      'manifest.txt': printManifest(manifestOf({ 'go/d.txt': '3' })),
    });
    expect(existsSync(join(folder, 'go/a'))).toBe(false);
  });

  test('keeps a folder in which something else lies', () => {
    const folder = temporaryFolder();
    apply(folder, { 'go/a/b.txt': '1' });
    put(join(folder, 'go/a/mine.txt'), 'mine');
    apply(folder, {});
    expect(Object.keys(filesOf(folder))).toEqual(['go/a/mine.txt', 'manifest.txt']);
  });

  test('leaves no half of a file and nothing beside it', () => {
    const folder = temporaryFolder({ 'a.txt': 'old' });
    const before = lstatSync(join(folder, 'a.txt')).ino;
    writeText(join(folder, 'a.txt'), 'new');
    // Another file under the same name: whoever has the old one open reads it to its end.
    expect(lstatSync(join(folder, 'a.txt')).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('nothing is touched where there is nothing to do', () => {
    const folder = temporaryFolder();
    apply(folder, { 'go/a.txt': '1' });
    const before = ['go/a.txt', 'manifest.txt'].map((path) => lstatSync(join(folder, path)).ino);
    apply(folder, { 'go/a.txt': '1' });
    expect(['go/a.txt', 'manifest.txt'].map((path) => lstatSync(join(folder, path)).ino)).toEqual(before);
  });

  test('line ends that version control changed are no change', () => {
    const folder = temporaryFolder();
    apply(folder, { 'go/a.txt': '1\n2\n', 'go/b.txt': '1\n' });
    for (const [path, text] of Object.entries(filesOf(folder))) put(join(folder, path), text.replaceAll('\n', '\r\n'));
    const { kept, unchanged, write } = apply(folder, { 'go/a.txt': '1\n2\n', 'go/b.txt': '2\n' });
    expect([kept, unchanged, write]).toEqual([[], ['go/a.txt'], ['go/b.txt']]);
  });

  test('a run that stops in the middle leaves a manifest that knows both states', () => {
    const folder = temporaryFolder();
    apply(folder, { 'go/a.txt': '1', 'go/b.txt': '1' });
    // A folder in the place of a file stops the run after the first one.
    const files = { 'go/a.txt': '2', 'go/b.txt': '2' };
    const plan = planFor(folder, files);
    const broken: Plan = { ...plan, write: ['go/a.txt', 'go/a.txt/x', 'go/b.txt'] };
    expect(() => carryOut(folder, broken, { ...files, 'go/a.txt/x': 'x' })).toThrow();
    expect(readOutput(folder, 'go/a.txt')).toBe('2');
    expect(readOutput(folder, 'go/b.txt')).toBe('1');
    const manifest = readManifest(folder);
    expect(manifest.files.get('go/a.txt')).toEqual([hashText('2')]);
    expect(manifest.previous.get('go/b.txt')).toBe(hashText('1'));
    const next = apply(folder, { 'go/a.txt': '2', 'go/b.txt': '2' });
    expect([next.kept, next.unchanged, next.write.length]).toEqual([[], ['go/a.txt'], 1]);
    expect(parseManifest(readOutput(folder, 'manifest.txt') ?? '')?.previous.size).toBe(0);
  });
});

describe('what is refused', () => {
  test('a folder behind a link that leads out', () => {
    const outside = temporaryFolder();
    const folder = temporaryFolder();
    symlinkSync(outside, join(folder, 'go'));
    expect(() => apply(folder, { 'go/a.txt': '1' })).toThrow(OutputError);
    expect([filesOf(outside), filesOf(folder)]).toEqual([{}, {}]);
  });

  test('a link that stays inside is fine', () => {
    const folder = temporaryFolder({ 'real/x': '' });
    symlinkSync(join(folder, 'real'), join(folder, 'go'));
    apply(folder, { 'go/a.txt': '1' });
    expect(filesOf(folder)['real/a.txt']).toBe('1');
  });

  test('a folder that is a link itself is the folder that it leads to', () => {
    const real = temporaryFolder();
    const link = join(temporaryFolder(), 'out');
    symlinkSync(real, link);
    apply(link, { 'go/a.txt': '1' });
    expect(filesOf(real)['go/a.txt']).toBe('1');
  });

  test('a file that is a link which leads out, under force too', () => {
    const outside = temporaryFolder({ 'victim.txt': 'precious' });
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'go'));
    symlinkSync(join(outside, 'victim.txt'), join(folder, 'go/a.txt'));
    expect(() => apply(folder, { 'go/a.txt': '1' }, true)).toThrow(OutputError);
    expect(readFileSync(join(outside, 'victim.txt'), 'utf8')).toBe('precious');
  });

  test('a manifest that is a link which leads out', () => {
    const text = printManifest(emptyManifest);
    const outside = temporaryFolder({ 'victim.json': text });
    const folder = temporaryFolder();
    symlinkSync(join(outside, 'victim.json'), join(folder, 'manifest.txt'));
    expect(() => apply(folder, { 'go/a.txt': '1' })).toThrow(OutputError);
    expect(readFileSync(join(outside, 'victim.json'), 'utf8')).toBe(text);
  });

  test('a link to nothing is replaced', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'go'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'go/a.txt'));
    apply(folder, { 'go/a.txt': '1' });
    expect(Object.keys(filesOf(folder))).toEqual(['go/a.txt', 'manifest.txt']);
  });

  test('a path in a manifest that leads out', () => {
    const parent = temporaryFolder({ 'victim.txt': 'precious' });
    const folder = join(parent, 'out');
    put(join(folder, 'manifest.txt'), printManifest(manifestOf({ 'go/../../victim.txt': 'precious' })));
    expect(() => apply(folder, {})).toThrow(OutputError);
    expect(readFileSync(join(parent, 'victim.txt'), 'utf8')).toBe('precious');
  });

  test.each(['{ "name": "web app", "start_url": "/" }', '{}', 'no JSON', ''])(
    'a manifest.txt of somebody else: %s',
    (text) => {
      const folder = temporaryFolder({ 'manifest.txt': text });
      expect(() => readManifest(folder)).toThrow(OutputError);
      expect(filesOf(folder)).toEqual({ 'manifest.txt': text });
    },
  );
});

test('a folder or file that is not there has nothing', () => {
  const folder = join(temporaryFolder({ file: 'x' }), 'file');
  expect(readManifest(join(folder, 'none'))).toEqual(emptyManifest);
  expect(readManifest(folder)).toEqual(emptyManifest);
  expect(readOutput(folder, 'a')).toBeUndefined();
  expect(findOutput(folder, 'a')).toBeUndefined();
});
