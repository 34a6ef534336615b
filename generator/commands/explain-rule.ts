import type { Surface } from '../explain/layout.ts';
import { printRule, printRules } from '../explain/rule-screen.ts';
import { prepareWidth } from '../explain/width.ts';
import { findRulePage, ruleIds } from '../io/rule-pages.ts';
import { nearestWord } from '../spec/nearest-word.ts';
import type { ExplainOptions } from './explain.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';

export interface ExplainAnyOptions extends ExplainOptions {
  readonly rules?: boolean;
}

/** The columns of what is no terminal, and the most and the fewest that are used of one. */
const columns = { pipe: 80, most: 120, fewest: 20 };

const surfaceOf = ({ screen }: Host): Surface => ({
  width: Math.max(Math.min(screen?.columns ?? columns.pipe, columns.most), columns.fewest),
  colours: screen?.colours,
});

/** Prints pages as data, or as the screen that is made of them. */
const print = async (data: object, screen: () => string, options: ExplainAnyOptions, host: Host): Promise<ExitCode> => {
  const json = JSON.stringify(data, null, 2);
  await prepareWidth(json);
  host.out(options.json === true ? `${json}\n` : screen());
  return 0;
};

/** The word that may be a misspelt rule. Names of errors have no `-`. */
const misspeltIn = ([word = '', ...others]: readonly string[]): string | undefined =>
  others.length === 0 && /^[a-z]+(?:-[a-z]+)+$/.test(word) ? word : undefined;

const listRules = (options: ExplainAnyOptions, host: Host): Promise<ExitCode> => {
  const pages = ruleIds()
    .map(findRulePage)
    .filter((page) => page !== undefined);
  const rules = pages.map(({ rule, summary }) => ({ rule, summary: summary.replaceAll('\n', ' ') }));
  return print({ rules }, () => printRules(pages, surfaceOf(host)), options, host);
};

/** Explains a word that is no rule, and says which rule it is near to if it is nothing else either. */
const explainOther = async (words: readonly string[], options: ExplainOptions, host: Host): Promise<ExitCode> => {
  const { explain } = await import('./explain.ts');
  const word = misspeltIn(words);
  const near = word === undefined ? undefined : nearestWord(word, ruleIds());
  if (near === undefined) return explain(words, options, host);
  const help = `Did you mean the rule ${near}?`;
  try {
    const exitCode = await explain(words, options, host);
    if (exitCode === 1 && options.json !== true) host.err(`${help}\n`);
    return exitCode;
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`There is no rule ${word}. ${help}`) : error;
  }
};

/** Explains a rule, or whatever else is named. Rules come first. */
export const explainAny = async (
  words: readonly string[],
  options: ExplainAnyOptions,
  host: Host,
): Promise<ExitCode> => {
  if (options.rules === true) return listRules(options, host);
  const page = words.length === 1 ? findRulePage(words[0] ?? '') : undefined;
  return page === undefined
    ? explainOther(words, options, host)
    : print(page, () => printRule(page, surfaceOf(host)), options, host);
};
