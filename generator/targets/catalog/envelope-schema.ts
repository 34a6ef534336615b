import type { Json } from '../../ir/catalog.ts';
import { list, object, text, verdict, type Schema } from './schema-types.ts';

const path = (title: string, description: string): Schema => text(title, description, { minLength: 1 });

const excerpt = {
  after: text('After', 'The part is what follows the last of these.'),
  before: text('Before', 'The part ends before the first of these.'),
};

const pathPlace = path('Path', 'The path in the body.');
const header = text('Header', 'The name of the response header, in lower case.');

const oneOrMore = (title: string, description: string, schema: Schema): Schema => ({
  title,
  description,
  anyOf: [schema, list(title, description, schema)],
});

const inBody = object('Body source', 'A place in the body.', { path: pathPlace, ...excerpt }, ['after', 'before']);
const inHeader = object('Header source', 'A header.', { header, ...excerpt }, ['after', 'before']);
const byStatus = object('Status source', 'The HTTP status is the code of an error without another.', {
  status: { title: 'Status', description: 'Always true.', const: true },
});

const partPlace = (more: readonly Schema[] = []): Schema => ({
  title: 'Source',
  description: 'The place of a part: a path in the body, or more.',
  anyOf: [path('Path', 'The path in the body.'), inBody, inHeader, ...more],
});

const sources = (title: string, description: string): Schema => oneOrMore(title, description, partPlace());

const details = oneOrMore('Details', 'The places of the details of an error.', {
  title: 'Details',
  description: 'A list of objects, or an object whose members are fields.',
  anyOf: [
    object(
      'List',
      'A list of objects.',
      {
        path: pathPlace,
        field: path('Field path', 'The path of the field in a detail.'),
        code: path('Code path', 'The path of the code in a detail.'),
        message: path('Message path', 'The path of the message in a detail.'),
      },
      ['field', 'code', 'message'],
    ),
    object('Map', 'An object whose members are fields.', {
      map: pathPlace,
      code: path('Code path', 'The path of the code in a value.'),
      message: path('Message path', 'The path of the message in a value.'),
    }),
  ],
});

const items = object(
  'Items',
  'The results of the items of a bulk request. All paths but `path` start in an item; `.` is the item itself.',
  {
    path: path('Path', 'The path of the list of items in the body.'),
    code: sources('Code', 'The places of the code.'),
    message: sources('Message', 'The places of the message.'),
    subcode: sources('Sub-code', 'The places of the sub-code.'),
    params: path('Parameters', 'The path of the object of the parameters.'),
    details,
    status: path('Status', 'The path of the HTTP status.'),
    every: { title: 'Every', description: 'Each item failed, even one without a code.', const: true },
  },
  ['code', 'message', 'subcode', 'params', 'details', 'status', 'every'],
);

const success: Schema = {
  title: 'Success',
  description: 'How a body says that the request succeeded.',
  anyOf: [
    object('Below', 'A status below this is a success.', {
      below: { title: 'Below', description: 'An HTTP status.', type: 'integer', minimum: 100, maximum: 599 },
    }),
    object('Equal', 'A value equals this one.', {
      path: pathPlace,
      equals: { title: 'Equals', description: 'The value.', type: ['string', 'number', 'boolean', 'null'] },
    }),
    object('Absent', 'There is nothing at the path.', { absent: pathPlace }),
  ],
};

const place = (more: Schema): Schema => ({
  title: 'Place',
  description: 'A path in the body, or a header.',
  anyOf: [
    object('Body', 'A place in the body.', { path: pathPlace, ...more }),
    object('Header', 'A header.', { header, ...more }),
  ],
});

const unit = text('Unit', 'The unit of the time.', { enum: ['s', 'ms', 'epoch', 'epoch-ms', 'duration'] });

const values: Json = {
  title: 'Values',
  description: 'The verdicts, by the text of the value.',
  type: 'object',
  additionalProperties: verdict('What the text means.'),
};

/** The schema of an envelope with every default resolved. */
export const envelope = object(
  'Envelope',
  'Where the parts of an error are in a response. Of several places, the first that has the part counts.',
  {
    code: oneOrMore('Code', 'The places of the code.', partPlace([byStatus])),
    message: {
      title: 'Message',
      description: 'The places of the message. An empty list: responses have no message.',
      anyOf: [partPlace(), { type: 'array', items: partPlace() }],
    },
    codeType: text('Code type', 'The JSON type of the code in the body.', { enum: ['string', 'integer'] }),
    subcode: sources('Sub-code', 'The places of the second, finer code.'),
    success,
    items: oneOrMore('Items', 'The results of the items of a bulk request.', items),
    details,
    params: path('Parameters', 'The path of the object that has the parameters by name.'),
    requestId: sources('Request ID', 'The places of the ID of the request.'),
    retryAfter: oneOrMore('Retry after', 'The places of a time to wait.', place({ unit })),
    retry: oneOrMore('Retry', 'The places of the verdict of the server.', place({ values })),
    status: path('Status', 'The path of the HTTP status in the body.'),
    body: {
      title: 'Body',
      description: 'More members of all encoded errors, with placeholders such as `{status}`.',
      type: 'object',
      minProperties: 1,
    },
    profile: text('Profile', '`problem-json` means problem details (RFC 9457).', { enum: ['plain', 'problem-json'] }),
  },
  ['subcode', 'success', 'items', 'details', 'params', 'requestId', 'retryAfter', 'retry', 'status', 'body'],
);
