import type { ErrorDefinition } from '../../../generator/ir/catalog.ts';
import { join, source, type Source } from '../../../generator/language/language.ts';
import { commas, none } from '../../../generator/language/lists.ts';
import { csharp } from '../../../generator/targets/csharp/language.ts';
import { operationMemberOf } from '../../../generator/targets/csharp/operations-view.ts';
import { packageView, type PackageView } from '../../../generator/targets/csharp/package-view.ts';
import { isRaised } from '../../../generator/targets/raised.ts';
import { driverPieces } from '../driver-pieces.ts';
import type { DriverView } from '../toolchain.ts';

type DriverError = {
  readonly name: Source;
  /** Of the code and the factory. */
  readonly identifier: Source;
  readonly hasFactory: boolean;
  /** The arguments of the factory, each taken from the vectors. */
  readonly arguments: Source;
  readonly hasReader: boolean;
  readonly reader: Source;
  /** Each value that was read, under its name in the table. */
  readonly values: Source;
};

const driverError = (error: ErrorDefinition, { facade }: PackageView): DriverError => {
  const { name, params } = error;
  return {
    name: csharp.string(name),
    identifier: csharp.member(name, facade),
    hasFactory: isRaised(error),
    arguments: join(
      params.map((param) => source`Json.To<${csharp.scalar(param.type)}>(p[${csharp.string(param.name)}]), `),
      none,
    ),
    hasReader: isRaised(error) && params.length > 0,
    reader: csharp.reader(name, facade),
    values: commas(
      params.map(
        (param) => source`{ ${csharp.string(param.name)}, Reveal(f.${csharp.identifier(param.name, 'pascal')}) }`,
      ),
    ),
  };
};

/** What the driver's templates show: each factory by its name, so that the vectors run through the typed ones. */
export const driverView: DriverView = (catalog, options, asked) => {
  const names = packageView(catalog, options);
  const operations = catalog.operations.map((operation) => ({
    name: csharp.string(operation.name),
    member: operationMemberOf(operation),
  }));
  return { ...names, pieces: driverPieces(asked, (error) => driverError(error, names)), operations };
};
