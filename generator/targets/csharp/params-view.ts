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
    readonly place: number;
    readonly doc: Source;
  }[];
};

const documentField = (variants: readonly (readonly Parameter[])[], place: number): readonly Source[] => {
  const all = variants.map((params) => params[place]);
  const texts = new Set(all.flatMap((param) => param?.description ?? []));
  const lines = texts.size > 3 ? [] : csharp.element(source`summary`, [...texts]);
  return lines.length > 0 ? lines : csharp.element(source`summary`, [`The parameter ${all[0]?.name}.`]);
};

/** One type for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(raised(errors), paramsTypeOf).map(({ name, params, variants }) => ({
    type: name,
    fields: params.map((param, place) => ({
      name: csharp.identifier(param.name, 'pascal'),
      type: csharp.scalar(param.type),
      place,
      doc: join(documentField(variants, place), source`\n        `),
    })),
  }));
