import type { Place } from '../diagnostic.ts';
import { nameCatalog } from './catalog-name.ts';
import type { Draft } from './draft.ts';
import type { GatheredError } from './errors.ts';
import { guessLocale } from './locale.ts';
import { decision, type Decision } from './notice.ts';
import type { Cell, SeenEnvelope } from './source.ts';

/** What the command line says about the catalog. */
export interface CatalogChoices {
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly locale: string | undefined;
  readonly codeAt: string | undefined;
  readonly messageAt: string | undefined;
}

/** The source of a catalog. */
export interface CatalogSource {
  readonly file: string;
  readonly source: string;
  /** The title of the page. */
  readonly title: Cell | undefined;
  /** What examples of responses show. */
  readonly envelope: SeenEnvelope | undefined;
  /** The first error. */
  readonly place: Place;
}

/** Whether codes are integers: they are where one is negative, or where the source has them as numbers of JSON. */
const decideCodeType = (
  errors: readonly GatheredError[],
  { source, envelope }: CatalogSource,
  decisions: Decision[],
): Draft['codeType'] => {
  const [first] = errors;
  const place = first?.row.code?.place ?? first?.row.place;
  const areIntegers = errors.every(
    ({ code }) => /^(?:0|-?[1-9]\d{0,15})$/.test(code) && Number.isSafeInteger(Number(code)),
  );
  if (!areIntegers || place === undefined) return 'string';
  const isNegative = errors.some(({ code }) => code.startsWith('-'));
  const sample = /["'](?:code|ret_?code|err_?code|error_?code|errno|error)["']\s*:\s*(["']?)-?\d/i.exec(source);
  const isNumber = envelope === undefined ? sample !== null && sample[1] === '' : envelope.codeType === 'integer';
  if (isNegative || isNumber) {
    const why = isNegative ? 'because some are negative' : 'as in the example of the source';
    decisions.push(decision('code-type', place, `Codes are integers on the wire, ${why}.`));
    return 'integer';
  }
  decisions.push(
    decision(
      'code-type',
      place,
      'Codes are texts on the wire. If they are numbers there, write codeType: integer under envelope.',
    ),
  );
  return 'string';
};

/** Decides on everything of a table but its errors. */
export const draftCatalog = (
  errors: readonly GatheredError[],
  messages: readonly string[],
  about: CatalogSource,
  choices: CatalogChoices,
  decisions: Decision[],
): Omit<Draft, 'categories'> => {
  const { file, title, place, envelope } = about;
  const codeAt = choices.codeAt ?? envelope?.code ?? 'code';
  const messageAt = choices.messageAt ?? envelope?.message ?? 'message';
  if (choices.codeAt === undefined || choices.messageAt === undefined) {
    const why = envelope === undefined ? '' : ', as in the examples of the source';
    const places = `The code of a response is at ${codeAt}, and the message at ${messageAt}${why}.`;
    decisions.push(decision('envelope', place, `${places} --code-at and --message-at say other places.`));
  }
  return {
    ...nameCatalog(file, title, choices, place, decisions),
    locale: guessLocale(messages.join('\n'), choices.locale, place, decisions),
    codeAt,
    messageAt,
    codeType: decideCodeType(errors, about, decisions),
  };
};
