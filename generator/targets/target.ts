import type { ErrorCatalog } from '../ir/catalog.ts';
import type { GeneratedFile } from '../render/generated-file.ts';
import type { Render } from '../render/view.ts';

/** A setting of a target in errspec.yaml. Its value is a text of a strict grammar, never quoted into shape. */
export interface TargetOption {
  readonly description: string;
  readonly pattern: RegExp;
  /** What the pattern takes, for people: `a Go module path such as example.com/errors`. */
  readonly says: string;
}

/** The settings that were given; those that were not have no key. */
export type TargetOptions = Readonly<Record<string, string>>;

/** A package or document that a catalog becomes. */
export interface Target {
  /** Also the name of its folder in generator/targets, templates, out and test/packages. */
  readonly id: string;
  readonly displayName: string;
  readonly options: Readonly<Record<string, TargetOption>>;
  /** Loads what takes long to load, so that it is there when the target is made. */
  readonly prepare?: () => Promise<unknown>;
  emit(
    catalog: ErrorCatalog,
    render: Render,
    options: TargetOptions,
  ): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
}
