import type { ExplainOptions } from './explain.ts';
import type { GenerateOptions } from './plan-job.ts';

/** A call of `generate` or `explain`. */
export type CommonCall =
  | { readonly command: 'generate'; readonly spec: string | undefined; readonly options: GenerateOptions }
  | { readonly command: 'explain'; readonly words: readonly string[]; readonly options: ExplainOptions };

const isPlain = (word: string): boolean => /^[^-]/.test(word);

/** Some codes are negative numbers. */
const isNegative = (word: string): boolean => /^-\d+$/.test(word);

/** `generate`, `generate <spec>` and `generate <spec> --out <folder>`. */
const readGenerate = (words: readonly string[]): CommonCall | undefined => {
  const [spec, option, out] = words;
  if (words.length > 3 || (spec !== undefined && !isPlain(spec))) return undefined;
  if (option === undefined) return { command: 'generate', spec, options: {} };
  return option === '--out' && out !== undefined && isPlain(out)
    ? { command: 'generate', spec, options: { out } }
    : undefined;
};

/** `explain <what...>`, with or without `--json` and `--locale <locale>` in front of it or behind it. */
const readExplain = (given: readonly string[]): CommonCall | undefined => {
  const words: string[] = [];
  let options: ExplainOptions = {};
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const next = given[at + 1];
    if (word === '--json') options = { ...options, json: true };
    else if (word === '--locale' && next !== undefined && isPlain(next)) {
      options = { ...options, locale: next };
      at += 1;
    } else if (word === '-' || isPlain(word) || isNegative(word)) words.push(word);
    else return undefined;
  }
  return { command: 'explain', words, options };
};

/**
 * Reads the calls that are made most. These are read at once, since the parser of command lines takes longer to load than
 * it takes to see that there is nothing to do, or to find an error. Nothing for any other call.
 */
export const readCommonCall = ([command, ...words]: readonly string[]): CommonCall | undefined => {
  if (command === 'generate') return readGenerate(words);
  return command === 'explain' ? readExplain(words) : undefined;
};
