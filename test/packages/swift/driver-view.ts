import type { ErrorDefinition } from '../../../generator/ir/catalog.ts';
import { source, type Source } from '../../../generator/language/language.ts';
import { commas } from '../../../generator/language/lists.ts';
import { isRaised } from '../../../generator/targets/raised.ts';
import { swift } from '../../../generator/targets/swift/language.ts';
import { packageView } from '../../../generator/targets/swift/package-view.ts';
import { labelOf } from '../../../generator/targets/swift/params-view.ts';
import { driverPieces } from '../driver-pieces.ts';
import type { DriverView } from '../toolchain.ts';

type DriverError = {
  readonly name: Source;
  readonly identifier: Source;
  readonly hasFactory: boolean;
  readonly hasParams: boolean;
  readonly hasSensitive: boolean;
  /** The arguments of the factory, each taken from the vectors: `parameter: p.string("parameter")`. */
  readonly arguments: Source;
  /** What was read: `("parameter", .string($0.parameter))`. */
  readonly fields: Source;
};

const driverError = (error: ErrorDefinition): DriverError => {
  const { name, params } = error;
  return {
    name: swift.string(name),
    identifier: swift.identifier(name, 'camel'),
    hasFactory: isRaised(error),
    hasParams: params.length > 0,
    hasSensitive: params.some(({ sensitive }) => sensitive),
    arguments: commas(
      params.map((param) => source`${labelOf(param)}: given${swift.types[param.type]}(${swift.string(param.name)})`),
    ),
    fields: commas(
      params.map((param) => source`(${swift.string(param.name)}, ${swift.types[param.type]}(read.${labelOf(param)}))`),
    ),
  };
};

/** What the driver's templates show: each factory by its name, so that the vectors run through the typed ones. */
export const driverView: DriverView = (catalog, options, asked) => ({
  ...packageView(catalog, options),
  operations: catalog.operations.map(({ name }) => ({
    name: swift.string(name),
    identifier: swift.identifier(name, 'camel'),
  })),
  pieces: driverPieces(asked, driverError),
});
