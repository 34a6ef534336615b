import type { Diagnostic, Sources } from '../../diagnostic.ts';
import { loadSpec, type ReadSource } from '../../spec/load.ts';
import { validateSpec } from '../../spec/validate.ts';
import type { Draft } from '../draft.ts';
import { mergeDraft, type Merge, type MergeChoices } from './merge.ts';

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

/** Brings a page into a spec. A spec that is broken, or would be, gives its errors and no texts. */
export const mergePage = (path: string, read: ReadSource, draft: Draft, choices: MergeChoices): MergedPage => {
  const spec = loadSpec(path, read);
  const before = errorsOf(validateSpec(spec));
  if (before.length > 0) return { problems: before, isBroken: true, sources: spec.sources };
  const merge = mergeDraft(spec, draft, choices);
  const merged = loadSpec(path, readWith(read, merge.files));
  const after = errorsOf(validateSpec(merged));
  if (after.length > 0) return { problems: after, isBroken: false, sources: merged.sources };
  return { merge, sources: spec.sources };
};
