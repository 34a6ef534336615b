import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, word, type Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { csharp } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & {
  readonly namespace: Source;
  /** Id of the NuGet package. */
  readonly package: Source;
  /** The root exception: `OkxWeb3Exception`. */
  readonly root: Source;
  /** The class with the factories: `OkxWeb3Errors`. */
  readonly facade: Source;
};

/** The names of a package. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => {
  const stem = csharp.stem(catalog.name);
  const { namespace } = options;
  const name = namespace === undefined ? source`${stem}.Errors` : word(namespace);
  return {
    ...fallbackView(csharp, catalog),
    namespace: name,
    package: options['package'] === undefined ? name : word(options['package']),
    root: source`${stem}Exception`,
    facade: source`${stem}Errors`,
  };
};
