import type { Edit } from '../../spec/edit/edits.ts';
import { replaceScalar } from '../../spec/edit/set-value.ts';
import type { LoadedSpec } from '../../spec/load.ts';
import { nodeAt } from '../../spec/node.ts';
import type { Pair } from './match.ts';

/** The edits that make translations in locale files follow a code that changes. */
export const renameCodes = ({ locales, sources }: LoadedSpec, pairs: readonly Pair[]): readonly Edit[] => {
  const renamed = pairs.filter(({ by }) => by === 'name');
  if (renamed.length === 0) return [];
  return locales.flatMap(({ node }) =>
    (['messages', 'texts'] as const).flatMap((section) => {
      const map = nodeAt(node, [section]);
      if (map.kind !== 'map' || map === node) return [];
      const text = sources.get(node.place.file) ?? '';
      return renamed.flatMap(({ draft, entry }) => {
        const key = map.entries.get(entry.spec.code)?.key;
        return key === undefined ? [] : [replaceScalar(key, draft.code, 'single', map.flow, text)];
      });
    }),
  );
};
