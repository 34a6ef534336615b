import type { ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { raised } from '../raised.ts';
import { go } from './language.ts';

/** The struct that holds the parameters of one error. */
export type ParamsTypeView = {
  readonly type: Source;
  readonly fields: readonly { readonly declaration: Source }[];
  readonly isSensitive: boolean;
  /** Each value of the struct `params` by its name: `{"parameter": params.Parameter}`. */
  readonly byName: Source;
  /** Each value of the struct `params`: `params.Parameter, params.Limit`. */
  readonly values: Source;
};

/** The view of the struct that holds the parameters of an error. */
export const paramsTypeView = ({ name, params }: ErrorDefinition): ParamsTypeView => {
  const names = params.map((param) => go.field(param.name));
  const width = Math.max(...names.map((field) => field.length));
  const values = names.map((field) => source`params.${field}`);
  return {
    type: go.paramsType(name),
    fields: params.map(({ type }, index) => {
      const field = names[index] ?? none;
      return { declaration: source`${field}${go.spaces(width - field.length)} ${go.scalar(type)}` };
    }),
    isSensitive: params.some(({ sensitive }) => sensitive),
    byName: source`{${commas(params.map((param, index) => source`${go.string(param.name)}: ${values[index] ?? none}`))}}`,
    values: commas(values),
  };
};

const typeNames: Readonly<Record<ScalarType, Source>> = {
  string: source`String`,
  integer: source`Integer`,
  number: source`Number`,
  boolean: source`Boolean`,
};

/** The name of the functions that raise and read errors whose parameters have these types: `StringInteger`. */
export const listNameOf = (params: readonly Parameter[]): Source =>
  join(
    params.map(({ type }) => typeNames[type]),
    none,
  );

/** The functions that raise and read errors with one list of types. */
export type ParamsListView = {
  readonly name: Source;
  /** `v1 string, v2 int64`. */
  readonly declared: Source;
  /** `v1, v2`. */
  readonly values: Source;
  /** Each value, read: `values[0].(string), values[1].(int64)`. */
  readonly read: Source;
};

const paramsListView = (name: Source, params: readonly Parameter[]): ParamsListView => ({
  name,
  declared: commas(params.map(({ type }, index) => source`v${index + 1} ${go.scalar(type)}`)),
  values: commas(params.map((_, index) => source`v${index + 1}`)),
  read: commas(params.map(({ type }, index) => source`values[${index}].(${go.scalar(type)})`)),
});

/** One view for each list of types that a factory takes. */
export const paramsListsView = (errors: readonly ErrorDefinition[]): readonly ParamsListView[] => {
  const lists = new Map<Source, readonly Parameter[]>();
  for (const { params } of raised(errors)) {
    if (params.length > 0) lists.set(listNameOf(params), params);
  }
  return [...lists].map(([name, params]) => paramsListView(name, params));
};
