import { php } from '../../../generator/targets/php/language.ts';
import { operationCase } from '../../../generator/targets/php/operations-view.ts';
import { packageView } from '../../../generator/targets/php/package-view.ts';
import { raised } from '../../../generator/targets/raised.ts';
import type { DriverView } from '../toolchain.ts';

/** What the driver's templates show: whether there are factories, and how everything is called. */
export const driverView: DriverView = (catalog, options) => {
  const made = raised(catalog.errors);
  return {
    ...packageView(catalog, options),
    hasFactories: made.length > 0,
    hasParams: made.some(({ params }) => params.length > 0),
    hasOperations: catalog.operations.length > 0,
    operations: catalog.operations.map(({ name }) => ({ name: php.word(name), identifier: operationCase(name) })),
  };
};
