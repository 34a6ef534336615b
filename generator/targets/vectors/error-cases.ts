import type { ErrorCatalog, ErrorDefinition, ScalarType } from '../../ir/catalog.ts';
import { writeValue, type Value } from '../../model/values.ts';
import { askDecode, askEncode, askLookup, askMatches, askPrint, askRaise } from './ask.ts';
import type { Case } from './case.ts';
import { hostileTexts, messageWith, messageWithText, sampleParams, wrongTexts } from './samples.ts';
import { isInteger, wireResponse } from './wire.ts';

/** How many hostile texts each error meets: all meet all of them in turn, and what is asked stays linear in the errors. */
const hostileTextsEach = 2;

const turn = <Item>(items: readonly Item[], start: number, count: number): readonly Item[] =>
  Array.from({ length: Math.min(count, items.length) }, (_, index) => items[(start + index) % items.length]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  );

const options = { retryAfterMs: 1500, requestId: 'request-1' };

/** The everyday ways of an error: raised, rendered and encoded in each locale, decoded with each form of its code. */
const usualCases = (catalog: ErrorCatalog, error: ErrorDefinition): readonly Case[] => {
  const { code, name, status } = error;
  const params = sampleParams(error);
  const message = messageWith(error, error.message, params);
  return [
    askRaise(catalog, `${name}/raise`, error, params, options),
    askEncode(catalog, `${name}/encode`, error, params),
    ...catalog.locales.map((locale) => askEncode(catalog, `${name}/encode/${locale}`, error, params, { locale })),
    askDecode(catalog, `${name}/decode`, { status, ...wireResponse(catalog, { code, message }) }),
    ...(isInteger(error)
      ? [
          askDecode(catalog, `${name}/decode/integer`, {
            status,
            ...wireResponse(catalog, { code: Number(code), message }),
          }),
        ]
      : []),
    askMatches(catalog, `${name}/matches`, error, { status, ...wireResponse(catalog, { code, message }) }),
  ];
};

/** Reading its parameters back: from every text that has them, and from texts that have not. */
const parameterCases = (catalog: ErrorCatalog, error: ErrorDefinition, position: number): readonly Case[] => {
  const { code, name, status, params, message, wordings, translations } = error;
  const values = sampleParams(error);
  const decoded = (how: string, text: string): Case =>
    askDecode(catalog, `${name}/decode/${how}`, { status, ...wireResponse(catalog, { code, message: text }) });
  const wrong = params.flatMap((param) =>
    param.type === 'string'
      ? []
      : turn(wrongTexts[param.type], position, 1).map((text) =>
          decoded(`wrong ${param.name}`, messageWithText(error, param, text)),
        ),
  );
  const firstText = params.find(({ type }) => type === 'string');
  const hostile = firstText === undefined ? [] : turn(hostileTexts, position * hostileTextsEach, hostileTextsEach);
  const literal = message.segments.find((segment, index) => index > 0 && 'text' in segment);
  return [
    ...wordings.map((wording, index) => decoded(`wording ${index}`, messageWith(error, wording, values))),
    ...translations.flatMap(({ locale, message: translated }) =>
      translated ? [decoded(locale, messageWith(error, translated, values))] : [],
    ),
    decoded('another message', `${message.display} Or so.`),
    askMatches(catalog, `${name}/matches/unread`, error, { status, ...wireResponse(catalog, { code }) }),
    ...wrong,
    ...hostile.flatMap(([how, text]) =>
      firstText === undefined
        ? []
        : [
            askRaise(catalog, `${name}/raise/${how}`, error, { ...values, [firstText.name]: text }),
            decoded(how, messageWithText(error, firstText, text)),
          ],
    ),
    ...(firstText !== undefined && literal !== undefined && 'text' in literal
      ? [decoded('literal in the value', messageWithText(error, firstText, `a${literal.text}b`))]
      : []),
  ];
};

/** Values that are seen where they are printed; truth values would be seen everywhere. */
const secrets: Readonly<Record<ScalarType, Value>> = {
  string: 'hunter2',
  integer: 918273645,
  number: 918273.625,
  boolean: true,
};

/** Printing an error, with and without parameters that can be read from its message. */
const secretCases = (catalog: ErrorCatalog, error: ErrorDefinition): readonly Case[] => {
  const { code, name, params, message } = error;
  const sensitive = params.filter((param) => param.sensitive);
  const values = Object.fromEntries(sensitive.map((param) => [param.name, secrets[param.type]]));
  const hidden = sensitive.filter(({ type }) => type !== 'boolean').map(({ type }) => writeValue(secrets[type]));
  if (hidden.length === 0) return [];
  const whole = messageWith(error, message, { ...sampleParams(error), ...values });
  return [
    askPrint(`${name}/print`, error, wireResponse(catalog, { code, message: whole }), hidden),
    askPrint(`${name}/print/unread`, error, wireResponse(catalog, { code, message: hidden.join() }), hidden),
  ];
};

const successCases = (catalog: ErrorCatalog, error: ErrorDefinition): readonly Case[] => {
  const { code, name } = error;
  const response = wireResponse(catalog, { code, message: messageWith(error, error.message, sampleParams(error)) });
  return [
    askDecode(catalog, `${name}/decode/200`, { status: 200, ...response }),
    askDecode(catalog, `${name}/decode/400`, { status: 400, ...response }),
  ];
};

/**
 * The cases of one error. `position` is its place in the catalog, so that errors meet different hostile texts. Of one that
 * is not telling only its row is asked for, and the error with its message in the catalog's locale and one other in turn.
 */
export const errorCases = (
  catalog: ErrorCatalog,
  error: ErrorDefinition,
  position: number,
  isTelling: boolean,
): readonly Case[] => {
  const { name, code, kind, params } = error;
  const found = askLookup(catalog, `${name}/lookup`, code);
  if (kind === 'success') return [found, ...successCases(catalog, error)];
  if (!isTelling) {
    const locales = turn(catalog.locales, position, 1);
    return [found, askRaise(catalog, `${name}/raise`, error, sampleParams(error), { ...options, locales })];
  }
  return [
    found,
    ...usualCases(catalog, error),
    ...secretCases(catalog, error),
    ...(kind === 'partial' ? successCases(catalog, error) : []),
    ...(params.length > 0 ? parameterCases(catalog, error, position) : []),
  ];
};
