import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { cutPieces } from '../pieces.ts';
import type { TargetOptions } from '../target.ts';
import { constantOf } from './codes-view.ts';
import { java } from './language.ts';
import { packageView, type PackageView } from './names.ts';

/** The type for a list of parameters: a class with an accessor for each. */
export type ParamsView = {
  readonly type: Source;
  /** As they are written: `parameter, limit`. */
  readonly names: Source;
  readonly params: readonly {
    readonly name: Source;
    readonly accessor: Source;
    readonly type: Source;
    readonly boxed: Source;
    readonly place: number;
  }[];
};

/** The view of a list of parameters. */
export const paramsView = (type: Source, params: ErrorDefinition['params']): ParamsView => {
  const written = params.map(({ name }) => java.phrase(name));
  return {
    type,
    names: join(written, source`, `),
    params: params.map((param, place) => ({
      name: written[place] ?? source``,
      accessor: java.identifier(param.name, 'camel'),
      type: java.scalar(param.type),
      boxed: java.boxed(param.type),
      place,
    })),
  };
};

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

/** What the templates of test/packages/java show: each factory by its name, so that the vectors run through the typed ones. */
export type JavaDriverView = PackageView & {
  readonly pieces: readonly { readonly number: number; readonly errors: readonly DriverError[] }[];
  /** The folders of the package's name. */
  readonly folder: Source;
};

const comma = source`, `;

const driverError = ({ name, kind, params }: ErrorDefinition, place: number): DriverError => ({
  name: java.string(name),
  place,
  constant: constantOf(name),
  factory: java.identifier(name, 'camel'),
  hasFactory: kind !== 'success',
  hasParams: params.length > 0,
  arguments: join(
    params.map((param) => source`Driver.${java.scalar(param.type)}Of(params.get(${java.string(param.name)})), `),
    source``,
  ),
  pairs: join(
    params.map((param) => source`${java.string(param.name)}, p.${java.identifier(param.name, 'camel')}()`),
    comma,
  ),
});

/** Makes the {@link JavaDriverView} of a catalog; the options are those of its target. */
export const javaDriverView = (catalog: ErrorCatalog, options: TargetOptions): JavaDriverView => {
  const view = packageView(catalog, options);
  return {
    ...view,
    folder: java.folder(view.package),
    pieces: cutPieces(catalog.errors).map((errors, index) => ({ number: index + 1, errors: errors.map(driverError) })),
  };
};
