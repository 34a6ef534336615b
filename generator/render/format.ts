import type { GeneratedFile } from '../targets/target.ts';

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

/** The file in prettier's style, where prettier knows its kind and it does not stand so already. */
export const formatFile = async (file: GeneratedFile): Promise<GeneratedFile> => {
  const parser = parsers[file.path.slice(file.path.lastIndexOf('.') + 1)];
  if (parser === undefined || file.formatted === true) return file;
  const prettier = await import('prettier');
  return { ...file, text: await prettier.format(file.text, { ...style, parser }), formatted: true };
};
