import type { ErrorCatalog } from '../../ir/catalog.ts';
import { word, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { ruby } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & {
  readonly gem: Source;
  /** What `require` takes: the path of the main file in `lib`. */
  readonly path: Source;
  /** The folder beside the main file, which has the same name. */
  readonly folder: Source;
  readonly module: Source;
  /** What the module is in: `Acme` and `Acme::Sdk` of `Acme::Sdk::Errors`, and the innermost of them. */
  readonly outers: readonly { readonly name: Source }[];
  readonly hasOuter: boolean;
  readonly outer: Source;
};

/** The names of the gem and of its module. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => {
  const gem = options['gem'] === undefined ? ruby.gemName(catalog.name) : word(options['gem']);
  const module = options['module'] === undefined ? ruby.moduleName(gem) : ruby.modulePath(options['module']);
  const outers = ruby.outerModules(module);
  return {
    ...fallbackView(ruby, catalog),
    gem,
    path: ruby.requirePath(gem),
    folder: ruby.folder(gem),
    module,
    outers: outers.map((name) => ({ name })),
    hasOuter: outers.length > 0,
    outer: outers.at(-1) ?? none,
  };
};
