import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { cpp } from './language.ts';

/** A struct for one list of parameters, called after the first error that has it. */
export type ParamsTypeView = {
  readonly type: Source;
  /** The error that it is called after. */
  readonly error: Source;
  readonly fields: readonly { readonly declaration: Source }[];
  /** Each value, read: `{std::get<std::string>(values[0])}`. */
  readonly values: Source;
  /** The other errors with this list: each has its own name for the struct. */
  readonly others: readonly { readonly type: Source; readonly error: Source }[];
};

/** The struct for the parameters of an error, by the name that belongs to the error. */
export const paramsTypeOf = ({ name }: ErrorDefinition): Source => cpp.paramsType(name);

const fieldName = ({ name }: Parameter): Source => cpp.identifier(name, 'snake');

const errorOf = (error: ErrorDefinition): { readonly type: Source; readonly error: Source } => ({
  type: paramsTypeOf(error),
  error: cpp.identifier(error.name, 'snake'),
});

/** One struct for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] => {
  const lists = new Map<string, { readonly first: ErrorDefinition; readonly others: ErrorDefinition[] }>();
  for (const error of typedErrors(raised(errors))) {
    const list = parameterListName(error.params);
    const known = lists.get(list);
    if (known === undefined) lists.set(list, { first: error, others: [] });
    else known.others.push(error);
  }
  return [...lists.values()].map(({ first, others }) => ({
    ...errorOf(first),
    fields: first.params.map((param) => ({
      // -Wextra finds a member missing in what is put together in braces, but for one that has a value already.
      declaration: source`${cpp.scalar(param.type)} ${fieldName(param)} = {}`,
    })),
    values: source`{${commas(first.params.map(({ type }, index) => source`std::get<${cpp.scalar(type)}>(values[${index}])`))}}`,
    others: others.map(errorOf),
  }));
};
