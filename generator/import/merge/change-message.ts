import type { Segment } from '../../ir/message-template.ts';
import type { Edit } from '../../spec/edit/edits.ts';
import { isFlowList } from '../../spec/edit/list-layout.ts';
import { replaceScalar } from '../../spec/edit/set-value.ts';
import type { LoadedError } from '../../spec/load.ts';
import { nodeAt } from '../../spec/node.ts';
import { addWordings } from './add-wordings.ts';
import { changeParams } from './change-params.ts';
import { compareMessages, type Comparison } from './compare-messages.ts';
import { listAt } from './error-style.ts';
import { draftSegments, mapSegments, paramsOf, segmentsOf, usedBy, type MessageContext } from './message-context.ts';
import { findObstacle, planParams } from './plan-params.ts';
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

const none: MessageChange = { edits: [], message: undefined, wordings: [], isRead: false, obstacle: undefined };

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
