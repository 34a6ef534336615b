import type { ErrorCatalog, ErrorDefinition, Json, ScalarType } from '../../ir/catalog.ts';
import { askDecode, askEncode, askRaise } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import {
  beyondJson,
  edgeTexts,
  edgeValues,
  hostileTexts,
  messageWith,
  messageWithText,
  sampleParams,
  wrongTexts,
} from './samples.ts';
import { wire } from './wire.ts';

const strange: readonly Json[] = [
  null,
  5,
  true,
  [],
  {},
  ['hm'],
  '',
  ' ',
  '{0}',
  '\u00e9 e\u0301 \u{1f600}\u2028',
  'x\ud800y',
];

/** Messages that are missing, no text, or a text that does not fit; of errors with and without parameters, and unknown ones. */
const receivedCases = (catalog: ErrorCatalog, { plain, texts, unknown }: Probes): readonly Case[] =>
  [
    ['plain', plain.code, plain.status] as const,
    ['unknown', unknown, 503] as const,
    ...(texts ? [['params', texts.code, texts.status] as const] : []),
  ].flatMap(([name, code, status]) => [
    askDecode(catalog, `message/${name}/missing`, { status, body: wire(catalog, { code }) }),
    ...strange.map((message) =>
      askDecode(catalog, `message/${name}/${JSON.stringify(message)}`, {
        status,
        body: wire(catalog, { code, message }),
      }),
    ),
  ]);

/** Every hostile text in an error's every parameter: raised, encoded, decoded. */
const hostileCases = (catalog: ErrorCatalog, texts: ErrorDefinition): readonly Case[] => {
  const { code, status, params, message } = texts;
  const names = params.filter(({ type }) => type === 'string').map(({ name }) => name);
  const literals = message.segments.flatMap((segment) => ('text' in segment ? [segment.text] : []));
  const inside = literals.flatMap((literal, index): readonly (readonly [string, string])[] => [
    [`literal ${index}`, literal],
    [`literal ${index} inside`, `a${literal}${literal}b`],
    [`literal ${index} in part`, literal.slice(0, -1)],
  ]);
  return [...hostileTexts, ...inside].flatMap(([how, text]) => {
    const values = { ...sampleParams(texts), ...Object.fromEntries(names.map((name) => [name, text])) };
    const body = wire(catalog, { code, message: messageWith(texts, message, values) });
    return [
      askRaise(catalog, `values/raise/${how}`, texts, values),
      askEncode(catalog, `values/encode/${how}`, texts, values),
      askDecode(catalog, `values/decode/${how}`, { status, body }),
    ];
  });
};

/** Texts around a message that fits, which then does not. */
const nearCases = (catalog: ErrorCatalog, texts: ErrorDefinition): readonly Case[] => {
  const { code, status, message } = texts;
  const whole = messageWith(texts, message, sampleParams(texts));
  const near = {
    'text before': `x${whole}`,
    'text after': `${whole}x`,
    'line end after': `${whole}\n`,
    'cut short': whole.slice(0, -1),
    'mark after': `${whole}\u0301`,
    'other case': whole.toUpperCase(),
    template: message.written,
    display: message.display,
  };
  return Object.entries(near).map(([how, text]) =>
    askDecode(catalog, `values/near/${how}`, { status, body: wire(catalog, { code, message: text }) }),
  );
};

/** A type's wrong texts, and its edges raised and read. */
const typeCases = (
  catalog: ErrorCatalog,
  error: ErrorDefinition,
  type: Exclude<ScalarType, 'string'>,
): readonly Case[] => {
  const param = error.params.find((candidate) => candidate.type === type);
  if (param === undefined) return [];
  const { code, status } = error;
  return [
    ...[...edgeTexts[type], ...wrongTexts[type]].map((text) =>
      askDecode(catalog, `values/${type}/decode/${text}`, {
        status,
        body: wire(catalog, { code, message: messageWithText(error, param, text) }),
      }),
    ),
    ...[...edgeValues[type], ...beyondJson[type]].flatMap((value) => {
      const values = { ...sampleParams(error), [param.name]: value };
      return [
        askRaise(catalog, `values/${type}/raise/${value}`, error, values),
        askEncode(catalog, `values/${type}/encode/${value}`, error, values),
      ];
    }),
  ];
};

/** What becomes of messages and of the values in them. */
export const messageCases = (catalog: ErrorCatalog, probes: Probes): readonly Case[] => [
  ...receivedCases(catalog, probes),
  ...(probes.texts ? [...hostileCases(catalog, probes.texts), ...nearCases(catalog, probes.texts)] : []),
  ...(['integer', 'number', 'boolean'] as const).flatMap((type) => {
    const error = probes.withType(type);
    return error ? typeCases(catalog, error, type) : [];
  }),
];
