import type { DetailsMapping, Json, PartSource, Path } from '../ir/catalog.ts';
import { isPathPrefix } from '../ir/path.ts';
import { bodyOf, fits, jsonAt, merge, type Placed } from './body.ts';
import type { Detail } from './error-value.ts';

/** A detail as it is sent, and the list that it belongs to. */
export interface WrittenDetail {
  readonly list: Path;
  readonly json: Json;
}

/** The path of a list, without the step to its elements. */
const listPath = (path: Path): Path => (path.at(-1) === 'elements' ? path.slice(0, -1) : path);

const partOf = (path: Path | undefined, value: Json | undefined): readonly Placed[] =>
  path === undefined || value === undefined ? [] : [[path, value]];

/** The details of an error in the shape of the first mapping (D2). */
export const writeDetails = (
  [mapping]: readonly DetailsMapping[],
  details: readonly Detail[],
  wireCode: (code: string) => Json,
): readonly WrittenDetail[] =>
  details.flatMap(({ field, code, message }) => {
    if (mapping === undefined) return [];
    const parts = [
      ...partOf(mapping.code, code === undefined ? undefined : wireCode(code)),
      ...partOf(mapping.message, message),
    ];
    if (mapping.kind === 'list') {
      const all = [...partOf(mapping.field, field), ...parts];
      return all.length === 0 ? [] : [{ list: listPath(mapping.path), json: bodyOf(all) }];
    }
    const json = code === undefined ? message : bodyOf(parts);
    return field === undefined || json === undefined ? [] : [{ list: [...mapping.path, { member: field }], json }];
  });

/** Where a message is sent: nowhere if the details are in its place (D2). */
export const messagePlace = (
  sources: readonly PartSource[],
  [mapping]: readonly DetailsMapping[],
  details: readonly WrittenDetail[],
): readonly PartSource[] => {
  const [message] = sources;
  const isReplaced =
    message !== undefined && 'path' in message && mapping !== undefined && isPathPrefix(message.path, mapping.path);
  return isReplaced && details.length > 0 ? [] : sources;
};

/** A body with details, each in the next element of its list in which it replaces nothing (D2). */
export const addDetails = (start: Json, details: readonly WrittenDetail[]): Json => {
  const next = new Map<string, number>();
  return details.reduce<Json>((body, { list, json }) => {
    if (!fits(body, jsonAt(list, []))) return body;
    const key = JSON.stringify(list);
    const at = (index: number): Json => jsonAt([...list, { index }], json);
    let index = next.get(key) ?? 0;
    while (!fits(body, at(index))) index += 1;
    next.set(key, index + 1);
    return merge(body, at(index));
  }, start);
};
