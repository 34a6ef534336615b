import type { Diagnostic } from '../../diagnostic.ts';
import { nodeAt } from '../../spec/node.ts';
import { doubt, quote } from '../notice.ts';
import type { AddedError } from './additions.ts';
import type { Match } from './match.ts';
import type { MergedError } from './merged-error.ts';

/** What a person should look at in the spec. */
export const specDoubts = (match: Match, merged: readonly MergedError[]): readonly Diagnostic[] => [
  ...match.returned.map(({ draft, retired }) =>
    doubt(
      'code-returned',
      nodeAt(retired.node, ['code']).place,
      `The page has ${draft.code} again, but the spec retired it. It was left out.`,
      'If the API sends it again with its old meaning, remove the retired entry, and merge again.',
    ),
  ),
  ...merged.flatMap(({ draft, entry, by, obstacle }): readonly Diagnostic[] => [
    ...(by === 'name'
      ? [
          doubt(
            'code-changed',
            nodeAt(entry.node, ['code']).place,
            `${entry.spec.name} had the code ${entry.spec.code}, and has the code ${draft.code} in the page.`,
            `If the two are different errors, give the one in the spec another name, and merge again. If not, list ${entry.spec.code} under retired.`,
          ),
        ]
      : []),
    ...(obstacle === undefined
      ? []
      : [
          doubt(
            'parameters-changed',
            nodeAt(entry.node, ['message']).place,
            `The page has another message for ${entry.spec.code}, with other parameters: ${quote(draft.message)}. The message stays, because ${obstacle}.`,
            'Write the new message, and make the parameters and all other messages of the error fit it.',
          ),
        ]),
  ]),
];

/** What a person should look at in the page. */
export const pageDoubts = (added: readonly AddedError[]): readonly Diagnostic[] => [
  ...added.flatMap(({ draft, name }) =>
    name === draft.name
      ? []
      : [
          doubt(
            'name-taken',
            draft.place,
            `${draft.code} is called ${name}, because another error of the spec has the name ${draft.name}.`,
            'Choose a better name before anyone uses it.',
          ),
        ],
  ),
];
