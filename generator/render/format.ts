import type { GeneratedFile } from './generated-file.ts';

const parsers: Readonly<Record<string, string>> = {
  ts: 'typescript',
  js: 'babel',
  mjs: 'babel',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  md: 'markdown',
};

/** The style of everything that prettier knows, in out/ as in this project. */
export const style = { printWidth: 120, singleQuote: true } as const;

/** What prettier would take the file for. */
const parserOf = (path: string): string | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === 'package.json' ? 'json-stringify' : parsers[name.slice(name.lastIndexOf('.') + 1)];
};

/**
 * The file in prettier's style, where prettier knows its kind. What targets print is in that style at once; this is for
 * the schema of the format, and for building errspec.
 */
export const formatFile = async (file: GeneratedFile): Promise<GeneratedFile> => {
  const parser = parserOf(file.path);
  if (parser === undefined) return file;
  const prettier = await import('prettier');
  return { ...file, text: await prettier.format(file.text, { ...style, parser, filepath: file.path }) };
};
