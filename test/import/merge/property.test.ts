import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../generator/import/draft.ts';
import { mergePage } from '../../../generator/import/merge/merge-page.ts';
import { readers } from '../../../generator/import/readers/index.ts';
import type { Reader } from '../../../generator/import/source.ts';
import { importText } from '../import-text.ts';
import { loadFiles, problemsOf } from './helpers.ts';
import { edit, marksOf, touches } from './person.ts';
import { writers, type SourceRow, type SourceSection } from './sources.ts';

const words = ['order', 'account', 'token', 'chain', 'amount', 'wallet', 'price', 'limit', 'market', 'network'];
const states = ['is closed', 'was not found', 'is too small', 'has expired', 'is not supported', 'cannot be used'];

const message: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...words), fc.constantFrom(...states), fc.constantFrom(...words), fc.nat(3))
  .map(([what, state, other, form]) => {
    const subject = `The ${what}`;
    return (
      [
        `${subject} ${state}`,
        `${subject} {0} ${state}`,
        `${subject} {0} ${state} for ${other} {1}`,
        `${subject} of the ${other} ${state}`,
      ][form] ?? ''
    );
  });

const section = (title: string, first: number): fc.Arbitrary<SourceSection> =>
  fc
    .array(fc.record({ status: fc.constantFrom(400, 403, 404, 409, 422), message }), { minLength: 2, maxLength: 6 })
    .map((rows) => ({ title, rows: rows.map((row, index) => ({ ...row, code: String(first + index * 2) })) }));

const table: fc.Arbitrary<readonly SourceSection[]> = fc
  .tuple(section('General', 1001), section('Orders', 2001))
  .map((sections) => sections);

/** What the source does between two imports: to its rows, in turn. */
const changes = fc.array(
  fc.oneof(
    fc.constant('stay' as const),
    fc.constant('stay' as const),
    fc.constant('go' as const),
    fc.constant('come' as const),
    fc.record({ message }),
    fc.record({ status: fc.constantFrom(401, 410, 429, 500) }),
  ),
  { minLength: 1, maxLength: 12 },
);

const change = (
  sections: readonly SourceSection[],
  drawn: fc.Arbitrary<unknown> extends never ? never : readonly (string | Partial<SourceRow>)[],
): readonly SourceSection[] => {
  let at = 0;
  return sections.map(({ title, rows }) => ({
    title,
    rows: rows.flatMap((row): readonly SourceRow[] => {
      const step = drawn[at++ % drawn.length];
      if (step === 'go') return rows.length > 1 && row !== rows[0] ? [] : [row];
      if (step === 'come')
        return [
          row,
          { code: String(Number(row.code) + 1), status: 400, message: `The ${words[at % words.length]} is new` },
        ];
      return [typeof step === 'object' ? { ...row, ...step } : row];
    }),
  }));
};

const merge = (text: string, draft: Draft, retire: boolean): string => {
  const merged = mergePage('errors.yaml', () => ({ text }), draft, { keep: new Set(), retire, page: '' });
  if ('problems' in merged) {
    throw new Error(
      merged.problems.map(({ rule, message: why, place }) => `${rule}: ${why} ${place.start}`).join('\n'),
    );
  }
  return merged.merge.files.get('errors.yaml') ?? text;
};

/** Whether lines are in others, in their order. */
const isWithin = (lines: readonly string[], others: readonly string[]): boolean => {
  let at = 0;
  for (const line of others) if (line === lines[at]) at++;
  return at === lines.length;
};

const kinds = (readers satisfies readonly Reader[]).map(({ id }) => id).filter((id) => writers[id] !== undefined);

describe('nothing that a person wrote is lost, and nothing else changes', () => {
  test.each(kinds)('%s', async (kind) => {
    const { file, write } = writers[kind] ?? { file: '', write: () => '' };
    let merges = 0;
    await fc.assert(
      fc.asyncProperty(
        table,
        touches,
        changes,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        async (before, drawn, drawnChanges, isCrlf, endsAtOnce, retire) => {
          const { spec } = await importText(file, write(before));
          const worked = edit(spec, drawn);
          const cut = endsAtOnce ? worked.trimEnd() : worked;
          const text = isCrlf ? cut.replaceAll('\n', '\r\n') : cut;
          fc.pre(problemsOf({ 'errors.yaml': text }).length === 0);
          const { drafted } = await importText(file, write(change(before, drawnChanges)));
          const result = merge(text, drafted.draft, retire);
          merges += 1;
          expect(marksOf(result).toSorted()).toEqual(marksOf(text).toSorted());
          if (!retire) {
            expect(marksOf(result)).toEqual(marksOf(text));
            const isFact = (line: string): boolean =>
              /^ *(?:- )?(?:message|status|codes):|^ +(?:- )?name: value|^ +params:|^ +- name:/.test(line);
            const lines = text.split('\n').map((line) => line.trimEnd());
            expect(
              isWithin(
                lines.filter((line) => !isFact(line)),
                result.split('\n').map((line) => line.trimEnd()),
              ),
            ).toBe(true);
          }
          expect(/[^\r]\n/.test(result)).toBe(!isCrlf);
          expect(problemsOf({ 'errors.yaml': result })).toEqual([]);
          expect(merge(result, drafted.draft, retire)).toBe(result);
          const codes = new Set(
            loadFiles({ 'errors.yaml': result }).categories.flatMap(({ errors }) =>
              errors.map((entry) => entry.spec.code),
            ),
          );
          const wanted = drafted.draft.categories.flatMap(({ errors }) => errors.map(({ code }) => code));
          expect(wanted.filter((code) => !codes.has(code))).toEqual([]);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
    expect(merges).toBeGreaterThan(40);
  });
});
