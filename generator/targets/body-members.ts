import type { Envelope, ErrorCatalog, Json, MemberPath } from '../ir/catalog.ts';
import { isObject } from '../model/json.ts';

/** A JSON Schema, or a schema object of OpenAPI. */
export type Schema = { readonly [keyword: string]: Json };

/** A member of an error body. */
export interface BodyMember {
  readonly path: MemberPath;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** The schema of an object with these members. If two have the same path, the first one is used. */
export const objectOfMembers = (members: readonly BodyMember[]): Schema => {
  const byName = new Map<string, BodyMember[]>();
  for (const member of members) {
    const name = member.path[0] ?? '';
    const group = byName.get(name);
    if (group === undefined) byName.set(name, [member]);
    else group.push(member);
  }
  const properties: [string, Json][] = [];
  const required: string[] = [];
  for (const [name, group] of byName) {
    const [first] = group;
    const deeper = group
      .filter(({ path }) => path.length > 1)
      .map((member) => ({ ...member, path: member.path.slice(1) }));
    if (first === undefined) continue;
    properties.push([name, first.path.length === 1 ? first.schema : objectOfMembers(deeper)]);
    if (group.some(({ isRequired }) => isRequired)) required.push(name);
  }
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(properties),
  };
};

const typeOf = (value: Json): Schema => {
  if (Array.isArray(value)) return { type: 'array', items: {} };
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return { type: typeof value };
    case 'number':
      return { type: Number.isInteger(value) ? 'integer' : 'number' };
    default:
      return {};
  }
};

/** The fixed members of all errors. The schema has only the type of the sample value, not the value itself. */
const extraMembers = (value: Json, path: MemberPath): readonly BodyMember[] =>
  isObject(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([name, inner]) => extraMembers(inner, [...path, name]))
    : [{ path, schema: isObject(value) ? { type: 'object' } : typeOf(value), isRequired: false }];

const itemMembers = ({ items, codeType }: Envelope): readonly BodyMember[] =>
  items === undefined
    ? []
    : [
        {
          path: items.path,
          schema: {
            type: 'array',
            description: 'The results of the items of a bulk request.',
            items: objectOfMembers([
              {
                path: items.code,
                schema: { type: codeType, description: 'Identifies the error of the item, if there is one.' },
                isRequired: false,
              },
              {
                path: items.message,
                schema: { type: 'string', description: 'The message for people about the item.' },
                isRequired: false,
              },
            ]),
          },
          isRequired: false,
        },
      ];

const problemMembers: readonly BodyMember[] = [
  {
    path: ['type'],
    schema: { type: 'string', format: 'uri-reference', description: 'Link to the documentation of the error.' },
    isRequired: false,
  },
  { path: ['title'], schema: { type: 'string', description: 'The name of the error, in words.' }, isRequired: false },
  { path: ['status'], schema: { type: 'integer', description: 'The HTTP status.' }, isRequired: false },
];

/**
 * The members of all error bodies, with this schema of the code. The schema is open, so that later codes and members do not
 * break a client.
 */
export const bodyMembers = ({ envelope }: ErrorCatalog, code: Schema): readonly BodyMember[] => {
  const isProblem = envelope.profile === 'problem-json';
  const params = { type: 'object', description: 'The values of the parameters, by name.' };
  return [
    ...(isProblem ? problemMembers : []),
    { path: envelope.code, schema: code, isRequired: true },
    {
      path: envelope.message,
      schema: { type: 'string', description: 'The message for people. It may change, so identify errors by the code.' },
      isRequired: true,
    },
    ...(isProblem ? [{ path: ['params'], schema: params, isRequired: false }] : []),
    ...(envelope.requestId !== undefined && 'path' in envelope.requestId
      ? [{ path: envelope.requestId.path, schema: { description: 'The ID of the request.' }, isRequired: false }]
      : []),
    ...itemMembers(envelope),
    ...extraMembers(envelope.body, []).filter(({ path }) => path.length > 0),
  ];
};

/** A code in the type of the response body. */
export const wireCode = ({ codeType }: Envelope, code: string): string | number =>
  codeType === 'integer' ? Number(code) : code;
