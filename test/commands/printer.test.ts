import { describe, expect, test } from 'vitest';
import { startPrinter } from '../../generator/commands/printer.ts';
import { createCount, takeShare } from '../../generator/commands/share.ts';
import type { GeneratedFile } from '../../generator/render/generated-file.ts';
import type { Target } from '../../generator/targets/target.ts';
import { filesOf, temporaryFolder } from '../io/temporary.ts';
import { runCommand } from '../run-command.ts';
import { cli, start } from '../safety/files/project.ts';
import { readSpec } from '../read-spec.ts';

describe('a share', () => {
  /** Takes by turns: `1` is the thread at the start of the list, `2` the one at its end. */
  const take = (turns: string) => {
    const [taken, entries] = [createCount(), ['a', 'b', 'c', 'd']];
    const shares = { 1: takeShare(entries, taken), 2: takeShare(entries.toReversed(), taken) };
    return [...turns].map((turn) => shares[turn === '1' ? 1 : 2].next().value ?? '-').join('');
  };

  test.each([
    ['11111', 'abcd-'],
    ['22222', 'dcba-'],
    ['121212', 'adbc--'],
    ['211122', 'dabc--'],
  ])('by turns of %s is %s', (turns, want) => {
    expect(take(turns)).toBe(want);
  });
});

const targets: readonly Target[] = ['alpha', 'beta', 'gamma'].map((id) => ({
  id,
  displayName: id,
  options: {},
  emit: () => [{ path: 'first', text: '1' }],
}));

const catalog = readSpec({
  'errors.yaml': {
    errspec: 1,
    catalog: { name: 'small', version: '1.0.0', title: 'Small' },
    categories: [
      { name: 'all', title: 'All', errors: [{ code: '1', name: 'error_one', status: 400, message: 'Error.' }] },
    ],
  },
});

/** Prints with a second thread that does what a script says for each order. */
const printWith = async (script: string): Promise<readonly string[]> => {
  const text = `import { parentPort } from 'node:worker_threads'; parentPort.on('message', (order) => { ${script} });`;
  const printer = startPrinter(new URL(`data:text/javascript,${encodeURIComponent(text)}`));
  const files: GeneratedFile[] = [];
  try {
    const chosen = new Map(targets.map((target) => [target, {}]));
    for await (const file of printer.print(catalog, chosen)) files.push(file);
  } finally {
    await printer.end();
  }
  return files.map(({ path }) => path);
};

describe('a second thread', () => {
  test('that takes nothing leaves all to the first', async () => {
    expect(await printWith("parentPort.postMessage('done');")).toEqual(['gamma/first', 'beta/first', 'alpha/first']);
  });

  test('adds what it prints, in whatever order', async () => {
    const file = "parentPort.postMessage({ path: order.choices[0][0] + '/second', text: '2' });";
    expect((await printWith(`${file} parentPort.postMessage('done');`)).toSorted()).toEqual(
      ['alpha/first', 'alpha/second', 'beta/first', 'gamma/first'].toSorted(),
    );
  });

  test('that fails ends the run with what it says', async () => {
    await expect(printWith("throw new TypeError('no such view');")).rejects.toThrow('no such view');
  });
});

test('two threads write what one does', async () => {
  const folder = temporaryFolder();
  await runCommand('errspec init', folder);
  await runCommand('errspec generate errors.yaml --out one', folder);
  const { exitCode } = await start([process.execPath, cli, 'generate', 'errors.yaml', '--out', 'two'], folder).ended;
  expect(exitCode).toBe(0);
  const one = filesOf(`${folder}/one`);
  expect(Object.keys(one).length).toBeGreaterThan(100);
  expect(filesOf(`${folder}/two`)).toEqual(one);
});
