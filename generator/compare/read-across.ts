import type { ErrorCatalog, ErrorDefinition, ScalarType } from '../ir/catalog.ts';
import type { MessageTemplate } from '../ir/message-template.ts';
import { decode } from '../model/decode.ts';
import { encode } from '../model/encode.ts';
import { fill } from '../model/message.ts';
import { raise } from '../model/raise.ts';
import { readBack } from '../model/read-back.ts';
import { writeValue, type Params, type Value } from '../model/values.ts';

/** What a reader understands of what a writer sends. */
export type Understood = 'all' | 'no parameters' | 'other parameters' | 'another error' | 'nothing';

/** An error as a catalog defines it. */
export interface Party {
  readonly catalog: ErrorCatalog;
  readonly error: ErrorDefinition;
}

const samplesOf: Readonly<Record<ScalarType, readonly Value[]>> = {
  string: ['alpha', 'b-2 c', 'x'],
  integer: [7, -12_345, 42],
  number: [1.5, -0.25, 3],
  boolean: [true, false, true],
};

/** Several values for each parameter; those of one round differ from one another. */
const rounds = ({ params }: ErrorDefinition): readonly Params[] =>
  [0, 1, 2].map((round) =>
    Object.fromEntries(
      params.map(({ name, type }, place) => {
        const value = samplesOf[type][round] ?? '';
        return [
          name,
          typeof value === 'string' ? `${value}${place}` : typeof value === 'number' ? value + place : value,
        ];
      }),
    ),
  );

/** Whether what was read is what was written, parameters by the names that the reader has for them. */
const compare = (written: Params, read: Params | undefined, names: ReadonlyMap<string, string>): Understood => {
  if (read === undefined) return 'no parameters';
  const isSame = Object.entries(written).every(([name, value]) => {
    const known = names.get(name);
    const found = known === undefined ? undefined : read[known];
    return found === undefined || writeValue(found) === writeValue(value);
  });
  return isSame ? 'all' : 'other parameters';
};

/** From the best to the worst. */
const order: readonly Understood[] = ['all', 'no parameters', 'other parameters', 'another error', 'nothing'];

/** Whether one reader understands less than another. */
export const isWorse = (one: Understood, other: Understood): boolean => order.indexOf(one) > order.indexOf(other);

/** The worst of several. */
export const worst = (all: readonly Understood[]): Understood =>
  all.reduce((least, one) => (isWorse(one, least) ? one : least), 'all');

/** The same names for both. */
export const sameNames = ({ params }: ErrorDefinition): ReadonlyMap<string, string> =>
  new Map(params.map(({ name }) => [name, name]));

/** The other way round: names of the older table by those of the newer one. */
export const reversed = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].map(([name, other]) => [other, name]));

/** What a reader understands of a text that a writer sends. Parameters have the names that the reader has for them. */
export const readText = (
  template: MessageTemplate,
  writer: ErrorDefinition,
  reader: ErrorDefinition,
  names: ReadonlyMap<string, string>,
): Understood => {
  if (reader.params.length === 0) return 'all';
  return worst(
    rounds(writer).map((values): Understood => {
      const text = fill(template, (place) => writeValue(values[writer.params[place]?.name ?? ''] ?? ''));
      const read = readBack(reader, text);
      const isWhole = read !== undefined && reader.params.every(({ name }) => name in read);
      return compare(values, isWhole ? read : undefined, names);
    }),
  );
};

/** What a reader understands of the responses that a writer sends. */
export const readResponse = (writer: Party, reader: Party, names: ReadonlyMap<string, string>): Understood => {
  const { error } = writer;
  if (error.kind === 'success') return 'all';
  return worst(
    rounds(error).map((values): Understood => {
      const sent = encode(writer.catalog, raise(error, error.params.length === 0 ? null : values));
      const seen = decode(reader.catalog, { ...sent, body: { json: sent.body }, now: 0 });
      if (seen === undefined) return 'nothing';
      if (seen.definition === undefined || seen.definition.code !== reader.error.code) return 'another error';
      return reader.error.params.length === 0 ? 'all' : compare(values, seen.params, names);
    }),
  );
};
