import { isFlowList } from '../../spec/edit/list-layout.ts';
import type { LoadedCategory, LoadedError, LoadedSpec } from '../../spec/load.ts';
import { nodeAt } from '../../spec/node.ts';
import { listAt } from './error-style.ts';

/** The codes of locale files whose texts are in braces, where no line can become a comment. */
const codesInBraces = ({ locales }: LoadedSpec): ReadonlySet<string> =>
  new Set(
    locales.flatMap(({ node }) =>
      (['messages', 'texts'] as const).flatMap((section) => {
        const map = nodeAt(node, [section]);
        return map !== node && map.kind === 'map' && map.flow ? [...map.entries.keys()] : [];
      }),
    ),
  );

/** Finds why an error cannot be retired; nothing where it can. */
export const createObstacles = (
  spec: LoadedSpec,
  gone: ReadonlySet<LoadedError>,
): ((entry: LoadedError, category: LoadedCategory) => string | undefined) => {
  const users = new Map<string, string>();
  const use = (name: string | undefined, why: string): void => {
    if (name !== undefined && !users.has(name)) users.set(name, why);
  };
  use(spec.root?.spec.catalog.fallback, 'it is the fallback of the catalog');
  for (const { errors } of spec.categories)
    for (const entry of errors)
      if (!gone.has(entry)) use(entry.spec.deprecated?.replacement, `it is the replacement of ${entry.spec.name}`);
  for (const { spec: old } of spec.retired)
    use(old.replacement, `it is the replacement of ${old.name ?? old.code ?? 'a retired error'}`);
  const inBraces = codesInBraces(spec);
  return (entry, category) => {
    const names = [entry.spec.name, ...(entry.spec.aliases ?? [])];
    const used = names.map((name) => users.get(name)).find((why) => why !== undefined);
    if (used !== undefined) return used;
    if (inBraces.has(entry.spec.code)) return 'a locale file has its texts in braces';
    const source = spec.sources.get(category.node.place.file) ?? '';
    const list = listAt(category.node, 'errors');
    if (list === undefined || !isFlowList(list, source)) return undefined;
    const isCommented = source.slice(list.place.start, list.place.end).includes('#');
    return isCommented ? 'its list is in brackets and has comments' : undefined;
  };
};
