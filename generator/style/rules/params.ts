import { toSnakeCase } from '../../ir/snake-case.ts';
import type { Place } from '../../diagnostic.ts';
import { readValue } from '../../model/values.ts';
import { keyAt, nodeAt } from '../../spec/node.ts';
import type { FindStyle, StyleRow, StyleTable } from '../table.ts';

interface Param {
  readonly row: StyleRow;
  readonly definition: StyleRow['definition']['params'][number];
  /** Of a key of the parameter, or of its name. */
  readonly place: (key?: string) => Place;
  readonly has: (key: string) => boolean;
}

const allParams = ({ rows }: StyleTable): readonly Param[] =>
  rows.flatMap((row) =>
    row.definition.params.map((definition, index): Param => {
      const node = nodeAt(row.entry.node, ['params', index]);
      return {
        row,
        definition,
        place: (key = 'name') =>
          (node.kind === 'map' && node.entries.has(key) ? nodeAt(node, [key]) : keyAt(node, ['name'])).place,
        has: (key) => node.kind === 'map' && node.entries.has(key),
      };
    }),
  );

/** Every parameter has a description. */
export const findMissingDescriptions: FindStyle = (table) =>
  allParams(table)
    .filter(({ definition }) => definition.description === undefined)
    .map(({ row, definition, place }) => ({
      place: place(),
      message: `The parameter ${definition.name} of ${row.definition.name} has no description.`,
      help: 'Say what the value is.',
    }));

/** Every parameter has an example. */
export const findMissingExamples: FindStyle = (table) =>
  allParams(table)
    .filter(({ definition }) => definition.example === undefined)
    .map(({ row, definition, place }) => ({
      place: place(),
      message: `The parameter ${definition.name} of ${row.definition.name} has no example.`,
      help: 'Write a value that the API could send.',
    }));

/** An example is a value of the type of its parameter. */
export const findWrongExamples: FindStyle = (table) =>
  allParams(table)
    .filter(({ definition: { type, example } }) => example !== undefined && readValue(type, example) === undefined)
    .map(({ definition, place }) => ({
      place: place('example'),
      message: `The example is not a value of the type ${definition.type}.`,
      help: 'Write a value of this type, or correct the type.',
    }));

/** Words of names whose values nobody should find in a log. */
const secret =
  /^(?:.*_)?(?:password|passwd|passphrase|secret|credentials?|private_key|secret_key|access_token|refresh_token|auth_token|id_token|bearer|jwt|otp|cvv|cvc|pin_code|ssn|card_number|iban|cookie|session_id)$/;

/** A parameter whose name sounds like a secret says whether it is one. */
export const findSecrets: FindStyle = (table) =>
  allParams(table)
    .filter(({ definition, has }) => !has('sensitive') && secret.test(toSnakeCase(definition.name)))
    .map(({ definition, place }) => ({
      place: place(),
      message: `The parameter ${definition.name} sounds like a secret, but may be logged.`,
      help: 'Write sensitive: true, or sensitive: false if it is no secret.',
    }));
