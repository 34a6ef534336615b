import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/* What written code says, where no program can ask it. */

/** The texts of the written files whose paths match. */
export const writtenFiles = (folder: string, path: RegExp): string => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((candidate) => path.test(candidate));
  if (paths.length === 0) throw new Error(`No file ${path.source} was written.`);
  return paths.map((one) => readFileSync(join(folder, one), 'utf8')).join('\n');
};

/** What the group of a pattern matched in a text. */
export const found = (text: string, pattern: RegExp): string => {
  const match = pattern.exec(text)?.[1];
  if (match === undefined) throw new Error(`Nothing matches ${pattern.source}.`);
  return match;
};

/** All that the group of a global pattern matched in a text. */
export const allFound = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, group]) => (group === undefined ? [] : [group]));
