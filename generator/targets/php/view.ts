import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { TargetOptions } from '../target.ts';
import { namesOf, type Names } from './names.ts';

/** What the templates of test/packages/php show: whether there are factories, and how everything is called. */
export type PhpDriverView = Names & { readonly hasFactories: boolean; readonly hasParams: boolean };

/** Makes the {@link PhpDriverView} of a catalog; the options are those of its target. */
export const phpDriverView = (catalog: ErrorCatalog, options: TargetOptions): PhpDriverView => {
  const raised = catalog.errors.filter(({ kind }) => kind !== 'success');
  return {
    ...namesOf(catalog, options),
    hasFactories: raised.length > 0,
    hasParams: raised.some(({ params }) => params.length > 0),
  };
};
