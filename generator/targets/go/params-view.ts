import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { parameterLists, type ParameterList } from '../parameter-lists.ts';
import { raised } from '../raised.ts';
import { go } from './language.ts';

/** A type for one list of parameters. */
export type ParamsTypeView = {
  readonly type: Source;
  readonly names: Source;
  readonly fields: readonly { readonly declaration: Source }[];
  /** Each value of the struct `params`: `params.Parameter, params.Limit`. */
  readonly arguments: Source;
  /** Whether one of its parameters is sensitive in some error. */
  readonly isSensitive: boolean;
  /** Each value of the struct `params` by its name: `{"parameter": params.Parameter}`. */
  readonly byName: Source;
  /** Each value, read: `{values[0].(string), values[1].(int64)}`. */
  readonly values: Source;
};

/** The name of the type for a list of parameters. */
export const paramsTypeOf = (params: readonly Parameter[]): Source => go.paramsType(parameterListName(params));

/** A parameter as the error has it in which it is sensitive, if there is one. */
const mostSensitive = ({ params, variants }: ParameterList<Source>): readonly Parameter[] =>
  params.map((param, index) => variants.map((variant) => variant[index]).find((one) => one?.sensitive) ?? param);

const paramsTypeView = (list: ParameterList<Source>): ParamsTypeView => {
  const { name: type, params } = list;
  const names = params.map(({ name }) => go.field(name));
  const written = mostSensitive(list);
  const width = Math.max(...names.map((name) => name.length));
  return {
    type,
    names: commas(names),
    fields: params.map((param, index) => {
      const name = names[index] ?? none;
      return { declaration: source`${name}${go.spaces(width - name.length)} ${go.scalar(param.type)}` };
    }),
    arguments: commas(names.map((name) => source`params.${name}`)),
    isSensitive: written.some(({ sensitive }) => sensitive),
    byName: source`{${commas(written.map(({ name }, index) => source`${go.string(name)}: params.${names[index] ?? none}`))}}`,
    values: source`{${commas(params.map(({ type }, index) => source`values[${index}].(${go.scalar(type)})`))}}`,
  };
};

/** One type for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(raised(errors), paramsTypeOf).map(paramsTypeView);
