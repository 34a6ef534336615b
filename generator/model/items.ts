import type { ErrorCatalog, ItemsMapping, Json } from '../ir/catalog.ts';
import { detailsOf } from './details.ts';
import { blankError, type ErrorValue } from './error-value.ts';
import { categoryOf, lookup } from './lookup.ts';
import { paramsOf } from './params.ts';
import { findPart, findPartNear, firstAt, valueOf, valuesAt } from './places.ts';
import { messageText, statusOf, textOrInteger } from './values.ts';
import { verdictOf } from './verdict.ts';

/** The results of a bulk answer. */
export interface Items {
  readonly failed: readonly ErrorValue[];
  /** Whether each of them failed. */
  readonly isWhole: boolean;
}

/** An element of a list as an error; absent where it did not fail (I1, I2). */
const decodeItem = (
  catalog: ErrorCatalog,
  mapping: ItemsMapping,
  item: Json,
  { status: outer, index }: { status: number; index: number },
): ErrorValue | undefined => {
  const code = findPart(mapping.code, item, {}, textOrInteger);
  const definition = code && lookup(catalog, code.text);
  if (definition?.kind === 'success' || (code === undefined && !mapping.every)) return undefined;
  const status = firstAt(item, mapping.status, statusOf) ?? outer;
  const category = categoryOf(catalog, definition, code?.text);
  const received = findPartNear(code, mapping.message, item, {}, messageText);
  return {
    ...blankError(status, verdictOf(definition, category, status)),
    definition,
    category: category?.name,
    code: code?.text,
    subcode: findPartNear(code, mapping.subcode, item, {}, textOrInteger),
    params: definition && paramsOf(definition, { body: item, params: mapping.params, code, message: received }),
    received,
    details: detailsOf(item, mapping.details),
    index,
  };
};

/** The items of a body (I1). */
export const decodeItems = (catalog: ErrorCatalog, body: Json | undefined, status: number): Items => {
  const failed: ErrorValue[] = [];
  let count = 0;
  if (body === undefined) return { failed, isWhole: false };
  for (const mapping of catalog.envelope.items) {
    for (const passed of valuesAt(body, mapping.path)) {
      const list = valueOf(passed);
      if (!Array.isArray(list)) continue;
      count += list.length;
      for (const [index, item] of list.entries()) {
        const error = decodeItem(catalog, mapping, item, { status, index });
        if (error !== undefined) failed.push(error);
      }
    }
  }
  return { failed, isWhole: failed.length === count };
};
