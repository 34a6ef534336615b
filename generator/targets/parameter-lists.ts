import type { ErrorDefinition, Parameter } from '../ir/catalog.ts';

/** A list of parameters that some errors share: one type in the package. */
export interface ParameterList<Name> {
  readonly name: Name;
  readonly params: readonly Parameter[];
  /** The same list in every error that has it; what is said of a parameter may differ. */
  readonly variants: readonly (readonly Parameter[])[];
}

/**
 * The distinct lists of parameters, in the order of their first error. Lists to which a language gives one name, as its
 * casing may (`a_1`, `a1`), are one.
 */
export const parameterLists = <Name extends string>(
  errors: readonly ErrorDefinition[],
  nameOf: (params: readonly Parameter[]) => Name,
): readonly ParameterList<Name>[] => {
  const variants = new Map<Name, (readonly Parameter[])[]>();
  for (const { params } of errors) {
    if (params.length === 0) continue;
    const name = nameOf(params);
    const known = variants.get(name);
    if (known === undefined) variants.set(name, [params]);
    else known.push(params);
  }
  return [...variants].map(([name, all]) => ({ name, params: all[0] ?? [], variants: all }));
};
