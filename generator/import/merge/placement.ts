import type { LoadedCategory, LoadedSpec } from '../../spec/load.ts';
import { ownersOf } from '../../spec/rules/codes.ts';
import type { Draft, DraftCategory, DraftError } from '../draft.ts';
import type { Match } from './match.ts';

/** Where a new error goes. */
export interface Spot {
  readonly draft: DraftError;
  readonly category: LoadedCategory;
  /** It comes behind this error of the category; -1 is before the first. */
  readonly after: number;
}

/** A category that the spec does not have yet. */
export interface NewSection {
  readonly section: DraftCategory;
  readonly errors: readonly DraftError[];
  /** It comes behind this one. */
  readonly after: LoadedCategory;
}

/** Where all new errors of a page go, in its order. */
export interface Placement {
  readonly spots: readonly Spot[];
  readonly sections: readonly NewSection[];
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The category that each new error of a page belongs to; nothing where that is a new one. */
const findHomes = (spec: LoadedSpec, draft: Draft, match: Match): ReadonlyMap<DraftError, LoadedCategory> => {
  const ownerOf = ownersOf(spec.categories);
  const byName = new Map(spec.categories.map((category) => [category.spec.name, category]));
  const byTitle = new Map(spec.categories.map((category) => [fold(category.spec.title), category]));
  const isAdded = new Set(match.added);
  const homes = new Map<DraftError, LoadedCategory>();
  for (const section of draft.categories) {
    const named = byName.get(section.name) ?? byTitle.get(fold(section.title));
    const known = section.errors.map((error) => {
      const entry = match.pairs.get(error)?.entry;
      return entry === undefined ? undefined : match.categoryOf.get(entry);
    });
    let near = known.find((category) => category !== undefined);
    section.errors.forEach((error, index) => {
      near = known[index] ?? near;
      if (!isAdded.has(error)) return;
      const home = ownerOf(error.code) ?? named ?? near;
      if (home !== undefined) homes.set(error, home);
    });
  }
  return homes;
};

/** Finds the place of each new error: in its category, behind the error that precedes it in the page. */
export const placeErrors = (spec: LoadedSpec, draft: Draft, match: Match): Placement => {
  const homes = findHomes(spec, draft, match);
  const indexOf = new Map(
    spec.categories.flatMap(({ errors }) => errors.map((entry, index) => [entry, index] as const)),
  );
  const isAdded = new Set(match.added);
  const last = new Map<LoadedCategory, number>();
  const waiting = new Map<LoadedCategory, DraftError[]>();
  const spots: Spot[] = [];
  const sections: NewSection[] = [];
  let previous: LoadedCategory | undefined;
  const put = (category: LoadedCategory, after: number) => (error: DraftError) =>
    void spots.push({ draft: error, category, after });
  for (const section of draft.categories) {
    const homeless: DraftError[] = [];
    for (const error of section.errors) {
      const entry = match.pairs.get(error)?.entry;
      const category = entry === undefined ? homes.get(error) : match.categoryOf.get(entry);
      if (entry !== undefined && category !== undefined) {
        const index = indexOf.get(entry) ?? 0;
        waiting.get(category)?.forEach(put(category, index - 1));
        waiting.delete(category);
        last.set(category, index);
      } else if (category !== undefined) {
        const after = last.get(category);
        if (after !== undefined) put(category, after)(error);
        else waiting.set(category, [...(waiting.get(category) ?? []), error]);
      } else if (isAdded.has(error)) homeless.push(error);
      previous = category ?? previous;
    }
    const after = previous ?? spec.categories.at(-1);
    if (homeless.length > 0 && after !== undefined) sections.push({ section, errors: homeless, after });
  }
  for (const [category, errors] of waiting) errors.forEach(put(category, category.errors.length - 1));
  return { spots, sections };
};
