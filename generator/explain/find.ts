import type { ErrorCatalog, ErrorDefinition, Retired } from '../ir/catalog.ts';
import { blankError } from '../model/error-value.ts';
import { categoryOf, lookup } from '../model/lookup.ts';
import { contentsOf } from './find-json.ts';
import { findInLine } from './find-line.ts';
import { findMessage, type FoundMessage } from './find-message.ts';
import { findName } from './find-name.ts';
import { findResponse } from './find-response.ts';
import { clues, type Clue, type Meaning } from './meaning.ts';
import { readResponse } from './response-text.ts';

/** How much is looked at of a line and of a log, and how many different errors of it are explained. */
const most = { length: 10_000, lines: 5000, meanings: 20 };

/** What a text means, without the catalog that says so. */
type Found = Omit<Meaning, 'catalog'>;

const ofDefinition = (clue: Clue, definition: ErrorDefinition, found?: FoundMessage): Found => {
  const { code, status, category, retry } = definition;
  const error = { ...blankError(status, retry), definition, code, category, params: found?.params };
  return { clue, error, status, retry, retired: undefined };
};

/** A code or a name without its row in the table: what is known of it is its category. */
const withoutRow = (
  catalog: ErrorCatalog,
  clue: Clue,
  code: string | undefined,
  retired: Retired | undefined,
): Found => {
  const category = categoryOf(catalog, undefined, code);
  const error = { ...blankError(0, category?.retry ?? 'never'), code, category: category?.name };
  return { clue, error, status: undefined, retry: category?.retry, retired };
};

const retiredCode = ({ retired }: ErrorCatalog, code: string | undefined): Retired | undefined =>
  code === undefined ? undefined : retired.find((one) => one.code === code);

const findRetired = (catalog: ErrorCatalog, text: string): Found | undefined => {
  const name = text.toLowerCase();
  const entry = retiredCode(catalog, text) ?? catalog.retired.find((one) => one.name === name);
  return entry && withoutRow(catalog, 'retired', entry.code, entry);
};

/** No code and no name is longer. */
const longestWord = 250;

/** The code without what is around it: `#50014` and `"50014"` are 50014. */
const bareCode = (text: string): string =>
  text.length > longestWord ? '' : text.replaceAll(/^[#"'`([]+|["'`)\],;:]+$/g, '');

const findCode = (catalog: ErrorCatalog, text: string): ErrorDefinition | undefined => {
  const bare = bareCode(text);
  if (bare === '') return lookup(catalog, text);
  const folded = bare.toLowerCase();
  return (
    lookup(catalog, text) ??
    lookup(catalog, bare) ??
    catalog.errors.find(({ code }) => code.length === folded.length && code.toLowerCase() === folded)
  );
};

/** What a text means as a response, and whether it can be nothing else: it has a head, or a code that is none of the table. */
const findAsResponse = (catalog: ErrorCatalog, text: string, now: number) => {
  const response = readResponse(text);
  const found = response && findResponse(catalog, response, now);
  if (response === undefined) return { found: undefined, isSure: false };
  const meaning: Found | undefined = found && {
    ...found,
    clue: found.error.definition === undefined ? 'unknown' : 'response',
    retired: retiredCode(catalog, found.error.code),
  };
  return { found: meaning, isSure: response.status !== undefined || found?.error.code !== undefined };
};

/** A body in a line that is an error of the table. */
const findBody = (catalog: ErrorCatalog, body: string, now: number): Found | undefined => {
  const found = findResponse(catalog, { status: undefined, headers: {}, body }, now);
  return found?.error.definition === undefined ? undefined : { ...found, clue: 'line', retired: undefined };
};

const findInText = (catalog: ErrorCatalog, given: string, now: number): Found | undefined => {
  const text = given.slice(0, most.length);
  const { bodies, texts } = contentsOf(text);
  for (const body of bodies) {
    const found = findBody(catalog, JSON.stringify(body), now);
    if (found !== undefined) return found;
  }
  for (const line of [...texts, text]) {
    const found = findInLine(catalog, line);
    if (found !== undefined) return ofDefinition('line', found.definition, found.message);
  }
  return undefined;
};

const inCatalog = (catalog: ErrorCatalog, text: string, now: number): Found | undefined => {
  const response = findAsResponse(catalog, text, now);
  if (response.isSure) return response.found;
  const code = findCode(catalog, text);
  if (code !== undefined) return ofDefinition('code', code);
  const name = text.length > longestWord ? undefined : findName(catalog, text);
  if (name !== undefined && !/\s/.test(text)) return ofDefinition('name', name);
  const retired = findRetired(catalog, bareCode(text));
  if (retired !== undefined) return retired;
  const [message] = findMessage(catalog, text.slice(0, most.length));
  if (message !== undefined) return ofDefinition('message', message.definition, message);
  if (name !== undefined) return ofDefinition('name', name);
  const line = findInText(catalog, text, now);
  if (line !== undefined) return line;
  if (response.found !== undefined) return response.found;
  const bare = bareCode(text);
  return categoryOf(catalog, undefined, bare) && withoutRow(catalog, 'range', bare, undefined);
};

const findWhole = (catalogs: readonly ErrorCatalog[], text: string, now: number): readonly Meaning[] => {
  const all = catalogs.flatMap((catalog): readonly Meaning[] => {
    const found = inCatalog(catalog, text, now);
    return found === undefined ? [] : [{ catalog, ...found }];
  });
  const surest = clues.find((clue) => all.some((meaning) => meaning.clue === clue));
  return all.filter(({ clue }) => clue === surest);
};

/** Each error that the lines of a log name, once, in the order of the lines. */
const findInLog = (catalogs: readonly ErrorCatalog[], text: string, now: number): readonly Meaning[] => {
  const found = new Map<string, Meaning>();
  for (const line of text.split(/\r\n|[\r\n]/, most.lines)) {
    if (found.size >= most.meanings) break;
    const meanings = line.trim() === '' ? [] : findWhole(catalogs, line.slice(0, most.length).trim(), now);
    for (const meaning of meanings) {
      const { clue, catalog, error } = meaning;
      if (clue === 'unknown' || clue === 'range') continue;
      const key = JSON.stringify([catalog.name, error.code, error.definition?.name, error.params]);
      if (!found.has(key)) found.set(key, meaning);
    }
  }
  return [...found.values()];
};

const isSure = ({ clue }: Meaning): boolean => !['line', 'unknown', 'range'].includes(clue);

/** What a text means in some catalogs: all meanings of the surest clue, in the order of the catalogs. */
export const findMeanings = (catalogs: readonly ErrorCatalog[], given: string, now: number): readonly Meaning[] => {
  const text = given.trim();
  const response = readResponse(text);
  // What is no response is a line, and only the start of one that is very long is looked at.
  const whole = findWhole(catalogs, response === undefined ? text.slice(0, most.length) : text, now);
  if (whole.some(isSure) || response?.status !== undefined || !/[\r\n]/.test(text)) return whole;
  const lines = findInLog(catalogs, text, now);
  return lines.length > 0 ? lines : whole;
};
