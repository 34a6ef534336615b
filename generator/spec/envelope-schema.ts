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
    `never: the same request fails again. backoff: the same request may succeed later. check: the outcome is unknown; ask for the result before sending again. ${description}`,
  );

/** Members that a body carries as they are written. */
export const bodyMembers = (description: string) =>
  z.record(z.string(), z.unknown()).meta({
    description: `${description} {code}, {name}, {title}, {category}, {status}, {message}, {docs}, {retry}, {request_id} and {locale} are filled in; {{ is a brace.`,
  });

const excerpt = {
  after: z.string().min(1).meta({ description: 'Take what follows the last of these.' }).optional(),
  before: z.string().min(1).meta({ description: 'Take what precedes the first of these.' }).optional(),
};
const header = text(grammars.header, 'Name of a response header.');

/** One of the keys that say where something is. */
const exactlyOne = (value: object, keys: readonly string[], context: z.RefinementCtx): void => {
  if (keys.filter((key) => Reflect.get(value, key) !== undefined).length === 1) return;
  const list = `${keys.slice(0, -1).join(', ')} or ${keys.at(-1)}`;
  context.addIssue({ code: 'custom', message: `A source has one of ${list}`, params: { rule: 'source-invalid' } });
};

const place = { path: bodyPath('A path in the body.').optional(), header: header.optional() };

const placeKeys = ['path', 'header'] as const;

const listOrOne = <Schema extends z.ZodType>(schema: Schema, description: string, least: 0 | 1 = 1) => {
  const list = z.array(schema).superRefine((value, context) => {
    if (value.length < least)
      context.addIssue({ code: 'custom', message: 'The list is empty', params: { rule: 'text-empty' } });
  });
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
      status: truth(
        'true: the HTTP status is the code, where the answer is an error of this API without another.',
      ).optional(),
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
    path: bodyPath('Where the list of details is.'),
    field: elementPath('The field, in a detail.').optional(),
    code: elementPath('The code, in a detail.').optional(),
    message: elementPath('The message, in a detail.').optional(),
  }),
  z.strictObject({
    map: bodyPath('Where the object is whose members are fields.'),
    code: elementPath('The code, where a value is an object; code is the default.').optional(),
    message: elementPath('The message, where a value is an object; message is the default.').optional(),
  }),
]);

const detailsKey = listOrOne(details, 'What each field of the request got wrong.');

const items = z.strictObject({
  path: elementPath('Where the list of results is.'),
  code: listOrOne(elementSource, 'The code, in a result; as in the body by default.').optional(),
  message: listOrOne(elementSource, 'The message, in a result; as in the body by default.', 0).optional(),
  subcode: listOrOne(elementSource, 'The sub-code, in a result.').optional(),
  params: bodyPath('The object of the parameters, in a result; as in the body by default.').optional(),
  details: detailsKey.optional(),
  status: bodyPath('The HTTP status of a result, in it.').optional(),
  every: truth('true: each element failed, even one without a code.').optional(),
});

const success = z
  .union([
    z.strictObject({
      below: text(grammars.status, 'The status alone decides; a lower one is success.').meta({ type: 'integer' }),
    }),
    z.strictObject({
      path: bodyPath('A path in the body.'),
      equals: z.string().meta({
        description: 'Equal is success, any other value is failure.',
        type: ['string', 'number', 'boolean', 'null'],
      }),
    }),
    z.strictObject({ absent: bodyPath('Success where nothing is there: no value, null, false or an empty one.') }),
  ])
  .meta({ description: 'How a body says that a request succeeded.' });

const unit = choice(
  ['s', 'ms', 'epoch', 'epoch-ms', 'duration'],
  's (the default), ms, epoch (seconds since 1970), epoch-ms, or duration (30.5s).',
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

/** How an error travels in a response. */
export const envelopeSchema = z
  .strictObject({
    code: listOrOne(codeSource, 'Where the code is; code is the default.').optional(),
    message: listOrOne(partSource, 'Where the message is; message is the default. []: there is none.', 0).optional(),
    codeType: choice(['string', 'integer'], 'How the code is written on the wire; string is the default.').optional(),
    subcode: listOrOne(partSource, 'Where a second, finer code is.').optional(),
    success: success.optional(),
    items: listOrOne(items, 'The results of a bulk answer.').optional(),
    details: detailsKey.optional(),
    params: bodyPath('The object that has the parameters by name.').optional(),
    requestId: listOrOne(partSource, 'Where the id of a request is.').optional(),
    retryAfter: listOrOne(waitSource, 'Where a time to wait is, before the header Retry-After.').optional(),
    retry: listOrOne(verdictSource, "Where the server's own verdict is.").optional(),
    status: bodyPath('Where the body carries its HTTP status.').optional(),
    body: bodyMembers('Members that every encoded error also carries.').optional(),
    profile: choice(['plain', 'problem-json'], 'plain (the default), or RFC 9457.').optional(),
  })
  .meta({ description: 'How an error travels in a response.' });

export type EnvelopeSpec = z.output<typeof envelopeSchema>;
export type PartSourceSpec = z.output<typeof partSource>;
export type CodeSourceSpec = z.output<typeof codeSource>;
export type ElementSourceSpec = z.output<typeof elementSource>;
export type DetailsSpec = z.output<typeof details>;
export type ItemsSpec = z.output<typeof items>;
