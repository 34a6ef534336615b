import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { typescriptTarget } from '../../generator/targets/typescript/index.ts';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import type { Case } from '../../generator/targets/vectors/case.ts';
import { generateAll } from '../generate-all.ts';
import { agrees } from '../packages/compare.ts';
import { run } from '../packages/run.ts';
import { readShapes, type Shape } from './shapes.ts';

const shapes = readShapes();
const folder = mkdtempSync(join(tmpdir(), 'errspec-shapes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const isResponse = ({ id }: Case): boolean => id.startsWith('shape:response/');

describe.each(shapes)('$id', ({ responses, encodes, cases }) => {
  test('each response is what the shape says', () => {
    cases.filter(isResponse).forEach(({ want }, index) => {
      const wanted = responses[index]?.want ?? null;
      if (wanted === null) expect(want).toBeNull();
      else expect(want).toMatchObject(wanted);
    });
  });

  test('each error is sent as the shape says', () => {
    cases
      .filter((one) => !isResponse(one))
      .forEach(({ want }, index) => {
        const { body, headers = {} } = encodes[index] ?? {};
        expect(want).toMatchObject({ body, headers });
        expect(want).toHaveProperty('body', body);
      });
  });
});

/** Writes the package of a shape, and runs the driver of TypeScript on the vectors of its table and on its own cases. */
const runPackage = async ({ id, catalog, cases }: Shape): Promise<readonly string[]> => {
  for (const { path, text } of await generateAll(catalog, new Map([[typescriptTarget, {}]]))) {
    mkdirSync(dirname(join(folder, id, path)), { recursive: true });
    writeFileSync(join(folder, id, path), text);
  }
  const asked = [...vectorsOf(catalog).cases, ...cases];
  const vectors = join(folder, `${id}.json`);
  writeFileSync(vectors, JSON.stringify({ cases: asked }));
  const driver = join(import.meta.dirname, '../packages/typescript/driver.mjs');
  const outcome = await run({
    name: 'driver',
    command: process.execPath,
    args: [driver, vectors, join(folder, id, 'typescript')],
    cwd: folder,
  });
  if (outcome.status !== 'passed') throw new Error(`${id}: ${JSON.stringify(outcome).slice(0, 2000)}`);
  const answers = new Map(
    outcome.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .map(({ id: name, saw }) => [name, saw]),
  );
  return asked.filter((one) => !answers.has(one.id) || !agrees(one, answers.get(one.id))).map((one) => one.id);
};

describe('the TypeScript package', () => {
  test.each(shapes)('of $id answers each response, and each vector of its table', async (shape) => {
    expect(await runPackage(shape)).toEqual([]);
  });
});
