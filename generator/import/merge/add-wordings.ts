import type { Edit } from '../../spec/edit/edits.ts';
import { insertAfterItem, insertInBrackets } from '../../spec/edit/insert-item.ts';
import { blockItems, isFlowList } from '../../spec/edit/list-layout.ts';
import { styleOf, writeScalar, type ScalarStyle } from '../../spec/edit/scalar.ts';
import { insertKey } from '../../spec/edit/set-value.ts';
import { keyStyle, listAt } from './error-style.ts';
import type { MessageContext } from './message-context.ts';

/** The edits that add wordings to an error. */
export const addWordings = ({ entry, style, source }: MessageContext, wordings: readonly string[]): readonly Edit[] => {
  if (wordings.length === 0) return [];
  const { node } = entry;
  const { file } = node.place;
  const { form } = style;
  const list = listAt(node, 'wordings');
  const last = list?.items.at(-1);
  const own = last?.kind === 'scalar' ? styleOf(last, source) : keyStyle(node, 'message', source);
  const how: ScalarStyle = own === undefined || own === 'literal' || own === 'folded' ? form.quote : own;
  if (list === undefined || last === undefined) {
    const flow = node.flow;
    const items = wordings.map((text) => ({ kind: 'text', text, style: how }) as const);
    const after = node.entries.has('params') ? 'params' : 'message';
    return insertKey(node, after, 'wordings', { kind: 'list', flow, items }, form, source);
  }
  if (isFlowList(list, source)) {
    const brackets = { place: list.place, entries: list.items.map(({ place }) => place) };
    return wordings.flatMap((text) =>
      insertInBrackets(brackets, list.items.length - 1, writeScalar(text, how, true, form.quote), source),
    );
  }
  const item = blockItems(list, source).at(-1);
  if (item === undefined) return [];
  return wordings.map((text) => {
    const line = `${' '.repeat(item.column)}- ${writeScalar(text, how, false, form.quote)}`;
    return insertAfterItem(file, item, line, 0, source);
  });
};
