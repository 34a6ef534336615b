import type { ErrorCatalog, Json, PartSource } from '../../ir/catalog.ts';
import type { Headers } from '../../model/headers.ts';
import type { Case } from './case.ts';
import { at, inExcerpt, over } from './laid-over.ts';
import { show, strange, type Answer, type Ask } from './wire-answer.ts';

/** A part alone at each of its sources, strange values there, and lists with more in them. */
export const partCases = (
  ask: Ask,
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
export const nearCases = ({ envelope }: ErrorCatalog, ask: Ask, code: string): readonly Case[] => {
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

/** What says that a request succeeded. */
export const successCases = (
  { envelope: { success } }: ErrorCatalog,
  ask: Ask,
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
