import { asErrors, hasErrors, sortDiagnostics, type Diagnostic, type Sources } from './diagnostic.ts';
import type { ErrorCatalog } from './ir/catalog.ts';
import type { GeneratedFile } from './render/generated-file.ts';
import type { Render } from './render/view.ts';
import { loadSpec, type LoadedSpec, type ReadSource } from './spec/load.ts';
import { lowerSpec } from './spec/lower.ts';
import { validateSpec } from './spec/validate.ts';
import { findStyle, settle } from './style/check-style.ts';
import { defaultSettings, type LintSettings } from './style/settings.ts';
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

/** How a spec is looked at. */
export interface Look {
  readonly settings?: LintSettings;
  /** Whether rules of style are asked too. They look at a table in which nothing is wrong. */
  readonly style?: boolean;
}

/** Reads and checks a spec. Under `strict` a warning is an error. */
export const readCatalog = (
  path: string,
  read: ReadSource,
  strict = false,
  { settings = defaultSettings, style = false }: Look = {},
): ReadCatalog => {
  const spec = loadSpec(path, read);
  const found = validateSpec(spec);
  const catalog = spec.root === undefined || hasErrors({ diagnostics: found }) ? undefined : lowerSpec(spec, spec.root);
  const isWhole = style && catalog !== undefined;
  const all = isWhole ? sortDiagnostics([...found, ...findStyle(spec, catalog, settings)], spec.sources) : found;
  const diagnostics = asErrors(settle(all, spec.sources, settings, isWhole), strict);
  return {
    catalog: hasErrors({ diagnostics }) ? undefined : catalog,
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
