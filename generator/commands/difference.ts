import { createTwoFilesPatch } from 'diff';

/** The lines of a unified diff from what is there to what should be. */
export const showDifference = (path: string, found: string | undefined, wanted: string): readonly string[] =>
  createTwoFilesPatch(path, path, found ?? '', wanted, 'current', 'expected', { context: 1 })
    .trimEnd()
    .split('\n')
    .slice(2);

/** The first lines, and a sign that there are more. */
export const clipLines = (lines: readonly string[], count: number): readonly string[] =>
  lines.length > count ? [...lines.slice(0, count), '…'] : lines;
