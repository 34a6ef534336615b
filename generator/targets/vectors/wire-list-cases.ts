import type { ErrorCatalog, Json } from '../../ir/catalog.ts';
import type { Case } from './case.ts';
import { at, inExcerpt, over } from './laid-over.ts';
import type { Probes } from './probes.ts';
import { messageWith, sampleParams } from './samples.ts';
import { responseOf, show, withPart, type Answer, type Ask } from './wire-answer.ts';

/** Bulk answers. */
export const itemCases = (
  { envelope }: ErrorCatalog,
  ask: Ask,
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

/** What fields of a request got wrong. */
export const detailsCases = ({ envelope }: ErrorCatalog, ask: Ask, rest: Answer): readonly Case[] =>
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

/** Parameters as members of a body. */
export const paramsCases = (catalog: ErrorCatalog, ask: Ask): readonly Case[] => {
  const { envelope, errors } = catalog;
  const moved = errors.filter(
    ({ kind, params }) =>
      kind === 'error' && params.some(({ from }) => from !== undefined || envelope.params !== undefined),
  );
  return moved.slice(0, 6).flatMap((error) => {
    const response = responseOf(catalog, error);
    return [
      ask(`${error.name}/as encoded`, response),
      ...error.params
        .filter(({ from }) => from === undefined)
        .flatMap(({ name }) =>
          memberValues.map((value) =>
            ask(
              `${error.name}/${name} ${show(value)}`,
              withPart(response, { path: [...(envelope.params ?? []), { member: name }] }, value),
            ),
          ),
        ),
    ];
  });
};
