import type { ErrorCatalog, ErrorDefinition, Retired } from '../ir/catalog.ts';
import { blankError } from '../model/error-value.ts';
import { categoryOf, lookup } from '../model/lookup.ts';
import { findInLine } from './find-line.ts';
import { findMessage, type FoundMessage } from './find-message.ts';
import { findName } from './find-name.ts';
import { findResponse } from './find-response.ts';
import { clues, type Meaning } from './meaning.ts';
import { readResponse } from './response-text.ts';

/** What a text means, without the catalog that says so. */
type Found = Omit<Meaning, 'catalog'>;

const ofDefinition = (clue: Found['clue'], definition: ErrorDefinition, found?: FoundMessage): Found => {
  const { code, status, category, retry } = definition;
  const error = { ...blankError(status, retry), definition, code, category, params: found?.params };
  return { clue, error, status, retry, retired: undefined };
};

/** A code or a name without its row in the table: what is known of it is its category. */
const withoutRow = (
  catalog: ErrorCatalog,
  clue: Found['clue'],
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

/** The code as it is written: `#50014` and `"50014"` are 50014. */
const findCode = (catalog: ErrorCatalog, text: string): ErrorDefinition | undefined => {
  const bare = text.replaceAll(/^[#"'`([]+|["'`)\],;:]+$/g, '');
  const folded = bare.toLowerCase();
  return (
    lookup(catalog, text) ?? lookup(catalog, bare) ?? catalog.errors.find(({ code }) => code.toLowerCase() === folded)
  );
};

const findAsResponse = (catalog: ErrorCatalog, text: string, now: number): Found | undefined => {
  const response = readResponse(text);
  const found = response && findResponse(catalog, response, now);
  return (
    found && {
      ...found,
      clue: found.error.definition === undefined ? 'unknown' : 'response',
      retired: retiredCode(catalog, found.error.code),
    }
  );
};

const findInText = (catalog: ErrorCatalog, text: string): Found | undefined => {
  const found = findInLine(catalog, text);
  return found && ofDefinition('line', found.definition, found.message);
};

const inCatalog = (catalog: ErrorCatalog, text: string, now: number): Found | undefined => {
  const response = findAsResponse(catalog, text, now);
  if (response?.clue === 'response') return response;
  const code = findCode(catalog, text);
  if (code !== undefined) return ofDefinition('code', code);
  const isWord = !/\s/.test(text);
  const name = findName(catalog, text);
  if (name !== undefined && isWord) return ofDefinition('name', name);
  const retired = findRetired(catalog, text);
  if (retired !== undefined) return retired;
  const [message] = findMessage(catalog, text);
  if (message !== undefined) return ofDefinition('message', message.definition, message);
  if (name !== undefined) return ofDefinition('name', name);
  const line = findInText(catalog, text);
  if (line !== undefined) return line;
  if (response !== undefined) return response;
  return categoryOf(catalog, undefined, text) && withoutRow(catalog, 'range', text, undefined);
};

/** What a text means in some catalogs: all meanings of the surest clue, in the order of the catalogs. */
export const findMeanings = (catalogs: readonly ErrorCatalog[], text: string, now: number): readonly Meaning[] => {
  const all = catalogs.flatMap((catalog): readonly Meaning[] => {
    const found = inCatalog(catalog, text.trim(), now);
    return found === undefined ? [] : [{ catalog, ...found }];
  });
  const surest = clues.find((clue) => all.some((meaning) => meaning.clue === clue));
  return all.filter(({ clue }) => clue === surest);
};
