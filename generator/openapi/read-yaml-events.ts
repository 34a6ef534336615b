import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { MapNode, ScalarNode, SpecNode } from '../spec/node.ts';
import { endOfText } from './block-end.ts';
import { depthLimit } from './read-findings.ts';

const eventsOf = (text: string): readonly Event[] => {
  try {
    return parseEvents(text, { maxDepth: depthLimit });
  } catch {
    return [];
  }
};

/** Blanks, line breaks, comments and a comma, between the last value of braces or brackets and their end. */
const beforeClose = /(?:[\s,]|#[^\n]*)*/y;

/** What parsers do not agree on: line breaks of a lone CR, and a byte order mark that is not at the start. */
const isUnclear = (text: string): boolean => /\r(?!\n)|(?!^)\uFEFF/.test(text);

/** Where the next sign is that is no blank. */
const skipBlanks = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
};

/**
 * Reads YAML as nearly everyone writes it: without anchors, aliases, tags, merge keys and directives, and with nothing wrong in
 * it. Anything else gives nothing, and is for `readYamlTokens`. This reader is several times as fast.
 */
export const readYamlEvents = (file: string, text: string): SpecNode | undefined => {
  if (isUnclear(text)) return undefined;
  const events = eventsOf(text);
  let next = 0;
  let isUsual = true;

  const scalar = (value: string, plain: boolean, start: number, end: number): ScalarNode => ({
    kind: 'scalar',
    text: value,
    plain,
    place: { file, start, end },
  });

  const unusualAt = (offset: number): ScalarNode => {
    isUsual = false;
    return scalar('', true, offset, offset);
  };

  const isOpen = (): boolean => isUsual && next < events.length && events[next]?.type !== EVENT_ID.POP;

  const readBlockText = (event: ScalarEvent, from: number): ScalarNode => {
    const { valueStart: body, valueEnd, indent, chomping } = event;
    const line = Math.max(from, text.lastIndexOf('\n', body - 2));
    const start = text.indexOf(event.style === SCALAR_STYLE.LITERAL_BLOCK ? '|' : '>', line);
    const length =
      chomping === CHOMPING_MODE.KEEP ? valueEnd - body : endOfText(text.slice(body, valueEnd), Math.max(indent, 0));
    if (!length || start < 0 || start > body) return unusualAt(body);
    return scalar(getScalarValue(text, event), false, start, body + length);
  };

  /** `from` is where the colon before the value ends, if there is one. */
  const readScalar = (event: ScalarEvent, from: number | undefined): ScalarNode => {
    const { valueStart, valueEnd, style } = event;
    if (valueStart < 0) return from === undefined ? unusualAt(0) : scalar('', true, from, from);
    const value = getScalarValue(text, event);
    if (style === SCALAR_STYLE.PLAIN) return scalar(value, true, valueStart, valueEnd);
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
      return scalar(value, false, valueStart - 1, valueEnd + 1);
    }
    return readBlockText(event, from ?? 0);
  };

  const endOfBraces = (to: number, sign: string): number => {
    beforeClose.lastIndex = to;
    beforeClose.test(text);
    const at = beforeClose.lastIndex;
    if (text[at] !== sign) isUsual = false;
    return at + 1;
  };

  const readMap = ({ start, style }: MappingEvent): MapNode => {
    const flow = style === COLLECTION_STYLE.FLOW;
    const entries = new Map<string, { readonly key: ScalarNode; readonly value: SpecNode }>();
    let end = flow ? start + 1 : start;
    if (flow && text[start] !== '{') isUsual = false;
    while (isOpen()) {
      const key = read(undefined);
      const colon = skipBlanks(text, key.place.end);
      if (key.kind !== 'scalar' || text[colon] !== ':' || (key.plain && key.text === '<<') || entries.has(key.text)) {
        isUsual = false;
        break;
      }
      const value = read(colon + 1);
      end = value.place.end;
      entries.set(key.text, { key, value });
    }
    next += 1;
    return { kind: 'map', entries, flow, place: { file, start, end: flow ? endOfBraces(end, '}') : end } };
  };

  const readList = ({ start, style }: SequenceEvent): SpecNode => {
    const flow = style === COLLECTION_STYLE.FLOW;
    const items: SpecNode[] = [];
    let end = flow ? start + 1 : start;
    while (isOpen()) {
      const item = read(undefined);
      items.push(item);
      end = item.place.end;
    }
    next += 1;
    return { kind: 'list', items, place: { file, start, end: flow ? endOfBraces(end, ']') : end } };
  };

  const read = (from: number | undefined): SpecNode => {
    const event = events[next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        if (event.anchorStart >= 0 || event.tagStart >= 0) return unusualAt(0);
        if (event.type === EVENT_ID.SCALAR) return readScalar(event, from);
        return event.type === EVENT_ID.MAPPING ? readMap(event) : readList(event);
      default:
        return unusualAt(0);
    }
  };

  const document = events[next++];
  if (document?.type !== EVENT_ID.DOCUMENT || document.directives.length > 0) return undefined;
  const root = read(undefined);
  const isIndented = /^[ \t]+---/m.test(text.slice(0, root.place.start));
  return isUsual && !isIndented && next === events.length - 1 && root.kind === 'map' ? root : undefined;
};
