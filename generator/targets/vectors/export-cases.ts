import type { ErrorCatalog, Json } from '../../ir/catalog.ts';
import { toJson } from '../../model/to-json.ts';
import { askExport, askExportRaised, askImport } from './ask.ts';
import type { Case, Raise } from './case.ts';
import type { Probes } from './probes.ts';
import { messageWith, sampleParams } from './samples.ts';
import { raise } from '../../model/raise.ts';
import { wireResponse } from './wire.ts';

const details = [
  { field: 'name', code: 'blank', message: 'Blank.' },
  { field: null, code: null, message: 'Odd.' },
];

const writeCases = (catalog: ErrorCatalog, { plain, texts, unknown }: Probes): readonly Case[] => {
  const inner = { name: plain.name, params: sampleParams(plain), options: { requestId: 'request-2' } };
  const options = { requestId: 'request-1', retryAfterMs: 1500, subcode: 'sub', details };
  const raised = (id: string, one: Raise): readonly Case[] => askExportRaised(catalog, `export/${id}`, one);
  const secret = catalog.errors.find(({ kind, params }) => kind === 'error' && params.some((param) => param.sensitive));
  const headers = { 'retry-after': '30', 'x-request-id': 'request-1' };
  const received = (id: string, code: Json, message: string, status = 503): readonly Case[] => {
    const response = wireResponse(catalog, { code, message });
    return askExport(catalog, `export/${id}`, {
      status,
      body: response.body,
      headers: { ...response.headers, ...headers },
    });
  };
  return [
    ...raised('plain', { ...inner, options: {} }),
    ...raised('with everything', { ...inner, options: { ...options, items: [inner, { ...inner, options }] } }),
    ...[...(texts ? [texts] : []), ...(secret ? [secret] : [])].flatMap((error) => [
      ...raised(error.name, { name: error.name, params: sampleParams(error), options }),
      ...received(`${error.name}, received`, error.code, messageWith(error, error.message, sampleParams(error))),
      ...received(`${error.name}, not read`, error.code, 'hm'),
    ]),
    ...received('unknown', unknown, 'a\n"b"\u{1f600}'),
    ...askExport(catalog, 'export/page', { status: 502, body: '<h1>Bad Gateway</h1>', headers }),
    ...(['integer', 'number', 'boolean'] as const).flatMap((type) => {
      const error = catalog.errors.find(
        ({ kind, params }) => kind === 'error' && params.some((param) => param.type === type),
      );
      const texts = { integer: '9007199254740992', number: 'NaN', boolean: false };
      const param = error?.params.find((one) => one.type === type);
      return error && param
        ? raised(type, { name: error.name, params: { ...sampleParams(error), [param.name]: texts[type] }, options: {} })
        : [];
    }),
  ];
};

/** Members of an error's JSON that are not as they should be. */
const odd: readonly (readonly [name: string, members: { readonly [member: string]: Json }])[] = [
  ['another catalog', { catalog: 'other' }],
  ['no catalog', { catalog: null }],
  ['no status', { status: null }],
  ['status as text', { status: '400' }],
  ['negative status', { status: -1 }],
  ['status with a fraction', { status: 400.5 }],
  ['no code', { code: null }],
  ['code as number', { code: 5 }],
  ['empty code', { code: '' }],
  ['another name', { name: 'other', category: 'other', message: 'other', more: 1 }],
  ['no params', { params: null }],
  ['params as list', { params: [] }],
  ['no verdict', { retry: null }],
  ['another verdict', { retry: 'later' }],
  ['verdict', { retry: 'check' }],
  ['negative wait', { retryAfterMs: -1 }],
  ['long wait', { retryAfterMs: 1e12 }],
  ['wait with a fraction', { retryAfterMs: 0.5 }],
  ['wait as text', { retryAfterMs: '5' }],
  ['odd texts', { subcode: 5, requestId: '', received: ['hm'], intermediary: 'true', index: -1 }],
  ['all texts', { subcode: 'sub', requestId: 'request-1', received: ' ', intermediary: true, index: 2 }],
  ['largest index', { index: 2 ** 31 - 1 }],
  ['index of too many bits', { index: 2 ** 31 }],
  ['index with a fraction', { index: 0.5 }],
  ['odd details', { details: [null, {}, { field: 5 }, { field: '' }, { field: 'f', code: null, message: 'm' }, 'x'] }],
  ['details as object', { details: { field: 'f' } }],
  [
    'odd items',
    {
      items: [
        null,
        {},
        { status: 400 },
        { status: 404, code: 'no such code', items: [{ status: 500 }] },
        5,
        { status: 1000 },
      ],
    },
  ],
];

const readCases = (catalog: ErrorCatalog, { plain, texts, success, unknown }: Probes): readonly Case[] => {
  const ask = (id: string, json: Json): Case => askImport(catalog, `import/${id}`, JSON.stringify(json));
  const error = texts ?? plain;
  const whole = toJson(catalog, raise(error, sampleParams(error)));
  const param = error.params[0];
  const params =
    param === undefined ? [] : [null, 5, 1.5, true, [], {}, '', '7'].map((value) => [param.name, value] as const);
  return [
    ask('whole', whole),
    ...odd.map(([name, members]) => ask(name, { ...whole, ...members })),
    ...params.map(([name, value]) =>
      ask(`param ${JSON.stringify(value)}`, { ...whole, params: { ...sampleParams(error), [name]: value } }),
    ),
    ...[429, 500, 999, 0, -1, 1000, 65_536, 2 ** 31, 2 ** 53 - 1, 404.5].map((status) =>
      ask(`unknown, status ${status}`, { catalog: catalog.name, status, code: unknown }),
    ),
    ask('unknown with a wait', { catalog: catalog.name, status: 400, code: unknown, retryAfterMs: 5 }),
    ...(success ? [ask('success', { catalog: catalog.name, status: 200, code: success.code })] : []),
    ...['', 'null', '[]', '{', `${JSON.stringify(whole)}x`, `\ufeff${JSON.stringify(whole)}`].map((text) =>
      askImport(catalog, `import/text ${JSON.stringify(text).slice(0, 8)}`, text),
    ),
  ];
};

/** An error as JSON and as attributes, and the error that a JSON text has. */
export const exportCases = (catalog: ErrorCatalog, probes: Probes): readonly Case[] => [
  ...writeCases(catalog, probes),
  ...readCases(catalog, probes),
];
