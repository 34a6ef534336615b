import type { Reader } from '../source.ts';

/** Comments, and tabs between values, as blanks: no place moves. */
const withoutComments = (text: string): string =>
  text.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|\t/g, (found) =>
    found.startsWith('"') ? found : found.replaceAll(/[^\r\n]/g, ' '),
  );

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
    const { root, diagnostics } = parseYaml(file, withoutComments(text));
    return readData({ file, text }, root, diagnostics);
  },
};
