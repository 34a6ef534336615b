import type * as z from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestWord } from './nearest-word.ts';
import {
  fromPlainKey,
  keyAt,
  nodeAt,
  toPlainData,
  toPlainKey,
  type MapNode,
  type NodePath,
  type PlainData,
  type SpecNode,
} from './node.ts';

/** A part of a spec, without the keys whose shape is wrong. */
export interface Shaped<Value> {
  /** Absent if too much of it is wrong. */
  readonly value: Value | undefined;
  /** Keys with a wrong value; `value` does not have them. */
  readonly broken: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What to check, and how messages name it. */
export interface Shape<Schema extends z.ZodType> {
  /** With its article: `an error`. */
  readonly what: string;
  readonly schema: Schema;
  /** Keys that are allowed here and checked elsewhere. */
  readonly elsewhere?: readonly string[];
  /** Keys whose value is a number or a boolean and must have no quotes. */
  readonly unquoted?: readonly NodePath[];
}

/** Checks a mapping against a schema. A wrong key is reported and left out, so that the rest can still be checked. */
export const checkShape = <Schema extends z.ZodType>(
  node: SpecNode,
  { what, schema, elsewhere = [], unquoted = [] }: Shape<Schema>,
): Shaped<z.output<Schema>> => {
  if (node.kind !== 'map') {
    return { value: undefined, broken: new Set(), diagnostics: [wrongType(node, what, 'a mapping of keys to values')] };
  }
  const data: Record<string, PlainData> = Object.create(null);
  for (const [key, { value }] of node.entries) if (!elsewhere.includes(key)) data[toPlainKey(key)] = toPlainData(value);

  const first = schema.safeParse(data);
  const issues = first.error?.issues ?? [];
  const quoted = unquoted.filter((path) => {
    const at = nodeAt(node, path);
    return at.kind === 'scalar' && !at.plain && !issues.some((issue) => issue.path.join('.') === path.join('.'));
  });
  const diagnostics = quoted.map((path): Diagnostic => ({
    rule: 'type-wrong',
    severity: 'error',
    place: nodeAt(node, path).place,
    message: `${String(path.at(-1))} must be written without quotes.`,
    help: 'Remove the quotes.',
  }));
  const broken = new Set(quoted.map(([key]) => String(key)));
  if (first.success && broken.size === 0) return { value: first.data, broken, diagnostics };

  const misspelt = misspeltKeys(issues, { root: node, what, schema, elsewhere });
  for (const issue of issues) {
    if (!isMisspelt(issue, misspelt)) {
      diagnostics.push(...describeIssue(issue, [], { root: node, what, schema, elsewhere }));
    }
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) for (const key of issue.keys) delete data[key];
    else if (issue.path.length > 0) broken.add(String(issue.path[0]));
  }
  for (const key of broken) delete data[key];
  const second = schema.safeParse(data);
  return { value: second.success ? second.data : undefined, broken, diagnostics };
};

/** The paths of known keys that unknown keys beside them probably mean: `name` for `naem`. */
const misspeltKeys = (issues: readonly z.core.$ZodIssue[], context: Context): ReadonlySet<string> =>
  new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
      return issue.keys.flatMap((key) => {
        const meant = nearestWord(key, knownKeys(path, context));
        return meant === undefined ? [] : [[...path, meant].join('.')];
      });
    }),
  );

/** Whether a required key is missing because it is misspelt, which is said of the key that is there. */
const isMisspelt = (issue: z.core.$ZodIssue, misspelt: ReadonlySet<string>): boolean =>
  issue.code === 'invalid_type' && misspelt.has(issue.path.join('.'));

const kindWords = { map: 'a mapping', list: 'a list', scalar: 'a text' } as const;

const wrongType = (node: SpecNode, what: string, wanted: string): Diagnostic => ({
  rule: 'type-wrong',
  severity: 'error',
  place: node.place,
  message: `${what.replace(/^an? /, (article) => article.charAt(0).toUpperCase() + article.slice(1))} must be ${wanted}, but ${node.kind === 'scalar' && node.text === '' ? 'it has no value' : `it is ${kindWords[node.kind]}`}.`,
});

const wantedTypes: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

const listWords = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

interface Context {
  readonly root: MapNode;
  readonly what: string;
  readonly schema: z.core.$ZodType;
  readonly elsewhere: readonly string[];
}

const labelOf = (path: NodePath, what: string): string => {
  const name = path.findLast((step) => typeof step === 'string');
  if (name === undefined) return what;
  return typeof path.at(-1) === 'number' ? `an entry of ${name}` : String(name);
};

/** Whether a whole value is a text, a list or a mapping where it must be another of these. */
const isOfOtherType = (issue: z.core.$ZodIssue): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_type' ||
    (issue.code === 'invalid_union' && issue.errors.every((issues) => issues.some(isOfOtherType))));

const describeIssue = (issue: z.core.$ZodIssue, base: NodePath, context: Context): readonly Diagnostic[] => {
  const { root, what } = context;
  const path: NodePath = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const label = labelOf(path, what);
  const node = nodeAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, context));
    case 'invalid_type': {
      const parent = nodeAt(root, path.slice(0, -1));
      if (parent === node || (parent.kind === 'map' && !parent.entries.has(fromPlainKey(String(path.at(-1)))))) {
        return [missingKey(String(path.at(-1)), labelOf(path.slice(0, -1), what), parent)];
      }
      if (issue.expected === 'string' && node.kind === 'map' && node.flow) {
        return [
          {
            rule: 'text-unquoted',
            severity: 'error',
            place: node.place,
            message: `${label} must be a text, but YAML reads { } as a mapping.`,
            help: 'Put the text in quotes.',
          },
        ];
      }
      return [wrongType(node, label, wantedTypes[issue.expected] ?? `a ${issue.expected}`)];
    }
    case 'invalid_value':
      return [
        {
          rule: 'choice-unknown',
          severity: 'error',
          place: node.place,
          message: `${label} must be ${listWords(issue.values.map(String), 'or')}.`,
          ...suggest(node.kind === 'scalar' ? node.text : '', issue.values.map(String)),
        },
      ];
    case 'invalid_union': {
      const branches = issue.errors.filter((issues) => !issues.some(isOfOtherType));
      // Of several forms that a mapping may have, the one that it is closest to.
      const branch = branches.toSorted((a, b) => a.length - b.length)[0] ?? issue.errors[0];
      return (branch ?? []).flatMap((inner) => describeIssue(inner, path, context));
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) =>
        describeIssue(inner, path, context).map((found) => ({ ...found, place: keyAt(root, path).place })),
      );
    default: {
      const rule = issue.code === 'custom' ? String(issue.params?.['rule'] ?? 'type-wrong') : 'type-wrong';
      const help = issue.code === 'custom' ? issue.params?.['help'] : undefined;
      const finding = { rule, severity: 'error', place: node.place, message: `${issue.message}.` } as const;
      return [typeof help === 'string' ? { ...finding, help } : finding];
    }
  }
};

const suggest = (given: string, known: readonly string[]): { readonly help: string } | object => {
  const nearest = nearestWord(given, known);
  return nearest === undefined ? {} : { help: `Did you mean ${nearest}?` };
};

/** The keys that a schema knows at a path. */
const keysAt = (schema: z.core.$ZodType, path: NodePath): readonly string[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return keysAt(def.innerType, path);
    case 'array':
      return keysAt(def.element, path.slice(1));
    case 'record':
      return keysAt(def.valueType, path.slice(1));
    case 'union':
      return [...new Set(def.options.flatMap((option) => keysAt(option, path)))];
    case 'object': {
      const inner = def.shape[String(path[0])];
      return path.length === 0 ? Object.keys(def.shape) : inner === undefined ? [] : keysAt(inner, path.slice(1));
    }
    default:
      return [];
  }
};

const knownKeys = (path: NodePath, { schema, elsewhere }: Context): readonly string[] => [
  ...keysAt(schema, path),
  ...(path.length === 0 ? elsewhere : []),
];

const unknownKey = (key: string, path: NodePath, context: Context): Diagnostic => {
  const { root, what } = context;
  const known = knownKeys(path, context);
  const label = labelOf(path, what);
  if (known.includes(key)) {
    return {
      rule: 'key-unknown',
      severity: 'error',
      place: keyAt(root, [...path, key]).place,
      message: `The key ${key} does not go with the other keys of ${label}.`,
      help: 'Remove it, or the other keys.',
    };
  }
  return {
    rule: 'key-unknown',
    severity: 'error',
    place: keyAt(root, [...path, key]).place,
    message: `There is no key ${fromPlainKey(key)} in ${label}.`,
    help: `The keys here are ${listWords(known, 'and')}.`,
    ...suggest(key, known),
  };
};

const missingKey = (key: string, owner: string, parent: SpecNode): Diagnostic => {
  const firstKey = parent.kind === 'map' ? parent.entries.values().next().value?.key : undefined;
  return {
    rule: 'key-missing',
    severity: 'error',
    place: (firstKey ?? parent).place,
    message: `The required key ${key} is missing in ${owner}.`,
    help: `Add ${key} here.`,
  };
};
