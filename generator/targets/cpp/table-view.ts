import type { ErrorCatalog, ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { localeMessages } from '../locale-messages.ts';
import { cutPieces } from '../pieces.ts';
import { cpp } from './language.ts';

/** A piece of the table or of a locale's messages: arrays that its rows refer to, and the rows. */
export type PieceView = { readonly arrays: readonly { readonly text: Source }[]; readonly rows: Source };

const comma = source`, `;
const empty = source`{}`;

const kinds = { error: source`kind::error`, success: source`kind::success`, partial: source`kind::partial` };
const retries = { never: source`retry::never`, backoff: source`retry::backoff`, check: source`retry::check` };
const types: Readonly<Record<ScalarType, Source>> = {
  string: source`parameter_type::string`,
  integer: source`parameter_type::integer`,
  number: source`parameter_type::number`,
  boolean: source`parameter_type::boolean`,
};

/** The arrays of a piece, each declared once. */
interface Arrays {
  /** Declares an array under a name, unless it is there. */
  declare(name: Source, type: Source, elements: readonly Source[]): Source;
  readonly all: readonly { readonly text: Source }[];
}

const makeArrays = (): Arrays => {
  const declared = new Map<Source, Source>();
  return {
    declare(name, type, elements) {
      declared.set(name, source`inline constexpr ${type} ${name}[] = {${join(elements, comma)}};`);
      return name;
    },
    get all() {
      return [...declared.values()].map((text) => ({ text }));
    },
  };
};

const view = source`std::string_view`;

/** A text as one literal, or as an array of pieces where it is long. */
const textOf = (arrays: Arrays, text: string, name: () => Source): Source => {
  const pieces = cpp.pieces(text).map((piece) => source`${piece}sv`);
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : arrays.declare(name(), view, pieces);
};

const parameterEntry = ({ name, type, sensitive }: Parameter): Source =>
  source`{${cpp.string(name)}sv, ${types[type]}, ${cpp.literal(sensitive)}}`;

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
  return source`{${join([written, list, cpp.literal(deprecated !== undefined), replacement], comma)}}`;
};

const rowOf = (error: ErrorDefinition, arrays: Arrays, lists: ReadonlyMap<string, Source>): Source => {
  const { code, name, category, status, kind, retry, message, docs, params } = error;
  const extra = extraOf(error, arrays);
  const members = [
    source`${cpp.string(code)}sv`,
    source`${cpp.string(name)}sv`,
    source`&category_rows::${cpp.identifier(category, 'snake')}`,
    source`${status}`,
    kinds[kind],
    retries[retry],
    textOf(arrays, message.pattern, () => cpp.derived(name, 'message')),
    docs === undefined ? empty : source`${cpp.string(docs)}sv`,
    lists.get(listKey(params)) ?? empty,
    extra ?? empty,
  ];
  return source`{${join(members, comma)}},`;
};

const lineEnd = source`\n    `;

const compareCodes = (left: { readonly code: string }, right: { readonly code: string }): number =>
  left.code < right.code ? -1 : left.code > right.code ? 1 : 0;

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

/** The messages of each locale in pieces, sorted by code. */
export const localePieces = (catalog: ErrorCatalog): ReadonlyMap<string, readonly PieceView[]> => {
  const names = new Map(catalog.errors.map(({ code, name }) => [code, name]));
  return new Map(
    [...localeMessages(catalog)].map(([locale, messages], index) => [
      locale,
      cutPieces(messages.toSorted(compareCodes)).map((piece) => {
        const arrays = makeArrays();
        const rows = piece.map(({ code, pattern }) => {
          const text = textOf(arrays, pattern, () => {
            const name = names.get(code);
            if (name === undefined) throw new Error(`no error has the code ${code}`);
            return source`${cpp.derived(name, 'message')}_${index + 1}`;
          });
          return source`{${cpp.string(code)}sv, ${text}},`;
        });
        return { arrays: arrays.all, rows: join(rows, lineEnd) };
      }),
    ]),
  );
};
