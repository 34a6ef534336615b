import { readTemplate, type PlaceholderStyle } from '../../ir/message-template.ts';
import { isFlowList } from '../../spec/edit/list-layout.ts';
import type { NewEntries, NewValue } from '../../spec/edit/print-value.ts';
import type { ScalarStyle } from '../../spec/edit/scalar.ts';
import type { LoadedCategory, LoadedError } from '../../spec/load.ts';
import type { DraftError } from '../draft.ts';
import { keyStyle, listAt, type FileStyle } from './error-style.ts';
import type { Names } from './new-names.ts';
import { referenceOf, writeTemplate } from './write-template.ts';

/** The usual order, or that of an error which has another one. */
const orderLike = (entries: NewEntries, sample: LoadedError | undefined): NewEntries => {
  const shown = [...(sample?.node.entries.keys() ?? [])];
  const known = entries
    .filter(([key]) => shown.includes(key))
    .toSorted((a, b) => shown.indexOf(a[0]) - shown.indexOf(b[0]));
  const [first, ...rest] = entries.filter(([key]) => !shown.includes(key)).toReversed();
  // Each other key follows the key that usually precedes it.
  return [...(first === undefined ? [] : [first]), ...rest].toReversed().reduce<NewEntries>((placed, entry) => {
    const index = entries.findIndex(([key]) => key === entry[0]);
    const before = entries.slice(0, index).findLast(([key]) => placed.some(([there]) => there === key));
    const at = before === undefined ? 0 : placed.findIndex(([key]) => key === before[0]) + 1;
    return placed.toSpliced(at, 0, entry);
  }, known);
};

const text = (value: string, style: ScalarStyle): NewValue => ({ kind: 'text', text: value, style });

/** What a new error is written like. */
export interface Surroundings {
  readonly category: Pick<LoadedCategory, 'spec' | 'placeholders'>;
  /** The nearest error in the file. */
  readonly sample: LoadedError | undefined;
  readonly style: FileStyle;
  readonly source: string;
}

/** A list of parameters as the file writes them. */
export const paramsValue = (
  params: readonly (readonly [string, string])[],
  { sample, style, source }: Pick<Surroundings, 'sample' | 'style' | 'source'>,
): NewValue => {
  const shown = [sample, style.paramsSample].find((one) => (one?.spec.params ?? []).length > 0);
  const list = shown === undefined ? undefined : listAt(shown.node, 'params');
  const [item] = list?.items ?? [];
  const named = item?.kind === 'map' ? item : sample?.node;
  const nameStyle = (named === undefined ? undefined : keyStyle(named, 'name', source)) ?? 'plain';
  return {
    kind: 'list',
    flow: list !== undefined && isFlowList(list, source),
    items: params.map(([name, type]) => ({
      kind: 'map',
      flow: item?.kind === 'map' && item.flow,
      entries: [
        ['name', text(name, nameStyle)],
        ...(type === 'string' ? [] : ([['type', text(type, 'plain')]] as const)),
      ],
    })),
  };
};

const quoted = (style: ScalarStyle | undefined, quote: ScalarStyle): ScalarStyle =>
  style === 'literal' || style === 'folded' || style === undefined ? quote : style;

/** The keys and values of a new error. */
export const newError = (draft: DraftError, names: Names, around: Surroundings): NewEntries => {
  const { category, sample, style, source } = around;
  const { quote } = style.form;
  const like = (key: string, fallback: ScalarStyle): ScalarStyle =>
    quoted(sample === undefined ? undefined : keyStyle(sample.node, key, source), fallback);
  const params = draft.params.map(({ name, type }) => ({ name: names.spell(name), type }));
  const write = (template: string): string => {
    const { template: read } = readTemplate(template, draft.placeholders, draft.params);
    return writeTemplate(read.segments, draft.placeholders, params, referenceOf(template));
  };
  const message = like('message', quote);
  const prose = (key: 'description' | 'cause' | 'fix'): NewEntries =>
    draft[key] === undefined ? [] : [[key, text(draft[key], like(key, message))]];
  const own: PlaceholderStyle | undefined =
    draft.placeholders === category.placeholders ? undefined : draft.placeholders;
  const needsStyle = own !== undefined && [draft.message, ...draft.wordings].some((one) => /[{}%]/.test(one));
  const inherits = category.spec.status === draft.status && sample?.spec.status === undefined;
  const aliases = names.aliasesOf(draft);
  const list = (items: readonly string[], how: ScalarStyle): NewValue => ({
    kind: 'list',
    flow: how === 'plain',
    items: items.map((item) => text(item, how)),
  });
  const entries: NewEntries = [
    ['code', text(draft.code, like('code', 'plain'))],
    ['name', text(names.nameOf(draft), like('name', 'plain'))],
    ...(aliases.length === 0 ? [] : ([['aliases', list(aliases, 'plain')]] as const)),
    ...(inherits ? [] : ([['status', text(String(draft.status), 'plain')]] as const)),
    ...(draft.kind === 'error' ? [] : ([['kind', text(draft.kind, 'plain')]] as const)),
    ...(needsStyle ? ([['placeholders', text(own, 'plain')]] as const) : []),
    ['message', text(write(draft.message), message)],
    ...(draft.wordings.length === 0
      ? []
      : ([
          ['wordings', list(draft.wordings.map(write), quoted(message === 'plain' ? quote : message, quote))],
        ] as const)),
    ...(params.length === 0
      ? []
      : ([
          [
            'params',
            paramsValue(
              params.map(({ name, type }) => [name, type]),
              around,
            ),
          ],
        ] as const)),
    ...(draft.retry === undefined ? [] : ([['retry', text(draft.retry, 'plain')]] as const)),
    ...prose('description'),
    ...prose('cause'),
    ...prose('fix'),
  ];
  return orderLike(entries, sample);
};
