import type { Reader } from '../source.ts';

/** Reads YAML: an object of codes, a list of objects, groups of them. */
export const yamlReader: Reader = {
  id: 'yaml',
  displayName: 'YAML',
  recognize: (file, text) => {
    if (/\.ya?ml$/i.test(file)) return 0.9;
    if (/\.\w+$/.test(file) && !/\.txt$/i.test(file)) return 0;
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
    const found = lines.filter((line) => /^\s*(?:- )?["']?[\w.-]+["']?:(?:\s|$)/.test(line));
    return lines.length >= 2 && found.length * 10 >= lines.length * 9 ? 0.5 : 0;
  },
  read: async (file, text) => {
    const [{ parseYaml }, { readData }] = await Promise.all([import('../../spec/yaml.ts'), import('./data-grids.ts')]);
    const { root, diagnostics } = parseYaml(file, text);
    return readData({ file, text }, root, diagnostics);
  },
};
