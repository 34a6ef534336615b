import { expect, test } from 'vitest';
import { plainPrinter } from '../../generator/commands/printer.ts';
import { startProgress, watchPrinter } from '../../generator/commands/progress.ts';
import { readSpec } from '../read-spec.ts';

const catalog = readSpec({
  'errors.yaml': {
    errspec: 1,
    catalog: { name: 'small', version: '1.0.0', title: 'Small' },
    categories: [
      { name: 'all', title: 'All', errors: [{ code: '1', name: 'error_one', status: 400, message: 'Error.' }] },
    ],
  },
});

/** What a terminal was given by a run that shows each text at its moment. */
const run = (shows: readonly (readonly [moment: number, text: string])[]): string => {
  let written = '';
  let moment = 5_000;
  const progress = startProgress({ write: (text) => void (written += text), now: () => moment });
  for (const [at, text] of shows) {
    moment = 5_000 + at;
    progress.show(text);
  }
  progress.clear();
  progress.clear();
  return written.replaceAll('\r\u001b[2K', '<clear>');
};

test.each([
  [
    'shorter than a second',
    [
      [0, 'go, 1 of 2'],
      [999, 'rust, 2 of 2'],
    ],
    '',
  ],
  [
    'longer',
    [
      [999, 'go, 1 of 3'],
      [1_000, 'rust, 2 of 3'],
      [1_500, 'vectors, 3 of 3'],
    ],
    '<clear>rust, 2 of 3<clear>vectors, 3 of 3<clear>',
  ],
  [
    'with many files of one target',
    [
      [1_000, 'go, 1 of 2'],
      [2_000, 'go, 1 of 2'],
    ],
    '<clear>go, 1 of 2<clear>',
  ],
] as const)('a run that is %s', (_, shows, want) => {
  expect(run(shows)).toBe(want);
});

test('without a terminal there is nothing to say', () => {
  const progress = startProgress(undefined);
  expect([progress.show('go, 1 of 2'), progress.clear()]).toEqual([undefined, undefined]);
});

test('a watched printer names each target that is printed', async () => {
  const shown: string[] = [];
  const print = async function* () {
    for (const path of ['go/a', 'go/b', 'rust/c']) yield { path, text: '' };
  };
  const progress = { show: (text: string) => void shown.push(text), clear: () => void shown.push('clear') };
  const printer = watchPrinter({ ...plainPrinter, print }, progress);
  const targets = new Map(['go', 'rust'].map((id) => [{ id, displayName: id, options: {}, emit: () => [] }, {}]));
  const paths: string[] = [];
  for await (const { path } of printer.print(catalog, targets)) paths.push(path);
  await printer.end();
  expect(paths).toEqual(['go/a', 'go/b', 'rust/c']);
  expect(shown).toEqual(['Printed go, 1 of 2', 'Printed go, 1 of 2', 'Printed rust, 2 of 2', 'clear']);
});
