import type { Diagnostic } from '../../diagnostic.ts';
import { editFiles, type Edit } from '../../spec/edit/edits.ts';
import type { LoadedCategory, LoadedError, LoadedSpec } from '../../spec/load.ts';
import type { Draft, DraftError } from '../draft.ts';
import { createStyles } from './error-style.ts';
import { insertMappings, sampleFor, targetAt } from './insert-errors.ts';
import { matchErrors } from './match.ts';
import { newError } from './new-error.ts';
import { createNames } from './new-names.ts';
import { placeErrors, type Spot } from './placement.ts';

/** An error that the page has and the spec did not. */
export interface AddedError {
  readonly draft: DraftError;
  readonly name: string;
  /** Name of the category that it was put into. */
  readonly category: string;
  readonly file: string;
}

/** What bringing a page into a spec comes to. */
export interface Merge {
  /** The new texts of the files that change, by path from the root. */
  readonly files: ReadonlyMap<string, string>;
  readonly added: readonly AddedError[];
  /** Errors of the spec that the page no longer has. */
  readonly gone: readonly LoadedError[];
  /** How many errors of the page are in the spec as they are. */
  readonly same: number;
  /** Warnings, at places in the spec or in the page. */
  readonly doubts: readonly Diagnostic[];
}

const groupBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

/** Brings a newer page into a spec that people have edited. The spec must have no findings that are errors. */
export const mergeDraft = (spec: LoadedSpec, draft: Draft): Merge => {
  const match = matchErrors(spec, draft);
  const { spots } = placeErrors(spec, draft, match);
  const styleOfFile = createStyles(spec);
  const names = createNames(spec);
  const added: AddedError[] = [];
  const insert = (category: LoadedCategory, own: readonly Spot[]): readonly Edit[] => {
    const { file } = category.node.place;
    const source = spec.sources.get(file) ?? '';
    const style = styleOfFile(file);
    const target = targetAt(category.node, 'errors', style, source);
    if (target === undefined) return [];
    return [...groupBy(own, ({ after }) => after)].flatMap(([after, together]) => {
      const mappings = together.map((spot) => {
        const around = { category, sample: sampleFor(category, after, style), style, source };
        const entries = newError(spot.draft, names, around);
        const name = entries.find(([key]) => key === 'name')?.[1];
        added.push({
          draft: spot.draft,
          name: name?.kind === 'text' ? name.text : spot.draft.name,
          category: category.spec.name,
          file,
        });
        return entries;
      });
      return insertMappings(target, after, mappings, style.form, source);
    });
  };
  const edits = [...groupBy(spots, ({ category }) => category)].flatMap(([category, own]) => insert(category, own));
  return {
    files: editFiles(spec.sources, edits),
    added,
    gone: match.gone,
    same: match.pairs.size,
    doubts: [],
  };
};
