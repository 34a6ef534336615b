import type { ErrorDefinition } from '../../../generator/ir/catalog.ts';
import { join, source, type Source } from '../../../generator/language/language.ts';
import { none } from '../../../generator/language/lists.ts';
import { go } from '../../../generator/targets/go/language.ts';
import { packageView } from '../../../generator/targets/go/package-view.ts';
import { tableNames } from '../../../generator/targets/go/table-view.ts';
import { isRaised } from '../../../generator/targets/raised.ts';
import { driverPieces } from '../driver-pieces.ts';
import type { DriverView } from '../toolchain.ts';

type DriverError = {
  readonly name: Source;
  readonly identifier: Source;
  readonly hasFactory: boolean;
  readonly hasReader: boolean;
  /** The arguments of the factory, each taken from the vectors. */
  readonly arguments: Source;
};

const driverError = (error: ErrorDefinition): DriverError => ({
  name: go.string(error.name),
  identifier: go.identifier(error.name, 'pascal'),
  hasFactory: isRaised(error),
  hasReader: isRaised(error) && error.params.length > 0,
  arguments: join(
    error.params.map(({ name, type }) => source`valueOf[${go.scalar(type)}](params[${go.string(name)}]), `),
    none,
  ),
});

/** What the driver's templates show: each factory by its name, so that the vectors run through the typed ones. */
export const driverView: DriverView = (catalog, options, asked) => {
  const pieces = driverPieces(asked, driverError);
  const operations = catalog.operations.map(({ name }) => ({ name: go.string(name), identifier: go.operation(name) }));
  return { ...packageView(catalog, options), tables: tableNames(pieces), pieces, operations };
};
