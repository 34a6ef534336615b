import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { parameterLists } from '../parameter-lists.ts';
import { deprecation, paramsTypeOf } from './codes-view.ts';
import { cpp } from './language.ts';

/** The function that makes an error. */
export type FactoryView = {
  readonly doc: Source;
  readonly attribute: Source;
  /** `inline general_error parameter_empty(std::string parameter, const raise_options& options = {})`. */
  readonly signature: Source;
  readonly made: Source;
};

/** A struct for one list of parameters. */
export type ParamsTypeView = {
  readonly type: Source;
  readonly names: Source;
  readonly fields: readonly { readonly declaration: Source }[];
  /** Each value, read: `{std::get<std::string>(values[0])}`. */
  readonly values: Source;
};

const comma = source`, `;

const nameOf = ({ name }: Parameter): Source => cpp.identifier(name, 'snake');

const limits = (param: Parameter): string | undefined => {
  if (param.type === 'integer')
    return `Throws std::invalid_argument if ${nameOf(param)} is beyond 2^53-1 or -(2^53-1).`;
  return param.type === 'number'
    ? `Throws std::invalid_argument if ${nameOf(param)} is infinite or not a number.`
    : undefined;
};

const documentFactory = (error: ErrorDefinition): readonly Source[] => {
  const described = error.params.flatMap((param) =>
    param.description === undefined ? [] : [`${nameOf(param)}: ${param.description}`],
  );
  return cpp.comment(
    [
      `A new error with the code codes::${cpp.identifier(error.name, 'snake')}.`,
      ...described,
      ...error.params.map(limits).filter((text) => text !== undefined),
    ].join('\n\n'),
  );
};

const factoryView = (error: ErrorDefinition, namespace: Source): FactoryView => {
  const { name, code, category, params } = error;
  // Written out, since a function here may have the name of the class.
  const className = source`::${namespace}::${cpp.categoryClass(category)}`;
  const declared = params.map((param) => source`${cpp.scalar(param.type)} ${nameOf(param)}`);
  const options = source`const ::${namespace}::raise_options& options = {}`;
  const values = params.map((param) => (param.type === 'string' ? source`std::move(${nameOf(param)})` : nameOf(param)));
  return {
    doc: join(documentFactory(error), source`\n`),
    attribute: source`[[nodiscard]] ${deprecation(error)}inline`,
    signature: source`${className} ${cpp.identifier(name, 'snake')}(${join([...declared, options], comma)})`,
    made: source`${className}(detail::raised(${cpp.string(code)}, options, {${join(values, comma)}}))`,
  };
};

/** The factories of a piece of the table; a success has none. */
export const factoriesView = (errors: readonly ErrorDefinition[], namespace: Source): readonly FactoryView[] =>
  errors.filter(({ kind }) => kind !== 'success').map((error) => factoryView(error, namespace));

/** One struct for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(
    errors.filter(({ kind }) => kind !== 'success'),
    (params) => paramsTypeOf({ params }),
  ).map(({ name, params }) => ({
    type: name,
    names: join(params.map(nameOf), comma),
    fields: params.map((param) => ({
      // -Wextra finds a member missing in what is put together in braces, but for one that has a value already.
      declaration: source`${cpp.scalar(param.type)} ${nameOf(param)} = {}`,
    })),
    values: source`{${join(
      params.map((param, index) => source`std::get<${cpp.scalar(param.type)}>(values[${index}])`),
      comma,
    )}}`,
  }));
