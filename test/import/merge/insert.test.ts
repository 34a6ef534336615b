import { expect, test } from 'vitest';
import { mergeDraft } from '../../../generator/import/merge/merge.ts';
import type { Draft } from '../../../generator/import/draft.ts';
import { loadFiles, pageOf, problemsOf, row } from './helpers.ts';

const head = 'errspec: 1\ncatalog: { name: shop, version: 1.0.0, title: Shop }\n';

const mergeText = (text: string, draft: Draft): string => {
  const before = { 'shop.yaml': text };
  expect(problemsOf(before)).toEqual([]);
  const merged = { ...before, ...Object.fromEntries(mergeDraft(loadFiles(before), draft, { keep: new Set() }).files) };
  expect(problemsOf(merged)).toEqual([]);
  const again = mergeDraft(loadFiles(merged), draft, { keep: new Set() });
  expect(again.files).toEqual(new Map());
  return merged['shop.yaml'];
};

const [one, two, three] = [
  row('1', 'one', 'One.'),
  row('2', 'two', 'Two {0}: no.', { status: 404 }),
  row('3', 'three', 'Three.'),
];

interface Case {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly page?: Draft;
}

const cases: readonly Case[] = [
  {
    what: 'between two errors, in their style',
    before: `categories:
  - name: general
    title: General
    errors:
      - code: '1'
        name: one
        status: 400
        message: 'One.' # as it is sent

      # The third.
      - code: '3'
        name: three
        status: 400
        message: 'Three.'
`,
    after: `categories:
  - name: general
    title: General
    errors:
      - code: '1'
        name: one
        status: 400
        message: 'One.' # as it is sent

      - code: '2'
        name: two
        status: 404
        message: 'Two {0}: no.'
        params:
          - name: value_1

      # The third.
      - code: '3'
        name: three
        status: 400
        message: 'Three.'
`,
  },
];

test.each(cases)('$what', ({ before, after, page = pageOf(['General', one, two, three]) }) => {
  expect(mergeText(head + before, page)).toBe(head + after);
});
