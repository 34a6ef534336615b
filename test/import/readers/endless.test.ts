import { describe, expect, test } from 'vitest';
import { readers } from '../../../generator/import/readers/index.ts';
import { wrongPlaces } from './page-lines.ts';

/* Texts on which a careless reader takes the square of their length: with one that does, this test does not end. */
describe.each(['markdown', 'html', 'csv', 'json', 'yaml', 'errcodes'] as const)('the reader of %s', (id) => {
  const reader = readers.find((one) => one.id === id);
  test.each([
    '<!-- ',
    '{/* ',
    '/* ',
    '\\"',
    '"',
    '| a ',
    '[a](',
    '**a',
    '<td rowspan=2000 colspan=40>1',
    '<tr><td rowspan=2000>1',
    '<b>',
    '# 1001 a (1\n',
    '- 1001: a\n',
    '```\n',
    '1001,',
    '<table>\n',
    '22001 E ERRCODE_A a\n',
    '- a: [1, {b: 2}]\n',
  ])('ends with many times %j', async (piece) => {
    const source = piece.repeat(10_000);
    expect(
      wrongPlaces(
        (await reader?.read('x', source)) ?? { title: undefined, grids: [], rows: [], doubts: [] },
        'x',
        source,
      ),
    ).toEqual([]);
  });
});
