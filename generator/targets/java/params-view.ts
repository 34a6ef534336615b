import type { ErrorDefinition } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { constantOf } from './codes-view.ts';
import { java } from './language.ts';

/** The type for the parameters of an error: a class with an accessor for each. */
export type ParamsView = {
  readonly type: Source;
  /** The constant of the error. */
  readonly error: Source;
  readonly params: readonly {
    readonly name: Source;
    readonly accessor: Source;
    readonly type: Source;
    readonly boxed: Source;
    readonly place: number;
  }[];
};

/** The view of the parameters of an error. */
export const paramsView = (type: Source, { name, params }: ErrorDefinition): ParamsView => ({
  type,
  error: constantOf(name),
  params: params.map((param, place) => ({
    name: java.phrase(param.name),
    accessor: java.identifier(param.name, 'camel'),
    type: java.scalar(param.type),
    boxed: java.boxed(param.type),
    place,
  })),
});
