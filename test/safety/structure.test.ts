import { describe, expect, test } from 'vitest';
import { targets } from '../../generator/targets/index.ts';
import type { Target } from '../../generator/targets/target.ts';
import { toolchains } from '../packages/toolchains.ts';
import { hostileCatalog, tameCatalog } from './catalogs.ts';
import { shortTexts } from './hostile-texts.ts';
import { structureOf } from './syntax.ts';
import { generateAll } from '../generate-all.ts';

/*
 * What was generated is read once more: the source of a hostile catalog is built of the same nodes, in the same order, as
 * that of a harmless one of the same shape. So no text of a spec became more than a text or a comment.
 */

const bodyTexts = shortTexts.filter((text) => text.length < 60).slice(0, 30);
const hostile = hostileCatalog(shortTexts, bodyTexts, false);
const tame = tameCatalog(shortTexts, bodyTexts, false);

/** Files that hold no source. */
const isProse = (path: string): boolean => /\.(?:md|txt|typed|mod|gitignore)$|(?:^|\/)LICENSE$/.test(path);

const filesOf = async (catalog: typeof hostile, target: Target): Promise<ReadonlyMap<string, string>> => {
  const files = await generateAll(catalog, new Map([[target, {}]]));
  return new Map(files.map(({ path, text }) => [path, text]));
};

const languages = targets.filter(({ id }) => toolchains.some((toolchain) => toolchain.id === id));

describe.each(languages)('$id', async (target) => {
  const written = await filesOf(hostile, target);
  const expected = await filesOf(tame, target);

  test('has the same files', () => {
    expect([...written.keys()]).toEqual([...expected.keys()]);
  });

  test.each([...written.keys()].filter((path) => !isProse(path)))('%s', async (path) => {
    const saw = await structureOf(path, written.get(path) ?? '');
    const want = await structureOf(path, expected.get(path) ?? '');
    // A file that no grammar reads has no text of a spec at all.
    if (saw === undefined || want === undefined) return expect(written.get(path)).toBe(expected.get(path));
    // A grammar may be older than the language; what it could not read of the one it could not read of the other.
    expect(saw.isBroken).toBe(want.isBroken);
    const from = saw.kinds.findIndex((kind, place) => kind !== want.kinds[place]);
    const around = ({ kinds }: typeof saw) => (from === -1 ? [] : kinds.slice(Math.max(0, from - 9), from + 9));
    expect(around(saw)).toEqual(around(want));
    expect(saw.kinds.length).toBe(want.kinds.length);
  });
});

test('a text that escapes would be found', async () => {
  const want = await structureOf('x.py', 'a = "x"\n# x\n');
  expect(await structureOf('x.py', 'a = "x\\""\n# y\n# z\n')).toEqual(want);
  expect(await structureOf('x.py', 'a = "x"\n# y\nz = 1\n')).not.toEqual(want);
});
