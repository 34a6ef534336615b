import fc from 'fast-check';
import { readSpec } from '../read-spec.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';

/** A parameter as a spec has it. */
export interface DrawnParam {
  readonly name: string;
  readonly type: string;
  readonly sensitive?: boolean;
}

/** An error as a spec has it. */
export interface DrawnError {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly status: number;
  readonly kind?: string;
  readonly retry?: string;
  readonly message: string;
  readonly params?: readonly DrawnParam[];
  readonly category: string;
  readonly deprecated?: object;
  readonly description?: string;
}

/** A table as it is drawn. */
export interface DrawnTable {
  readonly name: string;
  readonly categories: readonly string[];
  readonly errors: readonly DrawnError[];
}

/** Names of which some are words of languages, or of the packages. */
const names = [
  ...[
    'order_unknown',
    'stock_empty',
    'class',
    'type',
    'default',
    'new',
    'error',
    'params',
    'code',
    'is_error',
    'decode',
  ],
  ...['user_id_missing', 'http_url_invalid', 'unknown', 'self', 'none', 'object', 'string', 'shop_errors', 'a1_b2'],
  ...['raise', 'options', 'category', 'kind', 'lookup', 'init', 'final', 'module', 'then', 'constructor'],
];

const paramNames = ['field', 'chainIndex', 'limit', 'class', 'self', 'user_id', 'message', 'default', 'type', 'x1'];
const categoryNames = ['general', 'unknown', 'authentication', 'shop', 'io', 'category', 'timeout'];

const messageOf = (params: readonly DrawnParam[]): string =>
  ['It failed', ...params.map((_, place) => ` (part ${place}: {${place}})`), '.'].join('');

const anyParams = fc.uniqueArray(fc.constantFrom(...paramNames), { maxLength: 3 }).chain((some) =>
  fc.tuple(
    ...some.map((name) =>
      fc.record({
        name: fc.constant(name),
        // A name has one type everywhere, so that edits of types are seen.
        type: fc.constantFrom('string', 'integer', 'number', 'boolean'),
        sensitive: fc.boolean(),
      }),
    ),
  ),
);

/** A table of a few errors. */
export const anyTable: fc.Arbitrary<DrawnTable> = fc
  .record({
    categories: fc.uniqueArray(fc.constantFrom(...categoryNames), { minLength: 1, maxLength: 3 }),
    names: fc.uniqueArray(fc.constantFrom(...names), { minLength: 4, maxLength: 7 }),
    params: fc.array(anyParams, { minLength: 7, maxLength: 7 }),
    kinds: fc.array(fc.constantFrom('error', 'error', 'error', 'success', 'partial'), { minLength: 7, maxLength: 7 }),
    homes: fc.array(fc.nat(2), { minLength: 7, maxLength: 7 }),
  })
  .map(({ categories, names: some, params, kinds, homes }) => ({
    name: 'shop',
    categories,
    errors: some.map((name, place) => ({
      code: String(1000 + place),
      name,
      status: kinds[place] === 'error' ? 400 : 200,
      kind: kinds[place] ?? 'error',
      message: messageOf(params[place] ?? []),
      params: params[place] ?? [],
      category: categories[(homes[place] ?? 0) % categories.length] ?? '',
    })),
  }));

/** The catalog of a table. */
export const catalogOfTable = ({ name, categories, errors }: DrawnTable): ErrorCatalog =>
  readSpec({
    'errors.yaml': {
      errspec: 1,
      catalog: { name, version: '1.0.0', title: 'Shop' },
      categories: categories.map((category) => ({
        name: category,
        title: category,
        errors: errors
          .filter((error) => error.category === category)
          .map(({ params = [], ...error }) => ({
            ...Object.fromEntries(Object.entries(error).filter(([key]) => key !== 'category')),
            ...(params.length > 0 ? { params } : {}),
          })),
      })),
    },
  });

type Edit = (table: DrawnTable, place: number) => DrawnTable;

const editError =
  (edit: (error: DrawnError) => DrawnError): Edit =>
  (table, place) => ({
    ...table,
    errors: table.errors.map((error, at) => (at === place ? edit(error) : error)),
  });

const withParams = (error: DrawnError, params: readonly DrawnParam[]): DrawnError => ({
  ...error,
  params,
  message: messageOf(params),
});

/** Changes of a table, each by its name. All of them change something. */
export const edits: Readonly<Record<string, Edit>> = {
  remove: (table, place) => ({ ...table, errors: table.errors.filter((_, at) => at !== place) }),
  add: (table) => ({
    ...table,
    errors: [
      ...table.errors,
      {
        ...table.errors[0],
        code: '1999',
        name: 'added_one',
        status: 400,
        message: 'New.',
        params: [],
        kind: 'error',
        category: table.categories[0] ?? '',
      },
    ],
  }),
  rename: editError((error) => ({ ...error, name: 'renamed_one' })),
  'rename with an alias': editError((error) => ({ ...error, name: 'renamed_one', aliases: [error.name] })),
  alias: editError((error) => ({ ...error, aliases: ['other_one'] })),
  code: editError((error) => ({ ...error, code: '1888' })),
  status: editError((error) => ({ ...error, status: error.status + 2 })),
  kind: editError((error) => ({ ...error, kind: error.kind === 'error' ? 'success' : 'error', status: 200 })),
  retry: editError((error) => ({ ...error, retry: 'check' })),
  message: editError((error) => ({ ...error, message: `Once more: ${error.message}` })),
  description: editError((error) => ({ ...error, description: 'Another text.' })),
  deprecated: editError((error) => ({ ...error, deprecated: {} })),
  'parameter more': editError((error) =>
    withParams(error, [...(error.params ?? []), { name: 'more', type: 'integer', sensitive: false }]),
  ),
  'no parameters': editError((error) =>
    (error.params ?? []).length === 0 ? withParams(error, [{ name: 'more', type: 'string' }]) : withParams(error, []),
  ),
  'parameter renamed': editError((error) => {
    const [first, ...others] = error.params ?? [];
    return withParams(
      error,
      first === undefined ? [{ name: 'more', type: 'number' }] : [{ ...first, name: 'other' }, ...others],
    );
  }),
  'parameter sensitive': editError((error) => {
    const [first, ...others] = error.params ?? [];
    return withParams(
      error,
      first === undefined
        ? [{ name: 'more', type: 'number' }]
        : [{ ...first, sensitive: first.sensitive !== true }, ...others],
    );
  }),
  'parameter of another type': editError((error) => {
    const [first, ...others] = error.params ?? [];
    const type = first?.type === 'string' ? 'integer' : 'string';
    return withParams(
      error,
      first === undefined ? [{ name: 'more', type: 'boolean' }] : [{ ...first, type }, ...others],
    );
  }),
  category: (table, place) => ({
    ...table,
    categories: [...table.categories, 'another'],
    errors: table.errors.map((error, at) => (at === place ? { ...error, category: 'another' } : error)),
  }),
  'category renamed': (table) => {
    const [first = '', ...others] = table.categories;
    return {
      ...table,
      categories: ['renamed', ...others],
      errors: table.errors.map((error) => (error.category === first ? { ...error, category: 'renamed' } : error)),
    };
  },
  catalog: (table) => ({ ...table, name: 'store' }),
};

/** A change that was drawn: a table before and after it. */
export const anyChange = fc
  .record({ table: anyTable, place: fc.nat(3), edit: fc.constantFrom(...Object.keys(edits)) })
  .map(({ table, place, edit }) => ({ edit, old: table, new: edits[edit]?.(table, place) ?? table }));
