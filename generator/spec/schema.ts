import * as z from 'zod';
import { bodyMembers, bodyPath, envelopeSchema, verdict } from './envelope-schema.ts';
import { grammars } from './grammar.ts';
import { choice, integer, prose, text, truth } from './schema-types.ts';

/*
 * The only definition of the format. The static types, the validator and the JSON Schema for editors all come from here.
 * The input is plain data in which every scalar is the text of the source, so that YAML does not guess any value.
 */

const code = (description: string) =>
  text(grammars.code, description).meta({ type: ['string', 'integer', 'number', 'boolean'] });
const name = (description: string) => text(grammars.name, description);
const placeholders = choice(
  ['braces', 'printf'],
  'How placeholders are written: {0} and {name} (braces, the default), or %s and %1$s (printf). The nearest setting wins.',
);

const codeRange = z
  .union([code('One code, or FIRST-LAST.'), z.strictObject({ from: code('First code.'), to: code('Last code.') })])
  .meta({ description: 'One code, FIRST-LAST, or { from, to } for codes that contain -.' });

const parameterSchema = z
  .strictObject({
    name: text(
      grammars.paramName,
      'Name of the parameter, as the API writes it: {name} in a message, and the member or argument in every language.',
    ),
    type: choice(['string', 'integer', 'number', 'boolean'], 'Type of the value. The default is string.').optional(),
    description: prose('Description of the value. Markdown.').optional(),
    sensitive: truth('true: the value must not be logged.').optional(),
    example: z
      .string()
      .meta({
        description: 'An example value for the documentation.',
        type: ['string', 'integer', 'number', 'boolean'],
      })
      .optional(),
    from: bodyPath('Path of the value in a body, from the object that contains the code.').optional(),
  })
  .meta({ description: 'A parameter of the message.' });

const deprecatedSchema = z.strictObject({
  since: text(grammars.version, 'The version of the catalog that deprecated the error.').optional(),
  replacement: name('Name of the error to use instead.').optional(),
  note: prose('A note about the deprecation. Markdown.').optional(),
});

const localeKey = text(grammars.locale, 'A BCP 47 language tag.');

/** One row of the table. */
export const errorSchema = z
  .strictObject({
    code: code('The code, exactly as the API writes it: 50014, 00012, E0000001.'),
    name: name('The name of the error in every language, in snake_case. Do not change it later.'),
    status: integer(
      100,
      599,
      'status-invalid',
      'A status must be a whole number from 100 to 599',
      'HTTP status. It may be 200. The default is that of the category.',
    ).optional(),
    message: prose('The message template: the message of the API, with placeholders.'),
    placeholders: placeholders.optional(),
    params: z
      .array(parameterSchema)
      .meta({ description: 'The parameters of the message, in order. {0} is the first.' })
      .optional(),
    kind: choice(
      ['error', 'success', 'partial'],
      'An error (the default), a success, or a partial success of a bulk request.',
    ).optional(),
    retry: verdict('The default is that of the category, or never.').optional(),
    description: prose('What it means. Markdown.').optional(),
    cause: prose('Why it happens. Markdown.').optional(),
    fix: prose('What the caller can do about it. Markdown.').optional(),
    messages: z
      .record(localeKey, prose('The message in that locale.'))
      .meta({ description: 'Translations of the message, by locale.' })
      .optional(),
    wordings: z
      .array(prose('Another message template.'))
      .meta({
        description:
          'Other texts that the API sends for this error, with the same parameters. They are used only for decoding.',
      })
      .optional(),
    aliases: z
      .array(name('Another name.'))
      .meta({ description: 'Other names: more constants for this error.' })
      .optional(),
    since: text(grammars.version, 'The version of the catalog that added the error.').optional(),
    deprecated: deprecatedSchema.meta({ description: 'Marks an error that should no longer be used.' }).optional(),
    links: z
      .array(text(grammars.link, 'A link.'))
      .meta({ description: 'Further reading: http, https or mailto.' })
      .optional(),
    tags: z.array(prose('A tag.')).meta({ description: 'Tags, with no fixed meaning.' }).optional(),
    body: bodyMembers('More members of the body of this error.').optional(),
  })
  .meta({ description: 'One error.' });

const categoryFields = {
  name: name('Name of the category, snake_case.'),
  title: prose('Title of the category.'),
  codes: z
    .array(codeRange)
    .meta({ description: 'The codes that belong to this category. Its errors must not have other codes.' })
    .optional(),
  description: prose('Description of the category. Markdown.').optional(),
  status: integer(
    100,
    599,
    'status-invalid',
    'A status must be a whole number from 100 to 599',
    'The HTTP status of its errors that have none.',
  ).optional(),
  retry: verdict(
    'The verdict of its errors that have none, and of codes in its ranges that the table does not define.',
  ).optional(),
};

/** A category without its errors, which are checked one by one. */
export const categorySchema = z.strictObject(categoryFields);

const fullCategorySchema = z
  .strictObject({
    ...categoryFields,
    errors: z.array(errorSchema).meta({ description: 'The errors, in the order of the documentation.' }),
  })
  .meta({ description: 'A group of errors.' });

/** A retired code or name. */
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
        message: 'A retired entry must have a code, a name or both',
        params: { rule: 'key-missing' },
      });
    }
  })
  .meta({ description: 'A code or a name that was used once and must not be used again.' });

const authorSchema = z
  .strictObject({
    name: text(grammars.person, 'Name of a person or an organization.'),
    email: text(grammars.email, 'Address for mail.').optional(),
  })
  .meta({ description: 'An author, as registries of packages show it.' });

const catalogSchema = z
  .strictObject({
    name: text(grammars.catalogName, 'The name of the catalog. The default names of all packages start with it.'),
    version: text(grammars.version, 'Semver. The version of all packages.'),
    title: prose('Title of the API.'),
    description: prose('Description of the API. Markdown.').optional(),
    docs: text(grammars.docs, 'Link to the documentation of each error. {code} and {name} are replaced.').optional(),
    license: text(grammars.license, 'SPDX expression. The default is UNLICENSED.').optional(),
    copyright: text(grammars.holder, 'Year and holder of the copyright of the packages, for their LICENSE.').optional(),
    authors: z.array(authorSchema).min(1).meta({ description: 'Who publishes the packages.' }).optional(),
    homepage: text(grammars.page, 'Link to the home page of the packages.').optional(),
    repository: text(grammars.page, 'Link to the Git repository of the packages.').optional(),
    locale: text(grammars.locale, 'A BCP 47 language tag: the locale of each message. The default is en.').optional(),
    placeholders: placeholders.optional(),
    fallback: name('Name of the error that encode sends for any other failure.').optional(),
  })
  .meta({ description: 'Name, version and other facts about the whole table.' });

const partFields = {
  placeholders: placeholders.optional(),
  include: z
    .array(text(grammars.path, 'A file.'))
    .meta({ description: 'Files with categories, retired and locales. Paths are relative to this file.' })
    .optional(),
  locales: z
    .array(text(grammars.path, 'A file.'))
    .meta({ description: 'Locale files. Paths are relative to this file.' })
    .optional(),
};

const rootFields = {
  errspec: integer(1, 1, 'format-version', 'The only version of the format is 1', 'Version of this format.'),
  catalog: catalogSchema,
  include: partFields.include,
  locales: partFields.locales,
  envelope: envelopeSchema.optional(),
};

const listFields = {
  categories: z.array(fullCategorySchema).meta({ description: 'The errors, by category.' }).optional(),
  retired: z.array(retiredSchema).meta({ description: 'Codes and names that must not be used again.' }).optional(),
};

/** The head of the root file; categories and retired are checked one by one. */
export const rootSchema = z.strictObject(rootFields);

/** The head of an included file. */
export const partSchema = z.strictObject(partFields);

const textsSchema = z.strictObject({
  description: prose('What it means. Markdown.').optional(),
  cause: prose('Why it happens. Markdown.').optional(),
  fix: prose('What the caller can do about it. Markdown.').optional(),
});

/** A locale file. */
export const localeSchema = z
  .strictObject({
    locale: text(grammars.locale, 'A BCP 47 language tag.'),
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
      .meta({ description: 'Titles of categories, by name.' })
      .optional(),
  })
  .meta({ title: 'Errspec locale file' });

/** Any file of the format, for editors. */
export const fileSchema = z
  .union([
    z.strictObject({ ...rootFields, ...listFields }).meta({ title: 'Errspec file' }),
    z.strictObject({ ...partFields, ...listFields }).meta({ title: 'Errspec included file' }),
    localeSchema,
  ])
  .meta({ title: 'Errspec, version 1', description: 'An error table, a part of one, or its translation.' });

export type CategorySpec = z.output<typeof categorySchema>;
export type CodeRangeSpec = z.output<typeof codeRange>;
export type ErrorSpec = z.output<typeof errorSchema>;
export type RetiredSpec = z.output<typeof retiredSchema>;
export type LocaleSpec = z.output<typeof localeSchema>;
export type RootSpec = z.output<typeof rootSchema>;
