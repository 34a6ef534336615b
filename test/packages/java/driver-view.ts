import type { ErrorDefinition } from '../../../generator/ir/catalog.ts';
import { join, source, type Source } from '../../../generator/language/language.ts';
import { commas, none } from '../../../generator/language/lists.ts';
import { constantOf } from '../../../generator/targets/java/codes-view.ts';
import { java } from '../../../generator/targets/java/language.ts';
import { operationConstantOf } from '../../../generator/targets/java/operations-view.ts';
import { packageView } from '../../../generator/targets/java/package-view.ts';
import { isRaised } from '../../../generator/targets/raised.ts';
import { driverPieces } from '../driver-pieces.ts';
import type { DriverView } from '../toolchain.ts';

type DriverError = {
  readonly name: Source;
  readonly place: number;
  readonly constant: Source;
  readonly factory: Source;
  readonly hasFactory: boolean;
  readonly hasParams: boolean;
  /** The arguments of the factory, each taken from the vectors. */
  readonly arguments: Source;
  /** Name and value of each parameter: `"parameter", p.parameter()`. */
  readonly pairs: Source;
};

const driverError = (error: ErrorDefinition, place: number): DriverError => {
  const { name, params } = error;
  return {
    name: java.string(name),
    place,
    constant: constantOf(name),
    factory: java.identifier(name, 'camel'),
    hasFactory: isRaised(error),
    hasParams: params.length > 0,
    arguments: join(
      params.map((param) => source`Driver.${java.scalar(param.type)}Of(params.get(${java.string(param.name)})), `),
      none,
    ),
    pairs: commas(
      params.map((param) => source`${java.string(param.name)}, p.${java.identifier(param.name, 'camel')}()`),
    ),
  };
};

/** What the driver's templates show: each factory by its name, so that the vectors run through the typed ones. */
export const driverView: DriverView = (catalog, options, asked) => {
  const view = packageView(catalog, options);
  const operations = catalog.operations.map((operation) => ({
    name: java.string(operation.name),
    set: source`Operations.${operationConstantOf(operation)}`,
  }));
  return {
    ...view,
    folder: java.folder(view.package),
    pieces: driverPieces(asked, driverError),
    hasOperations: operations.length > 0,
    operations,
  };
};
