import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ErrorCatalog, ErrorDefinition, Json } from '../../generator/ir/catalog.ts';
import type { Headers } from '../../generator/model/headers.ts';
import type { Params } from '../../generator/model/values.ts';
import { askDecode, askEncode } from '../../generator/targets/vectors/ask.ts';
import type { Case, RaiseCaseOptions } from '../../generator/targets/vectors/case.ts';
import { readSpec } from '../read-spec.ts';

/** A response of an API, and the parts of the error that it is; null is a success. */
export interface ShapeResponse {
  readonly status: number;
  readonly headers?: Headers;
  readonly body: Json;
  readonly want: { readonly [part: string]: Json } | null;
}

/** An error, and what a server of the API sends for it. */
export interface ShapeEncoding {
  readonly name: string;
  readonly params?: Params;
  readonly options?: RaiseCaseOptions;
  readonly headers?: { readonly [name: string]: string };
  readonly body: Json;
}

/** Error bodies of one family of APIs. */
export interface Shape {
  readonly id: string;
  readonly catalog: ErrorCatalog;
  readonly responses: readonly ShapeResponse[];
  readonly encodes: readonly ShapeEncoding[];
  /** What a package is asked about it, in the order of the responses and then of the encodings. */
  readonly cases: readonly Case[];
}

interface ShapeData {
  readonly envelope: Json;
  readonly errors: Json;
  readonly responses: readonly ShapeResponse[];
  readonly encodes?: readonly ShapeEncoding[];
}

const catalogOf = (id: string, { envelope, errors }: ShapeData): ErrorCatalog =>
  readSpec({
    'errors.yaml': {
      errspec: 1,
      catalog: { name: id.replaceAll('_', '-'), version: '1.0.0', title: id },
      envelope,
      categories: [{ name: 'general', title: 'General', errors }],
    },
  });

const definitionOf = (catalog: ErrorCatalog, name: string): ErrorDefinition => {
  const found = catalog.errors.find((error) => error.name === name);
  if (found === undefined) throw new Error(`no error ${name}`);
  return found;
};

const casesOf = (catalog: ErrorCatalog, { responses, encodes = [] }: ShapeData): readonly Case[] => [
  ...responses.map(({ status, headers = {}, body }, index) =>
    askDecode(catalog, `shape:response/${index}`, {
      ...{ status, headers, now: Date.UTC(2027, 2, 1, 12, 0, 0, 250) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  ),
  ...encodes.map(({ name, params = null, options = {} }, index) =>
    askEncode(catalog, `shape:encoding/${index}`, definitionOf(catalog, name), params, options),
  ),
];

/** Every shape of shapes.yaml. */
export const readShapes = (): readonly Shape[] => {
  const text = readFileSync(new URL('shapes.yaml', import.meta.url), 'utf8');
  const data = parse(text) as Readonly<Record<string, ShapeData>>;
  return Object.entries(data).map(([id, shape]) => {
    const catalog = catalogOf(id, shape);
    const { responses, encodes = [] } = shape;
    return { id, catalog, responses, encodes, cases: casesOf(catalog, shape) };
  });
};
