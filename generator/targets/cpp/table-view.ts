import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { cutPieces } from '../pieces.ts';
import { compareCodes, makeArrays, textOf, type Arrays, type PieceView } from './arrays.ts';
import { cpp } from './language.ts';

const empty = source`{}`;

const parameterEntry = ({ name, type, sensitive }: Parameter): Source =>
  source`{${cpp.string(name)}sv, ${cpp.types[type]}, ${cpp.literal(sensitive)}}`;

const listKey = (params: readonly Parameter[]): string =>
  params.map(({ name, type, sensitive }) => `${name} ${type} ${sensitive}`).join();

/**
 * The name of the array of each list of parameters. Lists that differ in what is sensitive alone share a name, and are
 * told apart by a number.
 */
const nameLists = (errors: readonly ErrorDefinition[]): ReadonlyMap<string, Source> => {
  const names = new Map<string, Source>();
  const counts = new Map<string, number>();
  for (const { params } of errors) {
    const key = listKey(params);
    if (params.length === 0 || names.has(key)) continue;
    const name = parameterListName(params);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    names.set(key, cpp.derived(name, 'list', count));
  }
  return names;
};

const extraOf = ({ name, message, wordings, deprecated }: ErrorDefinition, arrays: Arrays): Source | undefined => {
  const isPlain = message.written === message.pattern;
  if (isPlain && wordings.length === 0 && deprecated === undefined) return undefined;
  const written = isPlain ? empty : textOf(arrays, message.written, () => cpp.derived(name, 'written'));
  const texts = wordings.map(({ pattern }, index) =>
    textOf(arrays, pattern, () => cpp.derived(name, 'wording', index + 1)),
  );
  const list = texts.length === 0 ? empty : arrays.declare(cpp.derived(name, 'wordings'), source`text`, texts);
  const replacement = deprecated?.replacement === undefined ? empty : source`${cpp.string(deprecated.replacement)}sv`;
  return source`{${commas([written, list, cpp.literal(deprecated !== undefined), replacement])}}`;
};

const rowOf = (error: ErrorDefinition, arrays: Arrays, lists: ReadonlyMap<string, Source>): Source => {
  const { code, name, category, status, kind, retry, message, docs, params } = error;
  const extra = extraOf(error, arrays);
  const members = [
    source`${cpp.string(code)}sv`,
    source`${cpp.string(name)}sv`,
    source`&category_rows::${cpp.identifier(category, 'snake')}`,
    source`${status}`,
    cpp.kinds[kind],
    cpp.retries[retry],
    textOf(arrays, message.pattern, () => cpp.derived(name, 'message')),
    docs === undefined ? empty : source`${cpp.string(docs)}sv`,
    lists.get(listKey(params)) ?? empty,
    extra ?? empty,
  ];
  return source`{${commas(members)}},`;
};

const lineEnd = source`\n    `;

/** The arrays that hold the lists of parameters. */
export const parameterArrays = ({ errors }: ErrorCatalog): PieceView['arrays'] => {
  const arrays = makeArrays();
  const names = nameLists(errors);
  for (const { params } of errors) {
    const name = names.get(listKey(params));
    if (name !== undefined) arrays.declare(name, source`parameter`, params.map(parameterEntry));
  }
  return arrays.all;
};

/** The table in pieces, sorted by code. */
export const tablePieces = ({ errors }: ErrorCatalog): readonly PieceView[] => {
  const lists = nameLists(errors);
  return cutPieces(errors.toSorted(compareCodes)).map((piece) => {
    const arrays = makeArrays();
    const rows = piece.map((error) => rowOf(error, arrays, lists));
    return { arrays: arrays.all, rows: join(rows, lineEnd) };
  });
};
