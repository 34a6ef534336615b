import type { GenerateOptions } from './plan-job.ts';

/** A call of `generate`. */
export interface CommonCall {
  readonly spec: string | undefined;
  readonly options: GenerateOptions;
}

const isPlain = (word: string): boolean => /^[^-]/.test(word);

/**
 * Reads `generate`, `generate <spec>` and `generate <spec> --out <folder>`. These are read at once, since the parser of
 * command lines takes longer to load than it takes to see that there is nothing to do. Nothing for any other call.
 */
export const readCommonCall = ([command, ...words]: readonly string[]): CommonCall | undefined => {
  const [spec, option, out] = words;
  if (command !== 'generate' || words.length > 3 || (spec !== undefined && !isPlain(spec))) return undefined;
  if (option === undefined) return { spec, options: {} };
  return option === '--out' && out !== undefined && isPlain(out) ? { spec, options: { out } } : undefined;
};
