import type { Diagnostic } from '../../diagnostic.ts';
import { editFiles, type Edit } from '../../spec/edit/edits.ts';
import type { LoadedError, LoadedSpec } from '../../spec/load.ts';
import { entriesOf } from '../../spec/node.ts';
import type { Draft } from '../draft.ts';
import { addErrors, type AddedError } from './additions.ts';
import { changeError, type Fact } from './change-error.ts';
import { pageDoubts, specDoubts } from './doubts.ts';
import { createStyles } from './error-style.ts';
import { matchErrors, type Match } from './match.ts';
import type { MergedError } from './merged-error.ts';
import { createNames } from './new-names.ts';
import { placeErrors } from './placement.ts';
import { renameCodes } from './rename-codes.ts';

/** What bringing a page into a spec comes to. */
export interface Merge {
  /** The new texts of the files that change, by path from the root. */
  readonly files: ReadonlyMap<string, string>;
  readonly added: readonly AddedError[];
  /** Errors of the spec that the page no longer has. */
  readonly gone: readonly LoadedError[];
  /** Those of them that are moved to `retired`. */
  readonly retired: ReadonlySet<LoadedError>;
  /** Errors that both have, in the order of the page. */
  readonly merged: readonly MergedError[];
  /** Warnings at places in the spec as it was. */
  readonly specDoubts: readonly Diagnostic[];
  /** Warnings at places in the page. */
  readonly pageDoubts: readonly Diagnostic[];
}

/** What a person asks of a merge. */
export interface MergeChoices {
  /** What does not follow the page. */
  readonly keep: ReadonlySet<Fact>;
  /** Whether errors that the page no longer has go to `retired`. */
  readonly retire: boolean;
  /** The text of the page: a code that is in it is not gone, even if nothing was read there. */
  readonly page: string;
}

/** The locales of each code that has a message in another one. */
const localesByCode = ({ locales, categories }: LoadedSpec): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const add = (code: string, locale: string): void => void found.set(code, [...(found.get(code) ?? []), locale]);
  for (const { spec } of locales) for (const [code] of entriesOf(spec.messages)) add(code, spec.locale);
  for (const { errors } of categories)
    for (const { spec } of errors) for (const [locale] of entriesOf(spec.messages)) add(spec.code, locale);
  return found;
};

interface Changes {
  readonly edits: readonly Edit[];
  readonly merged: readonly MergedError[];
}

const changeErrors = (
  spec: LoadedSpec,
  match: Match,
  {
    styleOfFile,
    names,
  }: { readonly styleOfFile: ReturnType<typeof createStyles>; readonly names: ReturnType<typeof createNames> },
  { keep }: Pick<MergeChoices, 'keep'>,
): Changes => {
  const translated = localesByCode(spec);
  const { params, profile } = spec.root?.spec.envelope ?? {};
  const hasParamsInBody = params !== undefined || profile === 'problem-json';
  const edits: Edit[] = [];
  const merged: MergedError[] = [];
  for (const pair of match.pairs.values()) {
    const { draft, entry } = pair;
    const category = match.categoryOf.get(entry);
    const section = match.sectionOf.get(draft);
    if (category === undefined || section === undefined) continue;
    const { file } = entry.node.place;
    const locales = translated.get(entry.spec.code) ?? [];
    const change = changeError({
      draft,
      entry,
      category,
      section,
      names,
      keep,
      hasParamsInBody,
      style: styleOfFile(file),
      source: spec.sources.get(file) ?? '',
      isTranslated: locales.length > 0,
    });
    edits.push(...change.edits);
    const { changed, kept, obstacle } = change;
    const outdated = changed.some(({ what }) => what === 'message') ? locales : [];
    merged.push({ ...pair, changed, kept, obstacle, outdated });
  }
  return { edits, merged };
};

/** Brings a newer page into a spec that people have edited. The spec must have no findings that are errors. */
export const mergeDraft = (spec: LoadedSpec, draft: Draft, choices: Pick<MergeChoices, 'keep'>): Merge => {
  const match = matchErrors(spec, draft);
  const context = { spec, styleOfFile: createStyles(spec), names: createNames(spec) };
  const { edits, merged } = changeErrors(spec, match, context, choices);
  const changedCodes = [...match.pairs.values()].flatMap(({ by, entry, draft: { code } }) => {
    const category = match.categoryOf.get(entry);
    return by === 'code' || category === undefined ? [] : [[category, code] as const];
  });
  const additions = addErrors(placeErrors(spec, draft, match), changedCodes, context);
  const renamed = renameCodes(spec, [...match.pairs.values()]);
  const { added } = additions;
  return {
    files: editFiles(spec.sources, [...edits, ...renamed, ...additions.edits]),
    added,
    gone: match.gone,
    retired: new Set(),
    merged,
    specDoubts: specDoubts(match, merged),
    pageDoubts: pageDoubts(added),
  };
};
