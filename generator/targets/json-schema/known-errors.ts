import type { BodySource, ErrorCatalog, ErrorDefinition, Json, Parameter, Path } from '../../ir/catalog.ts';
import { schemaWith, type BodyMember, type Schema } from '../body-schema.ts';
import { holderOf } from '../../ir/path.ts';
import { wireCode } from '../../model/wire-code.ts';
import { codeHeaderOf, codePlaces } from '../code-places.ts';
import { exampleBody, exampleValue } from '../example-body.ts';

const widest = Number.MAX_SAFE_INTEGER;

const aboutParameter = (param: Parameter): Schema => ({
  ...(param.description === undefined ? {} : { description: param.description }),
  ...(param.example === undefined ? {} : { examples: [exampleValue(param)] }),
});

/** The parameters of an error in the object of the parameters. */
const parameterMembers = (object: Path | undefined, params: readonly Parameter[]): readonly BodyMember[] =>
  object === undefined
    ? []
    : params
        .filter(({ from }) => from === undefined)
        .map((param) => ({
          path: [...object, { member: param.name }],
          types: [param.type],
          about: aboutParameter(param),
          limits: { integer: { minimum: -widest, maximum: widest } },
          isRequired: true,
        }));

/** The parameters of an error that have places of their own; their types are those of the members of all errors. */
const placedMembers = ({ envelope }: ErrorCatalog, params: readonly Parameter[]): readonly BodyMember[] =>
  params.flatMap((param) =>
    param.from === undefined
      ? []
      : [
          {
            path: [...holderOf(envelope.code), ...param.from],
            types: [],
            about: aboutParameter(param),
            isRequired: true,
          },
        ],
  );

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** A code as it may be in a place: in the type of the table at the first one, in any type elsewhere, or inside a text. */
const codeValue = ({ envelope }: ErrorCatalog, code: string, { after, before }: BodySource, index: number): Schema => {
  if (after !== undefined || before !== undefined) {
    const start = after === undefined ? '' : `(?:[\\s\\S]*${escape(after)})?`;
    const end = before === undefined ? '' : `(?:${escape(before)}[\\s\\S]*)?`;
    return { type: 'string', pattern: `^${start}${escape(code)}${end}$` };
  }
  const value: Json = wireCode(envelope, code);
  return index === 0 || value === code ? { const: value } : { enum: [value, code] };
};

/** The code of an error at its places, if a server writes it in the body. */
const codeMembers = (catalog: ErrorCatalog, { code }: ErrorDefinition): readonly BodyMember[] =>
  codeHeaderOf(catalog.envelope) === undefined
    ? codePlaces(catalog.envelope).map((source, index) => ({
        path: source.path,
        types: [],
        about: codeValue(catalog, code, source, index),
        isRequired: true,
      }))
    : [];

/** The schema of the body of one error: any error body that has this code in one of its places, and these parameters. */
export const errorSchema = (catalog: ErrorCatalog, error: ErrorDefinition): Schema => {
  const { envelope } = catalog;
  const codes = codeMembers(catalog, error);
  const params = [...parameterMembers(envelope.params, error.params), ...placedMembers(catalog, error.params)];
  const isOne = codes.length === 1;
  const members = [...(isOne ? codes : []), ...params];
  return {
    title: error.message.display,
    ...(error.description === undefined ? {} : { description: error.description }),
    ...(error.deprecated === undefined ? {} : { deprecated: true }),
    $ref: '#',
    ...(members.length === 0 ? {} : schemaWith(members)),
    ...(codes.length > 1 ? { anyOf: codes.map((member) => schemaWith([member])) } : {}),
    examples: [exampleBody(catalog, error)],
  };
};
