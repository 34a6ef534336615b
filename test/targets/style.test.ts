import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test.each([
  'out',
  'test/golden/every-feature/output/out',
  'test/golden/packages/output/out',
  'test/golden/problem-json/output/out',
])('prettier would change nothing in %s', async (folder) => {
  const config = await prettier.resolveConfig(join(project, 'package.json'));
  const changed: string[] = [];
  let checked = 0;
  for (const path of filesBelow(join(project, folder))) {
    const { inferredParser } = await prettier.getFileInfo(path);
    if (inferredParser === null) continue;
    checked++;
    if (!(await prettier.check(readFileSync(path, 'utf8'), { ...config, filepath: path }))) changed.push(path);
  }
  expect(changed).toEqual([]);
  expect(checked).toBeGreaterThan(4);
});
