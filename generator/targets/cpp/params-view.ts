import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { parameterLists } from '../parameter-lists.ts';
import { raised } from '../raised.ts';
import { cpp } from './language.ts';

/** A struct for one list of parameters. */
export type ParamsTypeView = {
  readonly type: Source;
  readonly names: Source;
  readonly fields: readonly { readonly declaration: Source }[];
  /** Each value, read: `{std::get<std::string>(values[0])}`. */
  readonly values: Source;
};

/** The name of the struct for a list of parameters. */
export const paramsTypeOf = (params: readonly Parameter[]): Source => cpp.paramsType(parameterListName(params));

const fieldName = ({ name }: Parameter): Source => cpp.identifier(name, 'snake');

/** One struct for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(raised(errors), paramsTypeOf).map(({ name, params }) => ({
    type: name,
    names: commas(params.map(fieldName)),
    fields: params.map((param) => ({
      // -Wextra finds a member missing in what is put together in braces, but for one that has a value already.
      declaration: source`${cpp.scalar(param.type)} ${fieldName(param)} = {}`,
    })),
    values: source`{${commas(params.map(({ type }, index) => source`std::get<${cpp.scalar(type)}>(values[${index}])`))}}`,
  }));
