import fc from 'fast-check';

/** Names that have hurt someone somewhere. */
const oddNames = [
  'constructor',
  'toString',
  'on',
  'null',
  '1',
  '00012',
  'a: b',
  'x #y',
  "it's",
  '- dash',
  '{brace',
  'é',
  '~',
  '',
] as const;

const anyName = fc.oneof(fc.constantFrom(...oddNames), fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/));

const anyText = fc.oneof(
  fc.constantFrom(
    'Fine.',
    'a: b',
    '# no comment',
    '',
    'two\nlines',
    'ends\n',
    '{ a: b }',
    '*alias',
    '&anchor',
    'it’s',
    '200',
    'true',
    '@x',
    'tab\there',
    '\u2028',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((text) => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\r]/g, '').toWellFormed()),
);

const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    anyText,
    fc.integer({ min: -9, max: 999 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(anyName, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const extensions = fc.dictionary(
  anyName.map((name) => `x-${name}`),
  anyValue,
  { maxKeys: 2, noNullPrototype: true },
);

const response = fc.oneof(
  fc.record({ description: anyText, extra: extensions }).map(({ description, extra }) => ({ description, ...extra })),
  fc.constantFrom({ $ref: '#/components/responses/Known' }, { description: 'Kept.', content: {} }),
);

const responses = fc.dictionary(
  fc.constantFrom('200', '201', '204', '400', '404', '429', '500', 'default', '4XX', 'x-mine'),
  response,
  { maxKeys: 4, noNullPrototype: true },
);

/** Lists of errors of the catalog `shopSpec`. */
const asked = fc.option(
  fc.array(fc.constantFrom('general', 'access', 'outcome', 'not_found', '40901', '!40001', '!access', 'partly_done'), {
    maxLength: 4,
  }),
  { nil: undefined, freq: 2 },
);

const withList = (list: readonly string[] | undefined): object => (list === undefined ? {} : { 'x-errors': list });

/** An object with its keys in another order. */
const shuffled = (value: object, order: readonly number[]): object =>
  Object.fromEntries(
    Object.entries(value)
      .map((entry, place) => ({ entry, rank: order[place] ?? 0 }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry),
  );

const order = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });

const operation = fc
  .record({
    list: asked,
    responses: fc.option(responses, { nil: undefined }),
    extra: extensions,
    summary: anyText,
    order,
  })
  .map(({ list, responses: written, extra, summary, order: places }) =>
    shuffled(
      { summary, ...(written === undefined ? {} : { responses: written }), ...withList(list), ...extra },
      places,
    ),
  );

const pathItem = fc
  .record({
    operations: fc.dictionary(fc.constantFrom('get', 'post', 'put', 'delete', 'patch'), operation, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    list: asked,
    summary: fc.option(anyText, { nil: undefined }),
    order,
  })
  .map(({ operations, list, summary, order: places }) =>
    shuffled({ ...(summary === undefined ? {} : { summary }), ...operations, ...withList(list) }, places),
  );

const component = fc.constantFrom(
  'ErrorResponse',
  'ErrorCode',
  'Error',
  'BadRequest',
  'Status400',
  'Known',
  'Pet',
  'on',
);

const components = fc
  .record({
    schemas: fc.dictionary(component, fc.constantFrom({ type: 'string' }, { type: 'object', properties: {} }), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    examples: fc.option(
      fc.dictionary(component, fc.record({ value: anyValue }), { maxKeys: 2, noNullPrototype: true }),
      { nil: undefined },
    ),
    extra: extensions,
    order,
  })
  .map(({ schemas, examples, extra, order: places }) =>
    shuffled(
      {
        schemas,
        responses: { Known: { description: 'Known.' } },
        ...(examples === undefined ? {} : { examples }),
        ...extra,
      },
      places,
    ),
  );

/** A small description. Where components are left out, so is what refers to them. */
export const drawnDescription: fc.Arbitrary<object> = fc
  .record({
    version: fc.constantFrom('3.0.3', '3.1.0', '3.2.0'),
    paths: fc.dictionary(fc.constantFrom('/a', '/b/{id}', '/c', '/d e'), pathItem, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    components,
    list: asked,
    extra: extensions,
    title: anyText,
    order,
  })
  .map(({ version, paths, components: parts, list, extra, title, order: places }) =>
    shuffled(
      { openapi: version, info: { title, version: '1' }, paths, components: parts, ...withList(list), ...extra },
      places,
    ),
  );
