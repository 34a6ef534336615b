import { sortDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { checkShape } from './check-shape.ts';
import { loadSpec } from './load.ts';
import { localeSchema } from './schema.ts';
import { parseYaml } from './yaml.ts';

/** What a file of a project is: a spec, a file that a spec includes, a locale file, or a configuration. */
export type FileKind = 'spec' | 'part' | 'locale' | 'configuration';

/** What a file is, by its keys. What cannot be read is a spec. */
export const kindOfFile = (file: string, text: string): FileKind => {
  const { root } = parseYaml(file, text);
  if (root?.kind !== 'map') return 'spec';
  const has = (...keys: readonly string[]): boolean => keys.some((key) => root.entries.has(key));
  if (has('errspec', 'catalog', 'envelope')) return 'spec';
  if (has('locale')) return 'locale';
  if (has('spec', 'catalogs', 'targets')) return 'configuration';
  return has('categories', 'retired', 'include', 'locales') ? 'part' : 'spec';
};

/** Name of a spec that has nothing but a part. Nobody sees it. */
const around = '\0';

/** What is wrong in the shape of a part or a locale file, whatever includes it. */
export const readPiece = (file: string, text: string, kind: 'part' | 'locale'): readonly Diagnostic[] => {
  if (kind === 'locale') {
    const { root, diagnostics } = parseYaml(file, text);
    return root === undefined
      ? diagnostics
      : checkShape(root, { what: 'a locale file', schema: localeSchema }).diagnostics;
  }
  const frame = `errspec: 1\ncatalog: { name: part, version: 0.0.0, title: Part }\ninclude: ["part.yaml"]\n`;
  const { diagnostics, sources } = loadSpec(around, (path) =>
    path === around
      ? { text: frame }
      : path === 'part.yaml'
        ? { text }
        : { problem: 'it belongs to another file', help: '' },
  );
  return sortDiagnostics(
    diagnostics
      .filter(({ place, rule }) => place.file === 'part.yaml' && rule !== 'file-unreadable')
      .map((found) => ({ ...found, place: { ...found.place, file } })),
    new Map([[file, sources.get('part.yaml') ?? '']]),
  );
};
