import type { Diagnostic } from '../diagnostic.ts';
import { categoryKey, nameCategories } from './categories.ts';
import { readColumns, type ColumnChoice } from './columns.ts';
import type { Draft, DraftError } from './draft.ts';
import { draftError, readMessage, type DecidedMessage } from './draft-error.ts';
import { gatherErrors, type GatheredError } from './errors.ts';
import type { Role } from './header-words.ts';
import { draftCatalog, type CatalogChoices } from './draft-catalog.ts';
import { nameErrors } from './names.ts';
import { doubt, type Decision, type Notices } from './notice.ts';
import type { Cell, ReadPage } from './source.ts';
import { isKnownStatus, readStatus } from './statuses.ts';
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

/** Decisions that are a doubt together: one by one, they would bury the others. */
const together = [
  {
    rule: 'import-status-proposed',
    doubtRule: 'status-missing',
    say: (count: number) =>
      `${count === 1 ? 'One error has' : `${count} errors have`} no status in the source. The status is from the words of the message, or else 400.`,
    help: 'Check them, and correct those that the API sends with another status. --column status=NUMBER names a column.',
  },
  {
    rule: 'import-message-proposed',
    doubtRule: 'message-missing',
    say: (count: number) =>
      `${count === 1 ? 'One error has' : `${count} errors have`} no message in the source. It is the description or the name.`,
    help: 'Write the messages that the API sends: clients read parameters from them. --column message=NUMBER names a column.',
  },
  {
    rule: 'import-name-made',
    doubtRule: 'name-made',
    say: (count: number) =>
      `${count === 1 ? 'One name was' : `${count} names were`} made of the code or of the sound of the message, because the message has no words in Latin letters.`,
    help: 'Choose better names before anyone uses them: they are the constants of every SDK.',
  },
] as const;

const doubtTogether = (decisions: readonly Decision[]): readonly Diagnostic[] =>
  together.flatMap(({ rule, doubtRule, say, help }) => {
    const same = decisions.filter((one) => one.rule === rule);
    const [first] = same;
    return first === undefined ? [] : [doubt(doubtRule, first.place, say(same.length), help)];
  });

/** An error and its message. */
interface ReadError {
  readonly error: GatheredError;
  readonly message: DecidedMessage;
}

/** The sections whose codes are HTTP statuses, all or nearly all of them. */
const findStatusSections = (errors: readonly GatheredError[]): ReadonlySet<string> => {
  const counts = new Map<string, { all: number; known: number }>();
  for (const { code, row } of errors) {
    const section = counts.get(categoryKey(row)) ?? { all: 0, known: 0 };
    counts.set(categoryKey(row), { all: section.all + 1, known: section.known + (isKnownStatus(code) ? 1 : 0) });
  }
  return new Set([...counts].filter(([, { all, known }]) => known >= 0.8 * all).map(([key]) => key));
};

/** The status of an error that most errors of a section have. */
const findUsualStatuses = (errors: readonly GatheredError[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, Map<number, number>>();
  for (const { row } of errors) {
    const status = readStatus(row.status?.text ?? '');
    if (status === undefined || status < 400) continue;
    const section = counts.get(categoryKey(row)) ?? new Map<number, number>();
    section.set(status, (section.get(status) ?? 0) + 1);
    counts.set(categoryKey(row), section);
  }
  return new Map(
    [...counts].flatMap(([key, section]) => {
      const [most] = [...section].toSorted((a, b) => b[1] - a[1]);
      const all = [...section.values()].reduce((sum, count) => sum + count, 0);
      return most !== undefined && most[1] * 2 > all ? [[key, most[0]] as const] : [];
    }),
  );
};

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
  const about = { file, source, title: page.title, place };
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
  return { draft: { ...facts, categories }, sure: columns.sure, decisions, doubts };
};
