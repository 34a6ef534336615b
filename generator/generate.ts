import type { Diagnostic, Sources } from './diagnostic.ts';
import type { ErrorCatalog } from './ir/catalog.ts';
import type { GeneratedFile } from './render/generated-file.ts';
import type { Render } from './render/view.ts';
import { loadSpec, type LoadedSpec, type ReadSource } from './spec/load.ts';
import { lowerSpec } from './spec/lower.ts';
import { validateSpec } from './spec/validate.ts';
import type { Target, TargetOptions } from './targets/target.ts';

/** A spec as read: its catalog, unless something is wrong. */
export interface ReadCatalog {
  /** Absent where a diagnostic is an error. */
  readonly catalog: ErrorCatalog | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, by its path from the root. */
  readonly sources: Sources;
  /** The spec as it was written. */
  readonly loaded: LoadedSpec;
}

/** Reads and checks a spec. Under `strict` a warning is an error. */
export const readCatalog = (path: string, read: ReadSource, strict = false): ReadCatalog => {
  const spec = loadSpec(path, read);
  const diagnostics = validateSpec(spec).map((found): Diagnostic => (strict ? { ...found, severity: 'error' } : found));
  const wrong = spec.root === undefined || diagnostics.some(({ severity }) => severity === 'error');
  return {
    catalog: wrong || spec.root === undefined ? undefined : lowerSpec(spec, spec.root),
    diagnostics,
    sources: spec.sources,
    loaded: spec,
  };
};

/**
 * Everything that the targets make of a catalog; paths start with the target's id. Files come one after the other, so that
 * the text of all files is never in memory at once.
 */
export async function* generateFiles(
  catalog: ErrorCatalog,
  targets: Iterable<readonly [Target, TargetOptions]>,
  render: Render,
): AsyncGenerator<GeneratedFile> {
  for (const [target, options] of targets) {
    for (const { path, text } of await target.emit(catalog, render, options)) {
      yield { path: `${target.id}/${path}`, text };
    }
  }
}
