import type { ErrorDefinition } from '../../../generator/ir/catalog.ts';
import { join, source, type Source } from '../../../generator/language/language.ts';
import { commas, none } from '../../../generator/language/lists.ts';
import { kotlin } from '../../../generator/targets/kotlin/language.ts';
import { packageView } from '../../../generator/targets/kotlin/package-view.ts';
import { parameterName } from '../../../generator/targets/kotlin/params-view.ts';
import { isRaised } from '../../../generator/targets/raised.ts';
import type { DriverView } from '../toolchain.ts';

type DriverError = {
  readonly name: Source;
  readonly constant: Source;
  readonly hasFactory: boolean;
  readonly factory: Source;
  /** The arguments of the factory, each taken from the vectors. */
  readonly arguments: Source;
  /** The name of the values from the vectors, `_` where the factory takes none. */
  readonly given: Source;
  readonly hasParams: boolean;
  /** The values of the typed parameters: `it.parameter, it.limit`. */
  readonly values: Source;
};

const driverError = (error: ErrorDefinition): DriverError => {
  const { name, params } = error;
  return {
    name: kotlin.string(name),
    constant: kotlin.identifier(name, 'constant'),
    hasFactory: isRaised(error),
    factory: kotlin.identifier(name, 'camel'),
    arguments: join(
      params.map(
        (param) => source`${parameterName(param)} = p.of${kotlin.scalar(param.type)}(${kotlin.string(param.name)}), `,
      ),
      none,
    ),
    given: params.length > 0 ? source`p` : source`_`,
    hasParams: params.length > 0,
    values: commas(params.map((param) => source`it.${parameterName(param)}`)),
  };
};

/** How many bindings are in one function of the driver. */
const longest = 200;

/** What the driver's templates show: each factory by its name, so that the vectors run through the typed ones. */
export const driverView: DriverView = (catalog, options, asked) => {
  const pieces = Array.from({ length: Math.ceil(asked.length / longest) }, (_, place) => ({
    number: place + 1,
    errors: asked.slice(place * longest, (place + 1) * longest).map(driverError),
  }));
  return {
    ...packageView(catalog, options),
    operations: catalog.operations.map(({ name }) => ({ name: kotlin.string(name), type: kotlin.operationType(name) })),
    pieces,
    all: join(
      pieces.map(({ number }) => source`bindings${number}()`),
      source` + `,
    ),
  };
};
