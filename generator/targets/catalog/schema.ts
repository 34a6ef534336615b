import type { Json } from '../../ir/catalog.ts';
import { envelope } from './envelope-schema.ts';
import { list, object, text, verdict, type Schema } from './schema-types.ts';

const codePattern = '^(?=.{1,200}$)[!#-&(-;=?-[\\]-_a-z~]+(?: [!#-&(-;=?-[\\]-_a-z~]+)*$';
const namePattern = '^[a-z][a-z0-9]*(_[a-z0-9]+)*$';
const code = (title: string, description: string): Schema => text(title, description, { pattern: codePattern });
const name = (title: string, description: string): Schema => text(title, description, { pattern: namePattern });
const version = (title: string, description: string): Schema => text(title, description);
const locale = (title: string, description: string): Schema => text(title, description, { minLength: 1 });
const byLocale = (title: string, description: string, value: Json): Schema => ({
  title,
  description,
  type: 'object',
  minProperties: 1,
  additionalProperties: value,
});

const texts = {
  description: text('Description', 'What the error means. Markdown.'),
  cause: text('Cause', 'Why the error happens. Markdown.'),
  fix: text('Fix', 'What the caller should do. Markdown.'),
};

const category = object(
  'Category',
  'A group of errors.',
  {
    name: text('Name', 'The stable name, in snake_case.', { pattern: namePattern }),
    title: text('Title', 'The title for people.'),
    titles: byLocale('Titles', 'The title in other locales, by locale.', text('Title', 'The title in this locale.')),
    description: text('Description', 'What the errors of the category are about. Markdown.'),
    codes: {
      title: 'Codes',
      description: 'The codes of the errors of the category, in order.',
      type: 'array',
      items: code('Code', 'The code of an error of the category.'),
    },
    retry: verdict('The verdict of codes in the ranges of the category that the table does not have.'),
  },
  ['titles', 'description', 'retry'],
);

const param = object(
  'Parameter',
  'A value in the message of an error.',
  {
    name: text('Name', 'The name as the API writes it, and as `{name}` in `display`.', {
      pattern: '^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$',
    }),
    type: text('Type', 'The type of the value. An integer is within ±(2⁵³−1).', {
      enum: ['string', 'integer', 'number', 'boolean'],
    }),
    description: text('Description', 'What the value is. Markdown.'),
    sensitive: {
      title: 'Sensitive',
      description: 'Whether the value must not be written to logs.',
      type: 'boolean',
    },
    example: text('Example', 'An example of the value, as text.'),
    from: text('From', 'The path of the value in a body, from the object that contains the code.'),
  },
  ['description', 'example', 'from'],
);

const message = text('Message', 'The message as written by the author, with `{0}`, `{name}` or `%s` for parameters.');

const error = object(
  'Error',
  'A row of the error table.',
  {
    code: code('Code', 'The code, as the API sends it. Unique.'),
    name: name('Name', 'The stable symbol of the error, in snake_case. Unique.'),
    category: name('Category', 'The name of the category.'),
    status: {
      title: 'Status',
      description: 'The HTTP status of the error.',
      type: 'integer',
      minimum: 100,
      maximum: 599,
    },
    kind: text('Kind', 'Whether the code means an error, a success, or a partial success of a bulk request.', {
      enum: ['error', 'success', 'partial'],
    }),
    retry: text(
      'Retry',
      'Whether to send the request again. `never`: the same request will fail again. `backoff`: the same request may succeed later. `check`: the outcome is unknown; check it before sending the request again.',
      { enum: ['never', 'backoff', 'check'] },
    ),
    message,
    pattern: text(
      'Pattern',
      'The message with `{0}` for the first parameter, and literal braces doubled. Absent if it equals `message`.',
    ),
    display: text('Display', 'The message for people, with `{name}` for parameters. Absent if it equals `message`.'),
    params: list('Parameters', 'The parameters, in order: the first one is `{0}`.', { $ref: '#/definitions/param' }),
    wordings: list(
      'Wordings',
      'Other messages that the API sends for the same error, with the same parameters.',
      text('Wording', 'Another message, as written by the author.'),
    ),
    ...texts,
    locales: byLocale('Locales', 'The texts in other locales, by locale.', { $ref: '#/definitions/translation' }),
    aliases: list('Aliases', 'Other names of the same error.', name('Alias', 'Another name.')),
    since: version('Since', 'The version of the catalog that added the error.'),
    deprecated: object(
      'Deprecated',
      'Present if the error is deprecated.',
      {
        since: version('Since', 'The version of the catalog that deprecated the error.'),
        replacement: name('Replacement', 'The name of the error that replaces it.'),
        note: text('Note', 'Why, and what to do. Markdown.'),
      },
      ['since', 'replacement', 'note'],
    ),
    docs: text('Documentation', 'The link to the documentation of the error.'),
    links: list('Links', 'Further reading.', text('Link', 'An http, https or mailto link.')),
    tags: list('Tags', 'Free labels.', text('Tag', 'A label.')),
    body: {
      title: 'Body',
      description: 'More members of the body of the error, with placeholders such as `{status}`.',
      type: 'object',
      minProperties: 1,
    },
  },
  [
    ...['pattern', 'display', 'params', 'wordings', 'description', 'cause', 'fix', 'locales', 'aliases', 'since'],
    ...['deprecated', 'docs', 'links', 'tags', 'body'],
  ],
);

const translation = {
  ...object(
    'Translation',
    'The texts of an error in one locale. Texts without a translation are absent.',
    { message, ...texts },
    [...['message', 'description', 'cause', 'fix']],
  ),
  minProperties: 1,
};

const retired = {
  ...object(
    'Retired',
    'A former code or name that must never be used again.',
    {
      code: code('Code', 'The former code.'),
      name: name('Name', 'The former name.'),
      since: version('Since', 'The version of the catalog that retired it.'),
      replacement: name('Replacement', 'The name of the error that replaces it.'),
    },
    ['code', 'name', 'since', 'replacement'],
  ),
  anyOf: [
    { required: ['code'], properties: { code: true } },
    { required: ['name'], properties: { name: true } },
  ],
};

const operation = object(
  'Operation',
  'An operation of the API, as an OpenAPI description has it.',
  {
    id: text('ID', 'The operationId of the description.', { minLength: 1 }),
    name: name('Name', 'The name in snake_case. It is unique in the catalog.'),
    request: text('Request', 'The method and the path.', { examples: ['GET /orders/{id}'] }),
    errors: list('Errors', 'The names of the errors that it may answer with, in the order of the catalog.', {
      $ref: '#/definitions/error/properties/name',
    }),
  },
  ['id'],
);

/** The JSON Schema (draft-07) of catalog.json, the same for every catalog. */
export const catalogSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...object(
    'Error catalog',
    'The error table of an API, checked and resolved. All texts are as written by the author.',
    {
      $schema: text('Schema', 'The location of this schema.'),
      errspec: { title: 'Format', description: 'The version of this data format.', const: 1 },
      name: text('Name', 'The name of the catalog, in kebab-case. The names of the packages are derived from it.', {
        pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      }),
      version: version('Version', 'The version of the catalog (semver).'),
      title: text('Title', 'The name of the API for people.'),
      description: text('Description', 'What the catalog is about. Markdown.'),
      docs: text('Documentation', 'The link to the documentation of an error, with `{code}` and `{name}`.'),
      license: text('License', 'The license, as an SPDX expression.'),
      copyright: text('Copyright', 'The year and the holder of the copyright of the packages.'),
      authors: list(
        'Authors',
        'Who publishes the packages.',
        object(
          'Author',
          'An author, as registries of packages show it.',
          {
            name: text('Name', 'The name of a person or an organization.'),
            email: text('Email', 'The address for mail.'),
          },
          ['email'],
        ),
      ),
      homepage: text('Homepage', 'The link to the home page of the packages.'),
      repository: text('Repository', 'The link to the Git repository of the packages.'),
      locale: locale('Locale', 'The locale of the messages and texts, as a BCP 47 language tag.'),
      locales: list('Locales', 'The locales of the translations.', locale('Locale', 'A BCP 47 language tag.')),
      fallback: name('Fallback', 'The name of the error that `encode` sends for any other failure.'),
      envelope: { $ref: '#/definitions/envelope' },
      categories: {
        title: 'Categories',
        description: 'The categories in order.',
        type: 'array',
        items: { $ref: '#/definitions/category' },
      },
      errors: {
        title: 'Errors',
        description: 'The errors of all categories, in order.',
        type: 'array',
        items: { $ref: '#/definitions/error' },
      },
      retired: list('Retired', 'Former codes and names that must never be used again.', {
        $ref: '#/definitions/retired',
      }),
      operations: list('Operations', 'The operations whose errors are known.', { $ref: '#/definitions/operation' }),
    },
    [
      '$schema',
      'description',
      'docs',
      'copyright',
      'authors',
      'homepage',
      'repository',
      'locales',
      'fallback',
      'retired',
      'operations',
    ],
  ),
  definitions: { envelope, category, error, param, translation, retired, operation },
};
