import { sortDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { loadSpec } from './load.ts';
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

/** Name of a spec that has nothing but one piece. Nobody sees it. */
const around = '\0';

/** The path of the piece in that spec. */
const within = 'piece.yaml';

/** What is wrong in the shape of a part or a locale file, whatever includes it. */
export const readPiece = (file: string, text: string, kind: 'part' | 'locale'): readonly Diagnostic[] => {
  const key = kind === 'part' ? 'include' : 'locales';
  const frame = `errspec: 1\ncatalog: { name: piece, version: 0.0.0, title: Piece }\n${key}: [${within}]\n`;
  const texts = new Map([
    [around, frame],
    [within, text],
  ]);
  const { diagnostics } = loadSpec(around, (path) => {
    const found = texts.get(path);
    return found === undefined ? { problem: 'it belongs to another file', help: '' } : { text: found };
  });
  return sortDiagnostics(
    diagnostics
      .filter(({ place, rule }) => place.file === within && rule !== 'file-unreadable')
      .map((found) => ({ ...found, place: { ...found.place, file } })),
    new Map([[file, text]]),
  );
};
