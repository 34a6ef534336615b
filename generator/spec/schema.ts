import * as z from 'zod';
import { grammars, fits, type Grammar } from './grammar.ts';

/*
 * The format, once: the static types, the validator and the JSON Schema for editors all come from here.
 * Input is plain data in which every scalar is the text of the source, so that no value is guessed by YAML.
 */

/** A text of a grammar. */
const text = (grammar: Grammar, description: string) =>
  z
    .string()
    .superRefine((value, context) => {
      if (!fits(grammar, value))
        context.addIssue({ code: 'custom', message: grammar.says, params: { rule: grammar.rule } });
    })
    .meta({ description, type: 'string', pattern: grammar.pattern.source });

/** Any text but an empty one; Markdown where the description says so. */
const prose = (description: string) =>
  z
    .string()
    .superRefine((value, context) => {
      if (value.trim() === '')
        context.addIssue({ code: 'custom', message: 'The text is empty', params: { rule: 'text-empty' } });
    })
    .meta({ description, type: 'string', minLength: 1 });

const integer = (minimum: number, maximum: number, rule: string, says: string, description: string) =>
  z
    .string()
    .superRefine((value, context) => {
      const fine = /^(0|[1-9]\d*)$/.test(value) && Number(value) >= minimum && Number(value) <= maximum;
      if (!fine) context.addIssue({ code: 'custom', message: says, params: { rule } });
    })
    .transform(Number)
    .meta({ description, type: 'integer', minimum, maximum });

const choice = <const Options extends readonly [string, ...string[]]>(options: Options, description: string) =>
  z.enum(options).meta({ description });

const truth = (description: string) =>
  z
    .string()
    .superRefine((value, context) => {
      if (value === 'true' || value === 'false') return;
      context.addIssue({ code: 'custom', message: 'The value is true or false', params: { rule: 'choice-unknown' } });
    })
    .transform((value) => value === 'true')
    .meta({ description, type: 'boolean' });

const code = (description: string) =>
  text(grammars.code, description).meta({ type: ['string', 'integer', 'number', 'boolean'] });
const name = (description: string) => text(grammars.name, description);
const memberPath = (description: string) => text(grammars.memberPath, description);
const placeholders = choice(
  ['braces', 'printf'],
  'How placeholders are written: {0} and {name} (braces, the default), or %s and %1$s (printf). The nearest wins.',
);

const codeRange = z
  .union([code('One code, or FIRST-LAST.'), z.strictObject({ from: code('First code.'), to: code('Last code.') })])
  .meta({ description: 'One code, FIRST-LAST, or { from, to } where a code holds -.' });

const parameterSchema = z
  .strictObject({
    name: name('Name of the parameter: {name} in a message, and the member or argument in every language.'),
    type: choice(['string', 'integer', 'number', 'boolean'], 'Type of the value; string is the default.').optional(),
    description: prose('What the value is. Markdown.').optional(),
    sensitive: truth('true: the value never stands in a log.').optional(),
    example: z
      .string()
      .meta({ description: 'A value for documentation.', type: ['string', 'integer', 'number', 'boolean'] })
      .optional(),
  })
  .meta({ description: 'A value that the message carries.' });

const deprecatedSchema = z.strictObject({
  since: text(grammars.version, 'The version of the catalog that deprecated it.').optional(),
  replacement: name('Name of the error to use instead.').optional(),
  note: prose('What to know about it. Markdown.').optional(),
});

const localeKey = text(grammars.locale, 'BCP 47.');

/** One row of the table. */
export const errorSchema = z
  .strictObject({
    code: code('The code as it is written: 50014, 00012, E0000001.'),
    name: name('The stable symbol in every language, snake_case.'),
    status: integer(
      100,
      599,
      'status-invalid',
      'A status is a whole number from 100 to 599',
      'HTTP status. An error may well travel on 200.',
    ),
    message: prose('The message as the documentation and the wire say it, with placeholders.'),
    placeholders: placeholders.optional(),
    params: z
      .array(parameterSchema)
      .meta({ description: 'The parameters of the message, in order: {0} is the first.' })
      .optional(),
    kind: choice(['error', 'success', 'partial'], 'Failure (the default), success, or success of a part.').optional(),
    retry: choice(
      ['never', 'backoff', 'check'],
      'never (the default): the same request fails again. backoff: the same request may succeed later. check: the outcome is unknown; ask for the result before sending again.',
    ).optional(),
    description: prose('What it means. Markdown.').optional(),
    cause: prose('Why it happens. Markdown.').optional(),
    fix: prose('What the caller does about it. Markdown.').optional(),
    messages: z
      .record(localeKey, prose('The message in that locale.'))
      .meta({ description: 'Translations of the message, by locale.' })
      .optional(),
    wordings: z
      .array(prose('Another text.'))
      .meta({ description: 'Other texts the wire uses for it, with the same parameters; for decoding alone.' })
      .optional(),
    aliases: z
      .array(name('A further name.'))
      .meta({ description: 'Further names: constants that mean this error.' })
      .optional(),
    since: text(grammars.version, 'The version of the catalog in which it appeared.').optional(),
    deprecated: deprecatedSchema.meta({ description: 'Set where the error should no longer be used.' }).optional(),
    links: z
      .array(text(grammars.link, 'A link.'))
      .meta({ description: 'Further reading: http, https or mailto.' })
      .optional(),
    tags: z.array(prose('A tag.')).meta({ description: 'Free labels.' }).optional(),
  })
  .meta({ description: 'One error.' });

const categoryFields = {
  name: name('Name of the category, snake_case.'),
  title: prose('Title of the category for people.'),
  codes: z
    .array(codeRange)
    .meta({ description: 'What codes this category owns; a code outside is an error.' })
    .optional(),
  description: prose('What the category is about. Markdown.').optional(),
};

/** A category without its errors, which are checked one by one. */
export const categorySchema = z.strictObject(categoryFields);

const fullCategorySchema = z
  .strictObject({
    ...categoryFields,
    errors: z.array(errorSchema).meta({ description: 'The errors, in the order of the documentation.' }),
  })
  .meta({ description: 'A group of errors.' });

/** A code or name that once stood. */
export const retiredSchema = z
  .strictObject({
    code: code('The code.').optional(),
    name: name('The name.').optional(),
    since: text(grammars.version, 'The version of the catalog that retired it.').optional(),
    replacement: name('Name of the error to use instead.').optional(),
  })
  .superRefine((value, context) => {
    if (value.code === undefined && value.name === undefined) {
      context.addIssue({
        code: 'custom',
        message: 'A retired entry has a code, a name or both',
        params: { rule: 'key-missing' },
      });
    }
  })
  .meta({ description: 'A tombstone: a code or name that stood once is never given out again.' });

const catalogSchema = z
  .strictObject({
    name: text(grammars.catalogName, 'The stem of every package name.'),
    version: text(grammars.version, 'Semver; stamped on every package.'),
    title: prose('Title for people.'),
    description: prose('What the API is. Markdown.').optional(),
    docs: text(grammars.docs, 'Link of each error; {code} and {name} are replaced.').optional(),
    license: text(grammars.license, 'SPDX expression; UNLICENSED is the default.').optional(),
    locale: text(grammars.locale, 'BCP 47; the locale of each message; en is the default.').optional(),
    placeholders: placeholders.optional(),
  })
  .meta({ description: 'What the table as a whole is called.' });

const envelopeSchema = z
  .strictObject({
    code: memberPath('Where the code stands in the JSON body; code is the default.').optional(),
    message: memberPath('Where the message stands; message is the default.').optional(),
    codeType: choice(['string', 'integer'], 'How the code is written on the wire; string is the default.').optional(),
    items: z
      .strictObject({
        path: memberPath('Where the list of results stands.'),
        code: memberPath('Where the code stands in a result; as in the body by default.').optional(),
        message: memberPath('Where the message stands in a result; as in the body by default.').optional(),
      })
      .meta({ description: 'Results for each item of a bulk answer.' })
      .optional(),
    requestId: z
      .union([
        z.strictObject({ header: text(grammars.header, 'Name of the response header.') }),
        z.strictObject({ path: memberPath('Where it stands in the body.') }),
      ])
      .meta({ description: 'Where the id of a request stands: { header } or { path }.' })
      .optional(),
    body: z
      .record(z.string(), z.unknown())
      .meta({ description: 'Members that every encoded error also carries.' })
      .optional(),
    profile: choice(['plain', 'problem-json'], 'plain (the default), or RFC 9457.').optional(),
  })
  .meta({ description: 'How an error travels in a response body.' });

const partFields = {
  placeholders: placeholders.optional(),
  include: z
    .array(text(grammars.path, 'A file.'))
    .meta({ description: 'Files with categories, retired and locales; paths from this file.' })
    .optional(),
  locales: z
    .array(text(grammars.path, 'A file.'))
    .meta({ description: 'Locale files; paths from this file.' })
    .optional(),
};

const rootFields = {
  errspec: integer(1, 1, 'format-version', 'The format has one version: 1', 'Version of this format.'),
  catalog: catalogSchema,
  include: partFields.include,
  locales: partFields.locales,
  envelope: envelopeSchema.optional(),
};

const listFields = {
  categories: z.array(fullCategorySchema).meta({ description: 'The errors, by category.' }).optional(),
  retired: z.array(retiredSchema).meta({ description: 'Codes and names that are never given out again.' }).optional(),
};

/** The head of the root file; categories and retired are checked one by one. */
export const rootSchema = z.strictObject(rootFields);

/** The head of an included file. */
export const partSchema = z.strictObject(partFields);

const textsSchema = z.strictObject({
  description: prose('What it means. Markdown.').optional(),
  cause: prose('Why it happens. Markdown.').optional(),
  fix: prose('What the caller does about it. Markdown.').optional(),
});

/** A locale file. */
export const localeSchema = z
  .strictObject({
    locale: text(grammars.locale, 'BCP 47.'),
    messages: z
      .record(z.string(), prose('The message in this locale.'))
      .meta({ description: 'Messages, by code.' })
      .optional(),
    texts: z
      .record(z.string(), textsSchema)
      .meta({ description: 'Descriptions, causes and fixes, by code.' })
      .optional(),
    titles: z
      .record(z.string(), prose('The title in this locale.'))
      .meta({ description: "Categories' titles, by name." })
      .optional(),
  })
  .meta({ title: 'Errspec locale file' });

/** Everything that a file of the format may be; for editors. */
export const fileSchema = z
  .union([
    z.strictObject({ ...rootFields, ...listFields }).meta({ title: 'Errspec file' }),
    z.strictObject({ ...partFields, ...listFields }).meta({ title: 'Errspec included file' }),
    localeSchema,
  ])
  .meta({ title: 'Errspec, version 1', description: 'An error table, a part of one, or its translation.' });

export type CatalogSpec = z.output<typeof catalogSchema>;
export type EnvelopeSpec = z.output<typeof envelopeSchema>;
export type CategorySpec = z.output<typeof categorySchema>;
export type CodeRangeSpec = z.output<typeof codeRange>;
export type ErrorSpec = z.output<typeof errorSchema>;
export type RetiredSpec = z.output<typeof retiredSchema>;
export type LocaleSpec = z.output<typeof localeSchema>;
export type RootSpec = z.output<typeof rootSchema>;
export type PartSpec = z.output<typeof partSchema>;
