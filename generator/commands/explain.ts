import { mergeDescriptions, type Description } from '../explain/description.ts';
import { findMeanings } from '../explain/find.ts';
import { describe } from '../explain/meaning-description.ts';
import type { Surface } from '../explain/layout.ts';
import { readResponse } from '../explain/response-text.ts';
import { printDescription } from '../explain/screen.ts';
import { prepareWidth } from '../explain/width.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { printableJson } from '../printable.ts';
import { loadCatalogs } from './catalogs.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';

export interface ExplainOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly locale?: string;
  readonly spec?: string;
}

/** The columns of what is no terminal, and the most and the fewest that are used of one. */
const columns = { pipe: 80, most: 120, fewest: 20 };

const surfaceOf = ({ screen }: Host): Surface => ({
  width: Math.max(Math.min(screen?.columns ?? columns.pipe, columns.most), columns.fewest),
  colours: screen?.colours,
});

const readText = (words: readonly string[], host: Host): string => {
  const isPiped = words.length === 0 && host.isInputPiped?.() === true;
  const text = isPiped || (words.length === 1 && words[0] === '-') ? (host.readInput?.() ?? '') : words.join(' ');
  if (text.trim() === '') {
    throw new UsageError('There is nothing to explain. Name a code, or pipe a response: curl -i … | errspec explain');
  }
  return text;
};

const selectCatalogs = (catalogs: readonly ErrorCatalog[], { catalog }: ExplainOptions): readonly ErrorCatalog[] => {
  const selected = catalog === undefined ? catalogs : catalogs.filter(({ name }) => name === catalog);
  if (selected.length > 0) return selected;
  const names = catalogs.map(({ name }) => name).join(', ');
  throw new UsageError(`There is no catalog ${catalog}. The catalogs are ${names}.`);
};

const sayNothing = async (
  text: string,
  catalogs: readonly ErrorCatalog[],
  { json }: ExplainOptions,
  host: Host,
): Promise<ExitCode> => {
  const { suggestErrors } = await import('../explain/suggestion.ts');
  const { printNothing } = await import('../explain/nothing-found.ts');
  const isResponse = readResponse(text) !== undefined;
  const suggestions = isResponse ? [] : suggestErrors(catalogs, text);
  if (json === true) {
    const near = suggestions.map(({ catalog, definition: { code, name, message } }) => ({
      catalog: catalog.name,
      code,
      name,
      message: message.display,
    }));
    host.out(`${printableJson({ found: false, errors: [], suggestions: near })}\n`);
    return 1;
  }
  await prepareWidth(text + JSON.stringify(suggestions.map(({ definition }) => definition.message.display)));
  const names = catalogs.map(({ name }) => name);
  host.err(printNothing(text, isResponse, names, suggestions, { ...surfaceOf(host), colours: undefined }));
  return 1;
};

/** Says what a code, a name, a message, a line of a log or a response means. */
export const explain = async (words: readonly string[], options: ExplainOptions, host: Host): Promise<ExitCode> => {
  const text = readText(words, host);
  const catalogs = selectCatalogs(await loadCatalogs(options, host), options);
  const meanings = findMeanings(catalogs, text, host.now?.() ?? 0);
  if (meanings.length === 0) return sayNothing(text, catalogs, options, host);
  const locale = options.locale ?? host.locale;
  const errors: readonly Description[] = mergeDescriptions(meanings.map((meaning) => describe(meaning, locale)));
  if (options.json === true) {
    host.out(`${printableJson({ found: true, by: meanings[0]?.clue, errors, suggestions: [] })}\n`);
    return 0;
  }
  await prepareWidth(JSON.stringify(errors));
  const surface = surfaceOf(host);
  host.out(errors.map((one) => printDescription(one, surface, catalogs.length > 1)).join('\n'));
  return 0;
};
