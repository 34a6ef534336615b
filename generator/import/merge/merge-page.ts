import type { Diagnostic, Sources } from '../../diagnostic.ts';
import { loadSpec, type ReadSource } from '../../spec/load.ts';
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

/** Retires what is gone, in the texts that a merge gives. */
const retireGone = (path: string, read: ReadSource, merge: Merge): Merge => {
  const spec = loadSpec(path, readWith(read, merge.files));
  const { files, refused } = retireErrors(spec, new Set(merge.gone.map((entry) => entry.spec.code)));
  const doubts = merge.gone.flatMap((entry): readonly Diagnostic[] => {
    const why = refused.get(entry.spec.code);
    const message = `The page no longer has ${entry.spec.code}, but the spec keeps it, because ${why}.`;
    const help = 'Change that, and merge again; or retire the error by hand.';
    return why === undefined ? [] : [doubt('not-retired', nodeAt(entry.node, ['code']).place, message, help)];
  });
  return {
    ...merge,
    files: new Map([...merge.files, ...files]),
    retired: new Set(merge.gone.filter((entry) => !refused.has(entry.spec.code))),
    specDoubts: [...merge.specDoubts, ...doubts],
  };
};

/** Brings a page into a spec. A spec that is broken, or would be, gives its errors and no texts. */
export const mergePage = (path: string, read: ReadSource, draft: Draft, choices: MergeChoices): MergedPage => {
  const spec = loadSpec(path, read);
  const before = errorsOf(validateSpec(spec));
  if (before.length > 0) return { problems: before, isBroken: true, sources: spec.sources };
  const first = mergeDraft(spec, draft, choices);
  const merge = choices.retire && first.gone.length > 0 ? retireGone(path, read, first) : first;
  const merged = loadSpec(path, readWith(read, merge.files));
  const after = errorsOf(validateSpec(merged));
  if (after.length > 0) return { problems: after, isBroken: false, sources: merged.sources };
  return { merge, sources: spec.sources };
};
