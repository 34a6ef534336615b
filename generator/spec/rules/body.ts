import type { Diagnostic } from '../../diagnostic.ts';
import { bodyPlaceholders, cutBodyText } from '../../ir/body-text.ts';
import type { Json, Path } from '../../ir/catalog.ts';
import { clashOf, writePath } from '../../ir/path.ts';
import { toJson } from '../json.ts';
import type { Placed } from '../load.ts';
import { nodeAt, type NodePath } from '../node.ts';
import type { Part } from './envelope-parts.ts';
import { error, valuePlace } from './finding.ts';

/** A value of `body` that has no others inside. */
interface Leaf {
  readonly value: Json;
  readonly path: Path;
  /** Where it is in the spec. */
  readonly at: NodePath;
}

const leavesOf = (value: Json, path: Path = [], at: NodePath = []): readonly Leaf[] => {
  if (value === null || typeof value !== 'object') return [{ value, path, at }];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  if (entries.length === 0) return [{ value, path, at }];
  return entries.flatMap(([step, inner]) =>
    leavesOf(inner, [...path, typeof step === 'number' ? { index: step } : { member: step }], [...at, step]),
  );
};

const textProblem = (text: string) => {
  for (const piece of cutBodyText(text)) {
    if ('placeholder' in piece && !bodyPlaceholders.includes(piece.placeholder)) {
      const known = bodyPlaceholders.map((name) => `{${name}}`).join(' ');
      return {
        rule: 'placeholder-unknown',
        message: `There is no placeholder {${piece.placeholder}} in body.`,
        help: `The placeholders are ${known}. Write {{ and }} for braces.`,
      };
    }
    if ('brace' in piece) {
      return {
        rule: 'template-brace',
        message: `This brace is not part of a placeholder: ${piece.brace}`,
        help: `Write ${piece.brace}${piece.brace} for a brace in body, and for example {status} for the status.`,
      };
    }
  }
  return undefined;
};

const isWrittenThere = ({ value, path }: Leaf, part: Part): boolean =>
  typeof value === 'string' &&
  path.length === part.path.length &&
  cutBodyText(value).some((piece) => 'placeholder' in piece && piece.placeholder === part.placeholder);

/** The path of a leaf; an empty list or object excludes what an element or a member there would exclude. */
const takenBy = ({ value, path }: Leaf): Path => {
  if (value === null || typeof value !== 'object') return path;
  return [...path, Array.isArray(value) ? { index: -1 } : { member: '' }];
};

/** The members of `body`: their placeholders are known, and they overwrite nothing. */
export const checkBody = (owner: Placed<unknown>, keys: NodePath, parts: readonly Part[]): readonly Diagnostic[] =>
  leavesOf(toJson(nodeAt(owner.node, keys))).flatMap((leaf) => {
    const place = valuePlace(owner, ...keys, ...leaf.at);
    const problem = typeof leaf.value === 'string' ? textProblem(leaf.value) : undefined;
    if (problem !== undefined) return [error(problem.rule, place, problem.message, problem.help)];
    const part = parts.find(({ path }) => clashOf(takenBy(leaf), path) !== undefined);
    if (part === undefined || leaf.value === null || isWrittenThere(leaf, part)) return [];
    const help =
      part.placeholder === undefined || leaf.path.length !== part.path.length
        ? 'Remove the member from body.'
        : `Remove the member from body, or write {${part.placeholder}} in its text.`;
    return [error('envelope-conflict', place, `${writePath(leaf.path)} of body overwrites ${part.what}.`, help)];
  });
