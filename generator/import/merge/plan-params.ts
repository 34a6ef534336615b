import type { Segment } from '../../ir/message-template.ts';
import type { DraftParameter } from '../draft.ts';
import { hasParamsComment, isBareParam, type ParamsChange } from './change-params.ts';
import { correspond } from './correspond.ts';
import { paramsOf, segmentsOf, type MessageContext } from './message-context.ts';

/** The parameters after a change: which ones go, which ones come, and the position of each one of the page. */
export interface Plan {
  readonly change: ParamsChange;
  readonly params: readonly DraftParameter[];
  readonly positions: ReadonlyMap<number, number>;
}

/** Decides which parameters an error has with the message of the page. */
export const planParams = (
  { draft, entry, names, hasParamsInBody }: MessageContext,
  segments: readonly Segment[],
): Plan => {
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

/** Why an error cannot have other parameters. */
export const findObstacle = (context: MessageContext, { change }: Plan): string | undefined => {
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
