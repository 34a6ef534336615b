import type { Diagnostic, Sources } from '../../diagnostic.ts';
import { loadSpec, type LoadedError, type ReadSource } from '../../spec/load.ts';
import { validateSpec } from '../../spec/validate.ts';
import { nodeAt } from '../../spec/node.ts';
import type { Draft } from '../draft.ts';
import { doubt } from '../notice.ts';
import { mergeDraft, type Merge, type MergeChoices } from './merge.ts';
import { retireErrors } from './retire.ts';

/** A merge, or why there is none. */
export type MergedPage =
  | { readonly merge: Merge; readonly sources: Sources }
  | {
      /** Errors of the spec: before the merge, or because of it. */
      readonly problems: readonly Diagnostic[];
      readonly isBroken: boolean;
      readonly sources: Sources;
    };

const errorsOf = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

/** Reads some files with the texts that they get. */
const readWith = (read: ReadSource, files: ReadonlyMap<string, string>): ReadSource => {
  return (path) => {
    const text = files.get(path);
    return text === undefined ? read(path) : { text };
  };
};

/** The line of a page that has a code which was not read there; nothing where there is none. */
const lineOfCode = (page: string, code: string): number | undefined => {
  for (let at = page.indexOf(code); at !== -1; at = page.indexOf(code, at + 1)) {
    const around = `${page[at - 1] ?? ''} ${page[at + code.length] ?? ''}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return page.slice(0, at).split('\n').length;
  }
  return undefined;
};

/** Errors that only seem to be gone, because their code is in a part of the page that was not read. */
const findUnread = ({ gone }: Merge, page: string): ReadonlyMap<LoadedError, Diagnostic> =>
  new Map(
    gone.flatMap((entry) => {
      const { code } = entry.spec;
      const line = lineOfCode(page, code);
      if (line === undefined) return [];
      const message = `No error was read with the code ${code}, but line ${line} of the page has it.`;
      const help = 'See what the import passed over. --section, --column and --as say how to read a page.';
      return [[entry, doubt('code-unread', nodeAt(entry.node, ['code']).place, message, help)] as const];
    }),
  );

/** Retires what is gone, in the texts that a merge gives. */
const retireGone = (path: string, read: ReadSource, merge: Merge, gone: readonly LoadedError[]): Merge => {
  const spec = loadSpec(path, readWith(read, merge.files));
  const { files, refused } = retireErrors(spec, new Set(gone.map((entry) => entry.spec.code)));
  const doubts = gone.flatMap((entry): readonly Diagnostic[] => {
    const why = refused.get(entry.spec.code);
    const message = `The page no longer has ${entry.spec.code}, but the spec keeps it, because ${why}.`;
    const help = 'Change that, and merge again; or retire the error by hand.';
    return why === undefined ? [] : [doubt('not-retired', nodeAt(entry.node, ['code']).place, message, help)];
  });
  return {
    ...merge,
    files: new Map([...merge.files, ...files]),
    retired: new Set(gone.filter((entry) => !refused.has(entry.spec.code))),
    specDoubts: [...merge.specDoubts, ...doubts],
  };
};

/** Brings a page into a spec. A spec that is broken, or would be, gives its errors and no texts. */
export const mergePage = (path: string, read: ReadSource, draft: Draft, choices: MergeChoices): MergedPage => {
  const spec = loadSpec(path, read);
  const before = errorsOf(validateSpec(spec));
  if (before.length > 0) return { problems: before, isBroken: true, sources: spec.sources };
  const first = mergeDraft(spec, draft, choices);
  const unread = findUnread(first, choices.page);
  const gone = first.gone.filter((entry) => !unread.has(entry));
  const second = choices.retire && gone.length > 0 ? retireGone(path, read, first, gone) : first;
  const merge = { ...second, specDoubts: [...second.specDoubts, ...unread.values()] };
  const merged = loadSpec(path, readWith(read, merge.files));
  const after = errorsOf(validateSpec(merged));
  if (after.length > 0) return { problems: after, isBroken: false, sources: merged.sources };
  return { merge, sources: spec.sources };
};
