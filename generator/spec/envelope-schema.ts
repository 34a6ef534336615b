import * as z from 'zod';
import { grammars } from './grammar.ts';
import { choice, text, truth } from './schema-types.ts';

/** A path into a body. */
export const bodyPath = (description: string) => text(grammars.memberPath, description);

/** A path inside an element of a list; `.` is the element itself. */
const elementPath = (description: string) => text(grammars.elementPath, description);

/** What to do about an error. */
export const verdict = (description: string) =>
  choice(
    ['never', 'backoff', 'check'],
    `never: the same request will fail again. backoff: it may succeed later. check: the outcome is unknown, so check it before sending the request again. ${description}`,
  );

/** Members of an encoded body, with placeholders in their texts. */
export const bodyMembers = (description: string) =>
  z.record(z.string(), z.unknown()).meta({
    description: `${description} In texts, {code}, {name}, {title}, {category}, {status}, {message}, {docs}, {retry}, {request_id} and {locale} are replaced by the values of the error; {{ and }} are braces.`,
  });

const excerpt = {
  after: z.string().min(1).meta({ description: 'Keep only what follows the last occurrence of this text.' }).optional(),
  before: z
    .string()
    .min(1)
    .meta({ description: 'Then keep only what precedes the first occurrence of this text.' })
    .optional(),
};
const header = text(grammars.header, 'The name of a header of the response.');

/** A source has exactly one of some keys. */
const exactlyOne = (value: object, keys: readonly string[], context: z.RefinementCtx): void => {
  if (keys.filter((key) => Reflect.get(value, key) !== undefined).length === 1) return;
  const list = `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
  context.addIssue({
    code: 'custom',
    message: `A source has exactly one of the keys ${list}`,
    params: { rule: 'source-invalid' },
  });
};

const place = { path: bodyPath('A path in the body.').optional(), header: header.optional() };

const placeKeys = ['path', 'header'] as const;

const listOrOne = <Schema extends z.ZodType>(schema: Schema, description: string, least: 0 | 1 = 1) => {
  const list = z
    .array(schema)
    .superRefine((value, context) => {
      if (value.length < least)
        context.addIssue({ code: 'custom', message: 'The list is empty', params: { rule: 'text-empty' } });
    })
    .meta({ minItems: least });
  return z.union([schema, list]).meta({ description });
};

const partSource = z.union([
  bodyPath('A path in the body.'),
  z.strictObject({ ...place, ...excerpt }).superRefine((value, context) => exactlyOne(value, placeKeys, context)),
]);

const codeSource = z.union([
  bodyPath('A path in the body.'),
  z
    .strictObject({
      ...place,
      status: truth('true: the HTTP status is the code of an error of this API that has no other code.').optional(),
      ...excerpt,
    })
    .superRefine((value, context) => exactlyOne(value, [...placeKeys, 'status'], context)),
]);

const elementSource = z.union([
  elementPath('A path in the element; . is the element itself.'),
  z.strictObject({ path: elementPath('A path in the element; . is the element itself.'), ...excerpt }),
]);

const details = z.union([
  z.strictObject({
    path: bodyPath('The path of a list of objects, each a detail.'),
    field: elementPath('The path of the field, inside a detail.').optional(),
    code: elementPath('The path of the code, inside a detail.').optional(),
    message: elementPath('The path of the message, inside a detail.').optional(),
  }),
  z.strictObject({
    map: bodyPath('The path of an object whose members are fields.'),
    code: elementPath('The path of the code, inside a value that is an object. The default is code.').optional(),
    message: elementPath(
      'The path of the message, inside a value that is an object. The default is message.',
    ).optional(),
  }),
]);

const detailsKey = listOrOne(details, 'What is wrong with each field of the request.');

const items = z.strictObject({
  path: elementPath('The path of the list.'),
  code: listOrOne(
    elementSource,
    'Where the code is, inside an element. The default is code of the envelope.',
  ).optional(),
  message: listOrOne(
    elementSource,
    'Where the message is, inside an element. The default is message of the envelope. []: there is none.',
    0,
  ).optional(),
  subcode: listOrOne(elementSource, 'Where the subcode is, inside an element.').optional(),
  params: bodyPath(
    'The path of the object of the parameters, inside an element. The default is params of the envelope.',
  ).optional(),
  details: detailsKey.optional(),
  status: bodyPath('The path of the HTTP status, inside an element.').optional(),
  every: truth('true: every element is an error, even one without a code.').optional(),
});

const success = z
  .union([
    z.strictObject({
      below: text(grammars.status, 'A response with a lower status is a success, whatever its code.').meta({
        type: 'integer',
      }),
    }),
    z.strictObject({
      path: bodyPath('A path in the body.'),
      equals: z.string().meta({
        description: 'An equal value is a success below status 400; any other value is a failure with any status.',
        type: ['string', 'number', 'boolean', 'null'],
      }),
    }),
    z.strictObject({
      absent: bodyPath(
        'Below status 400, a response is a success if there is nothing at this path: no value, null, false, or an empty text, list or object.',
      ),
    }),
  ])
  .meta({ description: 'How a response says that the request succeeded. By default, the code decides.' });

const unit = choice(
  ['s', 'ms', 'epoch', 'epoch-ms', 'duration'],
  's (the default), ms, epoch (a moment in seconds since 1970), epoch-ms (in milliseconds), or duration (a text such as 30.5s).',
);

const waitSource = z
  .strictObject({ ...place, unit: unit.optional() })
  .superRefine((value, context) => exactlyOne(value, placeKeys, context));

const verdictSource = z
  .strictObject({
    ...place,
    values: z
      .record(z.string(), verdict('What this text means.'))
      .meta({ description: 'Verdicts, by the text of the value.' }),
  })
  .superRefine((value, context) => exactlyOne(value, placeKeys, context));

/** Where the parts of an error are in a response. */
export const envelopeSchema = z
  .strictObject({
    code: listOrOne(codeSource, 'Where the code is. The default is code.').optional(),
    message: listOrOne(
      partSource,
      'Where the message is. The default is message, or detail with problem-json. []: there is none.',
      0,
    ).optional(),
    codeType: choice(
      ['string', 'integer'],
      'How an encoded error writes its code. The default is string. Decoding accepts both.',
    ).optional(),
    subcode: listOrOne(partSource, 'Where a second, finer code is.').optional(),
    success: success.optional(),
    items: listOrOne(items, 'The results of a bulk response, or a list of errors.').optional(),
    details: detailsKey.optional(),
    params: bodyPath('The path of the object that contains the parameters by name.').optional(),
    requestId: listOrOne(partSource, 'Where the ID of the request is.').optional(),
    retryAfter: listOrOne(
      waitSource,
      'Where the time to wait is. The header Retry-After is read after these.',
    ).optional(),
    retry: listOrOne(verdictSource, 'Where the verdict of the server is.').optional(),
    status: bodyPath('The path of the HTTP status, if the body contains it.').optional(),
    body: bodyMembers('More members of the body of every encoded error.').optional(),
    profile: choice(['plain', 'problem-json'], 'plain (the default), or problem-json, which is RFC 9457.').optional(),
  })
  .meta({ description: 'Where the parts of an error are in a response.' });

export type EnvelopeSpec = z.output<typeof envelopeSchema>;
export type CodeSourceSpec = z.output<typeof codeSource>;
export type ElementSourceSpec = z.output<typeof elementSource>;
export type DetailsSpec = z.output<typeof details>;
export type ItemsSpec = z.output<typeof items>;
