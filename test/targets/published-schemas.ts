import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorCatalog, Json } from '../../generator/ir/catalog.ts';
import { jsonSchemaTarget } from '../../generator/targets/json-schema/index.ts';
import { openapiDocument } from '../../generator/targets/openapi/document.ts';
import { generateAll } from '../generate-all.ts';
import { memberAt } from '../member-at.ts';

/** A schema that is published for the error bodies of a catalog. */
export interface PublishedSchema {
  readonly id: 'JSON Schema' | 'OpenAPI 3.0' | 'OpenAPI 3.1';
  readonly schema: Json;
  /** Whether it takes a body. */
  readonly takes: (body: Json) => boolean;
}

/** The schemas of a catalog's error bodies, and whether the schema of one error takes a body. */
export interface PublishedSchemas {
  readonly all: readonly PublishedSchema[];
  readonly takesAs: (name: string, body: Json) => boolean;
}

const settings = { strict: false, validateFormats: false };

const isSchema = (json: Json | undefined): json is AnySchema & Json => typeof json === 'object' && json !== null;

const isObject = (json: Json): json is { readonly [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** A schema with the type of codes where it refers to the known ones: what is asked here is where a code is. */
const withAnyCode = (schema: Json, type: Json): Json => {
  if (Array.isArray(schema)) return schema.map((one: Json) => withAnyCode(one, type));
  if (!isObject(schema)) return schema;
  const { $ref, ...rest } = schema;
  const own = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withAnyCode(value, type)]));
  if ($ref !== undefined) return $ref === '#/components/schemas/ErrorCode' ? { type, ...own } : schema;
  const [one, other] = Array.isArray(own['anyOf']) ? own['anyOf'] : [];
  return memberAt(one, ['type']) === type && memberAt(other, ['type']) === 'null' ? { type: [type, 'null'] } : own;
};

const openapiSchema = (catalog: ErrorCatalog, version: '3.0.3' | '3.1.0'): AnySchema & Json => {
  const document = openapiDocument(catalog, version);
  const schema = memberAt(document, ['components', 'schemas', 'ErrorResponse']);
  const type = memberAt(document, ['components', 'schemas', 'ErrorCode', 'type']);
  const open = withAnyCode(schema ?? null, type ?? null);
  if (!isSchema(open)) throw new Error('no schema');
  return open;
};

const read = (text: string): AnySchema & Json => JSON.parse(text) as AnySchema & Json;

const compile = async (catalog: ErrorCatalog): Promise<PublishedSchemas> => {
  const [file] = await generateAll(catalog, new Map([[jsonSchemaTarget, {}]]));
  const json = read(file?.text ?? '');
  const ajv = new Ajv2020(settings).addSchema(json, 'error');
  const old = openapiSchema(catalog, '3.0.3');
  const latest = openapiSchema(catalog, '3.1.0');
  return {
    all: [
      { id: 'JSON Schema', schema: json, takes: (body) => ajv.validate('error', body) === true },
      // JSON Schema draft 7 is what OpenAPI 3.0 is closest to; ajv knows `nullable`.
      { id: 'OpenAPI 3.0', schema: old, takes: new Ajv(settings).compile(old) },
      { id: 'OpenAPI 3.1', schema: latest, takes: new Ajv2020(settings).compile(latest) },
    ],
    takesAs: (name, body) => ajv.validate(`error#/$defs/${name}`, body) === true,
  };
};

const compiled = new Map<ErrorCatalog, Promise<PublishedSchemas>>();

/** The schemas as they are published, compiled once for each catalog. */
export const publishedSchemas = (catalog: ErrorCatalog): Promise<PublishedSchemas> => {
  const found = compiled.get(catalog) ?? compile(catalog);
  compiled.set(catalog, found);
  return found;
};
