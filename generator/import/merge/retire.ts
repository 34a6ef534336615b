import { editFiles, type Edit } from '../../spec/edit/edits.ts';
import { columnOf, linesBetween } from '../../spec/edit/lines.ts';
import { blockItems, contentEnd, isFlowList } from '../../spec/edit/list-layout.ts';
import type { NewValue } from '../../spec/edit/print-value.ts';
import { removeFromBrackets, removeItems } from '../../spec/edit/remove-item.ts';
import type { LoadedCategory, LoadedError, LoadedSpec } from '../../spec/load.ts';
import { nodeAt } from '../../spec/node.ts';
import { createStyles, keyStyle, listAt } from './error-style.ts';
import { bury, type Grave } from './graves.ts';
import { groupBy } from '../../ir/group-by.ts';
import { createObstacles } from './retire-obstacles.ts';

/** The new texts of a spec in which errors are retired. */
export interface Retirement {
  readonly files: ReadonlyMap<string, string>;
  /** Why some codes stay. */
  readonly refused: ReadonlyMap<string, string>;
}

/** What an error has that people may have written. */
const isWorded = ({ node }: LoadedError, lines: string): boolean =>
  /(?:^|\s)#/m.test(lines) ||
  [...node.entries.keys()].some(
    (key) => !['code', 'name', 'status', 'kind', 'placeholders', 'message', 'params', 'retry'].includes(key),
  ) ||
  (listAt(node, 'params')?.items ?? []).some(
    (item) => item.kind === 'map' && [...item.entries.keys()].some((key) => key !== 'name' && key !== 'type'),
  );

const plain = (text: string): NewValue => ({ kind: 'text', text, style: 'plain' });

const graveOf = (
  entry: LoadedError,
  lines: string,
  { version, replacement }: { readonly version: string | undefined; readonly replacement: string | undefined },
  source: string,
): Grave => {
  const text = (value: string, key: string) => {
    const style = keyStyle(entry.node, key, source) ?? 'plain';
    return { kind: 'text', text: value, style: style === 'literal' || style === 'folded' ? 'plain' : style } as const;
  };
  return {
    entries: [
      ['code', text(entry.spec.code, 'code')],
      ['name', text(entry.spec.name, 'name')],
      ...(version === undefined ? [] : ([['since', plain(version)]] as const)),
      ...(replacement === undefined ? [] : ([['replacement', plain(replacement)]] as const)),
    ],
    lines: isWorded(entry, lines) ? lines : undefined,
  };
};

/** The edits that take errors out of their list. */
const removeErrors = (category: LoadedCategory, entries: readonly LoadedError[], source: string): readonly Edit[] => {
  const list = listAt(category.node, 'errors');
  const { file } = category.node.place;
  if (list === undefined) return [];
  const indexes = entries.map((entry) => category.errors.indexOf(entry));
  const isEmptied = indexes.length === list.items.length;
  if (isFlowList(list, source)) {
    const brackets = { place: list.place, entries: list.items.map(({ place }) => place) };
    return removeFromBrackets(brackets, indexes);
  }
  const items = blockItems(list, source);
  if (!isEmptied) return removeItems(file, items, indexes, source);
  const key = category.node.entries.get('errors')?.key;
  const [top, tail] = [items[0]?.top, items.at(-1)?.tail];
  if (key === undefined || top === undefined || tail === undefined) return [];
  const colon = source.indexOf(':', key.place.end) + 1;
  return [{ file, start: colon, end: colon, text: ' []' }, ...removeItems(file, items, indexes, source)];
};

/** The edits that make comments of the translations of codes in locale files. */
const commentTranslations = (spec: LoadedSpec, codes: ReadonlySet<string>): readonly Edit[] =>
  spec.locales.flatMap(({ node }) =>
    (['messages', 'texts'] as const).flatMap((section) => {
      const map = nodeAt(node, [section]);
      const { file } = node.place;
      const source = spec.sources.get(file) ?? '';
      if (map.kind !== 'map' || map === node) return [];
      const gone = [...map.entries].filter(([code]) => codes.has(code));
      const lines = gone.flatMap(([, { key, value }]) => {
        const column = columnOf(source, key.place.start);
        return [...linesBetween(source, key.place.start, contentEnd(value, source))]
          .filter(({ kind }) => kind !== 'blank')
          .map(({ start }): Edit => ({ file, start: start + column, end: start + column, text: '# ' }));
      });
      const colon = source.indexOf(':', node.entries.get(section)?.key.place.end ?? 0) + 1;
      const isEmptied = gone.length > 0 && gone.length === map.entries.size;
      return [...(isEmptied ? [{ file, start: colon, end: colon, text: ' {}' }] : []), ...lines];
    }),
  );

/** The file that has the entry of a retired error: its own, or the one that has the others. */
const fileOfGrave = (spec: LoadedSpec, file: string): string =>
  spec.files.get(file)?.entries.has('retired') === true ? file : (spec.retired[0]?.node.place.file ?? file);

interface Retiring {
  readonly entry: LoadedError;
  readonly category: LoadedCategory;
}

/** The entries under `retired`, with the file of each. */
const digGraves = (spec: LoadedSpec, all: readonly Retiring[], gone: ReadonlySet<LoadedError>) => {
  const version = spec.root?.spec.catalog.version;
  const goneNames = new Set([...gone].flatMap(({ spec: { name, aliases = [] } }) => [name, ...aliases]));
  return [...groupBy(all, ({ category }) => category)].flatMap(([category, own]) => {
    const { file } = category.node.place;
    const source = spec.sources.get(file) ?? '';
    const list = listAt(category.node, 'errors');
    const items = list === undefined || isFlowList(list, source) ? undefined : blockItems(list, source);
    const byNode = new Map(items?.map((item) => [item.node, item]));
    return own.map(({ entry }) => {
      const item = byNode.get(entry.node);
      const { place } = entry.node;
      const lines = source.slice(item?.top ?? place.start, item?.tail ?? place.end).replace(/\r?\n$/, '');
      const replacement = entry.spec.deprecated?.replacement;
      const kept = replacement !== undefined && !goneNames.has(replacement) ? replacement : undefined;
      return { file: fileOfGrave(spec, file), grave: graveOf(entry, lines, { version, replacement: kept }, source) };
    });
  });
};

/** Moves errors that a page no longer has to `retired`. Their lines stay as comments where people wrote in them. */
export const retireErrors = (spec: LoadedSpec, codes: ReadonlySet<string>): Retirement => {
  const styleOfFile = createStyles(spec);
  const all = spec.categories.flatMap((category) =>
    category.errors.filter((entry) => codes.has(entry.spec.code)).map((entry) => ({ category, entry })),
  );
  const gone = new Set(all.map(({ entry }) => entry));
  const obstacleOf = createObstacles(spec, gone);
  const judged = all.map((one) => ({ ...one, obstacle: obstacleOf(one.entry, one.category) }));
  const able = judged.filter(({ obstacle }) => obstacle === undefined);
  const removed = [...groupBy(able, ({ category }) => category)].flatMap(([category, own]) => {
    const source = spec.sources.get(category.node.place.file) ?? '';
    return removeErrors(
      category,
      own.map(({ entry }) => entry),
      source,
    );
  });
  const buried = [...groupBy(digGraves(spec, able, gone), ({ file }) => file)].flatMap(([file, own]) => {
    const root = spec.files.get(file);
    const graves = own.map(({ grave }) => grave);
    return root === undefined ? [] : bury(root, graves, styleOfFile(file).form, spec.sources.get(file) ?? '');
  });
  const quieted = commentTranslations(spec, new Set(able.map(({ entry }) => entry.spec.code)));
  return {
    files: editFiles(spec.sources, [...removed, ...buried, ...quieted]),
    refused: new Map(
      judged.flatMap(({ entry, obstacle }) => (obstacle === undefined ? [] : [[entry.spec.code, obstacle] as const])),
    ),
  };
};
