import type { ErrorCatalog } from '../../ir/catalog.ts';
import { askAnswer, askForward } from './ask.ts';
import type { Case, ReceivedCase } from './case.ts';
import type { Probes } from './probes.ts';
import { responseJson } from './wire.ts';
import { responseOf, withPart, type Answer } from './wire-answer.ts';

const adding = { requestId: 'request-2', retryAfterMs: 2500 };

/** Errors that a server received itself and passes on, and any other failure that it has to answer (E5). */
export const forwardCases = (catalog: ErrorCatalog, { plain, unknown }: Probes): readonly Case[] => {
  // Another error than the fallback, where there is one, so that the answers differ.
  const other = catalog.errors.find((one) => one.kind === 'error' && one !== catalog.fallback);
  const known = responseOf(catalog, other ?? plain);
  const unknownBody = responseJson(catalog, { code: unknown, message: 'hunter2' });
  const [requestId] = catalog.envelope.requestId;
  const received = ({ status = 400, body, headers = {} }: Answer): ReceivedCase => {
    const answer = { status, body, headers: { ...headers, 'retry-after': '7' } };
    const whole = requestId === undefined ? answer : withPart(answer, requestId, 'request-1');
    return { status, headers: whole.headers ?? {}, body: JSON.stringify(whole.body) };
  };
  const responses: Readonly<Record<string, ReceivedCase>> = {
    known: received(known),
    unknown: received({ body: unknownBody, headers: known.headers }),
    page: { ...received({ body: {}, headers: known.headers, status: 502 }), body: '<p>hunter2</p>' },
  };
  const locales = [...catalog.locales.slice(0, 1), 'xx'];
  const entries = Object.entries(responses);
  return [
    ...entries.flatMap(([how, response]) => [
      askForward(catalog, `forward/${how}`, response),
      askForward(catalog, `forward/${how}, added`, response, { adding }),
    ]),
    ...(catalog.fallback === undefined
      ? []
      : [...entries, ['exception', null] as const].flatMap(([how, response]) => [
          askAnswer(catalog, `answer/${how}`, response),
          askAnswer(catalog, `answer/${how}, added`, response, { adding }),
          ...locales.map((locale) => askAnswer(catalog, `answer/${how}, ${locale}`, response, { locale })),
        ])),
  ];
};
