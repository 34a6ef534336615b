import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import type { TargetOptions } from '../target.ts';
import { kotlin } from './language.ts';
import { parameterName } from './params-view.ts';

/** What every file of the package may name. */
export type PackageView = {
  readonly package: Source;
  readonly group: Source;
  readonly artifact: Source;
  /** The exception that all others extend. */
  readonly exception: Source;
  /** The object with the definitions and the functions. */
  readonly object: Source;
};

/** The names of the package and of what stands in every file. */
export const packageView = ({ name }: ErrorCatalog, options: TargetOptions): PackageView => ({
  package:
    options['package'] === undefined ? source`com.example.${kotlin.packageName(name)}` : word(options['package']),
  group: word(options['group'] ?? 'com.example'),
  artifact: word(options['artifact'] ?? `${name}-errors-kotlin`),
  exception: kotlin.exception(name),
  object: kotlin.object(name),
});

type DriverError = {
  readonly name: Source;
  readonly constant: Source;
  readonly hasFactory: boolean;
  readonly factory: Source;
  /** The arguments of the factory, each taken from the vectors. */
  readonly arguments: Source;
  readonly hasParams: boolean;
  /** The values of the typed parameters: `it.parameter, it.limit`. */
  readonly values: Source;
};

type DriverPiece = { readonly number: number; readonly errors: readonly DriverError[] };

/** What the templates of test/packages/kotlin show: each factory by its name, so that the vectors run through the typed ones. */
export type KotlinDriverView = PackageView & { readonly pieces: readonly DriverPiece[]; readonly all: Source };

const comma = source`, `;

const driverError = ({ name, kind, params }: ErrorDefinition): DriverError => ({
  name: kotlin.string(name),
  constant: kotlin.identifier(name, 'constant'),
  hasFactory: kind !== 'success',
  factory: kotlin.identifier(name, 'camel'),
  arguments: join(
    params.map(
      (param) => source`${parameterName(param)} = p.of${kotlin.scalar(param.type)}(${kotlin.string(param.name)}), `,
    ),
    source``,
  ),
  hasParams: params.length > 0,
  values: join(
    params.map((param) => source`it.${parameterName(param)}`),
    comma,
  ),
});

/** So many bindings stand in one function of the driver. */
const longest = 200;

/** Makes the {@link KotlinDriverView} of a catalog; the options are those of its target. */
export const kotlinDriverView = (catalog: ErrorCatalog, options: TargetOptions): KotlinDriverView => {
  const { errors } = catalog;
  const pieces = Array.from({ length: Math.ceil(errors.length / longest) }, (_, place) => ({
    number: place + 1,
    errors: errors.slice(place * longest, (place + 1) * longest).map(driverError),
  }));
  return {
    ...packageView(catalog, options),
    pieces,
    all: join(
      pieces.map(({ number }) => source`bindings${number}()`),
      source` + `,
    ),
  };
};
