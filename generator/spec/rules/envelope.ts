import type { Diagnostic } from '../../diagnostic.ts';
import type { Envelope } from '../../ir/catalog.ts';
import { clashOf, writePath } from '../../ir/path.ts';
import { listOf, readEnvelope } from '../envelope.ts';
import type { LoadedError, Placed } from '../load.ts';
import type { RootSpec } from '../schema.ts';
import { checkBody } from './body.ts';
import { filledOf, partsOf, type Part } from './envelope-parts.ts';
import { error, keyPlace, valuePlace, type Rule } from './finding.ts';

/** A sentence about a part: it starts with a capital letter. */
const sentence = (text: string): string => text.replace(/^the /, 'The ');

const conflicts = (root: Placed<RootSpec>, parts: readonly Part[]): readonly Diagnostic[] =>
  parts.flatMap(({ what, key, path }, index) => {
    const other = parts.slice(0, index).find((one) => clashOf(path, one.path) !== undefined);
    if (other === undefined) return [];
    const problem =
      clashOf(path, other.path) === 'place'
        ? `${other.what} and ${what} have the same place in the body.`
        : `${other.what} and ${what} do not fit into one body: ${writePath(other.path)} and ${writePath(path)} need a list and an object in the same place.`;
    return [
      error(
        'envelope-conflict',
        valuePlace(root, 'envelope', key === 'profile' ? other.key : key),
        sentence(problem),
        'Give each a different path.',
      ),
    ];
  });

/** A value is written to one place: not to every member of an object, and not to a later element of a list. */
const unwritable = (root: Placed<RootSpec>, parts: readonly Part[]): readonly Diagnostic[] =>
  parts.flatMap(({ what, key, path }) => {
    const isMany = path.includes('members');
    const isLater = path.some((step) => typeof step === 'object' && 'index' in step && step.index > 0);
    if (!isMany && !isLater) return [];
    return [
      error(
        'member-path-invalid',
        valuePlace(root, 'envelope', key),
        `Encoding writes ${what} to ${writePath(path)}, which is ${isMany ? 'more than one place' : 'not the first element of a list'}.`,
        key === 'params' || key === 'status'
          ? 'Write a path without * and without [1], [2] and so on.'
          : 'Write a list in which a path without * and without [1], [2] and so on comes first.',
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
          'The status is the code only if no other source has one, so it must be the last source.',
          'Move it to the end of the list.',
        ),
      ];
};

/** The texts for a verdict that encoding writes to a header are values that a header can have. */
const unsent = (root: Placed<RootSpec>, { retry: [source] }: Envelope): readonly Diagnostic[] =>
  source === undefined || 'path' in source
    ? []
    : [...source.values.keys()]
        .filter((text) => !/^[!-~](?:[ -~]*[!-~])?$/.test(text))
        .map((text) =>
          error(
            'header-invalid',
            keyPlace(
              root,
              'envelope',
              'retry',
              ...(Array.isArray(root.spec.envelope?.retry) ? [0] : []),
              'values',
              text,
            ),
            `${JSON.stringify(text)} cannot be written to the header ${source.header}.`,
            'Write printable ASCII, without spaces at the ends.',
          ),
        );

const bodyOwners = (errors: readonly LoadedError[]): readonly LoadedError[] =>
  errors.filter(({ spec, broken }) => spec.body !== undefined && !broken.has('body'));

/** The members of an encoded error do not overwrite one another. */
export const envelopeRule: Rule = ({ root, categories }) => {
  if (root === undefined || root.broken.has('envelope')) return [];
  const envelope = readEnvelope(root);
  const parts = partsOf(envelope);
  return [
    ...statusIsLast(root),
    ...unsent(root, envelope),
    ...conflicts(root, parts),
    ...unwritable(root, [...parts, ...filledOf(envelope)]),
    ...(root.spec.envelope?.body === undefined ? [] : checkBody(root, ['envelope', 'body'], parts)),
    ...categories.flatMap(({ errors }) => bodyOwners(errors)).flatMap((entry) => checkBody(entry, ['body'], parts)),
  ];
};
