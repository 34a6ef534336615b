import type { ErrorDefinition } from '../../../generator/ir/catalog.ts';
import { join, source, type Source } from '../../../generator/language/language.ts';
import { none } from '../../../generator/language/lists.ts';
import { cpp } from '../../../generator/targets/cpp/language.ts';
import { packageView } from '../../../generator/targets/cpp/package-view.ts';
import { isRaised } from '../../../generator/targets/raised.ts';
import { driverPieces } from '../driver-pieces.ts';
import type { DriverView } from '../toolchain.ts';

type DriverError = {
  readonly name: Source;
  readonly identifier: Source;
  readonly hasFactory: boolean;
  readonly hasParams: boolean;
  /** The arguments of the factory, each taken from the vectors. */
  readonly arguments: Source;
  readonly fields: readonly { readonly name: Source; readonly identifier: Source }[];
};

const driverError = (error: ErrorDefinition): DriverError => {
  const { name, params } = error;
  return {
    name: cpp.string(name),
    identifier: cpp.identifier(name, 'snake'),
    hasFactory: isRaised(error),
    hasParams: isRaised(error) && params.length > 0,
    arguments: join(
      params.map((param) => source`read<${cpp.scalar(param.type)}>(params, ${cpp.string(param.name)}), `),
      none,
    ),
    fields: params.map((param) => ({
      name: cpp.string(param.name),
      identifier: cpp.identifier(param.name, 'snake'),
    })),
  };
};

/** What the driver's templates show: each factory by its name, so that the vectors run through the typed ones. */
export const driverView: DriverView = (catalog, options, asked) => ({
  ...packageView(catalog, options),
  pieces: driverPieces(asked, driverError),
  hasOperations: catalog.operations.length > 0,
  operations: catalog.operations.map(({ name }) => ({ name: cpp.string(name), identifier: cpp.operation(name) })),
});
