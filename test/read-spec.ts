import { readCatalog } from '../generator/generate.ts';
import type { ErrorCatalog } from '../generator/ir/catalog.ts';

/** A JSON text is a YAML text, but for what YAML does not allow unescaped. */
export const toYaml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Reads a spec of those files, which are given as data; the first is the root. */
export const readSpec = (files: Readonly<Record<string, unknown>>): ErrorCatalog => {
  const [root = ''] = Object.keys(files);
  const { catalog, diagnostics } = readCatalog(root, (path) => ({ text: toYaml(files[path]) }));
  if (catalog === undefined) throw new Error(diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
  return catalog;
};
