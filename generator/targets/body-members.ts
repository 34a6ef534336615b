import type {
  DetailsMapping,
  Envelope,
  ErrorCatalog,
  ItemsMapping,
  Json,
  PartSource,
  Path,
  Step,
} from '../ir/catalog.ts';
import { isObject } from '../model/json.ts';

/** A JSON Schema, or a schema object of OpenAPI. */
export type Schema = { readonly [keyword: string]: Json };

/** A value in an error body. */
export interface BodyMember {
  readonly path: Path;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

const nameOf = (step: Step | undefined): string | undefined =>
  typeof step === 'object' && 'member' in step ? step.member : undefined;

const behind = (members: readonly BodyMember[]): readonly BodyMember[] =>
  members.map((member) => ({ ...member, path: member.path.slice(1) }));

const objectSchema = (members: readonly BodyMember[]): Schema => {
  const names = [...new Set(members.flatMap(({ path: [step] }) => nameOf(step) ?? []))];
  const groups = names.map((name) => [name, members.filter(({ path: [step] }) => nameOf(step) === name)] as const);
  const required = groups.filter(([, group]) => group.some(({ isRequired }) => isRequired)).map(([name]) => name);
  const any = members.filter(({ path: [step] }) => step === 'members');
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    ...(groups.length === 0
      ? {}
      : { properties: Object.fromEntries(groups.map(([name, group]) => [name, schemaOfMembers(behind(group))])) }),
    ...(any.length === 0 ? {} : { additionalProperties: schemaOfMembers(behind(any)) }),
  };
};

/**
 * The schema of a value with these members. If two have the same path, the first one is used. A value that is a text in
 * some bodies and an object or a list in others is any of these.
 */
export const schemaOfMembers = (members: readonly BodyMember[]): Schema => {
  const [own] = members.filter(({ path }) => path.length === 0);
  const inside = members.filter(({ path }) => path.length > 0);
  const inList = inside.filter(
    ({ path: [step] }) => step === 'elements' || (typeof step === 'object' && 'index' in step),
  );
  const inObject = inside.filter((member) => !inList.includes(member));
  const schemas = [
    ...(own === undefined ? [] : [own.schema]),
    ...(inObject.length === 0 ? [] : [objectSchema(inObject)]),
    ...(inList.length === 0 ? [] : [{ type: 'array', items: schemaOfMembers(behind(inList)) }]),
  ];
  const isContainer = own?.schema['type'] === 'object' || own?.schema['type'] === 'array' || isEmptySchema(own?.schema);
  const [first = {}, second] =
    isContainer && schemas.length > 1 ? schemas.slice(1).map((schema) => describe(schema, own)) : schemas;
  return second === undefined ? first : { anyOf: schemas };
};

const isEmptySchema = (schema: Schema | undefined): boolean => schema !== undefined && schema['type'] === undefined;

/** What a list or an object is for is said of it also where its members are known. */
const describe = (schema: Schema, own: BodyMember | undefined): Schema => {
  const description = own?.schema['description'];
  return description === undefined ? schema : { ...schema, description };
};

const typeOf = (value: Json): Schema => {
  if (Array.isArray(value)) return { type: 'array', items: {} };
  switch (typeof value) {
    case 'string':
      return value === '{status}' ? { type: 'integer' } : { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: Number.isInteger(value) ? 'integer' : 'number' };
    default:
      return {};
  }
};

/** The fixed members of all errors. The schema has only the type of the sample value, not the value itself. */
const extraMembers = (value: Json, path: Path): readonly BodyMember[] => {
  if (isObject(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([member, inner]) => extraMembers(inner, [...path, { member }]));
  if (Array.isArray(value) && value.length > 0 && value.every(isObject))
    return value.flatMap((inner: Json) => extraMembers(inner, [...path, 'elements']));
  return [{ path, schema: isObject(value) ? { type: 'object' } : typeOf(value), isRequired: false }];
};

/** The places of a part in a body, each optional. */
const partMembers = (sources: readonly PartSource[], schema: Schema): readonly BodyMember[] =>
  sources.flatMap((source) => ('path' in source ? [{ path: source.path, schema, isRequired: false }] : []));

const listOf = (path: Path): Path => (path.at(-1) === 'elements' ? path : [...path, 'elements']);

const detailMembers = (mapping: DetailsMapping): readonly BodyMember[] => {
  const part = (path: Path | undefined, description: string): readonly BodyMember[] =>
    path === undefined ? [] : [{ path, schema: { type: 'string', description }, isRequired: false }];
  const parts = [
    ...part(mapping.code, 'The code of the detail.'),
    ...part(mapping.message, 'What is wrong with the field.'),
  ];
  if (mapping.kind === 'map') {
    const values: Schema = { type: 'array', items: { anyOf: [{ type: 'string' }, schemaOfMembers(parts)] } };
    const schema = { anyOf: [{ type: 'string' }, values] };
    return [
      { path: mapping.path, schema: { type: 'object', description: 'What is wrong, by field.' }, isRequired: false },
      { path: [...mapping.path, 'members'], schema, isRequired: false },
    ];
  }
  return [...part(mapping.field, 'The field of the request.'), ...parts].map((member) => ({
    ...member,
    path: [...listOf(mapping.path), ...member.path],
  }));
};

const statusSchema: Schema = { type: 'integer', description: 'The HTTP status.' };

const itemMembers = (mapping: ItemsMapping, codeType: Envelope['codeType']): readonly BodyMember[] => {
  const code = { type: codeType, description: 'Identifies the error of the item, if there is one.' };
  const inside = [
    ...partMembers(mapping.code, code),
    ...partMembers(mapping.message, { type: 'string', description: 'The message for people about the item.' }),
    ...partMembers(mapping.subcode, { type: 'string', description: 'A finer code of the item.' }),
    ...mapping.details.flatMap(detailMembers),
    ...(mapping.status === undefined ? [] : [{ path: mapping.status, schema: statusSchema, isRequired: false }]),
  ];
  return [
    {
      path: mapping.path,
      schema: { type: 'array', description: 'The results of the items of a bulk request.' },
      isRequired: false,
    },
    ...inside.map((member) => ({ ...member, path: [...mapping.path, 'elements' as const, ...member.path] })),
  ];
};

const problemMembers: readonly BodyMember[] = [
  {
    path: [{ member: 'type' }],
    schema: { type: 'string', format: 'uri-reference', description: 'Link to the documentation of the error.' },
    isRequired: false,
  },
  {
    path: [{ member: 'title' }],
    schema: { type: 'string', description: 'The name of the error, in words.' },
    isRequired: false,
  },
  { path: [{ member: 'status' }], schema: statusSchema, isRequired: false },
];

const isAlways = ({ path, isRequired }: BodyMember): boolean =>
  isRequired && path.every((step) => nameOf(step) !== undefined);

/** Where a part has one place in the body, that is in every error; of several places one is. */
const requiredPart = (sources: readonly PartSource[], schema: Schema): readonly BodyMember[] =>
  partMembers(sources, schema).map((member) => ({
    ...member,
    isRequired: sources.length === 1 && isAlways({ ...member, isRequired: true }),
  }));

const successMembers = ({ success }: Envelope): readonly BodyMember[] =>
  success === undefined || !('equals' in success)
    ? []
    : [
        {
          path: success.path,
          schema: {
            ...typeOf(success.equals),
            description: `\`${JSON.stringify(success.equals)}\` in a response that is no error.`,
          },
          isRequired: false,
        },
      ];

/**
 * The members of all error bodies, with this schema of the code. The schema is open, so that later codes and members do not
 * break a client.
 */
export const bodyMembers = ({ envelope }: ErrorCatalog, code: Schema): readonly BodyMember[] => {
  const isProblem = envelope.profile === 'problem-json';
  const message = 'The message for people. It may change, so identify errors by the code.';
  const wait = {
    anyOf: [{ type: 'number' }, { type: 'string' }],
    description: 'How long to wait before sending the request again.',
  };
  const at = (path: Path | undefined, schema: Schema): readonly BodyMember[] =>
    path === undefined ? [] : [{ path, schema, isRequired: false }];
  return [
    ...(isProblem ? problemMembers : []),
    ...(envelope.codeFromStatus ? partMembers(envelope.code, code) : requiredPart(envelope.code, code)),
    ...requiredPart(envelope.message, { type: 'string', description: message }),
    ...partMembers(envelope.subcode, { type: 'string', description: 'A second, finer code.' }),
    ...at(envelope.params, { type: 'object', description: 'The values of the parameters, by name.' }),
    ...partMembers(envelope.requestId, { description: 'The ID of the request.' }),
    ...envelope.retryAfter.flatMap((source) => ('path' in source ? at(source.path, wait) : [])),
    ...envelope.retry.flatMap((source) =>
      'path' in source ? at(source.path, { description: 'Whether to send the request again.' }) : [],
    ),
    ...at(envelope.status, statusSchema),
    ...successMembers(envelope),
    ...envelope.items.flatMap((mapping) => itemMembers(mapping, envelope.codeType)),
    ...envelope.details.flatMap(detailMembers),
    ...extraMembers(envelope.body, []).filter(({ path }) => path.length > 0),
  ];
};

/** The first place of the code in a body; absent where a header or the status has it. */
export const codePathOf = ({ code: [source] }: Envelope): Path | undefined =>
  source !== undefined && 'path' in source ? source.path : undefined;

/** A code in the type of the response body. */
export const wireCode = ({ codeType }: Envelope, code: string): string | number =>
  codeType === 'integer' ? Number(code) : code;
