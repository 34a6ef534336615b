import type { ErrorDefinition, Parameter } from '../ir/catalog.ts';

/** What happened to a parameter. */
export type ParamChange =
  | { readonly kind: 'added'; readonly param: Parameter; readonly index: number }
  | { readonly kind: 'removed'; readonly param: Parameter; readonly index: number }
  | { readonly kind: 'both'; readonly old: Parameter; readonly new: Parameter; readonly index: number };

/** The parameters of an error before and after: the same by their name, and one that is left by its place and type. */
export const pairParams = (old: ErrorDefinition, now: ErrorDefinition): readonly ParamChange[] => {
  const [before, after] = [new Set(old.params.map(({ name }) => name)), new Set(now.params.map(({ name }) => name))];
  const found = new Set<Parameter>();
  const pairs = old.params.map((param, place): ParamChange => {
    const byName = now.params.findIndex(({ name }) => name === param.name);
    const byPlace = now.params[place];
    const renamed =
      byPlace !== undefined &&
      !before.has(byPlace.name) &&
      !after.has(param.name) &&
      byPlace.type === param.type &&
      now.params.length === old.params.length;
    const index = byName !== -1 ? byName : renamed ? place : -1;
    const same = now.params[index];
    if (same === undefined) return { kind: 'removed', param, index: place };
    found.add(same);
    return { kind: 'both', old: param, new: same, index };
  });
  const added = now.params.flatMap((param, index): readonly ParamChange[] =>
    found.has(param) ? [] : [{ kind: 'added', param, index }],
  );
  return [...pairs, ...added];
};

/** The name that a parameter has in the newer table, by its name in the older one. */
export const newNames = (changes: readonly ParamChange[]): ReadonlyMap<string, string> =>
  new Map(changes.flatMap((change) => (change.kind === 'both' ? [[change.old.name, change.new.name]] : [])));

/** Whether the parameters that both have are in another order. */
export const isReordered = (changes: readonly ParamChange[]): boolean => {
  const places = changes.flatMap((change) => (change.kind === 'both' ? [change.index] : []));
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
};
