import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const file = new URL('view.types.ts', import.meta.url).pathname;
const configPath = join(dirname(file), '../../tsconfig.json');

const { config } = ts.readConfigFile(configPath, (path) => ts.sys.readFile(path)) as { config: object };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configPath));
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Lines, from 1, at which the checker finds something in the file, were this its text. */
const checkAs = (text: string): readonly number[] => {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    if (path === file) return ts.createSourceFile(path, text, rest[0], true);
    if (!parsed.has(path)) parsed.set(path, getSourceFile.call(host, path, ...rest));
    return parsed.get(path);
  };
  // What it imports needs none of Node's types, which are the most of what there is to read.
  const program = ts.createProgram([file], { ...options, types: [] }, host);
  const source = program.getSourceFile(file);
  return program
    .getSemanticDiagnostics(source)
    .map(({ start = 0 }) => (source?.getLineAndCharacterOfPosition(start).line ?? -1) + 1)
    .toSorted((a, b) => a - b);
};

test('a text in a view does not compile', () => {
  const text = ts.sys.readFile(file) ?? '';
  const expected = text.split('\n').flatMap((line, index) => (line.includes('// @ts-expect-error') ? [index + 1] : []));
  expect(expected.length).toBeGreaterThan(10);
  expect(checkAs(text)).toEqual([]);
  // Without the comments each of the lines below them is an error: none is expected for nothing.
  const bare = text.replaceAll('// @ts-expect-error', '//');
  expect([...new Set(checkAs(bare))]).toEqual(expected.map((line) => line + 1));
});
