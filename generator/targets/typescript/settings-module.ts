import type { ErrorCatalog, MemberPath } from '../../ir/catalog.ts';
import { likelyLocales } from '../../ir/likely-locales.ts';
import { source, type Source } from '../../language/language.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { plainParts, usesWire } from '../plain-envelope.ts';
import { typescript } from './language.ts';
import type { Value } from './layout.ts';
import { wireJson } from '../wire-json.ts';
import { constant, importTypes, type Statement } from './statement.ts';

const optional = <Given>(given: Given | undefined, write: (given: Given) => Value): Value =>
  given === undefined ? source`undefined` : write(given);

const truth = (value: boolean): Source => (value ? source`true` : source`false`);

const strings = (path: MemberPath): Value => path.map(typescript.string);

const setting = (name: Source, type: Source, value: Value, says: string): Statement =>
  constant({ name, type, value, documentation: typescript.documentation([says]) });

const rangesOf = (catalog: ErrorCatalog): Value =>
  ownedRanges(catalog).map(({ category, prefix, first, last, retry }) =>
    [category, prefix, first, last, ...(retry === undefined ? [] : [retry])].map(typescript.string),
  );

/** An envelope that is not plain: its JSON is shorter and quicker to read than an expression. */
const wireSetting = (catalog: ErrorCatalog): Statement =>
  constant({
    name: source`envelope`,
    type: source`Envelope`,
    value: { callee: source`JSON.parse`, argument: typescript.string(JSON.stringify(wireJson(catalog))) },
    documentation: typescript.documentation(['How an error travels in a response.']),
  });

/** The file of settings: what the run-time modules need to know of the catalog besides its rows. */
export const settingsModule = (catalog: ErrorCatalog): readonly Statement[] => {
  const { name, locale, docs } = catalog;
  const { profile, codeType } = catalog.envelope;
  const isPlain = !usesWire(catalog);
  return [
    importTypes([source`CodeRange`], source`./lookup.js`),
    ...(isPlain ? [] : [importTypes([source`Envelope`], source`./envelope.js`)]),
    setting(source`catalogName`, source`string`, typescript.string(name), 'The name of the error table.'),
    setting(
      source`catalogLocale`,
      source`string`,
      typescript.string(locale),
      'The default locale, as a BCP 47 language tag.',
    ),
    setting(
      source`likelyLocales`,
      source`readonly (readonly [tag: string, locale: string])[]`,
      [...likelyLocales(catalog)].map((pair) => pair.map(typescript.string)),
      'The locales of tags that imply a script. No locale of the table has the script of a tag with an empty text.',
    ),
    setting(
      source`docsTemplate`,
      source`string | undefined`,
      optional(docs, typescript.string),
      'Link to the documentation, with `{code}` and `{name}`.',
    ),
    setting(
      source`isProblemJson`,
      source`boolean`,
      truth(profile === 'problem-json'),
      'Whether errors are problem documents (RFC 9457).',
    ),
    setting(
      source`isIntegerCode`,
      source`boolean`,
      truth(codeType === 'integer'),
      'Whether a code is written as a number.',
    ),
    setting(
      source`hasSensitive`,
      source`boolean`,
      truth(catalog.errors.some(({ params }) => params.some(({ sensitive }) => sensitive))),
      'Whether any parameter is sensitive. Bundlers leave out what hides values if none is.',
    ),
    setting(source`ranges`, source`readonly CodeRange[]`, rangesOf(catalog), 'The codes that the categories own.'),
    ...(isPlain ? plainSettings(catalog) : [wireSetting(catalog)]),
  ];
};

const plainSettings = (catalog: ErrorCatalog): readonly Statement[] => {
  const { code, message, requestId, body } = plainParts(catalog);
  const header = requestId !== undefined && 'header' in requestId ? requestId.header.toLowerCase() : undefined;
  const requestIdPath = requestId !== undefined && 'path' in requestId ? requestId.path : undefined;
  return [
    setting(source`codePath`, source`readonly string[]`, strings(code), 'The path of the code in a body.'),
    setting(source`messagePath`, source`readonly string[]`, strings(message), 'The path of the message in a body.'),
    setting(
      source`requestIdHeader`,
      source`string | undefined`,
      optional(header, typescript.string),
      'The header with the ID of the request, in lower case.',
    ),
    setting(
      source`requestIdPath`,
      source`readonly string[] | undefined`,
      optional(requestIdPath, strings),
      'The path of the ID of the request in a body.',
    ),
    setting(
      source`bodyMembers`,
      source`string`,
      typescript.string(JSON.stringify(body)),
      'Fixed members of all encoded errors, as JSON.',
    ),
  ];
};
