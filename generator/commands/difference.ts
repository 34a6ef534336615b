import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** The lines of a unified diff from what is there to what should be. */
export const showDifference = (path: string, found: string | undefined, wanted: string): readonly string[] =>
  createTwoFilesPatch(path, path, found ?? '', wanted, 'current', 'expected', { context: 1 })
    .trimEnd()
    .split('\n')
    .slice(2);

/** A unified diff as `patch` reads it. */
export const showPatch = (path: string, found: string, wanted: string): string =>
  createTwoFilesPatch(`a/${path}`, `b/${path}`, found, wanted, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });

/** The first lines, and a sign that there are more. */
export const clipLines = (lines: readonly string[], count: number): readonly string[] =>
  lines.length > count ? [...lines.slice(0, count), '…'] : lines;
