import type { ErrorCatalog, ErrorDefinition, Kind, ScalarType } from '../../ir/catalog.ts';
import { lookup } from '../../model/lookup.ts';

/** The errors of a catalog that the general cases are about; one that the catalog does not have is absent. */
export interface Probes {
  /** Without parameters, where there is such a one. */
  readonly plain: ErrorDefinition;
  readonly success: ErrorDefinition | undefined;
  readonly partial: ErrorDefinition | undefined;
  /** With the most text parameters. */
  readonly texts: ErrorDefinition | undefined;
  /** The first with a parameter of that type. */
  readonly withType: (type: ScalarType) => ErrorDefinition | undefined;
  /** A whole number that is no code of the catalog, and never was. */
  readonly unknown: string;
}

const textParams = (error: ErrorDefinition): number => error.params.filter(({ type }) => type === 'string').length;

const unusedCode = (catalog: ErrorCatalog): string => {
  const retired = new Set(catalog.retired.map(({ code }) => code));
  let code = 987654321;
  while (lookup(catalog, String(code)) !== undefined || retired.has(String(code))) code += 1;
  return String(code);
};

/** Chooses them; absent for a catalog without errors. */
export const findProbes = (catalog: ErrorCatalog): Probes | undefined => {
  const failures = catalog.errors.filter(({ kind }) => kind === 'error');
  const plain = failures.find(({ params }) => params.length === 0) ?? failures[0];
  if (plain === undefined) return undefined;
  const ofKind = (kind: Kind): ErrorDefinition | undefined => catalog.errors.find((error) => error.kind === kind);
  const texts = failures.reduce((best, error) => (textParams(error) > textParams(best) ? error : best), plain);
  return {
    plain,
    success: ofKind('success'),
    partial: ofKind('partial'),
    texts: textParams(texts) > 0 ? texts : undefined,
    withType: (type) => failures.find(({ params }) => params.some((param) => param.type === type)),
    unknown: unusedCode(catalog),
  };
};
