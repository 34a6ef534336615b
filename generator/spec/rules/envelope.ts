import type { Diagnostic } from '../../diagnostic.ts';
import type { Envelope, Json, PartSource, Path } from '../../ir/catalog.ts';
import { isPathPrefix, writePath } from '../../ir/path.ts';
import { bodyPlaceholders, cutBodyText } from '../../ir/body-text.ts';
import { listOf, readEnvelope } from '../envelope.ts';
import { toJsonObject } from '../json.ts';
import type { LoadedError, Placed } from '../load.ts';
import { nodeAt, type NodePath } from '../node.ts';
import type { RootSpec } from '../schema.ts';
import { error, valuePlace, type Rule } from './finding.ts';

/** A value that an encoded body has at one place. */
interface Part {
  /** `the code`. */
  readonly what: string;
  /** Its key in the envelope. */
  readonly key: string;
  readonly path: Path;
  /** The placeholder of `body` that has its value. */
  readonly placeholder?: string;
}

const atFirst = (
  what: string,
  key: string,
  [source]: readonly (PartSource | { readonly path: Path } | { readonly header: string })[],
  placeholder?: string,
): readonly Part[] =>
  source !== undefined && 'path' in source
    ? [{ what, key, path: source.path, ...(placeholder === undefined ? {} : { placeholder }) }]
    : [];

const partsOf = (envelope: Envelope): readonly Part[] => [
  ...atFirst('the code', 'code', envelope.code, 'code'),
  ...atFirst('the message', 'message', envelope.message, 'message'),
  ...atFirst('the sub-code', 'subcode', envelope.subcode),
  ...atFirst('the request id', 'requestId', envelope.requestId, 'request_id'),
  ...atFirst('the time to wait', 'retryAfter', envelope.retryAfter),
  ...atFirst('the verdict', 'retry', envelope.retry, 'retry'),
  ...(envelope.status === undefined
    ? []
    : [{ what: 'the status', key: 'status', path: envelope.status, placeholder: 'status' }]),
  ...(envelope.profile === 'problem-json' ? ['type', 'title', 'status'] : []).map((member) => ({
    what: `${member} of RFC 9457`,
    key: 'profile',
    path: [{ member }],
    ...(member === 'type' ? { placeholder: 'docs' } : member === 'status' ? { placeholder: member } : {}),
  })),
];

const conflicts = (root: Placed<RootSpec>, parts: readonly Part[]): readonly Diagnostic[] =>
  parts.flatMap(({ what, key, path }, index) => {
    const clash = parts
      .slice(0, index)
      .find((other) => isPathPrefix(path, other.path) || isPathPrefix(other.path, path));
    if (clash === undefined) return [];
    const place = valuePlace(root, 'envelope', key === 'profile' ? clash.key : key);
    return [
      error(
        'envelope-conflict',
        place,
        `${clash.what} and ${what} have the same place in the body.`.replace(/^t/, 'T'),
        'Give each a different path.',
      ),
    ];
  });

/** What is written goes to one place: not to every member of an object, and not to a later element of a list. */
const unwritable = (root: Placed<RootSpec>, parts: readonly Part[]): readonly Diagnostic[] =>
  parts
    .filter(({ path }) =>
      path.some((step) => step === 'members' || (typeof step === 'object' && 'index' in step && step.index > 0)),
    )
    .map(({ what, key, path }) =>
      error(
        'member-path-invalid',
        valuePlace(root, 'envelope', key),
        `${what} is written to its first place, and ${writePath(path)} is more than one.`.replace(/^t/, 'T'),
        'Write a path without * first, and this one after it.',
      ),
    );

const leavesOf = (json: Json, path: Path, at: NodePath): readonly (readonly [Json, Path, NodePath])[] => {
  if (json === null || typeof json !== 'object') return [[json, path, at]];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(json)
    ? [...json.entries()]
    : Object.entries(json);
  return entries.flatMap(([step, value]) =>
    leavesOf(value, [...path, typeof step === 'number' ? { index: step } : { member: step }], [...at, step]),
  );
};

const textProblem = (text: string): string | undefined => {
  for (const piece of cutBodyText(text)) {
    if ('placeholder' in piece && !bodyPlaceholders.includes(piece.placeholder))
      return `There is no placeholder {${piece.placeholder}} in body.`;
    if ('brace' in piece) return `A text of body has a single ${piece.brace}.`;
  }
  return undefined;
};

const isWrittenThere = (text: Json, placeholder: string | undefined): boolean =>
  typeof text === 'string' &&
  cutBodyText(text).some((piece) => 'placeholder' in piece && piece.placeholder === placeholder);

/** The members of `body`: their placeholders are known, and they overwrite nothing. */
const checkBody = (owner: Placed<unknown>, keys: NodePath, parts: readonly Part[]): readonly Diagnostic[] =>
  leavesOf(toJsonObject(nodeAt(owner.node, keys)), [], []).flatMap(([leaf, path, at]) => {
    const problem = typeof leaf === 'string' ? textProblem(leaf) : undefined;
    if (problem !== undefined) {
      const isUnknown = problem.startsWith('There');
      const help = isUnknown
        ? `Write one of ${bodyPlaceholders.map((name) => `{${name}}`).join(' ')}, or {{ for a brace.`
        : 'Write {{ or }} for a brace.';
      return [
        error(isUnknown ? 'placeholder-unknown' : 'template-brace', valuePlace(owner, ...keys, ...at), problem, help),
      ];
    }
    const clash = parts.find((part) => isPathPrefix(path, part.path) || isPathPrefix(part.path, path));
    if (clash === undefined || leaf === null || isWrittenThere(leaf, clash.placeholder)) return [];
    const help =
      clash.placeholder === undefined
        ? 'Remove the member from body.'
        : `Remove the member from body, or write {${clash.placeholder}} in its text.`;
    return [
      error(
        'envelope-conflict',
        valuePlace(owner, ...keys, ...at),
        `${writePath(path)} of body overwrites ${clash.what}.`,
        help,
      ),
    ];
  });

/** The status is the code of an error without another: a source after it would never be read. */
const statusIsLast = (root: Placed<RootSpec>): readonly Diagnostic[] => {
  const codes = listOf(root.spec.envelope?.code);
  const at = codes.findIndex((source) => typeof source === 'object' && source.status === true);
  return at === -1 || at === codes.length - 1
    ? []
    : [
        error(
          'source-invalid',
          valuePlace(root, 'envelope', 'code', at),
          'The status is the code of an error that has no other, so it is the last source.',
          'Move it to the end of the list.',
        ),
      ];
};

const bodyOwners = (errors: readonly LoadedError[]): readonly LoadedError[] =>
  errors.filter(({ spec, broken }) => spec.body !== undefined && !broken.has('body'));

/** The members of an encoded error do not overwrite one another. */
export const envelopeRule: Rule = ({ root, categories }) => {
  if (root === undefined || root.broken.has('envelope')) return [];
  const parts = partsOf(readEnvelope(root));
  return [
    ...statusIsLast(root),
    ...conflicts(root, parts),
    ...unwritable(root, parts),
    ...(root.spec.envelope?.body === undefined ? [] : checkBody(root, ['envelope', 'body'], parts)),
    ...categories.flatMap(({ errors }) => bodyOwners(errors)).flatMap((entry) => checkBody(entry, ['body'], parts)),
  ];
};
