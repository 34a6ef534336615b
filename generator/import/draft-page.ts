import type { Diagnostic } from '../diagnostic.ts';
import { categoryKey, nameCategories } from './categories.ts';
import { readColumns, type ColumnChoice } from './columns.ts';
import type { Draft, DraftError } from './draft.ts';
import { draftError, readMessage } from './draft-error.ts';
import { gatherErrors, type GatheredError } from './errors.ts';
import type { Role } from './header-words.ts';
import { nameCatalog } from './catalog-name.ts';
import { guessLocale } from './locale.ts';
import { nameErrors } from './names.ts';
import { decision, doubt, type Decision, type Notices } from './notice.ts';
import type { Cell, ReadPage } from './source.ts';

/** What the command line says about an import. */
export interface ImportChoices {
  /** Which column has a role. */
  readonly columns: ColumnChoice;
  /** Only what is under these headings; everything where there are none. */
  readonly sections: readonly string[];
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly locale: string | undefined;
  readonly codeAt: string | undefined;
  readonly messageAt: string | undefined;
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

/** Whether codes are integers: they are where one is negative, or where the source has them as numbers of JSON. */
const decideCodeType = (errors: readonly GatheredError[], source: string, decisions: Decision[]): Draft['codeType'] => {
  const [first] = errors;
  const place = first?.row.code?.place ?? first?.row.place;
  const areIntegers = errors.every(
    ({ code }) => /^(?:0|-?[1-9]\d{0,15})$/.test(code) && Number.isSafeInteger(Number(code)),
  );
  if (!areIntegers || place === undefined) return 'string';
  const isNegative = errors.some(({ code }) => code.startsWith('-'));
  const sample = /["'](?:code|ret_?code|err_?code|error_?code|errno|error)["']\s*:\s*(["']?)-?\d/i.exec(source);
  const isNumber = sample !== null && sample[1] === '';
  if (isNegative || isNumber) {
    const why = isNegative ? 'because some are negative' : 'as in the example of the source';
    decisions.push(decision('code-type', place, `Codes are integers on the wire, ${why}.`));
    return 'integer';
  }
  decisions.push(
    decision(
      'code-type',
      place,
      'Codes are texts on the wire. If they are numbers there, write codeType: integer under envelope.',
    ),
  );
  return 'string';
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
  const contextOf = ({ row }: GatheredError) => ({ hasStatuses: hasStatus.has(categoryKey(row)), decisions, doubts });
  const read = gathered.errors.map((error) => ({ error, message: readMessage(error, contextOf(error)) }));
  const names = nameErrors(
    read.map(({ error, message }) => ({
      code: error.code,
      name: error.names[0]?.text,
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
  const [first] = read;
  const place = first?.error.row.place ?? { file, start: 0, end: 1 };
  if (first !== undefined && hasStatus.size === 0) {
    doubts.push(
      doubt(
        'status-missing',
        place,
        'The source has no statuses. Each status is from the words of the message, or 400.',
        'Check them: clients see the status before they see the code.',
      ),
    );
  }
  const catalog = nameCatalog(file, page.title, choices, place, decisions);
  const locale = guessLocale(read.map(({ message }) => message.plain).join('\n'), choices.locale, place, decisions);
  const codeAt = choices.codeAt ?? 'code';
  const messageAt = choices.messageAt ?? 'message';
  if (choices.codeAt === undefined || choices.messageAt === undefined) {
    decisions.push(
      decision(
        'envelope',
        place,
        `The code of a response is at ${codeAt}, and the message at ${messageAt}. --code-at and --message-at say other places.`,
      ),
    );
  }
  const categories = [...named.categories].map(([key, { name, title }]) => ({
    name,
    title,
    errors: byCategory.get(key) ?? [],
  }));
  const codeType = decideCodeType(gathered.errors, source, decisions);
  return {
    draft: { ...catalog, locale, codeAt, messageAt, codeType, categories },
    sure: columns.sure,
    decisions,
    doubts,
  };
};
