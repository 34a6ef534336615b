import type { ErrorCatalog, ErrorDefinition, Json, PartSource, Path } from '../../ir/catalog.ts';
import { encode } from '../../model/encode.ts';
import type { Headers } from '../../model/headers.ts';
import { raise } from '../../model/raise.ts';
import { askDecode, askEncode, askRaise, present } from './ask.ts';
import type { Case, Raise } from './case.ts';
import type { Probes } from './probes.ts';
import { messageWith, sampleParams } from './samples.ts';
import { wireJson } from './wire.ts';
import { at, inExcerpt, over } from './laid-over.ts';

/** A response, as far as it is said. */
interface Answer {
  readonly status?: number;
  readonly body: Json;
  readonly headers?: Headers;
}

/** Values that are no text and no whole number, and those at the edge. */
const strange: readonly Json[] = [
  null,
  '',
  ' ',
  0,
  -0.0,
  1.5,
  2 ** 53,
  true,
  false,
  [],
  {},
  ['x', 'y'],
  ['x', 5],
  { x: 'y' },
];

const show = (value: Json): string => JSON.stringify(value);

const responseOf = (
  catalog: ErrorCatalog,
  error: ErrorDefinition,
): { body: Json; headers: Headers; status: number } => {
  const { body, headers, status } = encode(catalog, raise(error, sampleParams(error)));
  return { body, headers, status: status < 400 ? 400 : status };
};

/** A part alone at each of its sources, strange values there, and lists with more in them. */
const partCases = (
  ask: (id: string, answer: Answer) => Case,
  sources: readonly PartSource[],
  { rest, text, codeSources }: { rest: Answer; text: string; codeSources: readonly PartSource[] },
): readonly Case[] =>
  sources.flatMap((source, place) => {
    const id = (what: string): string => `${place}/${what}`;
    const value = inExcerpt(source, text);
    if ('header' in source) {
      const headers = (given: string | readonly string[]): Headers => ({ ...rest.headers, [source.header]: given });
      return [value, '', ` ${value}\t`, source.after ?? source.before ?? 'other'].map((given) =>
        ask(id(`header ${show(given)}`), { ...rest, headers: headers(given) }),
      );
    }
    const body = (given: Json, elements?: (inner: Json) => Json, members?: (inner: Json) => Json): Json =>
      over(rest.body, at(source.path, given, elements, members));
    const listed = (list: (inner: Json) => Json): Json => body(value, list);
    return [
      ask(id('alone'), { ...rest, body: body(value) }),
      ask(id('alone, status 200'), { ...rest, status: 200, body: body(value) }),
      ...strange.map((given) => ask(id(show(given)), { ...rest, body: body(given) })),
      ...[2 ** 53, 1.5, null, '', {}].map((given) =>
        ask(id(`${show(given)}, status 200`), { ...rest, status: 200, body: body(given) }),
      ),
      ...(source.path.includes('elements')
        ? [
            ask(id('later in a list'), { ...rest, body: listed((inner) => [1, null, {}, [], inner, inner]) }),
            ask(id('in no list'), { ...rest, body: listed((inner) => inner) }),
            ask(id('in an empty list'), { ...rest, body: listed(() => []) }),
          ]
        : []),
      ...(source.path.includes('members')
        ? [
            ask(id('in order'), {
              ...rest,
              body: body(value, undefined, (inner) => ({
                '\u{1f600}': inner,
                '\uffff': 'x',
                b: inner,
                a: null,
                '': 5,
              })),
            }),
          ]
        : []),
      ...(codeSources === sources || source.after === undefined
        ? []
        : [ask(id('without what precedes it'), { ...rest, body: body(text) })]),
    ];
  });

/** Two elements of one list: what belongs to the code is in the code's element. */
const nearCases = (
  { envelope }: ErrorCatalog,
  ask: (id: string, answer: Answer) => Case,
  code: string,
): readonly Case[] => {
  const [source] = envelope.code;
  if (source === undefined || 'header' in source || !source.path.includes('elements')) return [];
  const text = inExcerpt(source, code);
  const parts = [...envelope.message, ...envelope.subcode].filter((part) => 'path' in part);
  const bodyWith = (place: number): Json =>
    parts.reduce<Json>(
      (body, part) =>
        over(
          body,
          at(part.path, 'right', (inner) => (place === 1 ? [{}, inner] : [inner, {}])),
        ),
      at(source.path, text, (inner) => (place === 1 ? [{}, inner] : [inner, {}])),
    );
  const wrong = parts.reduce<Json>((body, part) => over(body, at(part.path, 'wrong')), {});
  return [
    ask('in its element', { status: 400, body: over(wrong, bodyWith(1)) }),
    ask('only elsewhere', {
      status: 400,
      body: over(
        at(source.path, text, (inner) => [{}, inner]),
        wrong,
      ),
    }),
  ];
};

const successCases = (
  { envelope: { success } }: ErrorCatalog,
  ask: (id: string, answer: Answer) => Case,
  bodies: readonly (readonly [string, Json])[],
): readonly Case[] => {
  if (success === undefined) return [];
  if ('below' in success) {
    const statuses = [99, 100, 200, success.below - 1, success.below, 500];
    return bodies.flatMap(([name, body]) =>
      statuses.map((status) => ask(`${name}, status ${status}`, { status, body })),
    );
  }
  const path = 'absent' in success ? success.absent : success.path;
  const values = [
    ...strange,
    ...('equals' in success ? [success.equals] : []),
    'true',
    'false',
    'null',
    'x',
    1,
    [{}],
    [[]],
  ];
  return bodies.flatMap(([name, body]) => [
    ...values.flatMap((value) =>
      [200, 400].map((status) =>
        ask(`${name}, ${show(value)}, status ${status}`, { status, body: over(body, at(path, value)) }),
      ),
    ),
    ask(`${name}, nothing there`, { status: 200, body }),
  ]);
};

const itemCases = (
  { envelope }: ErrorCatalog,
  ask: (id: string, answer: Answer) => Case,
  { plain, texts, success, unknown }: Probes,
  bodies: readonly (readonly [string, Json])[],
): readonly Case[] =>
  envelope.items.flatMap((mapping, place) => {
    const [code] = mapping.code;
    const [message] = mapping.message;
    const item = (text: string, said?: string): Json =>
      over(
        code === undefined ? {} : at(code.path, inExcerpt(code, text)),
        said === undefined || message === undefined
          ? code?.path.length === 0
            ? inExcerpt(code, text)
            : {}
          : at(message.path, said),
      );
    const failing = item(plain.code, 'hm');
    const done = success ? [item(success.code, 'ok')] : [];
    const read = texts ? [item(texts.code, messageWith(texts, texts.message, sampleParams(texts)))] : [];
    const lists: readonly (readonly [string, Json])[] = [
      ['none', []],
      ['one', [failing]],
      ['some', [...done, failing, {}, ...read, 5, 'x', null]],
      ['all', [failing, ...read]],
      ['all succeeded', [...done, ...done]],
      ['unknown', [item(unknown, 'hm')]],
      ['without a code', [{}, { x: 1 }]],
      ['of itself', [[failing], [[failing]]]],
      ['no list', failing],
      ...(mapping.status === undefined
        ? []
        : [404, '503', 99, null].map((status): readonly [string, Json] => [
            `status ${show(status)}`,
            [over(item(unknown), at(mapping.status ?? [], status))],
          ])),
    ];
    return bodies.flatMap(([name, body]) =>
      lists.flatMap(([what, list]) =>
        [200, 400].map((status) =>
          ask(`${place}/${name}/${what}, status ${status}`, { status, body: over(body, at(mapping.path, list)) }),
        ),
      ),
    );
  });

const detailsCases = (
  { envelope }: ErrorCatalog,
  ask: (id: string, answer: Answer) => Case,
  rest: Answer,
): readonly Case[] =>
  envelope.details.flatMap((mapping, place) => {
    const detail = (values: readonly Json[]): Json =>
      [mapping.kind === 'list' ? mapping.field : undefined, mapping.code, mapping.message].reduce<Json>(
        (json, path, index) => (path === undefined ? json : over(json, at(path, values[index] ?? null))),
        {},
      );
    const values: readonly Json[] = [
      detail(['a', 'b', 'c']),
      detail(['a', null, null]),
      detail(['', '', '']),
      detail([['a', 0, 'b'], 5, ['c', 'd']]),
      detail([['a', null], 1.5, true]),
      detail([[], {}, []]),
      {},
      5,
      'x',
      null,
    ];
    const bodies: readonly Json[] =
      mapping.kind === 'list'
        ? [values, ...values, [values], []]
        : [
            { b: 'text', a: ['one', 'two', 5], '\u{1f600}': '', c: values, d: values[0] ?? null, e: null },
            { a: [] },
            {},
            values,
            'x',
          ];
    return bodies.map((body, index) =>
      ask(`${place}/${index}`, { ...rest, body: over(rest.body, at(mapping.path, body)) }),
    );
  });

const memberValues: readonly Json[] = ['x', '', '5', 5, '0.5', 0.5, 2 ** 53, 'true', true, null, [], {}];

const paramsCases = (catalog: ErrorCatalog, ask: (id: string, answer: Answer) => Case): readonly Case[] => {
  const { envelope, errors } = catalog;
  const moved = errors.filter(
    ({ kind, params }) =>
      kind === 'error' && params.some(({ from }) => from !== undefined || envelope.params !== undefined),
  );
  return moved.slice(0, 6).flatMap((error) => {
    const response = responseOf(catalog, error);
    return [
      ask(`${error.name}/as encoded`, response),
      ...error.params.flatMap(({ name, from }) => {
        const path = from ?? [...(envelope.params ?? []), { member: name }];
        return from === undefined
          ? memberValues.map((value) =>
              ask(`${error.name}/${name} ${show(value)}`, { ...response, body: over(response.body, at(path, value)) }),
            )
          : [];
      }),
    ];
  });
};

const waits: readonly Json[] = [
  0,
  1,
  1.5,
  '2',
  '2.5',
  '0.0005',
  '1e3',
  -1,
  '-1',
  '',
  'soon',
  null,
  true,
  '30s',
  '1.25s',
  's',
  2 ** 40,
];

const waitCases = (
  { envelope }: ErrorCatalog,
  ask: (id: string, answer: Answer) => Case,
  rest: Answer,
): readonly Case[] =>
  envelope.retryAfter.flatMap((source, place) => {
    const isMoment = source.unit.startsWith('epoch');
    const moment = source.unit === 'epoch' ? 1803902430 : 1803902430500;
    const some = isMoment ? moment : source.unit === 'duration' ? '5s' : 5;
    return [
      ...[...waits, ...(isMoment ? [moment, String(moment), moment - 60_000_000] : [])].map((value) =>
        ask(
          `${place}/${show(value)}`,
          'header' in source
            ? { ...rest, headers: { ...rest.headers, [source.header]: String(value), 'retry-after': '7' } }
            : {
                ...rest,
                headers: { ...rest.headers, 'retry-after': '7' },
                body: over(rest.body, at(source.path, value)),
              },
        ),
      ),
      ask(
        `${place}/foreign`,
        'header' in source
          ? { status: 502, body: 'page', headers: { [source.header]: String(some) } }
          : { status: 502, body: at(source.path, some) },
      ),
    ];
  });

const verdictCases = (
  { envelope }: ErrorCatalog,
  ask: (id: string, answer: Answer) => Case,
  rest: Answer,
): readonly Case[] =>
  envelope.retry.flatMap((source, place) => {
    const [some = ''] = source.values.keys();
    return [
      ...[...source.values.keys(), true, false, 1, 0, 'other', null, []].map((value) =>
        ask(
          `${place}/${show(value)}`,
          'header' in source
            ? { ...rest, headers: { ...rest.headers, [source.header]: String(value) } }
            : { ...rest, body: over(rest.body, at(source.path, value)) },
        ),
      ),
      ask(
        `${place}/foreign`,
        'header' in source
          ? { status: 400, body: 'page', headers: { [source.header]: some } }
          : { status: 400, body: at(source.path, some) },
      ),
    ];
  });

const statusCases = (
  ask: (id: string, answer: Answer) => Case,
  path: Path | undefined,
  rest: Answer,
): readonly Case[] =>
  path === undefined
    ? []
    : [404, '404', '40', 99, 100, 599, 600, 404.5, '4x4', null, 200].map((value) =>
        ask(show(value), { ...rest, body: over(rest.body, at(path, value)) }),
      );

const encodeCases = (catalog: ErrorCatalog, { plain, texts }: Probes): readonly Case[] => {
  const details = [
    { field: 'a.b', code: 'c1', message: 'First.' },
    { field: 'a.b', code: null, message: 'Second.' },
    { field: 'd', code: 'c3', message: null },
    { field: null, code: null, message: 'Last.' },
  ];
  const item = (error: ErrorDefinition): Raise => ({
    name: error.name,
    params: sampleParams(error),
    options: { subcode: 'inner', details: details.slice(0, 1) },
  });
  const items = [item(plain), ...(texts ? [item(texts)] : [])];
  const all = { subcode: 'sub', details, items, requestId: 'request-1', retryAfterMs: 1500 };
  return [plain, ...(texts ? [texts] : [])].flatMap((error, index) => {
    const params = sampleParams(error);
    return [
      askRaise(catalog, `wire/raise ${index}`, error, params, all),
      askEncode(catalog, `wire/encode ${index}/all`, error, params, all),
      askEncode(catalog, `wire/encode ${index}/details`, error, params, { details }),
      askEncode(catalog, `wire/encode ${index}/items`, error, params, { items }),
      askEncode(catalog, `wire/encode ${index}/added`, error, params, {
        adding: { requestId: 'request-2', retryAfterMs: 2500 },
      }),
      askEncode(catalog, `wire/encode ${index}/both`, error, params, {
        requestId: 'request-1',
        retryAfterMs: 0,
        adding: { requestId: 'request-2', retryAfterMs: 2500 },
      }),
    ];
  });
};

/** Whether what a server encodes is what a client reads. */
const roundTripCases = (catalog: ErrorCatalog, ask: (id: string, answer: Answer) => Case): readonly Case[] =>
  catalog.errors
    .filter(({ kind }) => kind !== 'success')
    .slice(0, 12)
    .map((error) => ask(error.name, responseOf(catalog, error)));

/** Every place that an envelope names, which a plain one does not have. */
export const wireCases = (catalog: ErrorCatalog, probes: Probes): readonly Case[] => {
  const { envelope } = catalog;
  const { plain, success, unknown } = probes;
  const ask =
    (what: string) =>
    (id: string, { status = 400, body, headers = {} }: Answer): Case =>
      askDecode(catalog, `wire/${what}/${id}`, { status, body: JSON.stringify(body), headers, now: present });
  const rest = responseOf(catalog, plain);
  const bare: Answer = { status: rest.status, body: {}, headers: {} };
  const bodies: readonly (readonly [string, Json])[] = [
    ['failed', rest.body],
    [
      'unknown',
      envelope.code[0] !== undefined && 'path' in envelope.code[0]
        ? at(envelope.code[0].path, inExcerpt(envelope.code[0], unknown))
        : { x: 1 },
    ],
    ...(success ? [['done', wireJson(catalog, { code: success.code, message: 'ok' })] as const] : []),
    ['no code', {}],
  ];
  return [
    ...partCases(ask('code'), envelope.code, { rest: bare, text: plain.code, codeSources: envelope.code }),
    ...partCases(ask('message'), envelope.message, {
      rest: { ...rest, body: rest.body },
      text: 'hm',
      codeSources: envelope.code,
    }),
    ...partCases(ask('message alone'), envelope.message, { rest: bare, text: 'hm', codeSources: envelope.code }),
    ...partCases(ask('subcode'), envelope.subcode, { rest, text: 'sub', codeSources: envelope.code }),
    ...partCases(ask('request id'), envelope.requestId, { rest, text: 'request-1', codeSources: envelope.code }),
    ...nearCases(catalog, ask('near'), plain.code),
    ...successCases(catalog, ask('success'), bodies),
    ...itemCases(catalog, ask('items'), probes, bodies),
    ...detailsCases(catalog, ask('details'), rest),
    ...detailsCases(catalog, ask('details alone'), bare),
    ...paramsCases(catalog, ask('params')),
    ...waitCases(catalog, ask('wait'), rest),
    ...verdictCases(catalog, ask('verdict'), rest),
    ...statusCases(ask('status'), envelope.status, rest),
    ...[{}, [], [[]], 'x', 5, null, true].flatMap((body) =>
      [200, 400, 502].map((status) => ask('body')(`${show(body)}, status ${status}`, { status, body })),
    ),
    ...[...envelope.retryAfter, ...envelope.retry].flatMap((source, place) =>
      'header' in source
        ? [
            askDecode(catalog, `wire/page ${place} with ${source.header}`, {
              ...{ status: 404, body: '<p>hm</p>', now: present },
              headers: { [source.header]: 'values' in source ? ([...source.values.keys()][0] ?? '') : '1803902500500' },
            }),
          ]
        : [],
    ),
    ...[200, 404, 502].map((status) =>
      askDecode(catalog, `wire/page with status ${status}`, { status, body: '<p>hm</p>', headers: rest.headers }),
    ),
    ...encodeCases(catalog, probes),
    ...roundTripCases(catalog, ask('round trip')),
  ];
};
