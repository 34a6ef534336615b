import type { ErrorCatalog, Json } from '../../ir/catalog.ts';
import { memberParts } from '../plain-envelope.ts';
import { askDecode } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { messageWith, sampleParams } from './samples.ts';
import { objectOf, wire } from './wire.ts';

/** Rules 3 and 4: bulk answers; and codes that mean success of a part. */
export const itemCases = (
  catalog: ErrorCatalog,
  { plain, texts, success, partial, unknown }: Probes,
): readonly Case[] => {
  const { items } = memberParts(catalog);
  const whole = (success ?? partial)?.code;
  const partialCases = partial
    ? [200, 202, 302, 400, 500].map((status) =>
        askDecode(catalog, `items/partial without any, status ${status}`, {
          status,
          body: wire(catalog, { code: partial.code, message: 'hm' }),
        }),
      )
    : [];
  if (items === undefined) return partialCases;

  const item = (code: Json, message: Json = 'hm'): Json =>
    objectOf([
      [items.code, code],
      [items.message, message],
    ]);
  const answer = (code: string, list: Json): string =>
    wire(catalog, { code, message: 'all', more: [[items.path, list]] });
  const failing = item(plain.code);
  const inner = objectOf([
    [items.code, plain.code],
    [items.path, [failing]],
  ]);
  const retired = catalog.retired.flatMap(({ code }) => (code === undefined ? [] : [item(code)]));
  const read = texts ? [item(texts.code, messageWith(texts, texts.message, sampleParams(texts)))] : [];
  const done = success ? [item(success.code)] : [];
  const lists: readonly (readonly [name: string, list: Json])[] = [
    ['none', []],
    ['one', [failing]],
    ['with parameters', read],
    ['in their places', [...done, failing, ...done, ...read, failing]],
    ['unknown', [item(unknown), ...retired]],
    ['all succeeded', [...done, ...done]],
    ['partial', partial ? [item(partial.code)] : []],
    ['integer code', [item(Number(unknown)), item(0), item(-0)]],
    ['no usable code', [{}, item(null), item(''), item(1.5), item(true), item([]), item({}), failing]],
    ['no objects', [null, 5, 'x', true, [], [failing], plain.code, failing]],
    ['message no text', [item(plain.code, null), item(plain.code, 5), objectOf([[items.code, plain.code]])]],
    ['nested', [inner]],
    ['an object', { 0: failing, length: 1 }],
    ['one alone', failing],
    ['null', null],
    ['text', 'x'],
  ];
  const tops = [
    ...(whole === undefined ? [] : [['done', whole, 200] as const]),
    ['failed', plain.code, plain.status] as const,
  ];
  return [
    ...partialCases,
    ...tops.flatMap(([top, code, status]) =>
      lists.map(([name, list]) => askDecode(catalog, `items/${top}/${name}`, { status, body: answer(code, list) })),
    ),
    ...[200, 302, 400, 429, 503].flatMap((status) => [
      ...(success
        ? [
            askDecode(catalog, `items/success with status ${status}`, {
              status,
              body: answer(success.code, [item(unknown)]),
            }),
          ]
        : []),
      ...(partial
        ? [askDecode(catalog, `items/partial with status ${status}`, { status, body: answer(partial.code, [failing]) })]
        : []),
      askDecode(catalog, `items/unknown with status ${status}`, { status, body: answer(unknown, [failing]) }),
    ]),
    askDecode(catalog, 'items/no usable code above them', {
      body: JSON.stringify(objectOf([[items.path, [failing]]])),
    }),
    askDecode(catalog, 'items/no list', { body: wire(catalog, { code: plain.code }), status: 200 }),
    askDecode(catalog, 'items/parsed', { body: answer(whole ?? plain.code, [failing]), parsed: true, status: 200 }),
    askDecode(catalog, 'items/headers', {
      body: answer(whole ?? plain.code, [failing]),
      status: 200,
      headers: { 'retry-after': '30', 'x-request-id': 'request-1' },
    }),
  ];
};
