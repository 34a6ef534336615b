import { expect } from 'vitest';
import { loadSpec, type LoadedSpec } from '../../../generator/spec/load.ts';
import { validateSpec } from '../../../generator/spec/validate.ts';
import type { Fact } from '../../../generator/import/merge/change-error.ts';
import { mergeDraft, type Merge } from '../../../generator/import/merge/merge.ts';
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

/** A page with these categories. */
export const pageOf = (...categories: readonly (readonly [title: string, ...errors: DraftError[]])[]): Draft => ({
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

/** A spec of these files, the first of which is the root. */
export const loadFiles = (files: Readonly<Record<string, string>>): LoadedSpec => {
  const [root = ''] = Object.keys(files);
  return loadSpec(root, (path) => {
    const text = files[path];
    return text === undefined ? { problem: 'there is no such file', help: '' } : { text };
  });
};

/** What is wrong with a spec. */
export const problemsOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  validateSpec(loadFiles(files))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

/** What a merge asks of itself in every test: it lints, and merging again changes nothing. */
export const mergeFiles = <Files extends Readonly<Record<string, string>>>(
  files: Files,
  draft: Draft,
  keep: readonly Fact[] = [],
): { readonly files: Readonly<Record<string, string>>; readonly merge: Merge } => {
  expect(problemsOf(files)).toEqual([]);
  const merge = mergeDraft(loadFiles(files), draft, { keep: new Set(keep) });
  const merged = { ...files, ...Object.fromEntries(merge.files) };
  expect(problemsOf(merged), Object.values(merged).join('\n')).toEqual([]);
  const again = mergeDraft(loadFiles(merged), draft, { keep: new Set(keep) });
  expect(Object.fromEntries(again.files)).toEqual({});
  expect(again.added).toEqual([]);
  return { files: merged, merge };
};
