import { Composer, isMap, isScalar, isSeq, Scalar, type CST, type Document, type YAMLMap } from 'yaml';
import type { Diagnostic, Place } from '../diagnostic.ts';
import type { MapNode, ScalarNode, SpecNode } from './node.ts';
import { findConflict, findYamlProblem, type YamlProblem } from './yaml-problem.ts';
import { checkTokens, readTokens, type Report } from './yaml-tokens.ts';

/** Largest file, in UTF-8 bytes. */
export const sizeLimit = 10_000_000;

/** The content of a file, or why it cannot be read. */
export interface ParsedYaml {
  /** Absent if the file is not YAML that a spec may use. */
  readonly root: SpecNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a YAML 1.2 file without anchors, aliases, tags, merge keys and directives. Linear in the length of the text. */
export const parseYaml = (file: string, text: string): ParsedYaml => {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (rule, start, end, message, help, other) => {
    const last = diagnostics.at(-1);
    if (last?.rule === rule && last.place.start === start && last.message === message) return;
    diagnostics.push({
      rule,
      severity: 'error',
      place: { file, start, end: Math.max(end, start + 1) },
      message,
      ...(help === undefined ? {} : { help }),
      ...(other === undefined ? {} : { other }),
    });
  };
  if (Buffer.byteLength(text) > sizeLimit) {
    report(
      'file-size',
      0,
      1,
      `The file is larger than ${sizeLimit / 1_000_000} MB.`,
      'Split it, and list the parts under include.',
    );
    return { root: undefined, diagnostics };
  }
  const conflict = findConflict(text);
  if (conflict !== undefined) {
    report('yaml-conflict', conflict.start, conflict.end, conflict.message, conflict.help);
    return { root: undefined, diagnostics };
  }
  const tokens = readTokens(text);
  if (!checkTokens(tokens, report)) return { root: undefined, diagnostics };

  const documents = compose(tokens, text);
  for (const extra of documents.slice(1)) {
    report(
      'yaml-documents',
      extra.range[0],
      extra.range[0] + 3,
      'A file must contain one YAML document only.',
      'Remove the line --- and everything after it, or move it to another file.',
    );
  }
  const [document] = documents;
  if (document === undefined) return { root: undefined, diagnostics };
  const wrong = syntaxError(document, text);
  if (wrong !== undefined) report('yaml-syntax', wrong.start, wrong.end, wrong.message, wrong.help);
  if (diagnostics.length > 0) return { root: undefined, diagnostics };
  return { root: toNode(document, file, text, report), diagnostics };
};

const compose = (tokens: Iterable<CST.Token>, text: string): readonly Document.Parsed[] => [
  ...new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }).compose(tokens, true, text.length),
];

const syntaxError = (document: Document.Parsed, text: string): YamlProblem | undefined => {
  const [first] = document.errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  if (first === undefined) return undefined;
  const [start, end] = first.pos;
  const help = 'Look at this line and the one before it.';
  const message = `This is not valid YAML: ${sentence(first.message)}`;
  return findYamlProblem(text, start) ?? { start, end, message, help };
};

/** The first thing in the tokens of a text that YAML does not allow; nothing where all is well. */
export const findSyntaxError = (tokens: Iterable<CST.Token>, text: string): YamlProblem | undefined => {
  const [document] = compose(tokens, text);
  return document === undefined ? undefined : syntaxError(document, text);
};

const sentence = (message: string): string => (message.endsWith('.') ? message : `${message}.`);

const forbiddenInText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u;

const toNode = (document: Document.Parsed, file: string, source: string, report: Report): SpecNode => {
  const commentAfter = ({ end }: Place): Place | undefined => {
    const lineEnd = source.indexOf('\n', end);
    const rest = /^[ \t]+(#.*)/.exec(source.slice(end, lineEnd === -1 ? undefined : lineEnd));
    return rest === null ? undefined : { file, start: end + rest[0].indexOf('#'), end: end + rest[0].trimEnd().length };
  };

  const placeOf = (range: readonly [number, number, number] | null | undefined, fallback: Place): Place =>
    range ? { file, start: range[0], end: Math.max(range[1], range[0]) } : fallback;

  const scalar = (node: Scalar, fallback: Place): ScalarNode => {
    const place = placeOf(node.range, fallback);
    const text = String(node.value ?? '');
    const forbidden = forbiddenInText.exec(text)?.[0];
    if (forbidden !== undefined) {
      const shown = `U+${forbidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      if (/\p{Surrogate}/u.test(forbidden)) {
        report(
          'text-surrogate',
          place.start,
          place.end,
          `The text contains half of a surrogate pair, ${shown}.`,
          'Write the whole character.',
        );
      } else {
        report(
          'text-control',
          place.start,
          place.end,
          `The text contains the control character ${shown}.`,
          'Remove it. The only control characters allowed are tab, CR and LF.',
        );
      }
    }
    const comment = commentAfter(place);
    return {
      kind: 'scalar',
      text,
      plain: node.type === Scalar.PLAIN,
      place,
      ...(comment === undefined ? {} : { comment }),
    };
  };

  const map = (node: YAMLMap, place: Place): MapNode => {
    const entries = new Map<string, { key: ScalarNode; value: SpecNode }>();
    for (const pair of node.items) {
      const keyNode = pair.key;
      if (!isScalar(keyNode)) {
        const keyPlace = isMap(keyNode) || isSeq(keyNode) ? placeOf(keyNode.range, place) : place;
        report(
          'yaml-key',
          keyPlace.start,
          keyPlace.end,
          'A key must be a text.',
          'If this was meant as a text with a placeholder, put it in quotes.',
        );
        continue;
      }
      const key = scalar(keyNode, place);
      const first = entries.get(key.text);
      if (first !== undefined) {
        report(
          'yaml-duplicate-key',
          key.place.start,
          key.place.end,
          `The key ${key.text} is given twice in one mapping.`,
          'Remove one of the two.',
          { message: 'The first one is at', place: first.key.place },
        );
        continue;
      }
      const after = { file, start: key.place.end, end: key.place.end + 1 };
      entries.set(key.text, { key, value: node_(pair.value, after) });
    }
    return { kind: 'map', entries, flow: node.flow === true, place };
  };

  // Recursion is bounded: checkTokens has refused everything deeper than depthLimit.
  const node_ = (node: unknown, fallback: Place): SpecNode => {
    if (isMap(node)) return map(node, placeOf(node.range, fallback));
    if (isSeq(node)) {
      const place = placeOf(node.range, fallback);
      return { kind: 'list', items: node.items.map((item) => node_(item, place)), place };
    }
    if (isScalar(node)) return scalar(node, fallback);
    return { kind: 'scalar', text: '', plain: true, place: fallback };
  };

  return node_(document.contents, { file, start: 0, end: 1 });
};
