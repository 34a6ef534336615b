import { attributesName, manifestName } from './names.ts';

/**
 * What git does with generated files, by drivers that every git has: line ends stay as they are written, hosts fold them
 * in reviews, and two branches merge without a conflict. What a merge makes of them is made anew by the next run.
 */
export const printAttributes = (folders: readonly string[]): string =>
  `# Written by errspec. After a merge, run errspec generate: it makes all of these files anew.
${[attributesName, manifestName, ...folders.toSorted().map((folder) => `${folder}/**`)]
  .map((path) => `/${path} text eol=lf merge=union linguist-generated\n`)
  .join('')}`;
