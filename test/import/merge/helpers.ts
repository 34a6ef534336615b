import { expect } from 'vitest';
import { loadSpec, type LoadedSpec, type ReadSource } from '../../../generator/spec/load.ts';
import { validateSpec } from '../../../generator/spec/validate.ts';
import type { Fact } from '../../../generator/import/merge/change-error.ts';
import type { Merge } from '../../../generator/import/merge/merge.ts';
import { mergePage } from '../../../generator/import/merge/merge-page.ts';
import type { Draft, DraftCategory, DraftError } from '../../../generator/import/draft.ts';

/** An error of a page; the parameters are those that the message names or counts. */
export const row = (code: string, name: string, message: string, rest: Partial<DraftError> = {}): DraftError => {
  const named = [...message.matchAll(/\{(\w+)\}/g)].map(([, reference = '']) => reference);
  const names = [
    ...new Set(named.map((reference) => (/^\d/.test(reference) ? `value_${Number(reference) + 1}` : reference))),
  ];
  return {
    code,
    name,
    status: 400,
    kind: 'error',
    retry: undefined,
    message,
    placeholders: 'braces',
    params: names.map((param) => ({ name: param, type: 'string' })),
    wordings: [],
    aliases: [],
    description: undefined,
    cause: undefined,
    fix: undefined,
    guessed: new Set(),
    place: { file: 'page.md', start: 0, end: 1 },
    ...rest,
  };
};

/** A category of a page: its title and its errors. */
export type PageCategory = readonly [title: string, ...errors: readonly DraftError[]];

/** A page with these categories. */
export const pageOf = (...categories: readonly PageCategory[]): Draft => ({
  name: 'shop',
  title: 'Shop',
  locale: 'en',
  codeAt: 'code',
  messageAt: 'message',
  codeType: 'string',
  categories: categories.map(([title, ...errors]): DraftCategory => ({
    name: title.toLowerCase().replaceAll(' ', '_'),
    title,
    errors,
  })),
});

/** Reads these files. */
const readerOf =
  (files: Readonly<Record<string, string>>): ReadSource =>
  (path) => {
    const text = files[path];
    return text === undefined ? { problem: 'there is no such file', help: '' } : { text };
  };

/** A spec of these files, the first of which is the root. */
export const loadFiles = (files: Readonly<Record<string, string>>): LoadedSpec => {
  const [root = ''] = Object.keys(files);
  return loadSpec(root, readerOf(files));
};

/** What is wrong with a spec. */
export const problemsOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  validateSpec(loadFiles(files))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

/** What is chosen for a merge, for tests. */
export interface MergeTestChoices {
  readonly keep?: readonly Fact[];
  readonly retire?: boolean;
}

/** Merges, and asks what every merge must hold: the spec lints, and merging again changes nothing. */
export const mergeFiles = (
  files: Readonly<Record<string, string>>,
  draft: Draft,
  { keep = [], retire = false }: MergeTestChoices = {},
): { readonly files: Readonly<Record<string, string>>; readonly merge: Merge } => {
  expect(problemsOf(files)).toEqual([]);
  const [root = ''] = Object.keys(files);
  const once = (texts: Readonly<Record<string, string>>): Merge => {
    const read = readerOf(texts);
    const merged = mergePage(root, read, draft, { keep: new Set(keep), retire, page: '' });
    if ('problems' in merged) throw new Error(merged.problems.map(({ rule, message }) => `${rule}: ${message}`).join());
    return merged.merge;
  };
  const merge = once(files);
  const merged = { ...files, ...Object.fromEntries(merge.files) };
  const again = once(merged);
  expect(Object.fromEntries(again.files)).toEqual({});
  expect(again.added).toEqual([]);
  return { files: merged, merge };
};

/** A merge of one file, and what comes of it. */
export interface MergeCase {
  readonly what: string;
  /** The spec below its head, behind a line break. */
  readonly before: string;
  readonly page: readonly PageCategory[];
  readonly after: string;
  /** Rules. */
  readonly doubts?: readonly string[];
  readonly changed?: readonly string[];
  readonly kept?: readonly string[];
}

const head = 'errspec: 1\ncatalog: { name: shop, version: 1.0.0, title: Shop }';

/** Holds that a merge gives the text that a case wants, also where lines end with CRLF and where the last one has no end. */
export const expectMerge = (
  { before, page, after, doubts = [], changed = [], kept = [] }: MergeCase,
  choices: MergeTestChoices = {},
): void => {
  const wanted = after === 'unchanged' ? before : after;
  const { files, merge } = mergeFiles({ 'errors.yaml': head + before }, pageOf(...page), choices);
  expect(files['errors.yaml']).toBe(head + wanted);
  expect([...merge.specDoubts, ...merge.pageDoubts].map(({ rule }) => rule)).toEqual(doubts);
  expect(merge.merged.flatMap((one) => one.changed.map(({ what }) => what))).toEqual(changed);
  expect(merge.merged.flatMap((one) => one.kept.map(({ what }) => what))).toEqual(kept);
  const asWindows = (text: string): string => text.replaceAll('\n', '\r\n');
  const windows = mergeFiles({ 'errors.yaml': `\uFEFF${asWindows(head + before)}` }, pageOf(...page), choices);
  expect(windows.files['errors.yaml']).toBe(`\uFEFF${asWindows(head + wanted)}`);
  const cut = mergeFiles({ 'errors.yaml': (head + before).trimEnd() }, pageOf(...page), choices);
  expect(cut.files['errors.yaml']?.trimEnd()).toBe((head + wanted).trimEnd());
  expect(cut.files['errors.yaml']?.endsWith('\n')).toBe(false);
};
