import type { Json } from '../../ir/catalog.ts';

type Schema = { readonly [keyword: string]: Json };

const text = (title: string, description: string, more: Schema = {}): Schema => ({
  title,
  description,
  type: 'string',
  ...more,
});

const list = (title: string, description: string, items: Json): Schema => ({
  title,
  description,
  type: 'array',
  minItems: 1,
  items,
});

/** An object whose members are all listed; every one but the optional is required. */
const object = (title: string, description: string, properties: Schema, optional: readonly string[] = []): Schema => ({
  title,
  description,
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
  additionalProperties: false,
});

const codePattern = '^[A-Za-z0-9._:/-]{1,64}$';
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
  cause: text('Cause', 'Why it happens. Markdown.'),
  fix: text('Fix', 'What the caller does about it. Markdown.'),
};

const envelope = object(
  'Envelope',
  'How an error travels in a response body. A path is the names of members joined by dots.',
  {
    code: text('Code path', 'Where the code stands in the body.'),
    message: text('Message path', 'Where the message stands in the body.'),
    codeType: text('Code type', 'How a code is written on the wire.', { enum: ['string', 'integer'] }),
    items: object('Items', 'The results for each item of a bulk answer.', {
      path: text('Path', 'Where the list of items stands in the body.'),
      code: text('Code path', 'Where the code stands in an item.'),
      message: text('Message path', 'Where the message stands in an item.'),
    }),
    requestId: {
      ...object(
        'Request id',
        'Where the id of the request stands: in a header or in the body.',
        {
          header: text('Header', 'Name of the response header.'),
          path: text('Path', 'Where it stands in the body.'),
        },
        ['header', 'path'],
      ),
      minProperties: 1,
      maxProperties: 1,
    },
    body: {
      title: 'Body',
      description: 'Members that every encoded error also carries.',
      type: 'object',
      minProperties: 1,
    },
    profile: text('Profile', '`problem-json` is RFC 9457.', { enum: ['plain', 'problem-json'] }),
  },
  ['items', 'requestId', 'body'],
);

const category = object(
  'Category',
  'A group of errors.',
  {
    name: text('Name', 'Its stable name, in snake_case.', { pattern: namePattern }),
    title: text('Title', 'Its title for people.'),
    titles: byLocale('Titles', 'Its title in other locales, by locale.', text('Title', 'The title in this locale.')),
    description: text('Description', 'What its errors are about. Markdown.'),
    codes: {
      title: 'Codes',
      description: 'The codes of its errors, in order.',
      type: 'array',
      items: code('Code', 'The code of one of its errors.'),
    },
  },
  ['titles', 'description'],
);

const param = object(
  'Parameter',
  'A value that the message carries.',
  {
    name: name('Name', 'Its name, as `{name}` in `display`.'),
    type: text('Type', 'The type of its value. An integer is within ±(2⁵³−1).', {
      enum: ['string', 'integer', 'number', 'boolean'],
    }),
    description: text('Description', 'What the value is. Markdown.'),
    sensitive: {
      title: 'Sensitive',
      description: 'Whether the value must never be written to a log.',
      type: 'boolean',
    },
    example: text('Example', 'A value that it may have, as text.'),
  },
  ['description', 'example'],
);

const message = text('Message', 'The message as the author wrote it, with `{0}`, `{name}` or `%s` for parameters.');

const error = object(
  'Error',
  'One row of the table.',
  {
    code: code('Code', 'The code as the API sends it. Unique.'),
    name: name('Name', 'The stable symbol of the error, in snake_case. Unique.'),
    category: name('Category', 'Name of the category that it belongs to.'),
    status: {
      title: 'Status',
      description: 'The HTTP status it travels on.',
      type: 'integer',
      minimum: 100,
      maximum: 599,
    },
    kind: text('Kind', 'Whether it means failure, success, or success of a part of a bulk request.', {
      enum: ['error', 'success', 'partial'],
    }),
    retry: text(
      'Retry',
      'What a caller does: `never` send the same again, send it later (`backoff`), or ask for the outcome first (`check`).',
      { enum: ['never', 'backoff', 'check'] },
    ),
    message,
    pattern: text(
      'Pattern',
      'The message with every parameter by its place, `{0}`, and literal braces doubled. Left out where it equals `message`.',
    ),
    display: text(
      'Display',
      'The message for people, with every parameter by its name. Left out where it equals `message`.',
    ),
    params: list('Parameters', 'The parameters in order: the first is `{0}`.', { $ref: '#/definitions/param' }),
    wordings: list(
      'Wordings',
      'Other texts that the wire uses for the same error, with the same parameters.',
      text('Wording', 'One other text, as the author wrote it.'),
    ),
    ...texts,
    locales: byLocale('Locales', 'The texts in other locales, by locale.', { $ref: '#/definitions/translation' }),
    aliases: list('Aliases', 'Further names of the same error.', name('Alias', 'A further name.')),
    since: version('Since', 'The version of the catalog in which it appeared.'),
    deprecated: object(
      'Deprecated',
      'There where the error should no longer be used.',
      {
        since: version('Since', 'The version of the catalog in which it was deprecated.'),
        replacement: name('Replacement', 'Name of the error to use instead.'),
        note: text('Note', 'Why, and what to do. Markdown.'),
      },
      ['since', 'replacement', 'note'],
    ),
    docs: text('Documentation', 'Link to where the error is documented.'),
    links: list('Links', 'Further reading.', text('Link', 'An http, https or mailto link.')),
    tags: list('Tags', 'Free words to find errors by.', text('Tag', 'One word.')),
  },
  [
    ...['pattern', 'display', 'params', 'wordings', 'description', 'cause', 'fix', 'locales', 'aliases', 'since'],
    ...['deprecated', 'docs', 'links', 'tags'],
  ],
);

const translation = {
  ...object(
    'Translation',
    'What an error says in one locale. What was not translated is left out.',
    { message, ...texts },
    [...['message', 'description', 'cause', 'fix']],
  ),
  minProperties: 1,
};

const retired = {
  ...object(
    'Retired',
    'A code or a name that once stood and is never given out again.',
    {
      code: code('Code', 'The code that once stood.'),
      name: name('Name', 'The name that once stood.'),
      since: version('Since', 'The version of the catalog in which it was taken out.'),
      replacement: name('Replacement', 'Name of the error to use instead.'),
    },
    ['code', 'name', 'since', 'replacement'],
  ),
  anyOf: [
    { required: ['code'], properties: { code: true } },
    { required: ['name'], properties: { name: true } },
  ],
};

/** The JSON Schema (draft-07) of catalog.json, the same for every catalog. */
export const catalogSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...object(
    'Error catalog',
    "An API's error table, checked and resolved. What is absent is left out; a text is as the author wrote it.",
    {
      $schema: text('Schema', 'Where this schema stands.'),
      errspec: { title: 'Format', description: 'The version of this data format.', const: 1 },
      name: text('Name', 'The name of the catalog, in kebab-case; the stem of every package name.', {
        pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      }),
      version: version('Version', 'The version of the catalog (semver).'),
      title: text('Title', 'The name of the API for people.'),
      description: text('Description', 'What the catalog is about. Markdown.'),
      docs: text('Documentation', 'The link of an error, with `{code}` and `{name}` in it.'),
      license: text('License', 'SPDX expression.'),
      locale: locale('Locale', 'The language of the messages and texts (BCP 47).'),
      locales: list('Locales', 'The locales that messages are translated to.', locale('Locale', 'BCP 47 tag.')),
      envelope: { $ref: '#/definitions/envelope' },
      categories: {
        title: 'Categories',
        description: 'The categories in order.',
        type: 'array',
        items: { $ref: '#/definitions/category' },
      },
      errors: {
        title: 'Errors',
        description: 'Every error of every category, in order.',
        type: 'array',
        items: { $ref: '#/definitions/error' },
      },
      retired: list('Retired', 'Codes and names that are never given out again.', { $ref: '#/definitions/retired' }),
    },
    ['$schema', 'description', 'docs', 'locales', 'retired'],
  ),
  definitions: { envelope, category, error, param, translation, retired },
};
