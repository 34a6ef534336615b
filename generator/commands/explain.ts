import { findMeanings } from '../explain/find.ts';
import { describe, type Description } from '../explain/description.ts';
import { printDescription } from '../explain/screen.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { loadCatalogs } from './catalogs.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';

export interface ExplainOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly locale?: string;
  readonly spec?: string;
}

/** Lines of what is no terminal. */
const pipeWidth = 80;

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
  if (selected.length === 0) {
    throw new UsageError(
      `There is no catalog ${catalog}. The catalogs are ${catalogs.map(({ name }) => name).join(', ')}.`,
    );
  }
  return selected;
};

/** Says what a code, a name, a message, a line of a log or a response means. */
export const explain = async (words: readonly string[], options: ExplainOptions, host: Host): Promise<ExitCode> => {
  const text = readText(words, host);
  const catalogs = selectCatalogs(await loadCatalogs(options, host), options);
  const meanings = findMeanings(catalogs, text, host.now?.() ?? 0);
  const locale = options.locale ?? host.locale;
  const descriptions: readonly Description[] = meanings.map((meaning) => describe(meaning, locale));
  const surface = { width: host.screen?.columns ?? pipeWidth, colours: host.screen?.colours };
  host.out(descriptions.map((one) => printDescription(one, surface, catalogs.length > 1)).join('\n'));
  return descriptions.length > 0 ? 0 : 1;
};
