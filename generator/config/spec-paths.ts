import type { Diagnostic, Place } from '../diagnostic.ts';
import { nodeAt, type SpecNode } from '../spec/node.ts';
import { parseYaml } from '../spec/yaml.ts';

/** A spec that a configuration names. */
export interface SpecPath {
  /** From the folder of errspec.yaml. */
  readonly spec: string;
  /** Where the configuration names it. */
  readonly place: Place;
}

/** What errspec.yaml says of specs; the rest of it is not looked at. */
export interface SpecPaths {
  readonly specs: readonly SpecPath[];
  readonly diagnostics: readonly Diagnostic[];
}

const specIn = (node: SpecNode): readonly SpecPath[] => {
  const spec = node.kind === 'map' ? node.entries.get('spec')?.value : undefined;
  return spec?.kind === 'scalar' ? [{ spec: spec.text, place: spec.place }] : [];
};

/** Reads which specs errspec.yaml names, without the targets, which take long to load. */
export const readSpecPaths = (file: string, text: string): SpecPaths => {
  const { root, diagnostics } = parseYaml(file, text);
  if (root === undefined) return { specs: [], diagnostics };
  const list = nodeAt(root, ['catalogs']);
  return { specs: list.kind === 'list' ? list.items.flatMap(specIn) : specIn(root), diagnostics };
};
