import type { Source } from '../language/language.ts';
import { commas } from '../language/lists.ts';
import type { ErrorCatalog, Path, SuccessRule } from '../ir/catalog.ts';

const pathsOf = (sources: readonly ({ readonly path: Path } | { readonly header: string })[]): readonly Path[] =>
  sources.flatMap((source) => ('path' in source ? [source.path] : []));

const successPath = (rule: SuccessRule): Path | undefined => {
  if ('below' in rule) return undefined;
  return 'absent' in rule ? rule.absent : rule.path;
};

/** The members of a body in which the parts of an error are; undefined if a path starts with a list or with every member. */
const bodyRoots = ({ envelope, errors }: ErrorCatalog): readonly string[] | undefined => {
  const { code, message, subcode, requestId, retryAfter, retry, success, items, details, params, status } = envelope;
  const paths = [
    ...[code, message, subcode, requestId, retryAfter, retry, items, details].flatMap(pathsOf),
    ...[success && successPath(success), params, status].filter((path) => path !== undefined),
    // The object that contains the code can be the body itself.
    ...errors.flatMap((error) => error.params.flatMap(({ from }) => (from === undefined ? [] : [from]))),
  ];
  const names = paths.map(([step]) => (typeof step === 'object' && 'member' in step ? step.member : undefined));
  return names.every((name) => name !== undefined) ? [...new Set(names)] : undefined;
};

/** The members of a body that a decoder builds; it only checks the others. */
export type BodyRootsView = { readonly hasRoots: boolean; readonly roots: Source };

/** The view of a catalog's roots, as texts with commas between them. */
export const bodyRootsView = (
  { string }: { readonly string: (text: string) => Source },
  catalog: ErrorCatalog,
): BodyRootsView => {
  const roots = bodyRoots(catalog);
  return { hasRoots: roots !== undefined, roots: commas((roots ?? []).map(string)) };
};
