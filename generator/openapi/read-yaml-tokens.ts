import { CST } from 'yaml';
import type { Diagnostic, Place } from '../diagnostic.ts';
import type { ScalarNode, SpecNode } from '../spec/node.ts';
import { error } from '../spec/rules/finding.ts';
import { readTokens } from '../spec/yaml-tokens.ts';
import { findSyntaxError } from '../spec/yaml.ts';
import { endOfBlock } from './block-end.ts';
import type { ReadDocument } from './document-shape.ts';
import { createMapBuilder, type Key, type Measured } from './map-builder.ts';
import { depthLimit, tooDeep } from './read-findings.ts';
import { mergeStretches, type Stretch, type WrittenMember } from './written.ts';
import { readProps, type Props } from './yaml-props.ts';

/*
 * The tokens of a YAML text become nodes directly, so that the places are exact: a block ends where its last value ends.
 */

/** More values than this, of which most are aliases, are an attack or a mistake. */
const valueLimit = 1_000_000;

/** Reads any YAML 1.2 file, or says what is wrong with it. */
export const readYamlTokens = (file: string, text: string): ReadDocument => {
  const diagnostics: Diagnostic[] = [];
  const tokens = readTokens(text, depthLimit);

  const anchors = new Map<string, Measured>();
  const shared: Stretch[] = [];
  const written = new Map<SpecNode, readonly WrittenMember[]>();
  let values = 0;

  const placeOf = (start: number, end: number): Place => ({ file, start, end });

  const createMap = () => createMapBuilder(written, (found) => diagnostics.push(found));

  const keep = (measured: Measured, anchor: string | undefined): Measured => {
    if (anchor !== undefined) anchors.set(anchor, measured);
    return measured;
  };

  const emptyAt = (offset: number, { anchor, isText }: Pick<Props, 'anchor' | 'isText'>): Measured => {
    const node: ScalarNode = { kind: 'scalar', text: '', plain: !isText, place: placeOf(offset, offset) };
    return keep({ node, start: offset, end: offset, size: 1, height: 0 }, anchor);
  };

  const readScalar = (token: CST.FlowScalar | CST.BlockScalar, isText: boolean): ScalarNode => {
    const resolved = CST.resolveAsScalar(token, true, () => {});
    const end = token.type === 'block-scalar' ? endOfBlock(token, text) : token.offset + token.source.length;
    const plain = token.type === 'scalar' && !isText;
    return { kind: 'scalar', text: resolved?.value ?? '', plain, place: placeOf(token.offset, end) };
  };

  const readAlias = (token: CST.FlowScalar): Measured => {
    const name = token.source.slice(1);
    const [start, end] = [token.offset, token.offset + token.source.length];
    const target = anchors.get(name);
    if (target === undefined) {
      diagnostics.push(
        error(
          'yaml-alias',
          placeOf(start, end),
          `There is no anchor &${name} before this alias.`,
          `Write &${name} before the value that is meant, or write the value here.`,
        ),
      );
      return { ...emptyAt(start, { anchor: undefined, isText: true }), end };
    }
    shared.push({ start: target.start, end: target.end });
    return { ...target, start, end };
  };

  const readValue = (token: CST.Token, props: Props, depth: number): Measured => {
    values += 1;
    switch (token.type) {
      case 'alias':
        return readAlias(token);
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'block-scalar': {
        const node = readScalar(token, props.isText);
        return keep({ node, start: node.place.start, end: node.place.end, size: 1, height: 0 }, props.anchor);
      }
      case 'block-map':
      case 'block-seq':
      case 'flow-collection': {
        if (depth >= depthLimit) {
          if (!diagnostics.some(({ rule }) => rule === 'yaml-depth')) {
            diagnostics.push(tooDeep(placeOf(token.offset, token.offset + 1)));
          }
          return emptyAt(token.offset, props);
        }
        const measured =
          token.type === 'block-seq'
            ? readBlockList(token, depth + 1)
            : token.type === 'block-map'
              ? readBlockMap(token, depth + 1)
              : readFlow(token, depth + 1);
        return keep(measured, props.anchor);
      }
      default:
        return emptyAt(token.offset, props);
    }
  };

  const readKey = (token: CST.Token | null | undefined, props: Props, at: number): Key | undefined => {
    if (token === null || token === undefined) {
      const { node } = emptyAt(at, props);
      return node.kind === 'scalar' ? { node, isMerge: false } : undefined;
    }
    const { node, start, end } = readValue(token, props, depthLimit - 1);
    if (node.kind === 'scalar') {
      const isMerge = node.plain && node.text === '<<';
      return { node: token.type === 'alias' ? { ...node, place: placeOf(start, end) } : node, isMerge };
    }
    diagnostics.push(
      error(
        'yaml-key',
        placeOf(start, Math.max(end, start + 1)),
        'A key must be a text.',
        'If this was meant as a text with a placeholder, put it in quotes.',
      ),
    );
    return undefined;
  };

  const readBlockMap = (token: CST.BlockMap, depth: number): Measured => {
    const map = createMap();
    let from: number | undefined;
    let to = token.offset;
    for (const { start, key, sep, value } of token.items) {
      const keyProps = readProps(start, 'explicit-key-ind');
      if (key === undefined && sep === undefined && keyProps.start === undefined) continue;
      const found = readKey(key, keyProps, keyProps.end ?? to);
      const valueProps = readProps(sep, 'map-value-ind');
      const after = valueProps.end ?? found?.node.place.end ?? to;
      const read = value ? readValue(value, valueProps, depth) : emptyAt(after, valueProps);
      from ??= keyProps.start ?? found?.node.place.start ?? token.offset;
      to = read.end;
      if (found !== undefined) map.add(found, read);
    }
    return map.end(false, placeOf(from ?? token.offset, to));
  };

  const readBlockList = (token: CST.BlockSequence, depth: number): Measured => {
    const items: SpecNode[] = [];
    let to = token.offset;
    let [size, height] = [1, 0];
    for (const { start, value } of token.items) {
      const props = readProps(start, 'seq-item-ind');
      if (!props.isFound) continue;
      const read = value ? readValue(value, props, depth) : emptyAt(props.end ?? to, props);
      items.push(read.node);
      size += read.size;
      height = Math.max(height, read.height);
      to = read.end;
    }
    const node: SpecNode = { kind: 'list', items, place: placeOf(token.offset, to) };
    return { node, start: token.offset, end: to, size, height: height + 1 };
  };

  const readFlow = (token: CST.FlowCollection, depth: number): Measured => {
    const isMap = token.start.source === '{';
    const map = createMap();
    const items: SpecNode[] = [];
    let to = token.offset + 1;
    let [size, height] = [1, 0];
    for (const { start, key, sep, value } of token.items) {
      const props = readProps(start, 'explicit-key-ind');
      if (props.start === undefined && sep === undefined && !value && !key) continue;
      if (!isMap && sep === undefined && !props.isFound) {
        const read = value ? readValue(value, props, depth) : emptyAt(props.end ?? to, props);
        items.push(read.node);
        size += read.size;
        height = Math.max(height, read.height);
        to = read.end;
        continue;
      }
      const found = readKey(key, props, props.end ?? to);
      const valueProps = readProps(sep, 'map-value-ind');
      const after = valueProps.end ?? found?.node.place.end ?? to;
      const read = value ? readValue(value, valueProps, depth) : emptyAt(after, valueProps);
      to = read.end;
      if (found === undefined) continue;
      if (isMap) {
        map.add(found, read);
        continue;
      }
      // A map of one member without braces.
      const pair = createMap();
      pair.add(found, read);
      const inner = pair.end(true, placeOf(found.node.place.start, read.end));
      items.push(inner.node);
      size += inner.size;
      height = Math.max(height, inner.height);
    }
    const [close] = token.end;
    const end = close === undefined ? to : close.offset + 1;
    if (isMap) return map.end(true, placeOf(token.offset, end));
    const node: SpecNode = { kind: 'list', items, place: placeOf(token.offset, end) };
    return { node, start: token.offset, end, size, height: height + 1 };
  };

  let top: Measured | undefined;
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    if (top === undefined) {
      const props = readProps(token.start, 'doc-start');
      top = token.value ? readValue(token.value, props, 0) : emptyAt(props.end ?? token.offset, props);
      continue;
    }
    diagnostics.push(
      error(
        'yaml-documents',
        placeOf(token.offset, token.offset + 3),
        'A file must contain one YAML document only.',
        'Remove the line --- and everything after it, or move it to another file.',
      ),
    );
  }
  // Nodes are also made of what is wrong: the parser knows all that is.
  if (!diagnostics.some(({ rule }) => rule === 'yaml-depth' || rule === 'yaml-documents')) {
    const wrong = findSyntaxError(tokens, text);
    if (wrong !== undefined) {
      const place = placeOf(wrong.start, Math.max(wrong.end, wrong.start + 1));
      return { document: undefined, diagnostics: [error('yaml-syntax', place, wrong.message, wrong.help)] };
    }
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const measured = top ?? emptyAt(start, { anchor: undefined, isText: false });
  if (diagnostics.length === 0 && measured.height > depthLimit) {
    diagnostics.push(tooDeep(placeOf(measured.start, measured.start + 1)));
  }
  if (diagnostics.length === 0 && measured.size > valueLimit && measured.size > 10 * values) {
    diagnostics.push(
      error(
        'yaml-alias',
        placeOf(measured.start, measured.start + 1),
        'With its aliases followed, the file has more than a million values.',
        'Write fewer aliases of values that have aliases in them.',
      ),
    );
  }
  if (diagnostics.length > 0) return { document: undefined, diagnostics };
  const document = { file, text, form: 'yaml' as const, root: measured.node, shared: mergeStretches(shared), written };
  return { document, diagnostics };
};
