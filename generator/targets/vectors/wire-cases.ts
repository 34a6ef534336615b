import type { ErrorCatalog, Json } from '../../ir/catalog.ts';
import { askDecode, present } from './ask.ts';
import type { Case } from './case.ts';
import { at, inExcerpt } from './laid-over.ts';
import type { Probes } from './probes.ts';
import { responseJson } from './wire.ts';
import { responseOf, show, type Answer, type Ask } from './wire-answer.ts';
import { encodeCases } from './wire-encode-cases.ts';
import { detailsCases, itemCases, paramsCases } from './wire-list-cases.ts';
import { nearCases, partCases, successCases } from './wire-part-cases.ts';
import { statusCases, verdictCases, waitCases } from './wire-retry-cases.ts';

/** Whether what a server encodes is what a client reads. */
const roundTripCases = (catalog: ErrorCatalog, ask: Ask): readonly Case[] =>
  catalog.errors
    .filter(({ kind }) => kind !== 'success')
    .slice(0, 12)
    .map((error) => ask(error.name, responseOf(catalog, error)));

/** Every place that an envelope names, which a plain one does not have. */
export const wireCases = (catalog: ErrorCatalog, probes: Probes): readonly Case[] => {
  const { envelope } = catalog;
  const { plain, success, unknown } = probes;
  const ask =
    (what: string): Ask =>
    (id, { status = 400, body, headers = {} }) =>
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
    ...(success ? [['done', responseJson(catalog, { code: success.code, message: 'ok' })] as const] : []),
    ['no code', {}],
  ];
  return [
    ...partCases(ask('code'), envelope.code, { rest: bare, text: plain.code, codeSources: envelope.code }),
    ...partCases(ask('message'), envelope.message, {
      rest,
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
