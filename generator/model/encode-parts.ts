import type { Envelope, ItemsMapping, Json, PartSource, Path, Retry, WaitSource } from '../ir/catalog.ts';
import { holderOf, isPathPrefix } from '../ir/path.ts';
import type { Placed } from './body.ts';
import type { ErrorValue } from './error-value.ts';
import { jsonOfValue } from './values.ts';

/** A value at the first of its places, where that is in the body (E3). */
export const placeFirst = ([source]: readonly PartSource[], value: Json | undefined): readonly Placed[] =>
  source !== undefined && 'path' in source && value !== undefined ? [[source.path, value]] : [];

/** The parameters of an error, each as a member (E3). */
export const placeParams = (
  { definition, params }: ErrorValue,
  place: { readonly params: Path | undefined; readonly code: readonly PartSource[] },
): readonly Placed[] => {
  if (definition === undefined || params === undefined) return [];
  const holder = holderOf(place.code);
  return definition.params.flatMap(({ name, type, from }) => {
    const value = params[name];
    const path = from === undefined ? place.params && [...place.params, { member: name }] : [...holder, ...from];
    return path === undefined || value === undefined ? [] : [[path, jsonOfValue(type, value)] as const];
  });
};

/** A time to wait in the unit of a source in the body; a moment is rounded up to its unit (E2). */
const waitIn = ({ unit }: WaitSource, ms: number, now: number): Json => {
  switch (unit) {
    case 's':
      return ms / 1000;
    case 'ms':
      return ms;
    case 'epoch':
      return Math.ceil((now + ms) / 1000);
    case 'epoch-ms':
      return now + ms;
    case 'duration':
      return `${ms / 1000}s`;
  }
};

/** The time to wait at the first of its places in the body (E2). */
export const placeWait = ({ retryAfter }: Envelope, ms: number | undefined, now: number): readonly Placed[] => {
  const source = retryAfter.find((one) => 'path' in one);
  return ms === undefined || source === undefined || !('path' in source)
    ? []
    : [[source.path, waitIn(source, ms, now)]];
};

/** The text of a verdict, where exactly one text means it. */
const verdictText = (values: ReadonlyMap<string, Retry>, retry: Retry): string | undefined => {
  const texts = [...values].flatMap(([text, verdict]) => (verdict === retry ? [text] : []));
  return texts.length === 1 ? texts[0] : undefined;
};

/** A text as the JSON value that it is the text of. */
export const scalarOf = (text: string): Json =>
  text === 'true' || text === 'false' || /^(?:0|-?[1-9][0-9]{0,14})$/u.test(text) ? (JSON.parse(text) as Json) : text;

/** The server's own verdict at its first place, in the body or in a header (E2). */
export const placeVerdict = ({ retry: [source] }: Envelope, retry: Retry) => {
  const text = source && verdictText(source.values, retry);
  if (source === undefined || text === undefined) return { members: [], headers: {} };
  return 'path' in source
    ? { members: [[source.path, scalarOf(text)] as const], headers: {} }
    : { members: [], headers: { [source.header]: text } };
};

/** Whether the code goes through the list of the items, so that the error itself is the first of them. */
export const leadsItems = ({ code: [source] }: Envelope, { path }: ItemsMapping): boolean =>
  source !== undefined && 'path' in source && isPathPrefix([...path, 'elements'], source.path);
