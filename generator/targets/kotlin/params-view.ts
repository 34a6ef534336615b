import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { typedErrors } from '../typed-errors.ts';
import { kotlin } from './language.ts';

/** The type for the parameters of an error. */
export type ParamsTypeView = {
  readonly isFirst: boolean;
  readonly type: Source;
  /** The constant of the error, and its code as a literal. */
  readonly error: Source;
  readonly code: Source;
  /** `public val parameter: String, public val limit: Long`, each with annotations that keep it out of what prints objects. */
  readonly properties: Source;
  readonly arguments: Source;
  /** The text of its `toString`, sensitive values redacted. */
  readonly shown: Source;
  /** `of[0] as String, of[1] as Long`. */
  readonly values: Source;
};

/** The type name of the parameters of an error. */
export type ParamsTypes = (error: ErrorDefinition) => Source;

/** A parameter as a property and as an argument. */
export const parameterName = ({ name }: Parameter): Source => kotlin.identifier(name, 'camel');

/**
 * Names the types of a table after its errors. Names that differ only in letter case would be one file where file names ignore
 * case, so their words are kept apart with `_`.
 */
export const paramsTypesOf = (errors: readonly ErrorDefinition[]): ParamsTypes => {
  const counts = new Map<string, number>();
  for (const { name, params } of errors) {
    const key = kotlin.paramsType(name, false).toLowerCase();
    if (params.length > 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ({ name }) => {
    const type = kotlin.paramsType(name, false);
    return (counts.get(type.toLowerCase()) ?? 0) > 1 ? kotlin.paramsType(name, true) : type;
  };
};

const typeView = (type: Source, { name, code, params }: ErrorDefinition): Omit<ParamsTypeView, 'isFirst'> => {
  const names = params.map(parameterName);
  const shown = params.map((param) =>
    param.sensitive
      ? source`${parameterName(param)}=[redacted]`
      : source`${parameterName(param)}=$${parameterName(param)}`,
  );
  return {
    type,
    error: kotlin.identifier(name, 'constant'),
    code: kotlin.string(code),
    properties: commas(
      params.map((param) => {
        const property = parameterName(param);
        return source`@get:JvmName("${property}") @Transient public val ${property}: ${kotlin.scalar(param.type)}`;
      }),
    ),
    arguments: commas(names),
    shown: source`"${type}(${commas(shown)})"`,
    values: commas(params.map(({ type: scalar }, place) => source`of[${place}] as ${kotlin.scalar(scalar)}`)),
  };
};

/** One type for each error with parameters. */
export const paramsTypesView = (
  errors: readonly ErrorDefinition[],
  nameOf: ParamsTypes,
): readonly Omit<ParamsTypeView, 'isFirst'>[] => typedErrors(errors).map((error) => typeView(nameOf(error), error));
