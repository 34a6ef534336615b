import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import type { MessageTemplate } from '../../ir/message-template.ts';
import { isNearPieceEnd } from '../pieces.ts';
import { isInteger } from './wire.ts';

/** A table of up to this many errors is asked everything about each. */
const firstErrors = 64;

/** What a character may be to a language that holds or writes it: a sign of ASCII is itself. */
const kindOf = (character: string): string => {
  if (/[!-~]/.test(character)) return character;
  if (/\p{Cc}/u.test(character)) return 'control';
  if (/\p{M}/u.test(character)) return 'mark';
  return character > '\uffff' ? 'surrogate pair' : 'other letter';
};

/** The order of its texts and parameters, and each kind of character that is no letter or digit of ASCII. */
const featuresOfTemplate = (what: string, { segments, pattern }: MessageTemplate): readonly string[] => [
  `${what} ${segments.map((segment) => ('text' in segment ? 't' : segment.param)).join(' ')}`,
  ...(pattern.match(/[^A-Za-z0-9 ]/gu) ?? []).map((character) => `${what} with ${kindOf(character)}`),
];

/** Everything about an error that a package could get wrong without getting it wrong for others. */
const featuresOf = (error: ErrorDefinition): readonly string[] => {
  const { kind, retry, status, params, message, wordings, translations, deprecated, docs } = error;
  return [
    `kind ${kind}, retry ${retry}, status ${Math.floor(status / 100)}xx`,
    `${isInteger(error) ? 'integer' : 'text'} code`,
    `params ${params.map(({ type, sensitive }) => (sensitive ? `sensitive ${type}` : type)).join(' ')}`,
    `${deprecated === undefined ? 'current' : `deprecated, replaced: ${deprecated.replacement !== undefined}`}`,
    `docs ${docs !== undefined}`,
    ...featuresOfTemplate('message', message),
    ...wordings.flatMap((wording) => featuresOfTemplate('wording', wording)),
    ...translations.flatMap(({ locale, message: translated }) =>
      translated === undefined
        ? [`lacks ${locale}`]
        : [`speaks ${locale}`, ...featuresOfTemplate('translation', translated)],
    ),
  ];
};

/**
 * The errors about which everything is asked: the first of a table, each that has a feature that none before it has, and
 * those around the ends of the pieces that tables are cut into. Of the others, which are like one of these, little is asked.
 */
export const findTellingErrors = ({ errors }: ErrorCatalog): ReadonlySet<ErrorDefinition> => {
  const seen = new Set<string>();
  const isNew = (error: ErrorDefinition): boolean => {
    const before = seen.size;
    for (const feature of featuresOf(error)) seen.add(feature);
    return seen.size > before;
  };
  return new Set(
    errors.filter(
      (error, position) => isNew(error) || position < firstErrors || isNearPieceEnd(position, errors.length),
    ),
  );
};
