import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, word, type Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { php } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & {
  readonly namespace: Source;
  /** The prefix of `Exception`, `Errors` and `Throwable`. */
  readonly stem: Source;
  /** The class of the factories. */
  readonly factoryClass: Source;
  /** The name of the Composer package. */
  readonly package: Source;
};

const device = /^(?:nul|con|prn|aux|com[1-9]|lpt[1-9])$/u;

/** The names of the package of a catalog. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => {
  const { name } = catalog;
  const stem = name === 'unknown' ? source`UnknownApi` : php.className(name);
  const { namespace } = options;
  return {
    ...fallbackView(php, catalog),
    namespace: namespace === undefined ? source`${php.namespacePart(name)}\\Errors` : php.namespace(namespace),
    stem,
    factoryClass: source`${stem}Errors`,
    package: word(options['package'] ?? `${device.test(name) ? `${name}-api` : name}/errors`),
  };
};
