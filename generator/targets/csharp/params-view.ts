import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { parameterLists } from '../parameter-lists.ts';
import { raised } from '../raised.ts';
import { csharp } from './language.ts';

/** The name of the type for a list of parameters. */
export const paramsTypeOf = (params: readonly Parameter[]): Source => csharp.paramsType(parameterListName(params));

/** A type for one list of parameters. */
export type ParamsTypeView = {
  readonly type: Source;
  readonly fields: readonly {
    readonly name: Source;
    readonly type: Source;
    /** `(string)values[0]`, or that as a sensitive value. */
    readonly value: Source;
    readonly doc: Source;
  }[];
};

const documentField = (variants: readonly (readonly Parameter[])[], place: number): readonly Source[] => {
  const all = variants.map((params) => params[place]);
  const texts = new Set(all.flatMap((param) => param?.description ?? []));
  const lines = texts.size > 3 ? [] : csharp.element(source`summary`, [...texts]);
  return lines.length > 0 ? lines : csharp.element(source`summary`, [`The parameter ${all[0]?.name}.`]);
};

/** A parameter that is sensitive in one of the errors is so in the type. */
const fieldType = (
  variants: readonly (readonly Parameter[])[],
  { type }: Parameter,
  place: number,
): { readonly type: Source; readonly value: Source } => {
  const scalar = csharp.scalar(type);
  const value = source`(${scalar})values[${place}]`;
  if (!variants.some((params) => params[place]?.sensitive === true)) return { type: scalar, value };
  return { type: source`Sensitive<${scalar}>`, value: source`new Sensitive<${scalar}>(${value})` };
};

/** One type for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(raised(errors), paramsTypeOf).map(({ name, params, variants }) => ({
    type: name,
    fields: params.map((param, place) => ({
      name: csharp.identifier(param.name, 'pascal'),
      ...fieldType(variants, param, place),
      doc: join(documentField(variants, place), source`\n        `),
    })),
  }));
