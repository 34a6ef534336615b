import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { parameterLists } from '../parameter-lists.ts';
import { deprecationLines } from './codes-view.ts';
import { go } from './language.ts';

/** An error's factory and, where it has parameters, the function that reads them. */
export type FactoryView = {
  readonly doc: Source;
  /** `ParameterEmpty(parameter string, options ...Option)`. */
  readonly signature: Source;
  /** `raiseParameterParams(CodeParameterEmpty, options, ParameterParams{parameter})`. */
  readonly made: Source;
  readonly hasParams: boolean;
  readonly readerDoc: Source;
  /** `ParameterEmpty(err error) (ParameterParams, bool)`. */
  readonly readerSignature: Source;
  /** `readParameterParams(err, CodeParameterEmpty)`. */
  readonly read: Source;
};

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

const comma = source`, `;

const argumentName = ({ name }: Parameter): Source => go.identifier(name, 'camel');

const limits = (param: Parameter): string | undefined => {
  if (param.type === 'integer') return `It panics if ${argumentName(param)} is not within ±(2^53-1).`;
  return param.type === 'number' ? `It panics if ${argumentName(param)} is infinite or NaN.` : undefined;
};

const documentFactory = (error: ErrorDefinition, identifier: Source): readonly Source[] => {
  const described = error.params.flatMap((param) =>
    param.description === undefined ? [] : [`${argumentName(param)}: ${param.description}`],
  );
  return go.comment(
    [
      `New${identifier} returns a new error with the code [Code${identifier}].`,
      ...described,
      ...error.params.map(limits).filter((text) => text !== undefined),
    ].join('\n\n'),
  );
};

const paramsTypeOf = (params: readonly Parameter[]): Source => go.paramsType(parameterListName(params));

const none = source``;
const lineEnd = source`\n`;

const factoryView = (error: ErrorDefinition): FactoryView => {
  const { name, params } = error;
  const identifier = go.identifier(name, 'pascal');
  const deprecation = deprecationLines(error);
  const type = params.length === 0 ? undefined : paramsTypeOf(params);
  const declared = params.map((param) => source`${argumentName(param)} ${go.scalar(param.type)}`);
  const factory = {
    doc: join([...documentFactory(error, identifier), ...deprecation], lineEnd),
    signature: source`${identifier}(${join([...declared, source`options ...Option`], comma)})`,
  };
  if (type === undefined) {
    return {
      ...factory,
      made: source`raise(Code${identifier}, options)`,
      hasParams: false,
      readerDoc: none,
      readerSignature: none,
      read: none,
    };
  }
  const purpose = source`// As${identifier} finds the first error in err's tree that has the code [Code${identifier}] and known parameters, and returns them.`;
  return {
    ...factory,
    made: source`raise${type}(Code${identifier}, options, ${type}{${join(params.map(argumentName), comma)}})`,
    hasParams: true,
    readerDoc: join([purpose, ...deprecation], lineEnd),
    readerSignature: source`${identifier}(err error) (${type}, bool)`,
    read: source`read${type}(err, Code${identifier})`,
  };
};

/** The factories of a piece of the table; a success has none. */
export const factoriesView = (errors: readonly ErrorDefinition[]): readonly FactoryView[] =>
  errors.filter(({ kind }) => kind !== 'success').map(factoryView);

const paramsTypeView = (type: Source, params: readonly Parameter[]): ParamsTypeView => {
  const names = params.map(({ name }) => go.identifier(name, 'pascal'));
  const width = Math.max(...names.map((name) => name.length));
  return {
    type,
    names: join(names, comma),
    fields: params.map((param, index) => {
      const name = names[index] ?? source``;
      return { declaration: source`${name}${go.spaces(width - name.length)} ${go.scalar(param.type)}` };
    }),
    arguments: join(
      names.map((name) => source`params.${name}`),
      comma,
    ),
    values: source`{${join(
      params.map((param, index) => source`values[${index}].(${go.scalar(param.type)})`),
      comma,
    )}}`,
  };
};

/** One type for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(
    errors.filter(({ kind }) => kind !== 'success'),
    paramsTypeOf,
  ).map(({ name, params }) => paramsTypeView(name, params));
