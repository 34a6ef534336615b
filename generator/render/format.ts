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

/** The file in prettier's style, where prettier knows its kind and it does not stand so already. */
export const formatFile = async (file: GeneratedFile): Promise<GeneratedFile> => {
  const parser = parserOf(file.path);
  if (parser === undefined || file.formatted === true) return file;
  const prettier = await import('prettier');
  return { ...file, text: await prettier.format(file.text, { ...style, parser }), formatted: true };
};
