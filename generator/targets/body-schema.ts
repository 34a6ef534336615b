import type { Json, Path, Step } from '../ir/catalog.ts';
import { writePath } from '../ir/path.ts';

/** A JSON Schema, or a schema object of OpenAPI. */
export type Schema = { readonly [keyword: string]: Json };

/** How a schema is written: as JSON Schema 2020-12, which is also that of OpenAPI 3.1, or as OpenAPI 3.0. */
export type Dialect = '2020-12' | 'openapi-3.0';

/** The types of JSON values in a schema, but for null. */
export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';

/** A value in a body. */
export interface BodyMember {
  readonly path: Path;
  /** Without any but null, it can be anything. */
  readonly types: readonly (JsonType | 'null')[];
  /** Keywords of a value of any type: its description, examples or `const`. */
  readonly about?: Schema;
  /** Keywords of single types. */
  readonly limits?: Partial<Readonly<Record<JsonType, Schema>>>;
  /** A schema that refers to the one that it is: unless other values may be in its place. */
  readonly reference?: Schema;
  /** Whether it is in every body. Else it may also be null. */
  readonly isRequired?: boolean;
  /** Whether it is a fixed member, which is never null, and whose types are added to those of others in the same place. */
  readonly isFixed?: boolean;
  /** Whether it is the code of a detail, whose types are added too: details may be in the list that contains the error. */
  readonly isOfDetail?: boolean;
}

/** A member, seen from a value on the way to it. */
interface Claim extends Omit<BodyMember, 'path'> {
  readonly rest: Path;
  /** The whole path, as text. */
  readonly place: string;
}

/** What lists say of their elements: what all of them are, or what one of them is. */
type ListRule = 'items' | 'contains';

interface Style {
  readonly dialect: Dialect;
  readonly lists: ListRule;
}

const nameOf = ([step]: Path): string | undefined =>
  typeof step === 'object' && 'member' in step ? step.member : undefined;

const isIntoList = (step: Step | undefined): boolean =>
  step === 'elements' || (typeof step === 'object' && 'index' in step);

const behind = (claims: readonly Claim[]): readonly Claim[] =>
  claims.map((claim) => ({ ...claim, rest: claim.rest.slice(1) }));

/** The claims about one value. Of several parts in the same place, the first one counts. */
const ownClaims = (claims: readonly Claim[]): readonly Claim[] => {
  const own = claims.filter(({ rest }) => rest.length === 0);
  return own.filter(
    ({ isFixed, isOfDetail, place }, index) =>
      isFixed === true || isOfDetail === true || own.findIndex((other) => other.place === place) === index,
  );
};

const inObject = (claims: readonly Claim[], style: Style): Schema => {
  const names = [...new Set(claims.flatMap(({ rest }) => nameOf(rest) ?? []))];
  const groups = names.map((name) => [name, claims.filter(({ rest }) => nameOf(rest) === name)] as const);
  const required = groups.filter(([, group]) => isPresent(group, style)).map(([name]) => name);
  const any = claims.filter(({ rest: [step] }) => step === 'members');
  return {
    ...(required.length === 0 ? {} : { required }),
    ...(groups.length === 0
      ? {}
      : { properties: Object.fromEntries(groups.map(([name, group]) => [name, schemaOf(behind(group), style)])) }),
    ...(any.length === 0 ? {} : membersRule(schemaOf(behind(any), style), style)),
  };
};

const membersRule = (schema: Schema, { lists }: Style): Schema =>
  lists === 'items' ? { additionalProperties: schema } : { not: { additionalProperties: { not: schema } } };

/** Whether a value is in every body. A list may be empty, unless one of its elements is looked for. */
const isPresent = (claims: readonly Claim[], { lists }: Style): boolean =>
  claims.some(
    ({ isRequired, rest }) =>
      isRequired === true && (lists === 'contains' || rest.every((step) => nameOf([step]) !== undefined)),
  );

/** A value that is there: the body itself, and an element of a list. */
const present: Claim = { rest: [], place: '', types: [], isRequired: true };

const inList = (claims: readonly Claim[], style: Style): Schema => ({
  [style.lists]: schemaOf([present, ...behind(claims)], style),
});

const withNull = (type: JsonType, { dialect }: Style): Schema =>
  dialect === 'openapi-3.0' ? { type, nullable: true } : { type: [type, 'null'] };

const typesOf = (own: readonly Claim[], inside: readonly Claim[]): readonly JsonType[] => {
  const types = new Set(own.flatMap((claim) => claim.types.filter((type) => type !== 'null')));
  if (inside.some(({ rest: [step] }) => !isIntoList(step))) types.add('object');
  if (inside.some(({ rest: [step] }) => isIntoList(step))) types.add('array');
  if (types.has('number')) types.delete('integer');
  return [...types];
};

/** The schema that a value is by reference; absent where something else is known of it. */
const referenceIn = (claims: readonly Claim[], style: Style): Schema | undefined => {
  const [first, ...others] = ownClaims(claims);
  if (first?.reference === undefined || others.length > 0 || claims.some(({ rest }) => rest.length > 0))
    return undefined;
  const { reference } = first;
  if (isPresent(claims, style)) return reference;
  // In OpenAPI 3.0 nothing beside a reference makes null one of its values.
  return style.dialect === 'openapi-3.0' ? undefined : { anyOf: [reference, { type: 'null' }] };
};

/** The schema of a value with these members. */
const schemaOf = (claims: readonly Claim[], style: Style): Schema => {
  const reference = referenceIn(claims, style);
  if (reference !== undefined) return reference;
  const own = ownClaims(claims);
  const inside = claims.filter(({ rest }) => rest.length > 0);
  const about = own.find((claim) => claim.about !== undefined)?.about ?? {};
  const limits = own.find((claim) => claim.limits !== undefined)?.limits;
  const isOptional = claims.every(({ isFixed }) => isFixed !== true) && !isPresent(claims, style);
  const isNullable = isOptional || own.some(({ types }) => types.includes('null'));
  const ofList = inside.filter(({ rest: [step] }) => isIntoList(step));
  const ofObject = inside.filter((claim) => !ofList.includes(claim));
  const branches = typesOf(own, inside).map((type, index) => ({
    ...(isNullable && index === 0 ? withNull(type, style) : { type }),
    ...(type === 'array' && { [style.lists]: {} }),
    ...limits?.[type],
    ...(type === 'object' && inObject(ofObject, style)),
    ...(type === 'array' && ofList.length > 0 && inList(ofList, style)),
  }));
  return branches.length > 1 ? { anyOf: branches, ...about } : { ...branches[0], ...about };
};

const claimsOf = (members: readonly BodyMember[]): readonly Claim[] =>
  members.map(({ path, ...member }) => ({ ...member, rest: path, place: writePath(path) }));

/** A body, which is described as a whole. */
const body: Claim = { ...present, about: {} };

/**
 * The schema of a body with these members. A value that is a text in some bodies and an object or a list in others is any of
 * these.
 */
export const bodySchema = (members: readonly BodyMember[], dialect: Dialect): Schema =>
  schemaOf([body, ...claimsOf(members)], { dialect, lists: 'items' });

/** The schema of a body that has these members, where a list has an element with them. */
export const schemaWith = (members: readonly BodyMember[]): Schema =>
  schemaOf([body, ...claimsOf(members)], { dialect: '2020-12', lists: 'contains' });
