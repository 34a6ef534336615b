import type { Parameter } from '../../ir/catalog.ts';
import { type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { java } from './language.ts';

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
export const paramsView = (type: Source, params: readonly Parameter[]): ParamsView => {
  const written = params.map(({ name }) => java.phrase(name));
  return {
    type,
    names: commas(written),
    params: params.map((param, place) => ({
      name: written[place] ?? none,
      accessor: java.identifier(param.name, 'camel'),
      type: java.scalar(param.type),
      boxed: java.boxed(param.type),
      place,
    })),
  };
};
