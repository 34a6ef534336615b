import type { Envelope, ErrorCatalog, Json, MemberPath } from '../ir/catalog.ts';
import { isObject } from '../model/json.ts';

/** A JSON Schema, or a schema object of OpenAPI. */
export type Schema = { readonly [keyword: string]: Json };

/** A member of an error body, by its path. */
export interface BodyMember {
  readonly path: MemberPath;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** The schema of an object with those members at their paths. Of two for one place the first stands. */
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

/** The members that every error carries. No value is demanded: a sample says which type it has, not what may stand there. */
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
            description: 'Results for each item of a bulk request.',
            items: objectOfMembers([
              {
                path: items.code,
                schema: { type: codeType, description: 'Says which error the item met, if any.' },
                isRequired: false,
              },
              {
                path: items.message,
                schema: { type: 'string', description: 'What went wrong with the item, in words.' },
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
    schema: { type: 'string', format: 'uri-reference', description: 'Link to where the error is documented.' },
    isRequired: false,
  },
  { path: ['title'], schema: { type: 'string', description: 'The name of the error in words.' }, isRequired: false },
  { path: ['status'], schema: { type: 'integer', description: 'The HTTP status.' }, isRequired: false },
];

/**
 * The members of any error body after the envelope, the code's schema given. Open on purpose: codes and members that come
 * later must not break a client.
 */
export const bodyMembers = ({ envelope }: ErrorCatalog, code: Schema): readonly BodyMember[] => {
  const isProblem = envelope.profile === 'problem-json';
  const params = { type: 'object', description: 'The values that the message carries, by name.' };
  return [
    ...(isProblem ? problemMembers : []),
    { path: envelope.code, schema: code, isRequired: true },
    {
      path: envelope.message,
      schema: { type: 'string', description: 'What went wrong, in words. The wording may change: go by the code.' },
      isRequired: true,
    },
    ...(isProblem ? [{ path: ['params'], schema: params, isRequired: false }] : []),
    ...(envelope.requestId !== undefined && 'path' in envelope.requestId
      ? [{ path: envelope.requestId.path, schema: { description: 'The id of the request.' }, isRequired: false }]
      : []),
    ...itemMembers(envelope),
    ...extraMembers(envelope.body, []).filter(({ path }) => path.length > 0),
  ];
};

/** A code as the wire writes it. */
export const wireCode = ({ codeType }: Envelope, code: string): string | number =>
  codeType === 'integer' ? Number(code) : code;
