import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { parameterLists } from '../parameter-lists.ts';
import { raised } from '../raised.ts';
import { swift } from './language.ts';

/** A struct for one list of parameters: each error with this list has a name of its own for it. */
export type ParamsTypeView = {
  readonly type: Source;
  /** Its properties in words: `parameter, limit`. */
  readonly names: Source;
  readonly hasSensitive: boolean;
  readonly fields: readonly {
    readonly name: Source;
    readonly type: Source;
    /** `values[0].stringValue`. */
    readonly value: Source;
    /** What is printed: `"limit": self.limit`, `"password": "[redacted]"`. */
    readonly shown: Source;
  }[];
};

/** A parameter as a property, and as the label of an argument. */
export const labelOf = ({ name }: Parameter): Source => swift.identifier(name, 'camel');

/** The name of the struct for a list of parameters. */
export const listTypeOf = (params: readonly Parameter[]): Source => swift.listType(parameterListName(params));

/** One struct for each list of parameters that a factory takes: a struct for each error would triple the time to compile. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(raised(errors), listTypeOf).map(({ name, params, variants }) => {
    const isSensitive = (index: number): boolean => variants.some((variant) => variant[index]?.sensitive === true);
    return {
      type: name,
      names: commas(params.map(labelOf)),
      hasSensitive: params.some((_, index) => isSensitive(index)),
      fields: params.map((param, index) => ({
        name: labelOf(param),
        type: swift.scalar(param.type),
        value: source`values[${index}]${swift.types[param.type]}Value`,
        shown: source`"${labelOf(param)}": ${isSensitive(index) ? source`"[redacted]"` : source`self.${labelOf(param)}`}`,
      })),
    };
  });
