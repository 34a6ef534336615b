import type { Edit } from '../../spec/edit/edits.ts';
import { contentEnd, isFlowList, blockItems, findTail } from '../../spec/edit/list-layout.ts';
import { columnOf } from '../../spec/edit/lines.ts';
import { insertMappings } from './insert-errors.ts';
import { removeFromBrackets, removeItems, removeLines } from '../../spec/edit/remove-item.ts';
import { insertKey } from '../../spec/edit/set-value.ts';
import { printFlow, printItems, type NewEntries } from '../../spec/edit/print-value.ts';
import type { LoadedError } from '../../spec/load.ts';
import type { DraftParameter } from '../draft.ts';
import { listAt, type FileStyle } from './error-style.ts';
import { paramsValue } from './new-error.ts';

/** What becomes of the parameters of an error. */
export interface ParamsChange {
  /** Positions in the spec. */
  readonly removed: ReadonlySet<number>;
  /** Each comes behind the parameter of the spec with this position; -1 is before all. */
  readonly added: readonly { readonly param: DraftParameter; readonly after: number }[];
}

const plain = (text: string) => ({ kind: 'text', text, style: 'plain' }) as const;

const entriesOf = ({ name, type }: DraftParameter): NewEntries => [
  ['name', plain(name)],
  ...(type === 'string' ? [] : ([['type', plain(type)]] as const)),
];

/** Whether a parameter has nothing but a name and a type: no words and no comments of people. */
export const isBareParam = ({ node, spec }: LoadedError, index: number, source: string): boolean => {
  const item = listAt(node, 'params')?.items[index];
  const param = spec.params?.[index];
  if (item?.kind !== 'map' || param === undefined) return false;
  if ([...item.entries.keys()].some((key) => key !== 'name' && key !== 'type')) return false;
  const list = listAt(node, 'params');
  const isFlow = list === undefined || isFlowList(list, source);
  const layout = isFlow ? { top: list?.place.start, tail: list?.place.end } : blockItems(list, source)[index];
  const lines = source.slice(layout?.top, layout?.tail);
  return !lines.includes('#');
};

/** Whether something is written about the parameters as a whole, which would go with the last of them. */
export const hasParamsComment = ({ node }: LoadedError, source: string): boolean => {
  const entry = node.entries.get('params');
  if (entry === undefined) return false;
  const { start } = entry.key.place;
  const end = contentEnd(entry.value, source);
  const tail = node.flow ? end : findTail(source, end, columnOf(source, start));
  return source.slice(start, tail).includes('#');
};

/** The edits that add and remove parameters. */
export const changeParams = (
  entry: LoadedError,
  { removed, added }: ParamsChange,
  style: FileStyle,
  source: string,
): readonly Edit[] => {
  const { node } = entry;
  const { file } = node.place;
  const list = listAt(node, 'params');
  if (list === undefined) {
    if (added.length === 0) return [];
    const value = paramsValue(
      added.map(({ param }) => [param.name, param.type]),
      { sample: undefined, style, source },
    );
    return insertKey(node, 'message', 'params', value, style.form, source);
  }
  const isFlow = isFlowList(list, source);
  const items = isFlow ? undefined : blockItems(list, source);
  const brackets = { place: list.place, entries: list.items.map(({ place }) => place) };
  const gone = [...removed];
  const isEmptied = gone.length === list.items.length;
  if (isEmptied && added.length === 0) {
    const key = node.entries.get('params')?.key;
    if (key === undefined) return [];
    if (!node.flow) {
      const top = key.place.start - columnOf(source, key.place.start);
      const tail = findTail(source, contentEnd(list, source), columnOf(source, key.place.start));
      return [{ ...removeLines(file, top, tail, true, source) }];
    }
    const entries = [...node.entries.values()].map((one) => ({
      start: one.key.place.start,
      end: contentEnd(one.value, source),
    }));
    return removeFromBrackets({ place: node.place, entries }, [[...node.entries.keys()].indexOf('params')]);
  }
  if (isEmptied) {
    const named = added.map(({ param }) => [param.name, param.type] as const);
    const value = paramsValue(named, { sample: entry, style, source });
    const { start } = list.place;
    const text =
      isFlow || value.kind !== 'list'
        ? printFlow(value, style.form)
        : printItems(value.items, columnOf(source, start), style.form);
    return [{ file, start, end: contentEnd(list, source), text }];
  }
  return [
    ...added.flatMap(({ param, after }) =>
      insertMappings(
        { owner: node, key: 'params', list, items, blankLines: 0 },
        after,
        [entriesOf(param)],
        style.form,
        source,
      ),
    ),
    ...(items === undefined ? removeFromBrackets(brackets, gone) : removeItems(file, items, gone, source)),
  ];
};
