import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { cutPieces } from '../pieces.ts';
import type { TargetOptions } from '../target.ts';
import { csharp } from './language.ts';
import { namesOf, type Names } from './names.ts';

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

type DriverPiece = { readonly number: number; readonly errors: readonly DriverError[] };

/** What the templates of test/packages/csharp show: each factory by its name, so that the vectors run through the typed ones. */
export type CsharpDriverView = Names & { readonly pieces: readonly DriverPiece[] };

const driverError = ({ name, kind, params }: ErrorDefinition, { errors }: Names): DriverError => ({
  name: csharp.string(name),
  identifier: csharp.member(name, errors),
  hasFactory: kind !== 'success',
  arguments: join(
    params.map((param) => source`Json.To<${csharp.scalar(param.type)}>(p[${csharp.string(param.name)}]), `),
    source``,
  ),
  hasReader: kind !== 'success' && params.length > 0,
  reader: csharp.reader(name, errors),
  values: join(
    params.map((param) => source`{ ${csharp.string(param.name)}, f.${csharp.identifier(param.name, 'pascal')} }`),
    source`, `,
  ),
});

/** Makes the {@link CsharpDriverView} of a catalog; the options are those of its target. */
export const csharpDriverView = (catalog: ErrorCatalog, options: TargetOptions): CsharpDriverView => {
  const names = namesOf(catalog, options);
  return {
    ...names,
    pieces: cutPieces(catalog.errors).map((errors, index) => ({
      number: index + 1,
      errors: errors.map((error) => driverError(error, names)),
    })),
  };
};
