import type { Diagnostic } from '../diagnostic.ts';
import { categoryKey, nameCategories } from './categories.ts';
import type { ColumnChoice } from './column-choice.ts';
import { readColumns } from './columns.ts';
import type { Draft, DraftError } from './draft.ts';
import { doubtTogether } from './doubts-together.ts';
import { draftError } from './draft-error.ts';
import { readMessage, type DecidedMessage } from './message-decision.ts';
import { gatherErrors, type GatheredError } from './errors.ts';
import type { Role } from './header-words.ts';
import { draftCatalog, type CatalogChoices } from './draft-catalog.ts';
import { nameErrors } from './names.ts';
import type { Decision, Notices } from './notice.ts';
import type { Cell, ReadPage } from './source.ts';
import { findStatusSections, findUsualStatuses } from './section-statuses.ts';
import { findSpelling, spellParameters } from './spelling.ts';

/** What the command line says about an import. */
export interface ImportChoices extends CatalogChoices {
  /** Which column has a role. */
  readonly columns: ColumnChoice;
  /** Only what is under these headings; everything where there are none. */
  readonly sections: readonly string[];
}

/** The table that a page became, and everything that was decided. */
export interface DraftedPage extends Notices {
  readonly draft: Draft;
  /** How sure it is which column is which, by role; empty where the source says it. */
  readonly sure: ReadonlyMap<Role, number>;
}

const isIn = (headings: readonly Cell[], sections: readonly string[]): boolean => {
  const wanted = sections.map((section) => section.trim().toLowerCase());
  return headings.some(({ text }) => wanted.includes(text.trim().toLowerCase()));
};

const pickSections = (page: ReadPage, sections: readonly string[]): ReadPage =>
  sections.length === 0
    ? page
    : {
        ...page,
        grids: page.grids.filter(({ headings }) => isIn(headings, sections)),
        rows: page.rows.filter(({ headings }) => isIn(headings, sections)),
      };

/** An error and its message. */
interface ReadError {
  readonly error: GatheredError;
  readonly message: DecidedMessage;
}

/** A parameter has one spelling in all errors. */
const spellAlike = (read: readonly ReadError[]): readonly ReadError[] => {
  const spelling = findSpelling(read.map(({ message }) => message.written));
  return read.map(({ error, message }) => ({
    error,
    message: { ...message, written: spellParameters(message.written, spelling) },
  }));
};

/** Makes a table of what a reader read. The same source gives the same table. */
export const draftPage = (file: string, source: string, whole: ReadPage, choices: ImportChoices): DraftedPage => {
  const page = pickSections(whole, choices.sections);
  const columns = readColumns(page.grids, page.title, choices.columns, choices.sections.length > 0);
  const doubts: Diagnostic[] = [...page.doubts, ...columns.doubts];
  const decisions: Decision[] = [...columns.decisions];
  const rows = [...columns.rows, ...page.rows].toSorted((a, b) => a.place.start - b.place.start);
  const gathered = gatherErrors(rows);
  const named = nameCategories(gathered.errors.map(({ row }) => row));
  doubts.push(...gathered.doubts, ...named.doubts);
  decisions.push(...gathered.decisions, ...named.decisions);
  const hasStatus = new Set(
    gathered.errors.filter(({ row }) => row.status !== undefined).map(({ row }) => categoryKey(row)),
  );
  const statusSections = findStatusSections(gathered.errors);
  const usualStatuses = findUsualStatuses(gathered.errors);
  const contextOf = ({ row }: GatheredError) => ({
    hasStatuses: hasStatus.has(categoryKey(row)),
    usualStatus: usualStatuses.get(categoryKey(row)),
    hasStatusCodes: statusSections.has(categoryKey(row)),
    decisions,
    doubts,
  });
  const read = spellAlike(gathered.errors.map((error) => ({ error, message: readMessage(error, contextOf(error)) })));
  const names = nameErrors(
    read.map(({ error, message }) => ({
      code: error.code,
      names: error.names.map(({ text }) => text),
      message: message.plain,
      category: named.categories.get(categoryKey(error.row))?.name ?? 'general',
    })),
  );
  const byCategory = new Map<string, DraftError[]>([...named.categories.keys()].map((key) => [key, []]));
  for (const { error, message } of read) {
    const made = names.get(error.code);
    if (made === undefined) continue;
    byCategory.get(categoryKey(error.row))?.push(draftError(error, message, made, contextOf(error)));
  }
  doubts.push(...doubtTogether(decisions));
  const [first] = read;
  const place = first?.error.row.place ?? { file, start: 0, end: 1 };
  const about = { file, source, title: page.title, envelope: page.envelope, place };
  const facts = draftCatalog(
    gathered.errors,
    read.map(({ message }) => message.plain),
    about,
    choices,
    decisions,
  );
  const categories = [...named.categories].map(([key, { name, title }]) => ({
    name,
    title,
    errors: byCategory.get(key) ?? [],
  }));
  // Without an error, there is nothing to be called something.
  const said = read.length === 0 ? columns.decisions : decisions;
  return { draft: { ...facts, categories }, sure: columns.sure, decisions: said, doubts };
};
