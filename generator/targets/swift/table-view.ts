import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { cutPieces } from '../pieces.ts';
import { swift } from './language.ts';

const parameterRow = ({ name, type, sensitive }: Parameter): Source =>
  source`.init(${swift.string(name)}, ${swift.types[type]}${sensitive ? source`, isSensitive: true` : none})`;

/** What only some rows have. */
const optionalArguments = ({ message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Source[] => {
  const given: Source[] = [];
  if (message.written !== message.pattern) given.push(source`written: ${swift.string(message.written)}`);
  if (params.length > 0) given.push(source`params: [${commas(params.map(parameterRow))}]`);
  if (wordings.length > 0) {
    const patterns = wordings.map(({ pattern }) => swift.string(pattern));
    given.push(source`wordings: [${commas(patterns)}]`);
  }
  if (deprecated !== undefined) given.push(source`isDeprecated: true`);
  if (deprecated?.replacement !== undefined) given.push(source`replacement: ${swift.string(deprecated.replacement)}`);
  if (docs !== undefined) given.push(source`docs: ${swift.string(docs)}`);
  return given;
};

/** The statement that adds an error to the table. */
export const rowOf = (error: ErrorDefinition): Source => {
  const given = [
    swift.string(error.code),
    swift.string(error.name),
    swift.string(error.category),
    source`${error.status}`,
    swift.kinds[error.kind],
    swift.retries[error.retry],
    swift.string(error.message.pattern),
    ...optionalArguments(error),
  ];
  return source`add(${commas(given)})`;
};

/** A function that adds rows or messages, each a statement on a line. */
export type AddingFunction = {
  /** From 1, through all files. */
  readonly number: number;
  readonly isFirst: boolean;
  readonly statements: Source;
};

/** The compiler needs time with the square of the statements of a function. */
const mostStatements = 100;

/** The functions of each piece of a list, given the statement of an entry. */
export const addingFunctions = <Entry>(
  pieces: readonly (readonly Entry[])[],
  statement: (entry: Entry) => Source,
): readonly (readonly AddingFunction[])[] => {
  let number = 0;
  return pieces.map((piece) =>
    cutPieces(piece, mostStatements).map((entries, place) => ({
      number: ++number,
      isFirst: place === 0,
      statements: join(entries.map(statement), source`\n        `),
    })),
  );
};
