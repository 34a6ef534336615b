import type { Reader } from '../source.ts';
import { shiftNode } from './data-cells.ts';

/** Comments, and tabs between values, as blanks: no place moves. */
const withoutComments = (text: string): string =>
  text.replaceAll(/"(?:[^"\\\n]|\\.)*(?:"|$|(?=[\\\n]))|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|\t/g, (found) =>
    found.startsWith('"') ? found : found.replaceAll(/[^\r\n]/g, ' '),
  );

/** Whether each line is an object. */
const isLines = (text: string): boolean => /^\s*\{[^\r\n]*\}[ \t]*(?:\r?\n\s*\{[^\r\n]*\}[ \t]*)+\s*$/.test(text);

/** Reads JSON, with comments and trailing commas if it has them: an object of codes, a list of objects, groups of them. */
export const jsonReader: Reader = {
  id: 'json',
  displayName: 'JSON',
  recognize: (file, text) => {
    if (/\.(?:json|jsonc|json5)$/i.test(file)) return 0.9;
    if (/\.\w+$/.test(file) && !/\.txt$/i.test(file)) return 0;
    return /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text) ? 0.7 : 0;
  },
  read: async (file, text) => {
    const [{ parseYaml }, { readData }] = await Promise.all([import('../../spec/yaml.ts'), import('./data-grids.ts')]);
    const json = withoutComments(text);
    if (!isLines(json)) {
      const { root, diagnostics } = parseYaml(file, json);
      return readData({ file, text }, root, diagnostics);
    }
    const { root, diagnostics } = parseYaml(file, `[${json.trimEnd().replaceAll(/\}([ \t]*)(\r?)\n/g, '},$1$2')}]`);
    return readData({ file, text }, root === undefined ? undefined : shiftNode(root, -1), diagnostics);
  },
};
