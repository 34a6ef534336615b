import { Composer, isAlias, isMap, isScalar, isSeq, Parser, Scalar, type Document as YamlDocument } from 'yaml';
import type { Diagnostic, Place } from '../diagnostic.ts';
import type { MapNode, ScalarNode, SpecNode } from '../spec/node.ts';
import { error } from '../spec/rules/finding.ts';

/** One file of a description. */
export interface Document {
  readonly file: string;
  readonly text: string;
  readonly form: 'yaml' | 'json';
  readonly root: SpecNode;
}

/** A file that was read, or why it could not be. */
export interface ReadDocument {
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const toNode = (yaml: YamlDocument.Parsed, file: string): SpecNode => {
  const placeOf = (range: readonly [number, number, number] | null | undefined, fallback: Place): Place =>
    range ? { file, start: range[0], end: Math.max(range[1], range[0]) } : fallback;
  const scalar = (node: Scalar, fallback: Place): ScalarNode => ({
    kind: 'scalar',
    text: String(node.value ?? ''),
    plain: node.type === Scalar.PLAIN,
    place: placeOf(node.range, fallback),
  });
  const visit = (node: unknown, fallback: Place): SpecNode => {
    if (isAlias(node)) return visit(node.resolve(yaml), fallback);
    if (isScalar(node)) return scalar(node, fallback);
    if (isSeq(node)) {
      const place = placeOf(node.range, fallback);
      return { kind: 'list', items: node.items.map((item) => visit(item, place)), place };
    }
    if (!isMap(node)) return { kind: 'scalar', text: '', plain: true, place: fallback };
    const place = placeOf(node.range, fallback);
    const entries = new Map<string, { key: ScalarNode; value: SpecNode }>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const written = scalar(key, place);
      const after = { file, start: written.place.end, end: written.place.end + 1 };
      entries.set(written.text, { key: written, value: visit(value, after) });
    }
    return { kind: 'map', entries, flow: node.flow === true, place } satisfies MapNode;
  };
  return visit(yaml.contents, { file, start: 0, end: 1 });
};

/** Reads a file of a description: YAML 1.2 or JSON. */
export const readDocument = (file: string, text: string): ReadDocument => {
  const tokens = [...new Parser().parse(text)];
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [yaml] = [...composer.compose(tokens, true, text.length)];
  const [problem] = yaml?.errors ?? [];
  if (yaml === undefined || problem !== undefined) {
    const [start, end] = problem?.pos ?? [0, 1];
    const place = { file, start, end };
    return {
      document: undefined,
      diagnostics: [error('yaml-syntax', place, `This is not valid YAML: ${problem?.message ?? 'it is empty.'}`)],
    };
  }
  const form = /^\s*\{/.test(text) && file.endsWith('.json') ? 'json' : 'yaml';
  return { document: { file, text, form, root: toNode(yaml, file) }, diagnostics: [] };
};
