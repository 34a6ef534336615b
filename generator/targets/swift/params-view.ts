import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { parameterLists } from '../parameter-lists.ts';
import { raised } from '../raised.ts';
import { swift } from './language.ts';

/** A type for one list of parameters. */
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

/** The name of the type for a list of parameters. */
export const paramsTypeOf = (params: readonly Parameter[]): Source => swift.paramsType(parameterListName(params));

/** One type for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(raised(errors), paramsTypeOf).map(({ name, params, variants }) => {
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
