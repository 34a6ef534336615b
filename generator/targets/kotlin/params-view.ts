import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { parameterLists } from '../parameter-lists.ts';
import { kotlin } from './language.ts';

/** A type for one list of parameters. */
export type ParamsTypeView = {
  readonly isFirst: boolean;
  readonly type: Source;
  readonly names: Source;
  /** The lists of parameters that have this type: `"parameter:STRING limit:INTEGER"`. */
  readonly lists: Source;
  /** `public val parameter: String, public val limit: Long`, each with annotations that keep it out of what prints objects. */
  readonly properties: Source;
  readonly arguments: Source;
  /** The text of its `toString`, sensitive values redacted. */
  readonly shown: Source;
  /** `of[0] as String, of[1] as Long`. */
  readonly values: Source;
};

/** The type name of each list of parameters. */
export type ParamsTypes = (params: readonly Parameter[]) => Source;

/** A parameter as a property and as an argument. */
export const parameterName = ({ name }: Parameter): Source => kotlin.identifier(name, 'camel');

/**
 * Names the types of a table. Names that differ only in letter case would be one file where file names ignore case, so their
 * words are kept apart with `_`.
 */
export const paramsTypesOf = (errors: readonly ErrorDefinition[]): ParamsTypes => {
  const spellings = new Map<string, Set<string>>();
  for (const { params } of errors) {
    const name = kotlin.paramsType(parameterListName(params), false);
    spellings.set(name.toLowerCase(), (spellings.get(name.toLowerCase()) ?? new Set()).add(name));
  }
  return (params) => {
    const list = parameterListName(params);
    const name = kotlin.paramsType(list, false);
    return (spellings.get(name.toLowerCase())?.size ?? 0) > 1 ? kotlin.paramsType(list, true) : name;
  };
};

const listText = (params: readonly Parameter[]): string =>
  params.map(({ name, type }) => `${name}:${type.toUpperCase()}`).join(' ');

const typeView = (
  type: Source,
  variants: readonly (readonly Parameter[])[],
  params: readonly Parameter[],
): Omit<ParamsTypeView, 'isFirst'> => {
  const names = params.map(parameterName);
  const shown = params.map((param, place) =>
    variants.some((variant) => variant[place]?.sensitive === true)
      ? source`${parameterName(param)}=[redacted]`
      : source`${parameterName(param)}=$${parameterName(param)}`,
  );
  return {
    type,
    names: commas(names.map((name) => source`[${name}]`)),
    lists: commas([...new Set(variants.map(listText))].map(kotlin.string)),
    properties: commas(
      params.map((param) => {
        const name = parameterName(param);
        return source`@get:JvmName("${name}") @Transient public val ${name}: ${kotlin.scalar(param.type)}`;
      }),
    ),
    arguments: commas(names),
    shown: source`"${type}(${commas(shown)})"`,
    values: commas(params.map(({ type: scalar }, place) => source`of[${place}] as ${kotlin.scalar(scalar)}`)),
  };
};

/** One type for each list of parameters. */
export const paramsTypesView = (
  errors: readonly ErrorDefinition[],
  nameOf: ParamsTypes,
): readonly Omit<ParamsTypeView, 'isFirst'>[] =>
  parameterLists(errors, nameOf).map(({ name, params, variants }) => typeView(name, variants, params));
