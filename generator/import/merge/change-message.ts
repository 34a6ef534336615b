import { readTemplate, type Segment } from '../../ir/message-template.ts';
import type { Edit } from '../../spec/edit/edits.ts';
import { isFlowList } from '../../spec/edit/list-layout.ts';
import { insertInBrackets } from '../../spec/edit/insert-item.ts';
import { insertAfterItem } from '../../spec/edit/insert-item.ts';
import { blockItems } from '../../spec/edit/list-layout.ts';
import { styleOf, writeScalar, type ScalarStyle } from '../../spec/edit/scalar.ts';
import { insertKey, replaceScalar } from '../../spec/edit/set-value.ts';
import type { LoadedError } from '../../spec/load.ts';
import { nodeAt } from '../../spec/node.ts';
import type { DraftError, DraftParameter } from '../draft.ts';
import { changeParams, hasParamsComment, isBareParam, type ParamsChange } from './change-params.ts';
import { compareMessages, type Comparison } from './compare-messages.ts';
import { correspond } from './correspond.ts';
import { keyStyle, listAt, type FileStyle } from './error-style.ts';
import type { Names } from './new-names.ts';
import { referenceOf, writeTemplate } from './write-template.ts';

/** What becomes of the messages of an error. */
export interface MessageChange {
  readonly edits: readonly Edit[];
  /** The message as it was and as it is, where it changes. */
  readonly message: { readonly from: string; readonly to: string } | undefined;
  /** Wordings that are new to the spec. */
  readonly wordings: readonly string[];
  /** The page has another text that the spec's message reads. */
  readonly isRead: boolean;
  /** Why the message stays although the page has another. */
  readonly obstacle: string | undefined;
}

/** An error of a page and of a spec, and what both are part of. */
export interface MessageContext {
  readonly draft: DraftError;
  readonly entry: LoadedError;
  readonly style: FileStyle;
  readonly source: string;
  readonly names: Names;
  /** Whether a body has the parameters, so that a message need not. */
  readonly hasParamsInBody: boolean;
  /** Whether the error has a message in another locale. */
  readonly isTranslated: boolean;
}

const none: MessageChange = { edits: [], message: undefined, wordings: [], isRead: false, obstacle: undefined };

const segmentsOf = (text: string, { placeholders, spec }: LoadedError): readonly Segment[] =>
  readTemplate(text, placeholders, spec.params ?? []).template.segments;

const draftSegments = (text: string, { placeholders, params }: DraftError): readonly Segment[] =>
  readTemplate(text, placeholders, params).template.segments;

const mapSegments = (segments: readonly Segment[], params: ReadonlyMap<number, number>): readonly Segment[] =>
  segments.map((segment) => ('param' in segment ? { param: params.get(segment.param) ?? segment.param } : segment));

const usedBy = (segments: readonly Segment[]): ReadonlySet<number> =>
  new Set(segments.flatMap((segment) => ('param' in segment ? [segment.param] : [])));

const paramsOf = ({ spec }: LoadedError): readonly DraftParameter[] =>
  (spec.params ?? []).map(({ name, type }) => ({ name, type: type ?? 'string' }));

/** The edits that add wordings to an error. */
const addWordings = ({ entry, style, source }: MessageContext, wordings: readonly string[]): readonly Edit[] => {
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

/** The parameters after a change: which ones go, which ones come, and the position of each one of the page. */
interface Plan {
  readonly change: ParamsChange;
  readonly params: readonly DraftParameter[];
  readonly positions: ReadonlyMap<number, number>;
}

const planParams = ({ draft, entry, names, hasParamsInBody }: MessageContext, segments: readonly Segment[]): Plan => {
  const spec = { segments: segmentsOf(entry.spec.message, entry), params: paramsOf(entry) };
  const found = correspond({ page: { segments, params: draft.params }, spec });
  const kept = new Set(found.values());
  const removed = new Set(
    spec.params.flatMap((_, index) =>
      kept.has(index) || hasParamsInBody || entry.spec.params?.[index]?.from !== undefined ? [] : [index],
    ),
  );
  const taken = new Set(spec.params.map(({ name }) => name.toLowerCase().replaceAll('_', '')));
  const added = draft.params.flatMap((param, index) => {
    if (found.has(index)) return [];
    const before = [...found].filter(([position]) => position < index).at(-1)?.[1];
    let name = names.spell(param.name);
    for (let number = 2; taken.has(name.toLowerCase().replaceAll('_', '')); number++) name = `${param.name}_${number}`;
    taken.add(name.toLowerCase().replaceAll('_', ''));
    return [{ index, param: { ...param, name }, after: before ?? -1 }];
  });
  const order: (readonly [param: DraftParameter, from: number | undefined])[] = [];
  const comeAfter = (index: number): void => {
    for (const one of added) if (one.after === index) order.push([one.param, one.index]);
  };
  comeAfter(-1);
  spec.params.forEach((param, index) => {
    if (!removed.has(index)) order.push([param, [...found].find(([, position]) => position === index)?.[0]]);
    comeAfter(index);
  });
  return {
    change: { removed, added },
    params: order.map(([param]) => param),
    positions: new Map(order.flatMap(([, from], index) => (from === undefined ? [] : [[from, index] as const]))),
  };
};

const findObstacle = (context: MessageContext, { change }: Plan): string | undefined => {
  const { entry, source, isTranslated, hasParamsInBody } = context;
  const isChanged = change.removed.size > 0 || change.added.length > 0;
  if (!isChanged || (hasParamsInBody && change.removed.size === 0)) return undefined;
  if (isTranslated) return 'its translations have the old parameters';
  if ((entry.spec.wordings ?? []).length > 0) return 'its wordings have the old parameters';
  const worded = [...change.removed].find((index) => !isBareParam(entry, index, source));
  const isEmptied = change.removed.size === (entry.spec.params ?? []).length && change.removed.size > 0;
  if (worded === undefined && isEmptied && hasParamsComment(entry, source)) {
    return 'its parameters are gone, and something is written about them';
  }
  return worded === undefined
    ? undefined
    : `the parameter ${entry.spec.params?.[worded]?.name ?? ''} is gone, and something is written about it`;
};

/** A new message takes the place of the old one, which becomes a wording where it has the same parameters. */
const replaceMessage = (context: MessageContext, segments: readonly Segment[]): MessageChange => {
  const { draft, entry, style, source } = context;
  const plan = planParams(context, segments);
  const obstacle = findObstacle(context, plan);
  if (obstacle !== undefined) return { ...none, obstacle };
  const node = nodeAt(entry.node, ['message']);
  if (node.kind !== 'scalar') return none;
  const reference =
    entry.spec.params?.length === 0 || entry.spec.params === undefined
      ? referenceOf(draft.message)
      : referenceOf(entry.spec.message);
  const write = (from: readonly Segment[]): string =>
    writeTemplate(mapSegments(from, plan.positions), entry.placeholders, plan.params, reference);
  const to = write(segments);
  const isSameParams = plan.change.removed.size === 0 && plan.change.added.length === 0;
  const usesAll = (from: readonly Segment[]): boolean =>
    context.hasParamsInBody ||
    plan.params.every((_, index) => usedBy(from).has(index) || entry.spec.params?.[index]?.from !== undefined);
  const known = entry.spec.wordings ?? [];
  const isKnown = (candidate: readonly Segment[]): boolean =>
    known.some((text) => compareMessages(candidate, segmentsOf(text, entry)).verdict === 'same');
  // A message that comes back changes places with the one that took its place.
  const back = known.findIndex((text) => compareMessages(segments, segmentsOf(text, entry)).verdict === 'same');
  const old = isSameParams ? [entry.spec.message] : [];
  const theirs = draft.wordings
    .map((text) => draftSegments(text, draft))
    .filter((from) => !isKnown(from) && usesAll(mapSegments(from, plan.positions)))
    .map(write);
  const backNode = back === -1 ? undefined : nodeAt(entry.node, ['wordings', back]);
  const wordings = [...(backNode === undefined ? old : []), ...theirs];
  return {
    ...none,
    message: { from: entry.spec.message, to },
    wordings,
    edits: [
      replaceScalar(node, to, style.form.quote, entry.node.flow, source),
      ...changeParams(entry, plan.change, style, source),
      ...(backNode?.kind === 'scalar'
        ? [
            replaceScalar(
              backNode,
              entry.spec.message,
              style.form.quote,
              entry.node.flow || isInFlow(entry, source),
              source,
            ),
          ]
        : []),
      ...addWordings(context, wordings),
    ],
  };
};

const isInFlow = ({ node }: LoadedError, source: string): boolean => {
  const list = listAt(node, 'wordings');
  return list !== undefined && isFlowList(list, source);
};

/** Wordings of the page that the spec does not read yet, with the spec's parameters. */
const newWordings = ({ draft, entry }: MessageContext, { params }: Comparison): readonly string[] => {
  const known = [entry.spec.message, ...(entry.spec.wordings ?? [])].map((text) => segmentsOf(text, entry));
  const own = paramsOf(entry);
  return draft.wordings.flatMap((text) => {
    const segments = draftSegments(text, draft);
    if (known.some((one) => compareMessages(segments, one).verdict !== 'different')) return [];
    const mapped = mapSegments(segments, params);
    const isWhole =
      [...usedBy(segments)].every((param) => params.has(param)) && own.every((_, index) => usedBy(mapped).has(index));
    return isWhole ? [writeTemplate(mapped, entry.placeholders, own, referenceOf(entry.spec.message))] : [];
  });
};

/** Decides what becomes of the messages of an error that the page has too. */
export const changeMessage = (context: MessageContext): MessageChange => {
  const { draft, entry } = context;
  const own = segmentsOf(entry.spec.message, entry);
  // The page may list several messages in any order: one of them is the spec's.
  const texts = [draft.message, ...draft.wordings].map((text) => draftSegments(text, draft));
  const compared = texts.map((segments) => compareMessages(segments, own));
  const found =
    compared.find(({ verdict }) => verdict === 'same') ?? compared.find(({ verdict }) => verdict === 'read');
  const [main] = texts;
  if (main === undefined) return none;
  if (found === undefined) return replaceMessage(context, main);
  const rest = { ...draft, wordings: [draft.message, ...draft.wordings] };
  const wordings =
    found.verdict === 'read' && draft.wordings.length === 0 ? [] : newWordings({ ...context, draft: rest }, found);
  return { ...none, wordings, isRead: found.verdict === 'read', edits: addWordings(context, wordings) };
};
