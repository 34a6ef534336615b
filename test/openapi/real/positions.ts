import { COLLECTION_STYLE_FLOW, EVENT_ID, getScalarValue, parseEvents, type Event } from 'js-yaml';

/** A value of YAML or JSON, and where it is. */
export type Placed =
  | { readonly kind: 'map'; readonly isFlow: boolean; readonly start: number; readonly entries: readonly PlacedEntry[] }
  | { readonly kind: 'list'; readonly items: readonly Placed[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'alias' };

/** A key with its value. */
export interface PlacedEntry {
  readonly key: string;
  /** Where the key starts, with its quotes. */
  readonly start: number;
  readonly value: Placed;
}

/** The value of a file. */
export const readPlaces = (text: string): Placed => {
  const events: readonly Event[] = parseEvents(text, { maxDepth: 10_000 });
  let at = 0;
  const keyStart = (event: Event): number => {
    if (event.type !== EVENT_ID.SCALAR) return -1;
    return /["']/.test(text[event.valueStart - 1] ?? '') ? event.valueStart - 1 : event.valueStart;
  };
  const read = (): Placed => {
    const event = events[at++];
    if (event === undefined) return { kind: 'alias' };
    if (event.type === EVENT_ID.SCALAR) return { kind: 'text', text: getScalarValue(text, event) };
    if (event.type === EVENT_ID.SEQUENCE) {
      const items: Placed[] = [];
      while (events[at] !== undefined && events[at]?.type !== EVENT_ID.POP) items.push(read());
      at++;
      return { kind: 'list', items };
    }
    if (event.type === EVENT_ID.MAPPING) {
      const entries: PlacedEntry[] = [];
      for (let next = events[at]; next !== undefined && next.type !== EVENT_ID.POP; next = events[at]) {
        const start = keyStart(next);
        const key = read();
        entries.push({ key: key.kind === 'text' ? key.text : '', start, value: read() });
      }
      at++;
      return { kind: 'map', isFlow: event.style === COLLECTION_STYLE_FLOW, start: event.start, entries };
    }
    if (event.type === EVENT_ID.DOCUMENT) return read();
    return { kind: 'alias' };
  };
  return read();
};

/** The value of a key; nothing where there is none. */
export const valueOf = (node: Placed | undefined, key: string): Placed | undefined =>
  node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
