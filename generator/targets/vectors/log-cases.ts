import type { ErrorCatalog } from '../../ir/catalog.ts';
import { askDecode, askRaise } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { sampleParams } from './samples.ts';
import { wireResponse } from './wire.ts';

/** Texts that would forge a line of a log, hide in it or fill it. */
const forged: readonly (readonly [name: string, text: string])[] = [
  ['line ends', 'a\r\nERROR 1 all_is_lost\u2028b\u2029c\u0085d'],
  ['terminal', '\u001b[2J\u0007\u007f\u009b1m\u0000\t'],
  ['direction', 'a\u202eb\u2066c\u200f\u200e\u061c\u2069'],
  ['kept', '\\n "quoted" \u00e9\u{1f600}\u200d\ufeff\u00a0\u00ad'],
  ['999', 'x'.repeat(999)],
  ['long', 'y'.repeat(5000)],
  ['long, of surrogate pairs', '\u{1f600}'.repeat(1200)],
  ['long, of controls', '\u0001'.repeat(400)],
];

/** The message for logs: what it starts with, and what cannot be in it. */
export const logCases = (catalog: ErrorCatalog, { plain, texts, unknown }: Probes): readonly Case[] =>
  forged.flatMap(([name, text]) => [
    askDecode(catalog, `log/unknown, ${name}`, {
      status: 503,
      ...wireResponse(catalog, { code: unknown, message: text }),
    }),
    askDecode(catalog, `log/unknown code, ${name}`, { status: 503, ...wireResponse(catalog, { code: text }) }),
    askRaise(catalog, `log/request id, ${name}`, plain, sampleParams(plain), { requestId: text, locales: [] }),
    ...(texts === undefined
      ? []
      : texts.params
          .filter(({ type }) => type === 'string')
          .slice(0, 1)
          .map((param) => {
            const params = { ...sampleParams(texts), [param.name]: text };
            return askRaise(catalog, `log/value, ${name}`, texts, params, { requestId: 'request-1', locales: [] });
          })),
  ]);
