import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { parameterLists } from '../parameter-lists.ts';
import { raised } from '../raised.ts';
import { go } from './language.ts';

/** A type for one list of parameters. */
export type ParamsTypeView = {
  readonly type: Source;
  readonly names: Source;
  readonly fields: readonly { readonly declaration: Source }[];
  /** Each value of the struct `params`: `params.Parameter, params.Limit`. */
  readonly arguments: Source;
  /** Each value, read: `{values[0].(string), values[1].(int64)}`. */
  readonly values: Source;
};

/** The name of the type for a list of parameters. */
export const paramsTypeOf = (params: readonly Parameter[]): Source => go.paramsType(parameterListName(params));

const paramsTypeView = (type: Source, params: readonly Parameter[]): ParamsTypeView => {
  const names = params.map(({ name }) => go.identifier(name, 'pascal'));
  const width = Math.max(...names.map((name) => name.length));
  return {
    type,
    names: commas(names),
    fields: params.map((param, index) => {
      const name = names[index] ?? none;
      return { declaration: source`${name}${go.spaces(width - name.length)} ${go.scalar(param.type)}` };
    }),
    arguments: commas(names.map((name) => source`params.${name}`)),
    values: source`{${commas(params.map(({ type }, index) => source`values[${index}].(${go.scalar(type)})`))}}`,
  };
};

/** One type for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(raised(errors), paramsTypeOf).map(({ name, params }) => paramsTypeView(name, params));
