import { hasErrors, type Diagnostic, type Place, type Sources } from '../../diagnostic.ts';
import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { ReadSource } from '../../spec/load.ts';
import { editFiles, type Edit } from '../../spec/edit/edits.ts';
import { readDescription, type Description } from '../description.ts';
import { readOperationErrors, type OperationErrors } from '../operation-errors.ts';
import type { ApplyOptions } from './apply-options.ts';
import { planChanges, type Changes, type KeptResponse } from './changes.ts';
import { insertChanges } from './insert.ts';
import { stripDescription } from './strip.ts';

/** A response that stays, at a place of the file as it is. */
export interface Kept extends Omit<KeptResponse, 'key'> {
  readonly place: Place;
}

/** A description with its errors. */
export interface Applied {
  /** Every file of the description by its path; none where something is wrong. */
  readonly files: ReadonlyMap<string, string>;
  readonly operations: readonly OperationErrors[];
  readonly kept: readonly Kept[];
  readonly diagnostics: readonly Diagnostic[];
  /** The files as they are. */
  readonly sources: Sources;
}

/** A description without what errspec wrote. */
export interface Stripped {
  readonly description: Description | undefined;
  /** What a place was before something was taken out. */
  readonly placeBefore: (place: Place) => Place;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/** Where places of edited texts were before. */
const createPlaceBefore = (edits: readonly Edit[]): ((place: Place) => Place) => {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const offsetBefore = (file: string, offset: number): number => {
    let before = offset;
    for (const edit of sorted) {
      if (edit.file !== file) continue;
      if (edit.start > before) break;
      before += edit.end - edit.start - edit.text.length;
    }
    return before;
  };
  return ({ file, start, end }) => {
    const from = offsetBefore(file, start);
    return { file, start: from, end: from + end - start };
  };
};

/** Reads a description without what errspec wrote into it. */
export const readStripped = (path: string, read: ReadSource): Stripped => {
  const { description, diagnostics, sources } = readDescription(path, read);
  const edits = description === undefined ? [] : stripDescription(description);
  if (description === undefined || edits.length === 0) {
    return { description, placeBefore: (place) => place, diagnostics, sources };
  }
  const texts = editFiles(sources, edits);
  const again = readDescription(path, (file) => {
    const text = texts.get(file);
    return text === undefined ? read(file) : { text };
  });
  return { description: again.description, placeBefore: createPlaceBefore(edits), diagnostics, sources };
};

/** The new texts of all files: a file that is no YAML, which something refers to, is one of them. */
const textsOf = ({ documents }: Description, sources: Sources, edits: readonly Edit[]): ReadonlyMap<string, string> => {
  const texts = new Map([...documents].map(([file, { text }]) => [file, text]));
  return new Map([...sources, ...texts, ...editFiles(texts, edits)]);
};

/** The changes of a description that was stripped, and the operations that have errors. */
export interface PlannedChanges extends Stripped {
  readonly operations: readonly OperationErrors[];
  readonly changes: Changes | undefined;
}

/** What errors of a catalog change in a description. */
export const planDescription = (
  path: string,
  read: ReadSource,
  catalog: ErrorCatalog,
  options: ApplyOptions,
): PlannedChanges => {
  const stripped = readStripped(path, read);
  const { description, placeBefore } = stripped;
  if (description === undefined) return { ...stripped, operations: [], changes: undefined };
  const { operations, diagnostics: found } = readOperationErrors(description, catalog);
  const moved = found.map((one) => ({ ...one, place: placeBefore(one.place) }));
  const diagnostics = [...stripped.diagnostics, ...moved];
  const changes = hasErrors({ diagnostics }) ? undefined : planChanges(description, operations, catalog, options);
  return { ...stripped, diagnostics, operations, changes };
};

/** Writes the errors of a catalog into a description: first what was written before is taken out. */
export const applyErrors = (path: string, read: ReadSource, catalog: ErrorCatalog, options: ApplyOptions): Applied => {
  const { description, changes, operations, sources, placeBefore, ...rest } = planDescription(
    path,
    read,
    catalog,
    options,
  );
  if (description === undefined || changes === undefined) {
    return { files: new Map(), operations, kept: [], sources, diagnostics: rest.diagnostics };
  }
  const { edits, diagnostics: problems } = insertChanges(description, changes);
  const moved = problems.map((one) => ({ ...one, place: placeBefore(one.place) }));
  const kept = changes.kept.map(({ key, ...one }) => ({ ...one, place: placeBefore(key.place) }));
  return {
    files: problems.length > 0 ? new Map() : textsOf(description, sources, edits),
    operations,
    kept,
    sources,
    diagnostics: [...rest.diagnostics, ...moved],
  };
};

/** Takes out of a description what errspec wrote into it. */
export const stripErrors = (path: string, read: ReadSource): Applied => {
  const { description, diagnostics, sources } = readStripped(path, read);
  const files = description === undefined ? new Map<string, string>() : textsOf(description, sources, []);
  return { files, operations: [], kept: [], diagnostics, sources };
};
