import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { csharp } from './language.ts';
import type { PackageView } from './package-view.ts';

/** The type for the parameters of one error. */
export type ParamsTypeView = {
  readonly isFirst: boolean;
  readonly type: Source;
  /** The member of ErrorCode that is the error's code. */
  readonly code: Source;
  readonly fields: readonly {
    readonly name: Source;
    readonly type: Source;
    /** `(string)values[0]`, or that as a sensitive value. */
    readonly value: Source;
    readonly doc: Source;
  }[];
};

const documentField = ({ name, description = '' }: Parameter): readonly Source[] => {
  const lines = csharp.element(source`summary`, [description]);
  return lines.length > 0 ? lines : csharp.element(source`summary`, [`The parameter ${name}.`]);
};

const fieldType = (
  { type, sensitive }: Parameter,
  place: number,
): { readonly type: Source; readonly value: Source } => {
  const scalar = csharp.scalar(type);
  const value = source`(${scalar})values[${place}]`;
  if (!sensitive) return { type: scalar, value };
  return { type: source`Sensitive<${scalar}>`, value: source`new Sensitive<${scalar}>(${value})` };
};

/** The types for the parameters of a piece of the errors that have some. */
export const paramsTypesView = (
  errors: readonly ErrorDefinition[],
  { facade }: PackageView,
): readonly ParamsTypeView[] =>
  errors.map(({ name, params }, index) => ({
    isFirst: index === 0,
    type: csharp.paramsType(name),
    code: csharp.member(name, facade),
    fields: params.map((param, place) => ({
      name: csharp.identifier(param.name, 'pascal'),
      ...fieldType(param, place),
      doc: join(documentField(param), source`\n        `),
    })),
  }));
