import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, word, type Source } from '../../language/language.ts';
import type { TargetOptions } from '../target.ts';
import { csharp } from './language.ts';

/** What every file of the package may name. */
export type Names = {
  readonly namespace: Source;
  /** Id of the NuGet package. */
  readonly package: Source;
  /** The root exception: `OkxWeb3Exception`. */
  readonly root: Source;
  /** The class with the factories: `OkxWeb3Errors`. */
  readonly errors: Source;
};

/** The names of a package. */
export const namesOf = (catalog: ErrorCatalog, options: TargetOptions): Names => {
  const stem = csharp.stem(catalog.name);
  const { namespace } = options;
  const name = namespace === undefined ? source`${stem}.Errors` : word(namespace);
  return {
    namespace: name,
    package: options['package'] === undefined ? name : word(options['package']),
    root: source`${stem}Exception`,
    errors: source`${stem}Errors`,
  };
};
